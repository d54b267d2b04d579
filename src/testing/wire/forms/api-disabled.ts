import { get, post, type Call } from '../answer.js';
import { activationPage, PROJECT_NUMBER, REQUEST_ID } from '../examples.js';
import type { WireFacts } from '../facts.js';
import { grpc, http, type WireForm } from '../form.js';
import { errorList, mapsStatus } from '../older-answers.js';
import { errorInfo, grpcStatus, help, requestInfo, rpcStatus } from '../rpc-status.js';
import type { WireVariants } from '../variants.js';

type Api = Pick<WireFacts, 'service' | 'project' | 'activationUrl'>;

const VISION = 'vision.googleapis.com';

/** The page that enables the API belongs to the API and the project that are asked for. */
const complete = ({
  service = VISION,
  project = PROJECT_NUMBER,
  activationUrl = activationPage(service, project),
}: Partial<WireFacts>): Api => ({ service, project, activationUrl });
/** Where only the page names the API, it has to be the page of that API. */
const isItsPage = ({ service, activationUrl }: Api): boolean => activationUrl.includes(service);

const ENABLED_AT = { says: complete({}), complete };

const annotate = ({ service }: Api): Call =>
  service === VISION ? post(`https://${service}/v1/images:annotate`, 'vision.images.annotate') : get(`https://${service}/`);

const notUsed = ({ project, activationUrl, service }: Api): string =>
  `${titleOf(service)} has not been used in project ${project} before or it is disabled. Enable it by visiting ${activationUrl} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;

const details = ({ service, project, activationUrl, requestId }: Api & Pick<WireFacts, 'requestId'>): object[] => [
  errorInfo('SERVICE_DISABLED', 'googleapis.com', {
    service,
    consumer: `projects/${project}`,
    serviceTitle: titleOf(service),
    containerInfo: project,
    activationUrl,
  }),
  help('Google developers console API activation', activationUrl),
  requestInfo(requestId),
];

function titleOf(service: string): string {
  const name = service.split('.')[0]!;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} API`;
}

export const apiDisabled: Readonly<Record<WireVariants['ApiDisabled'], WireForm>> = {
  errorInfo: http({
    always: { status: 403, reason: 'SERVICE_DISABLED', projectRole: 'consumer' },
    says: { ...ENABLED_AT.says, requestId: REQUEST_ID },
    complete,
    call: annotate,
    answer: (values) => rpcStatus('PERMISSION_DENIED', notUsed(values), ...details(values)),
  }),
  message: http({
    always: { status: 403, projectRole: 'consumer' },
    ...ENABLED_AT,
    accepts: isItsPage,
    call: annotate,
    answer: (values) => rpcStatus('PERMISSION_DENIED', notUsed(values)),
  }),
  errorList: http({
    always: { status: 403, reason: 'accessNotConfigured', projectRole: 'consumer' },
    says: complete({ service: 'drive.googleapis.com' }),
    complete: ({ service = 'drive.googleapis.com', ...asked }) => complete({ service, ...asked }),
    accepts: isItsPage,
    call: ({ service }) =>
      service === 'drive.googleapis.com'
        ? get('https://www.googleapis.com/drive/v3/files', 'drive.files.list')
        : get(`https://${service}/`),
    answer: (values) => errorList(403, 'usageLimits', 'accessNotConfigured', notUsed(values), { extendedHelp: values.activationUrl }),
  }),
  maps: http({
    always: { status: 200, reason: 'REQUEST_DENIED' },
    call: () => get('https://maps.googleapis.com/maps/api/geocode/json?address=Example'),
    answer: () => mapsStatus('REQUEST_DENIED', 'This API project is not authorized to use this API.'),
  }),
  identityToolkit: http({
    always: { status: 400 },
    call: () => post('https://identitytoolkit.googleapis.com/v1/accounts:signUp'),
    answer: () => errorList(400, 'global', 'invalid', 'CONFIGURATION_NOT_FOUND'),
  }),
  grpc: grpc({
    always: { status: 403, grpcCode: 7, reason: 'SERVICE_DISABLED', projectRole: 'consumer' },
    says: { ...ENABLED_AT.says, requestId: REQUEST_ID },
    complete,
    answer: (values) => grpcStatus('PERMISSION_DENIED', notUsed(values), ...details(values)),
  }),
};
