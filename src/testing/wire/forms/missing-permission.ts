import type { WireVariants } from '../variants.js';
import { get, post, type Call } from '../answer.js';
import { ANN, cloudResource, PROJECT, REQUEST_ID, ROBOT, SECRET_PERMISSION, storageObject } from '../examples.js';
import type { WireFacts } from '../facts.js';
import { grpc, http, type WireForm } from '../form.js';
import { errorList, page, storageXml } from '../older-answers.js';
import { errorInfo, grpcStatus, requestInfo, rpcStatus } from '../rpc-status.js';

const SAYS = { permissions: [SECRET_PERMISSION], ...cloudResource({}) };

type Iam = Pick<WireFacts, 'permissions' | 'resource'>;

const sentence = ({ permissions, resource }: Iam): string =>
  permissions.map((permission) => `Permission '${permission}' denied for resource '${resource.name}' (or it may not exist).`).join(' ');

/** Reading the resource by its name; the usual one is a secret. */
const readSecret = ({ service, resource, permissions }: Pick<WireFacts, 'service' | 'resource' | 'permissions'>): Call => {
  const url = `https://${service}/v1/${resource.name}`;
  if (!service.startsWith('secretmanager.') || resource.type !== 'secret') return get(url, undefined);
  return permissions.includes(SECRET_PERMISSION)
    ? get(`${url}/versions/latest:access`, 'secretmanager.projects.secrets.versions.access')
    : get(url, 'secretmanager.projects.secrets.get');
};

const iamInfo = ({ permissions, resource }: Iam): object =>
  errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission: permissions.join(', '), resource: resource.name });

const storageSentence = ({ permissions, caller }: Pick<WireFacts, 'permissions' | 'caller'>): string =>
  permissions
    .map(
      (name) =>
        `${caller.email} does not have ${name} access to the Google Cloud Storage object. Permission '${name}' denied on resource (or it may not exist).`,
    )
    .join(' ');

const STORAGE = { says: { permissions: ['storage.objects.get'], caller: { email: ROBOT }, ...storageObject({}) }, complete: storageObject };
const aboutStorage = ({ permissions }: Pick<WireFacts, 'permissions'>): boolean => permissions.every((name) => name.startsWith('storage.'));
const bucketOf = ({ name = '' }: WireFacts['resource']): string => /buckets\/([^/]+)/.exec(name)?.[1] ?? '';

