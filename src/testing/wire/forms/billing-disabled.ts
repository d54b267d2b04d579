import { get, post, type Call } from '../answer.js';
import { PROJECT, PROJECT_NUMBER, REQUEST_ID } from '../examples.js';
import type { WireFacts } from '../facts.js';
import { grpc, http, type WireForm } from '../form.js';
import { errorList, mapsStatus, storageXml } from '../older-answers.js';
import { errorInfo, grpcStatus, help, preconditionFailure, requestInfo, rpcStatus } from '../rpc-status.js';
import type { WireVariants } from '../variants.js';

const SAYS = { service: 'translate.googleapis.com', project: PROJECT_NUMBER, requestId: REQUEST_ID };

const translate = ({ project }: Pick<WireFacts, 'project'>): Call =>
  post(`https://translation.googleapis.com/v3/projects/${project}:translateText`, 'translate.projects.translateText', {
    type: 'project',
    id: project,
    name: `projects/${project}`,
  });

const enablePage = (project: string): string => `https://console.developers.google.com/billing/enable?project=${project}`;

const required = (project: string): string =>
  `This API method requires billing to be enabled. Please enable billing on project #${project} by visiting ${enablePage(project)} then retry. If you enabled billing for this project recently, wait a few minutes for the action to propagate to our systems and retry.`;

const details = ({ service, project, requestId }: Pick<WireFacts, keyof typeof SAYS>): object[] => [
  errorInfo('BILLING_DISABLED', 'googleapis.com', { service, consumer: `projects/${project}`, containerInfo: project }),
  help('Google developers console billing', enablePage(project)),
  requestInfo(requestId),
];

const absent = 'The billing account for the owning project is disabled in state absent';

export const billingDisabled: Readonly<Record<WireVariants['BillingDisabled'], WireForm>> = {
  errorInfo: http({
    always: { status: 403, reason: 'BILLING_DISABLED', projectRole: 'consumer' },
    says: SAYS,
    call: translate,
    answer: (values) => rpcStatus('PERMISSION_DENIED', required(values.project), ...details(values)),
  }),
  message: http({
    always: { status: 403 },
    says: { project: PROJECT_NUMBER },
    call: translate,
    answer: ({ project }) => rpcStatus('PERMISSION_DENIED', required(project)),
  }),
  precondition: http({
    always: { status: 400 },
    says: { project: PROJECT },
    call: ({ project }) =>
      post(
        `https://serviceusage.googleapis.com/v1/projects/${project}/services/compute.googleapis.com:enable`,
        'serviceusage.services.enable',
      ),
    answer: ({ project }) =>
      rpcStatus(
        'FAILED_PRECONDITION',
        `Billing account for project '${project}' is not found. Billing must be enabled for activation of service(s) 'compute.googleapis.com' to proceed.`,
        preconditionFailure('serviceusage/billing-enabled', `projects/${project}`, 'billing-enabled'),
      ),
  }),
  bigQuery: http({
    always: { status: 403, reason: 'billingNotEnabled', service: 'bigquery.googleapis.com' },
    says: { project: PROJECT },
    call: ({ project }) => post(`https://bigquery.googleapis.com/bigquery/v2/projects/${project}/queries`, 'bigquery.jobs.query'),
    answer: () =>
      errorList(403, 'global', 'billingNotEnabled', 'Access Denied: BigQuery BigQuery: Streaming insert is not allowed in the free tier'),
  }),
  storageJson: http({
    always: { status: 403, reason: 'accountDisabled', service: 'storage.googleapis.com' },
    call: () => get('https://storage.googleapis.com/storage/v1/b/example-reports/o/report.csv', 'storage.objects.get'),
    answer: () => errorList(403, 'global', 'accountDisabled', absent, { locationType: 'header', location: 'Authorization' }),
  }),
  storageXml: http({
    always: { status: 403, reason: 'UserProjectAccountProblem', service: 'storage.googleapis.com' },
    call: () => get('https://storage.googleapis.com/example-reports/report.csv', 'storage.objects.get'),
    answer: () =>
      storageXml(403, 'UserProjectAccountProblem', 'The project to be billed is associated with a closed billing account.', absent),
  }),
  maps: http({
    always: { status: 200, reason: 'REQUEST_DENIED' },
    call: () => get('https://maps.googleapis.com/maps/api/geocode/json?address=Example'),
    answer: () =>
      mapsStatus(
        'REQUEST_DENIED',
        'You must enable Billing on the Google Cloud Project at https://console.cloud.google.com/project/_/billing/enable to use this API.',
      ),
  }),
  grpc: grpc({
    always: { status: 403, grpcCode: 7, reason: 'BILLING_DISABLED', projectRole: 'consumer' },
    says: SAYS,
    answer: (values) => grpcStatus('PERMISSION_DENIED', required(values.project), ...details(values)),
  }),
};
