import { get, post } from '../answer.js';
import { PROJECT, PROJECT_NUMBER, REQUEST_ID } from '../examples.js';
import type { WireFacts } from '../facts.js';
import { grpc, http, type WireForm } from '../form.js';
import { errorList } from '../older-answers.js';
import { quotaMetadata } from '../quota.js';
import { errorInfo, grpcStatus, requestInfo, rpcStatus } from '../rpc-status.js';
import type { WireVariants } from '../variants.js';

const ZERO = {
  service: 'aiplatform.googleapis.com',
  project: PROJECT_NUMBER,
  quota: {
    metric: 'aiplatform.googleapis.com/custom_model_training_gpus',
    limit: 'CustomModelTrainingGpusPerProjectPerRegion',
    limitValue: 0,
    unit: '1/{project}/{region}',
    location: 'us-central1',
  },
  requestId: REQUEST_ID,
};

type Zero = Pick<WireFacts, keyof typeof ZERO>;

const zero = ({ quota, service, project }: Zero): string =>
  `Quota exceeded for quota metric '${quota.metric}' and limit '${quota.limit}' of service '${service}' for consumer 'project_number:${project}'.`;

const details = ({ quota, service, project, requestId }: Zero): object[] => [
  errorInfo('RATE_LIMIT_EXCEEDED', 'googleapis.com', { service, consumer: `projects/${project}`, ...quotaMetadata(quota) }),
  requestInfo(requestId),
];

const isZero = ({ quota }: Pick<WireFacts, 'quota'>): boolean => quota.limitValue === 0 && quota.dimensions === undefined;
const upload = () => post('https://www.googleapis.com/upload/drive/v3/files?uploadType=multipart', 'drive.files.create');

export const quotaExceeded: Readonly<Record<WireVariants['QuotaExceeded'], WireForm>> = {
  driveStorage: http({
    always: { status: 403, reason: 'storageQuotaExceeded', service: 'drive.googleapis.com' },
    call: upload,
    answer: () => errorList(403, 'global', 'storageQuotaExceeded', "The user's Drive storage quota has been exceeded."),
  }),
  serviceAccountStorage: http({
    always: { status: 403, reason: 'storageQuotaExceeded', service: 'drive.googleapis.com' },
    call: upload,
    answer: () =>
      errorList(
        403,
        'usageLimits',
        'storageQuotaExceeded',
        'Service Accounts do not have storage quota. Leverage shared drives, or use OAuth delegation instead.',
      ),
  }),
  fileCount: http({
    always: { status: 403, reason: 'teamDriveFileLimitExceeded', service: 'drive.googleapis.com' },
    call: upload,
    answer: () => errorList(403, 'global', 'teamDriveFileLimitExceeded', 'The file limit for this shared drive has been exceeded.'),
  }),
  compute: http({
    always: { status: 403, reason: 'quotaExceeded', service: 'compute.googleapis.com' },
    says: { quota: { metric: 'CPUS', limitValue: 24, location: 'us-central1' }, project: PROJECT },
    accepts: ({ quota }) => Object.keys(quota).every((key) => ['metric', 'limitValue', 'location'].includes(key)),
    call: ({ project }) =>
      post(`https://compute.googleapis.com/compute/v1/projects/${project}/zones/us-central1-a/instances`, 'compute.instances.insert'),
    answer: ({ quota }) =>
      errorList(
        403,
        'usageLimits',
        'quotaExceeded',
        `Quota '${quota.metric}' exceeded.  Limit: ${quota.limitValue}.0 in region ${quota.location}.`,
      ),
  }),
  limitOfZero: http({
    always: { status: 429, reason: 'RATE_LIMIT_EXCEEDED', projectRole: 'consumer' },
    says: ZERO,
    accepts: isZero,
    call: ({ service, project }) =>
      post(
        `https://${service}/v1/projects/${project}/locations/us-central1/customJobs`,
        service === ZERO.service ? 'aiplatform.projects.locations.customJobs.create' : undefined,
      ),
    answer: (values) => rpcStatus('RESOURCE_EXHAUSTED', zero(values), ...details(values)),
  }),
  stockout: http({
    always: { status: 403, service: 'compute.googleapis.com' },
    call: () =>
      get(
        `https://compute.googleapis.com/compute/v1/projects/${PROJECT}/zones/us-central1-a/operations/operation-1`,
        'compute.zoneOperations.get',
      ),
    answer: () =>
      errorList(
        403,
        'global',
        'ZONE_RESOURCE_POOL_EXHAUSTED',
        `The zone 'projects/${PROJECT}/zones/us-central1-a' does not have enough resources available to fulfill the request.`,
      ),
  }),
  grpc: grpc({
    always: { status: 429, grpcCode: 8, reason: 'RATE_LIMIT_EXCEEDED', projectRole: 'consumer' },
    says: ZERO,
    accepts: isZero,
    answer: (values) => grpcStatus('RESOURCE_EXHAUSTED', zero(values), ...details(values)),
  }),
};