export const missingPermission: Readonly<Record<WireVariants['MissingPermission'], WireForm>> = {
  errorInfo: http({
    always: { status: 403, reason: 'IAM_PERMISSION_DENIED' },
    says: { service: 'secretmanager.googleapis.com', ...SAYS, requestId: REQUEST_ID },
    complete: cloudResource,
    named: true,
    call: readSecret,
    answer: (values) => rpcStatus('PERMISSION_DENIED', sentence(values), iamInfo(values), requestInfo(values.requestId)),
  }),
  message: http({
    always: { status: 403 },
    says: { service: 'secretmanager.googleapis.com', ...SAYS },
    complete: cloudResource,
    named: true,
    call: readSecret,
    answer: (values) => rpcStatus('PERMISSION_DENIED', sentence(values)),
  }),
  bare: http({
    always: { status: 403 },
    says: { service: 'cloudbuild.googleapis.com', ...cloudResource({}, 'build', 'b3f1') },
    complete: (asked) => cloudResource(asked, 'build', 'b3f1'),
    named: true,
    needs: 'request',
    call: ({ service, resource }) => get(`https://${service}/v1/${resource.name}`),
    answer: () => rpcStatus('PERMISSION_DENIED', 'The caller does not have permission'),
  }),
  quotaProject: http({
    always: { status: 403, reason: 'USER_PROJECT_DENIED', projectRole: 'quota', permissions: ['serviceusage.services.use'] },
    says: { service: 'translate.googleapis.com', project: PROJECT, requestId: REQUEST_ID },
    call: ({ project }) =>
      post(`https://translation.googleapis.com/v3/projects/${project}:translateText`, 'translate.projects.translateText'),
    answer: ({ service, project, requestId }) =>
      rpcStatus(
        'PERMISSION_DENIED',
        `Caller does not have required permission to use project ${project}. Grant the caller the roles/serviceusage.serviceUsageConsumer role, or a custom role with the serviceusage.services.use permission, by visiting https://console.developers.google.com/iam-admin/iam/project?project=${project} and then retry. Propagation of the new permission may take a few minutes.`,
        errorInfo('USER_PROJECT_DENIED', 'googleapis.com', { service, consumer: `projects/${project}`, containerInfo: project }),
        requestInfo(requestId),
      ),
  }),
  actAs: http({
    always: { status: 403, permissions: ['iam.serviceaccounts.actAs'], service: 'run.googleapis.com' },
    says: { resource: { type: 'serviceAccount', id: ROBOT } },
    call: () =>
      post(`https://run.googleapis.com/v2/projects/${PROJECT}/locations/us-central1/services`, 'run.projects.locations.services.create'),
    answer: ({ resource }) =>
      rpcStatus(
        'PERMISSION_DENIED',
        `Permission 'iam.serviceaccounts.actAs' denied on service account ${resource.id} (or it may not exist).`,
      ),
  }),
  impersonation: http({
    always: { status: 403, reason: 'IAM_PERMISSION_DENIED', permissions: ['iam.serviceAccounts.getAccessToken'], phase: 'credentials' },
    says: { resource: { type: 'serviceAccount', id: ROBOT } },
    call: ({ resource }) =>
      post(
        `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${resource.id}:generateAccessToken`,
        'iamcredentials.projects.serviceAccounts.generateAccessToken',
      ),
    answer: () =>
      rpcStatus(
        'PERMISSION_DENIED',
        "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
        errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission: 'iam.serviceAccounts.getAccessToken' }),
      ),
  }),
  storageJson: http({
    always: { status: 403, reason: 'forbidden', service: 'storage.googleapis.com' },
    ...STORAGE,
    accepts: aboutStorage,
    call: ({ resource }) =>
      get(`https://storage.googleapis.com/storage/v1/b/${bucketOf(resource)}/o/${encodeURIComponent(resource.id)}`, 'storage.objects.get'),
    answer: (values) => errorList(403, 'global', 'forbidden', storageSentence(values)),
  }),
  storageXml: http({
    always: { status: 403, reason: 'AccessDenied', service: 'storage.googleapis.com' },
    ...STORAGE,
    accepts: aboutStorage,
    call: ({ resource }) => get(`https://storage.googleapis.com/${bucketOf(resource)}/${resource.id}`, 'storage.objects.get'),
    answer: (values) => storageXml(403, 'AccessDenied', 'Access denied.', storageSentence(values)),
  }),
  bigQuery: http({
    always: { status: 403, reason: 'accessDenied', service: 'bigquery.googleapis.com' },
    says: { permissions: ['bigquery.tables.getData'], resource: { type: 'table', id: `${PROJECT}:sales.orders` }, project: PROJECT },
    complete: ({ resource, project = PROJECT }) =>
      resource ? { project: resource.id.split(':')[0]! } : { project, resource: { type: 'table', id: `${project}:sales.orders` } },
    accepts: ({ permissions, resource }) =>
      permissions.length === 1 && /^bigquery\.\w+\.\w+$/.test(permissions[0]!) && /^[a-z][\w-]+:\w+\.\w+$/.test(resource.id),
    call: ({ project }) => post(`https://bigquery.googleapis.com/bigquery/v2/projects/${project}/queries`, 'bigquery.jobs.query'),
    answer: ({ permissions, resource }) =>
      errorList(
        403,
        'global',
        'accessDenied',
        `Access Denied: Table ${resource.id}: User does not have ${permissions[0]} permission for table ${resource.id}.`,
      ),
  }),
  directory: http({
    always: { status: 403, reason: 'forbidden', service: 'admin.googleapis.com' },
    call: () => get(`https://admin.googleapis.com/admin/directory/v1/users/${ANN}`, 'directory.users.get'),
    answer: () => errorList(403, 'global', 'forbidden', 'Not Authorized to access this resource/api'),
  }),
  cloudRun: http({
    always: { status: 403 },
    call: () => get('https://example-service-abcdefghij-uc.a.run.app/'),
    answer: () =>
      page(
        403,
        '403 Forbidden',
        '<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>/</code> from this server.</h2>',
      ),
  }),
  grpc: grpc({
    always: { status: 403, grpcCode: 7, reason: 'IAM_PERMISSION_DENIED' },
    says: { ...SAYS, requestId: REQUEST_ID },
    complete: cloudResource,
    named: true,
    answer: (values) => grpcStatus('PERMISSION_DENIED', sentence(values), iamInfo(values), requestInfo(values.requestId)),
  }),
};
