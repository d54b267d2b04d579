import { call, get, post } from '../answer.js';
import { FILE_ID, PROJECT, PROJECT_NUMBER, REQUEST_ID } from '../examples.js';
import type { WireFacts } from '../facts.js';
import { grpc, http, type WireForm } from '../form.js';
import { errorList, page, storageXml, tokenError } from '../older-answers.js';
import { errorInfo, grpcStatus, preconditionFailure, requestInfo, rpcStatus } from '../rpc-status.js';
import type { WireVariants } from '../variants.js';

const PERIMETER = { policyId: 'kX3vN8sQwPz1bTfG', service: 'bigquery.googleapis.com', project: PROJECT_NUMBER, requestId: REQUEST_ID };
const CONSTRAINT = 'constraints/gcp.restrictServiceUsage';

const prohibited = (id: string): string => `Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: ${id}`;

const details = ({ policyId, service, project, requestId }: Pick<WireFacts, keyof typeof PERIMETER>): object[] => [
  preconditionFailure('VPC_SERVICE_CONTROLS', '', policyId),
  errorInfo('SECURITY_POLICY_VIOLATED', 'googleapis.com', { uid: policyId, service, consumer: `projects/${project}` }),
  requestInfo(requestId),
];

const file = { says: { resource: { type: 'file', id: FILE_ID } } };
const fileUrl = ({ id }: { readonly id: string }): string => `https://www.googleapis.com/drive/v3/files/${id}`;
const project = `https://cloudresourcemanager.googleapis.com/v3/projects/${PROJECT}`;

