import type { maps } from '../../../src/catalog/maps/maps.js';
import type { Examples } from '../examples.js';

const GEOCODE = 'GET https://maps.googleapis.com/maps/api/geocode/json?address=x&key=AIzaSyExampleExampleExampleExample12345';
const denied = (error_message: string): unknown => ({ error_message, results: [], status: 'REQUEST_DENIED' });

export default {
  wordings: {
    'key-not-usable': ['API keys with referer restrictions cannot be used with this API.'],
    'key-unauthorized': ['This API key is not authorized to use this service or API.'],
    'api-not-authorized': ['This API project is not authorized to use this API.'],
  },
  sentences: {
    'js-project-gone': ['Google Maps JavaScript API error: DeletedApiProjectMapError'],
    'embed-in-iframe': ['Google Maps Platform rejected your request. The Google Maps Embed API must be used in an iframe.'],
    'signature-wrong': ["Provided 'signature' is not valid for the provided API Key, or the provided 'client' ID."],
    'session-token': ['Missing session token.'],
    'eea-billing': ['This product is not available in the European Economic Area.'],
    'referer-key-on-server': ['API keys with referer restrictions cannot be used with this API.'],
    'this-ip-not-authorized': [
      'This IP, site or mobile application is not authorized to use this API key. Request received from IP address 203.0.113.7, with empty referer',
    ],
    'api-project-not-authorized': [
      'This API project is not authorized to use this API. Please ensure that this API is activated in the APIs Console.',
    ],
    'legacy-api': [
      "You're calling a legacy API, which is not enabled for your project. To get newer features and more functionality, switch to the Places API (New) or Routes API.",
    ],
    'must-use-key': ['You must use an API key to authenticate each request to Google Maps Platform APIs.'],
    'must-enable-billing': [
      'You must enable Billing on the Google Cloud Project at https://console.cloud.google.com/project/_/billing/enable',
    ],
    'over-limit': ['You have exceeded your daily request quota for this API.'],
    'js-referer': ['Google Maps JavaScript API error: RefererNotAllowedMapError'],
    'js-target': ['Google Maps JavaScript API error: ApiTargetBlockedMapError'],
    'js-not-activated': ['Google Maps JavaScript API error: ApiNotActivatedMapError'],
    'js-billing': ['Google Maps JavaScript API error: BillingNotEnabledMapError'],
    'js-invalid': ['Google Maps JavaScript API error: InvalidKeyMapError'],
    'js-quota': ['Google Maps JavaScript API error: OverQuotaMapError'],
    'android-auth-failure': [
      'Authorization failure.  Please see https://developers.google.com/maps/documentation/android-api/start for how to correctly set up the map. Ensure that the following Android Key exists:',
    ],
    'android-app-blocked': ['Requests from this Android client application com.example.app are blocked.'],
  },
  kinds: {
    'signature-wrong': 'Unclassified',
    'session-token': 'CredentialRejected',
    'eea-billing': 'Unclassified',
  },
  situations: {
    'project-of-the-key': { message: 'Google Maps JavaScript API error: DeletedApiProjectMapError', first: /project that exists/ },
    'embed-in-iframe': {
      message: 'Google Maps Platform rejected your request. The Google Maps Embed API must be used in an iframe.',
      request: 'GET https://www.google.com/maps/embed/v1/place?q=Paris',
      first: /iframe/,
    },
    'signature-wrong': {
      message:
        "The Google Maps Platform server rejected your request. Unable to authenticate the request. Provided 'signature' is not valid for the provided API Key, or the provided 'client' ID.",
      request: 'GET https://maps.googleapis.com/maps/api/staticmap?center=Paris&signature=x',
      first: /signing secret/,
    },
    'tile-session': {
      message: 'Missing session token.',
      request: 'GET https://tile.googleapis.com/v1/2dtiles/1/1/1',
      first: /createSession/,
    },
    'not-in-europe': {
      message: 'This product is not available in the EEA for your billing address.',
      request: 'GET https://tile.googleapis.com/v1/3dtiles/root.json',
      first: /EEA/,
    },
    'no-reason-given': {
      message: 'The caller does not have permission',
      request: 'POST https://places.googleapis.com/v1/places:searchText',
      first: /project of the key/,
      never: /roles\/editor/,
    },
    'referer-key-on-a-server': {
      status: 200,
      request: GEOCODE,
      body: denied('API keys with referer restrictions cannot be used with this API.'),
      first: /second key for your server/,
    },
    'key-not-for-this-caller': {
      status: 200,
      request: GEOCODE,
      body: denied(
        'This IP, site or mobile application is not authorized to use this API key. Request received from IP address 203.0.113.7, with empty referer',
      ),
      first: /restrictions of the key/,
    },
    'api-not-enabled': {
      status: 200,
      request: GEOCODE,
      body: denied('This API project is not authorized to use this API. Please ensure that this API is activated in the APIs Console.'),
      first: /Enable this Maps API/,
    },
    'legacy-api': {
      status: 200,
      request: GEOCODE,
      body: denied(
        "You're calling a legacy API, which is not enabled for your project. To get newer features and more functionality, switch to the Places API (New) or Routes API.",
      ),
      first: /Places API \(New\)/,
    },
    'billing-off': {
      status: 200,
      request: GEOCODE,
      body: denied(
        'You must enable Billing on the Google Cloud Project at https://console.cloud.google.com/project/_/billing/enable Learn more at https://developers.google.com/maps/gmp-get-started',
      ),
      first: /billing account/,
    },
    'no-key': {
      status: 200,
      request: 'GET https://maps.googleapis.com/maps/api/geocode/json?address=x',
      body: denied(
        'You must use an API key to authenticate each request to Google Maps Platform APIs. For additional information, please refer to http://g.co/dev/maps-no-account',
      ),
      first: /Send an API key/,
    },
    'android-key': {
      message: 'Requests from this Android client application com.example.app are blocked.',
      request: 'POST https://places.googleapis.com/v1/places:searchText',
      caller: 'apiKey',
      first: /SHA-1/,
    },
    'over-the-limit': {
      status: 200,
      request: GEOCODE,
      body: { error_message: 'You have exceeded your daily request quota for this API.', results: [], status: 'OVER_QUERY_LIMIT' },
      first: /Quotas page/,
    },
  },
} satisfies Examples<typeof maps>;
