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
    'robot-page': [
      '... but your computer or network may be sending automated queries.',
      'Unsere Systeme haben ungewöhnlichen Datenverkehr aus Ihrem Computernetzwerk festgestellt.',
      'お使いのコンピュータ ネットワークから通常と異なるトラフィックが検出されました。',
    ],
    'gateway-not-enabled': ['PERMISSION_DENIED:API my-api-0a1b.apigateway.my-project.cloud.goog is not enabled for the project.'],
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
    'taken-for-a-robot': {
      status: 429,
      body: '<html><head><title>Sorry...</title></head><body><h1>Es tut uns leid...</h1><p>... aber Ihr Computer oder Netzwerk sendet möglicherweise automatische Anfragen.</p></body></html>',
      request: 'GET https://www.google.com/search?q=cats',
      first: /Call the API with a credential/,
    },
    'gateway-not-enabled': {
      body: { code: 7, message: 'PERMISSION_DENIED:API my-api-0a1b.apigateway.my-project.cloud.goog is not enabled for the project.' },
      request: 'GET https://my-gateway-0a1b.uc.gateway.dev/v1/items',
      first: /managed service of the gateway/,
    },
    'iap-no-access': [
      {
        message:
          "Permission 'iap.webServiceVersions.accessViaIAP' denied on resource 'projects/my-project/iap_web/compute/services/shop' (or it may not exist).",
        caller: 'serviceAccount',
        first: /httpsResourceAccessor/,
      },
      {
        headers: { 'x-goog-iap-generated-response': 'true', 'content-type': 'text/html' },
        body: "You don't have access",
        request: 'GET https://shop.example.com/orders',
        caller: 'serviceAccount',
        first: /httpsResourceAccessor/,
        never: /print-identity-token/,
      },
    ],
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
