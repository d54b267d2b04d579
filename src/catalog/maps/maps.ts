import { family } from '../define.js';
import { keyRestrictions } from './maps/key-restrictions.js';
import { meanings } from './maps/meanings.js';
import { mapRequests } from './maps/requests.js';

const KEYS = 'https://developers.google.com/maps/api-security-best-practices';
const ERRORS = 'https://developers.google.com/maps/documentation/javascript/error-messages';
const CREDENTIALS = 'https://console.cloud.google.com/google/maps-apis/credentials?project={project}';
const KEY_KINDS = ['CredentialRejected', 'ApiDisabled', 'BillingDisabled', 'Unclassified', 'MissingPermission'] as const;

const LIMITS = ['RateLimited', 'QuotaExceeded'] as const;

/** Google Maps Platform, in its web, Android, iOS and server forms. */
export const maps = family({
  meanings,
  services: [
    'maps*',
    'places',
    'routes',
    'geocoding*',
    'geolocation',
    'directions*',
    'distance-matrix*',
    'elevation*',
    'timezone*',
    'roads',
    'static-maps*',
    'street-view*',
    'addressvalidation',
    'airquality',
    'pollen',
    'solar',
    'tile',
    'weather',
    'routeoptimization',
    'aerialview',
    'mapsplatformdatasets',
    'places-backend',
    'maps-embed*',
  ],
  governedBy: 'unknown',
  docs: ERRORS,
  sentences: {
    'referer-key-on-server': 'API keys with referer restrictions cannot be used with this API',
    'this-ip-not-authorized': [
      'This IP, site or mobile application is not authorized to use this API key',
      'IP address {words} not authorized to use this API key',
    ],
    'api-project-not-authorized': ['This API project is not authorized to use this API', 'API project is not authorized'],
    'legacy-api': ["You're calling a legacy API, which is not enabled for your project", 'calling a legacy API'],
    'must-use-key': [
      'You must use an API key to authenticate each request to Google Maps Platform APIs',
      'Keyless access to Google Maps Platform is deprecated',
    ],
    'must-enable-billing': 'You must enable Billing on the Google Cloud Project',
    'over-limit': ['You have exceeded your daily request quota for this API', 'You have exceeded your rate-limit for this API'],
    'js-referer': 'RefererNotAllowedMapError',
    'js-target': 'ApiTargetBlockedMapError',
    'js-not-activated': 'ApiNotActivatedMapError',
    'js-billing': 'BillingNotEnabledMapError',
    'js-invalid': ['InvalidKeyMapError', 'MissingKeyMapError', 'NoApiKeys'],
    'js-quota': ['OverQuotaMapError', 'OverQueryLimitMapError'],
    'js-project-gone': ['DeletedApiProjectMapError', 'ProjectDeniedMapError', 'ApiProjectMapError'],
    'embed-in-iframe': 'Embed API must be used in an iframe',
    'signature-wrong': ["Provided 'signature' is not valid for the provided API Key", 'Unable to authenticate the request'],
    'session-token': ['Invalid session token', 'session {words} (invalid|expired)', 'Missing session token'],
    'eea-billing': [
      'not available {text} European Economic Area',
      'not available in the EEA',
      'billing address in the European Economic Area',
    ],
    'android-auth-failure': ['Please see {url} for how to correctly set up the map', 'Google Android Maps SDK: Authorization failure'],
    'android-app-blocked': 'Requests from this Android client application {text} are blocked',
  },
  answers: [
    { kind: 'ApiDisabled', sentences: ['legacy-api', 'js-not-activated'] },
    { kind: 'BillingDisabled', sentences: ['js-billing', 'must-enable-billing'] },
    { kind: 'CredentialRejected', problem: 'noCredentials', sentences: ['must-use-key'] },
    { kind: 'RateLimited', sentences: ['js-quota'] },
    { kind: 'CredentialRejected', problem: 'projectInvalid', sentences: ['js-project-gone'] },
    { kind: 'CredentialRejected', problem: 'other', sentences: ['signature-wrong', 'session-token'], onlyHere: true },
    { kind: 'PolicyBlocked', policy: 'Location', sentences: ['eea-billing'], onlyHere: true },
    { kind: 'PolicyBlocked', policy: 'Other', sentences: ['embed-in-iframe'] },
    { kind: 'CredentialRejected', problem: 'apiKeyRestricted', sentences: ['android-auth-failure', 'js-referer', 'js-target'] },
  ],
  access: {},
  situations: {
    ...keyRestrictions,
    ...mapRequests,

    'no-reason-given': {
      says: 'Maps Platform denied this without a reason: the key, its restrictions, the API or billing of its project is the usual cause.',
      when: { kind: ['MissingPermission', 'Unclassified'], sentences: ['caller-no-permission', 'no-permission'], has: ['service'] },
      source: 'https://developers.google.com/maps/faq',
      steps: [
        {
          action: 'EnableApi',
          who: 'projectAdmin',
          title: "Check the project of the key: is this API enabled, and allowed in the key's restrictions?",
          detail:
            'Billing must be linked too. The Maps console shows the APIs and the keys of one project. With OAuth, the caller needs roles/serviceusage.serviceUsageConsumer.',
          url: 'https://console.cloud.google.com/google/maps-apis/credentials',
          docs: 'https://developers.google.com/maps/faq',
        },
      ],
    },
    'api-not-enabled': {
      says: "This Maps API isn't enabled in the project of the key, or the key may not use it.",
      when: [
        { kind: KEY_KINDS, sentences: ['api-project-not-authorized', 'js-not-activated', 'api-not-authorized'] },
        { kind: 'ApiDisabled', lacks: ['project'] },
      ],
      source: 'https://developers.google.com/maps/get-started',
      steps: [
        {
          action: 'EnableApi',
          who: 'projectAdmin',
          title: 'Enable this Maps API in the project that owns the key',
          detail:
            'Each Maps API is enabled on its own, such as the Geocoding API, Places API (New) or Routes API. Billing must be on. It works within 5 minutes.',
          url: 'https://console.cloud.google.com/google/maps-apis/api-list?project={project}',
          docs: 'https://developers.google.com/maps/get-started',
          ifAlreadySo: 'The key may be of another project, or its API restrictions may leave this API out.',
        },
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Add this API to the API restrictions of the key',
          detail: "A key with API restrictions is denied in the same words as an API that isn't enabled.",
          url: CREDENTIALS,
          docs: KEYS,
        },
      ],
    },

    'legacy-api': {
      says: "The call goes to a legacy Maps API, which new projects don't have.",
      when: { kind: ['ApiDisabled', 'CredentialRejected'], sentences: ['legacy-api'] },
      only: true,
      source: 'https://developers.google.com/maps/legacy',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Call the new API: Places API (New) or Routes API, and enable it in the project',
          detail: 'Directions and Distance Matrix became Routes; Places became Places (New). Both want a field mask.',
          docs: 'https://developers.google.com/maps/legacy',
        },
        {
          action: 'EnableApi',
          who: 'projectAdmin',
          when: "If the code can't change yet",
          title: 'Enable the legacy API on the page of legacy services',
          detail: "The API library doesn't list it: only the link of the legacy page does.",
          docs: 'https://developers.google.com/maps/legacy',
        },
      ],
    },

    'billing-off': {
      says: 'Maps Platform needs billing in the project of the key.',
      when: [{ kind: 'BillingDisabled' }, { kind: KEY_KINDS, sentences: ['must-enable-billing', 'js-billing'] }],
      source: 'https://developers.google.com/maps/get-started#create-billing-account',
      steps: [
        {
          action: 'LinkBilling',
          who: 'projectAdmin',
          title: 'Link an active billing account to the project that owns the key',
          detail: 'Every API has free calls in a month, but none without a billing account. It works within minutes.',
          url: 'https://console.cloud.google.com/project/_/billing/enable?project={project}',
          docs: 'https://developers.google.com/maps/get-started#create-billing-account',
          ifAlreadySo: 'A card that was declined closes the billing account: look at its payments. The key may be of another project.',
        },
      ],
    },

    'no-key': {
      says: 'The call carries no API key.',
      when: { kind: KEY_KINDS, sentences: ['must-use-key', 'js-invalid'] },
      only: true,
      source: ERRORS,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Send an API key with each call: key=API_KEY, or the header X-Goog-Api-Key',
          detail: 'Replace API_KEY with a key of a project that has billing and this API enabled. An empty variable is the usual cause.',
          url: CREDENTIALS,
          docs: 'https://developers.google.com/maps/documentation/javascript/get-api-key',
        },
      ],
    },

    'over-the-limit': {
      says: 'The project used up its calls of this Maps API, or calls come too fast.',
      when: [{ kind: LIMITS }, { kind: LIMITS, sentences: ['over-limit', 'js-quota'] }],
      source: 'https://developers.google.com/maps/documentation/geocoding/usage-and-billing',
      steps: [
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          title: 'Raise the limit on the Quotas page of Maps Platform, if it is one that you set',
          detail: 'Most daily limits are your own cost caps. Without billing the limit is one call a day.',
          url: 'https://console.cloud.google.com/google/maps-apis/quotas?project={project}',
          docs: 'https://developers.google.com/maps/billing-and-pricing/manage-costs',
        },
        {
          action: 'SlowDown',
          who: 'caller',
          when: 'If the limit is per minute',
          title: 'Spread the calls with backoff, and cache what the terms allow',
          detail: 'Calls that start at the same second on many devices hit the limit together: add jitter.',
          docs: 'https://developers.google.com/maps/documentation/geocoding/web-service-best-practices',
        },
      ],
    },
  },
});
