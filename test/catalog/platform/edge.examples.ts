import type { edge } from '../../../src/catalog/platform/edge.js';
import type { Examples } from '../examples.js';

const plain = (message: string): unknown => ({ code: 401, message });

const PAGE =
  '<html><head><title>403 Forbidden</title></head><body><h1>Error: Forbidden</h1><h2>Your client does not have permission to get URL <code>/v2/</code> from this server.</h2></body></html>';

export default {
  wordings: {
    iap: ['Invalid IAP credentials: empty token'],
    'iap-error-code': ['There was a problem with your request. Error code 9'],
  },
  sentences: {
    'iap-page': ["Permission 'iap.webServiceVersions.accessViaIAP' denied on resource."],
    'jwt-missing': ['Jwt is missing', 'Jwt issuer is not configured'],
    'jwt-audience': ['Audiences in Jwt are not allowed'],
    'jwt-expired': ['Jwt is expired'],
    'iap-email-claim': ["Invalid IAP credentials: JWT 'email' claim isn't a string"],
    'iap-audience': ['Invalid IAP credentials: Invalid JWT audience.'],
    'page-without-permission': ['Your client does not have permission to get URL /v2/ from this server.'],
    'iap-empty': ['Invalid IAP credentials: empty token'],
  },
  situations: {
    'iap-no-access': {
      message:
        "Permission 'iap.webServiceVersions.accessViaIAP' denied on resource 'projects/my-project/iap_web/compute/services/shop' (or it may not exist).",
      caller: 'serviceAccount',
      first: /httpsResourceAccessor/,
    },
    'network-blocked': {
      body: PAGE,
      headers: { 'content-type': 'text/html' },
      request: 'GET https://registry.k8s.io/v2/',
      first: /another network/,
      never: /docker login|roles\//,
    },
    'network-or-invoker': {
      body: PAGE,
      headers: { 'content-type': 'text/html' },
      request: 'GET https://api.example.com/v2/',
      last: /another network/,
    },
    'jwt-not-accepted': {
      status: 401,
      headers: { 'www-authenticate': 'Bearer' },
      body: plain('Jwt is missing'),
      first: /Authorization: Bearer/,
      never: /gcloud auth application-default login/,
    },
    'jwt-audience': { status: 403, body: { code: 403, message: 'Audiences in Jwt are not allowed' }, first: /x-google-audiences/ },
    'jwt-expired': {
      status: 401,
      headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
      body: plain('Jwt is expired'),
      first: /new token/,
    },
    'iap-email-claim': {
      status: 401,
      headers: { 'x-goog-iap-generated-response': 'true' },
      body: "Invalid IAP credentials: JWT 'email' claim isn't a string",
      first: /format=full/,
    },
    'iap-token': {
      status: 401,
      headers: { 'x-goog-iap-generated-response': 'true' },
      body: 'Invalid IAP credentials: empty token',
      first: /ID token made for/,
    },
  },
} satisfies Examples<typeof edge>;
