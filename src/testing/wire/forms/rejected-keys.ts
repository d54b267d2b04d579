import { get, post } from '../answer.js';
import { PROJECT_NUMBER } from '../examples.js';
import { http } from '../form.js';
import { errorList, mapsStatus } from '../older-answers.js';
import { errorInfo, rpcStatus } from '../rpc-status.js';

const videos = () => get('https://youtube.googleapis.com/youtube/v3/videos', 'youtube.videos.list');

/** API keys that do not work here, and calls that bring no credential at all. */
export const rejectedKeys = {
  keyRestricted: http({
    always: { status: 403, reason: 'API_KEY_SERVICE_BLOCKED', problem: 'apiKeyRestricted', projectRole: 'consumer' },
    says: { service: 'youtube.googleapis.com', project: PROJECT_NUMBER },
    call: ({ service }) => (service === 'youtube.googleapis.com' ? videos() : get(`https://${service}/`)),
    answer: ({ service, project }) =>
      rpcStatus(
        'PERMISSION_DENIED',
        `Requests to this API ${service} are blocked.`,
        errorInfo('API_KEY_SERVICE_BLOCKED', 'googleapis.com', { service, consumer: `projects/${project}` }),
      ),
  }),
  keyReferrer: http({
    always: { status: 403, reason: 'API_KEY_HTTP_REFERRER_BLOCKED', problem: 'apiKeyRestricted', projectRole: 'consumer' },
    says: { service: 'youtube.googleapis.com', project: PROJECT_NUMBER },
    call: ({ service }) => (service === 'youtube.googleapis.com' ? videos() : get(`https://${service}/`)),
    answer: ({ service, project }) =>
      rpcStatus(
        'PERMISSION_DENIED',
        'Requests from referer https://www.example.com/ are blocked.',
        errorInfo('API_KEY_HTTP_REFERRER_BLOCKED', 'googleapis.com', {
          service,
          consumer: `projects/${project}`,
          httpReferrer: 'https://www.example.com/',
        }),
      ),
  }),
  keyRestrictedMaps: http({
    always: { status: 200, reason: 'REQUEST_DENIED', problem: 'apiKeyRestricted' },
    call: () => get('https://maps.googleapis.com/maps/api/geocode/json?address=Example'),
    answer: () => mapsStatus('REQUEST_DENIED', 'API keys with referer restrictions cannot be used with this API.'),
  }),
  keyInvalid: http({
    always: { status: 400, reason: 'API_KEY_INVALID', problem: 'apiKeyInvalid' },
    says: { service: 'translate.googleapis.com' },
    call: () => post('https://translation.googleapis.com/language/translate/v2', 'language.translations.translate'),
    answer: ({ service }) =>
      rpcStatus(
        'INVALID_ARGUMENT',
        'API key not valid. Please pass a valid API key.',
        errorInfo('API_KEY_INVALID', 'googleapis.com', { service }),
      ),
  }),
  keyExpired: http({
    always: { status: 400, reason: 'keyExpired', problem: 'apiKeyExpired' },
    call: videos,
    answer: () => errorList(400, 'usageLimits', 'keyExpired', 'API key expired. Please renew the API key.'),
  }),
  keyUnsupported: http({
    always: { status: 401, reason: 'ACCESS_TOKEN_TYPE_UNSUPPORTED', problem: 'credentialTypeUnsupported' },
    says: { service: 'people.googleapis.com' },
    call: ({ service }) =>
      service === 'people.googleapis.com' ? get(`https://${service}/v1/people/me`, 'people.people.get') : get(`https://${service}/`),
    answer: ({ service }) =>
      rpcStatus(
        'UNAUTHENTICATED',
        'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
        errorInfo('ACCESS_TOKEN_TYPE_UNSUPPORTED', 'googleapis.com', { service }),
      ),
  }),
  credentialsMissing: http({
    always: { status: 401, reason: 'CREDENTIALS_MISSING', problem: 'noCredentials' },
    says: { service: 'storage.googleapis.com' },
    call: ({ service }) => get(`https://${service}/`),
    answer: ({ service }) =>
      rpcStatus(
        'UNAUTHENTICATED',
        'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
        errorInfo('CREDENTIALS_MISSING', 'googleapis.com', { service }),
      ),
  }),
  unregisteredCaller: http({
    always: { status: 403, problem: 'noCredentials' },
    call: () => post('https://vision.googleapis.com/v1/images:annotate', 'vision.images.annotate'),
    answer: () =>
      rpcStatus(
        'PERMISSION_DENIED',
        "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
      ),
  }),
  unregisteredLimit: http({
    always: { status: 403, reason: 'dailyLimitExceededUnreg', problem: 'noCredentials' },
    call: () => get('https://www.googleapis.com/drive/v3/files', 'drive.files.list'),
    answer: () =>
      errorList(
        403,
        'usageLimits',
        'dailyLimitExceededUnreg',
        'Daily Limit for Unauthenticated Use Exceeded. Continued use requires signup.',
        {
          extendedHelp: 'https://code.google.com/apis/console',
        },
      ),
  }),
} as const;