export const policyBlocked: Readonly<Record<WireVariants['PolicyBlocked'], WireForm>> = {
  vpcServiceControls: http({
    always: { status: 403, reason: 'SECURITY_POLICY_VIOLATED', policy: 'VpcServiceControls', projectRole: 'consumer' },
    says: PERIMETER,
    call: ({ service }) =>
      service === 'bigquery.googleapis.com'
        ? get(`https://${service}/bigquery/v2/projects/${PROJECT}/datasets`, 'bigquery.datasets.list', {
            type: 'project',
            id: PROJECT,
            name: `projects/${PROJECT}`,
          })
        : get(`https://${service}/`),
    answer: (values) => rpcStatus('PERMISSION_DENIED', `VPC Service Controls: ${prohibited(values.policyId)}`, ...details(values)),
  }),
  storageXml: http({
    always: { status: 403, reason: 'SecurityPolicyViolated', policy: 'VpcServiceControls', service: 'storage.googleapis.com' },
    says: { policyId: PERIMETER.policyId },
    call: () => get('https://storage.googleapis.com/example-reports/2026/q3.csv', 'storage.objects.get'),
    answer: ({ policyId }) => storageXml(403, 'SecurityPolicyViolated', 'Request violates VPC Service Controls.', prohibited(policyId)),
  }),
  serviceUsage: http({
    always: {
      status: 403,
      reason: 'RESOURCE_USAGE_RESTRICTION_VIOLATED',
      policy: 'OrganizationPolicy',
      policyId: CONSTRAINT,
      projectRole: 'consumer',
    },
    says: { service: 'sqladmin.googleapis.com', project: PROJECT_NUMBER },
    call: ({ service }) => get(`https://${service}/`),
    answer: ({ service, project: consumer }) =>
      rpcStatus(
        'PERMISSION_DENIED',
        `Request is disallowed by organization's ${CONSTRAINT} constraint for 'projects/${consumer}' attempting to use service '${service}'.`,
        errorInfo('RESOURCE_USAGE_RESTRICTION_VIOLATED', 'googleapis.com', { service, consumer: `projects/${consumer}` }),
      ),
  }),
  constraint: http({
    always: { status: 400, policy: 'OrganizationPolicy' },
    says: { policyId: 'constraints/iam.disableServiceAccountKeyCreation', project: PROJECT },
    accepts: ({ policyId }) => /^(?:customConstraints|constraints)\/[\w.]+$/.test(policyId),
    call: ({ project: owner }) =>
      post(
        `https://iam.googleapis.com/v1/projects/${owner}/serviceAccounts/robot@${owner}.iam.gserviceaccount.com/keys`,
        'iam.projects.serviceAccounts.keys.create',
      ),
    answer: ({ policyId, project: owner }) =>
      rpcStatus(
        'FAILED_PRECONDITION',
        'Key creation is not allowed on this service account.',
        preconditionFailure(
          policyId,
          `projects/${owner}/serviceAccounts/robot@${owner}.iam.gserviceaccount.com`,
          'Key creation is not allowed on this service account.',
        ),
      ),
  }),
  organizationRestriction: http({
    always: { status: 403, reason: 'ORG_RESTRICTION_VIOLATION', policy: 'OrganizationRestriction' },
    call: () => get(project, 'cloudresourcemanager.projects.get'),
    answer: () =>
      rpcStatus(
        'PERMISSION_DENIED',
        'Access denied by organization restriction. Please contact your administrator for additional information.',
        errorInfo('ORG_RESTRICTION_VIOLATION', 'googleapis.com', { consumer: `projects/${PROJECT}` }),
      ),
  }),
  iamDeny: http({
    always: { status: 403, policy: 'IamDeny' },
    call: () => call('DELETE', project, 'cloudresourcemanager.projects.delete'),
    answer: () => rpcStatus('PERMISSION_DENIED', `Access to resource projects/${PROJECT} was denied by an IAM deny policy.`),
  }),
  accessBoundary: http({
    always: { status: 403, policy: 'PrincipalAccessBoundary' },
    call: () => get(project, 'cloudresourcemanager.projects.get'),
    answer: () => rpcStatus('PERMISSION_DENIED', 'The operation is blocked by a principal access boundary policy.'),
  }),
  contextAware: http({
    always: { status: 400, reason: 'access_denied', phase: 'credentials', policy: 'ContextAwareAccess' },
    call: () => post('https://oauth2.googleapis.com/token'),
    answer: () => tokenError(400, 'access_denied', 'Account restricted'),
  }),
  domainPolicy: http({
    always: { status: 403, reason: 'domainPolicy', policy: 'WorkspaceAdmin' },
    call: () => get('https://www.googleapis.com/drive/v3/files', 'drive.files.list'),
    answer: () => errorList(403, 'global', 'domainPolicy', 'The domain administrators have disabled Drive apps.'),
  }),
  adminPolicyEnforced: http({
    always: { status: 400, reason: 'admin_policy_enforced', phase: 'credentials', policy: 'WorkspaceAdmin' },
    call: () => post('https://oauth2.googleapis.com/token'),
    answer: () =>
      tokenError(
        400,
        'admin_policy_enforced',
        'Access to your account data is restricted by policies within your organization. Please contact the administrator of your organization for more information.',
      ),
  }),
  domainSharing: http({
    always: { status: 403, reason: 'shareOutNotPermitted', policy: 'DomainSharing' },
    ...file,
    call: ({ resource }) => post(`${fileUrl(resource)}/permissions`, 'drive.permissions.create'),
    answer: () =>
      errorList(
        403,
        'global',
        'shareOutNotPermitted',
        'Bad Request. User message: "The sharing settings of this domain do not allow this."',
      ),
  }),
  ownerRestriction: http({
    always: { status: 403, reason: 'cannotDownloadFile', policy: 'OwnerRestriction' },
    ...file,
    call: ({ resource }) => get(`${fileUrl(resource)}?alt=media`, 'drive.files.get'),
    answer: () => errorList(403, 'global', 'cannotDownloadFile', 'This file cannot be downloaded by the user.'),
  }),
  resourceState: http({
    always: { status: 403, reason: 'cannotRemoveOwner', policy: 'ResourceState' },
    ...file,
    call: ({ resource }) => call('DELETE', `${fileUrl(resource)}/permissions/01234567890123456789`, 'drive.permissions.delete'),
    answer: () => errorList(403, 'global', 'cannotRemoveOwner', 'The owner of a file cannot be removed.'),
  }),
  location: http({
    always: { status: 400, policy: 'Location' },
    call: () => post('https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-pro:generateContent'),
    answer: () => rpcStatus('FAILED_PRECONDITION', 'User location is not supported for the API use.'),
  }),
  cloudArmor: http({
    always: { status: 403, policy: 'WebApplicationFirewall' },
    call: () => get('https://example-service-abcdefghij-uc.a.run.app/'),
    answer: () => ({
      status: 403,
      headers: { 'content-type': 'text/html; charset=UTF-8' },
      body: '<!doctype html><meta charset="utf-8"><meta name=viewport content="width=device-width, initial-scale=1"><title>403</title>403 Forbidden',
    }),
  }),
  retention: http({
    always: { status: 403, reason: 'retentionPolicyNotMet', policy: 'Retention', service: 'storage.googleapis.com' },
    call: () => call('DELETE', 'https://storage.googleapis.com/storage/v1/b/example-reports/o/report.csv', 'storage.objects.delete'),
    answer: () =>
      errorList(
        403,
        'global',
        'retentionPolicyNotMet',
        "Object 'example-reports/report.csv' is subject to bucket's retention policy or object retention and cannot be deleted or overwritten until 2030-01-01T00:00:00Z",
      ),
  }),
  abuse: http({
    always: { status: 403, reason: 'cannotDownloadAbusiveFile', policy: 'Abuse' },
    ...file,
    call: ({ resource }) => get(`${fileUrl(resource)}?alt=media`, 'drive.files.get'),
    answer: () =>
      errorList(403, 'global', 'cannotDownloadAbusiveFile', 'This file has been identified as malware or spam and cannot be downloaded.', {
        locationType: 'parameter',
        location: 'acknowledgeAbuse',
      }),
  }),
  embeddedBrowser: http({
    always: { status: 403, reason: 'disallowed_useragent', policy: 'Other' },
    call: () => get('https://accounts.google.com/o/oauth2/v2/auth'),
    answer: () => page(403, 'Error', '<h1>Access blocked</h1><p>Error 403: disallowed_useragent</p>'),
  }),
  grpc: grpc({
    always: { status: 403, grpcCode: 7, reason: 'SECURITY_POLICY_VIOLATED', policy: 'VpcServiceControls', projectRole: 'consumer' },
    says: PERIMETER,
    answer: (values) => grpcStatus('PERMISSION_DENIED', `VPC Service Controls: ${prohibited(values.policyId)}`, ...details(values)),
  }),
};
