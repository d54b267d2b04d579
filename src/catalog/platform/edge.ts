import { family } from '../define.js';
import { NO_PERMISSION, ROBOT } from './edge/localized.js';
import { meanings } from './edge/meanings.js';

const IAP = 'https://cloud.google.com/iap/docs/authentication-howto';
const ESP = 'https://cloud.google.com/api-gateway/docs/authenticating-users-jwt';
const KINDS = ['CredentialRejected', 'MissingPermission', 'PolicyBlocked', 'Unclassified'] as const;

/** What stands in front of services: Identity-Aware Proxy, API Gateway and Endpoints (ESPv2), Cloud Armor. */
export const edge = family({
  meanings,
  services: [],
  governedBy: 'iam',
  docs: IAP,
  sentences: {
    'jwt-missing': [
      'Jwt is missing',
      'Jwt issuer is not configured',
      'Jwt header is an invalid JSON',
      "Jwks doesn't have key to match kid or alg from Jwt",
      'Jwt verification fails',
    ],
    'jwt-audience': ['Audiences in Jwt are not allowed', 'Jwt audience is not allowed'],
    'jwt-expired': ['Jwt is expired', 'Jwt not yet valid'],
    'iap-email-claim': ["Invalid IAP credentials: JWT 'email' claim isn't a string", 'Invalid IAP credentials: {words} email claim'],
    'iap-audience': ['Invalid IAP credentials: Invalid JWT audience', 'Invalid IAP credentials: JWT audience'],
    'page-without-permission': ['client does not have permission to get URL', ...NO_PERMISSION],
    'robot-page': ['network may be sending automated queries', 'unusual traffic from your computer network', ...ROBOT],
    'gateway-not-enabled': 'API {service} is not enabled for the project',
    'iap-page': ["You don't have access {text} contact your administrator", 'iap.webServiceVersions.accessViaIAP'],
    'iap-empty': ['Invalid IAP credentials: empty token', 'Invalid IAP credentials: Unable to parse JWT'],
  },
  answers: [
    {
      kind: 'CredentialRejected',
      problem: 'identityTokenInvalid',
      sentences: ['jwt-missing', 'jwt-audience', 'jwt-expired', 'iap-email-claim', 'iap-audience', 'iap-empty'],
    },
    { kind: 'RateLimited', sentences: ['robot-page'] },
  ],
  access: {},
  situations: {
    'taken-for-a-robot': {
      says: 'Google takes the network of the caller for a robot: this address is a web page for people, not an API.',
      when: { kind: ['RateLimited', 'PolicyBlocked', 'Unclassified'], sentences: ['robot-page'] },
      only: true,
      source: 'https://support.google.com/websearch/answer/86640',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Call the API with a credential instead of the web page',
          detail:
            'Drive, Sheets, Custom Search and others have an API, whose limits belong to a project. Those of a page belong to the IP address, which others may share.',
          docs: 'https://support.google.com/websearch/answer/86640',
        },
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Stop for some hours, then send fewer requests, or call from another network',
          detail: 'Addresses of clouds, VPNs and proxies are blocked sooner. A person can solve the CAPTCHA of the page.',
          docs: 'https://support.google.com/websearch/answer/86640',
        },
      ],
    },
    'gateway-not-enabled': {
      says: "The API of this gateway isn't enabled in the project of the key.",
      when: { kind: 'ApiDisabled', sentences: ['gateway-not-enabled'] },
      source: 'https://cloud.google.com/api-gateway/docs/quickstart-console',
      steps: [
        {
          action: 'EnableApi',
          who: 'projectAdmin',
          title: 'Enable the managed service of the gateway in the project of the API key',
          detail:
            'Its name ends in .apigateway.PROJECT_ID.cloud.goog: gcloud services enable SERVICE. The restrictions of the key must list it too.',
          command: ['gcloud', 'services', 'enable', '{service}', '--project={project}'],
          docs: 'https://cloud.google.com/api-gateway/docs/quickstart-console',
        },
      ],
    },
    'network-blocked': {
      says: "Google's front end turned the request away before any service saw it.",
      when: {
        kind: ['MissingPermission', 'PolicyBlocked', 'Unclassified'],
        sentences: ['page-without-permission'],
        hosts: ['registry.k8s.io', 'k8s.gcr.io', '*.google.com', '*.golang.org', 'storage.googleapis.com', 'www.googleapis.com'],
      },
      only: true,
      source: 'https://cloud.google.com/armor/docs/security-policy-overview',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Call from another network: the IP address of this one may be blocked',
          detail:
            'No sign-in and no role helps. Blocked are countries under sanctions, and addresses of some hosters, VPNs and proxies. A mirror works too.',
          docs: 'https://cloud.google.com/armor/docs/security-policy-overview',
          ifAlreadySo: 'Open the same URL in a browser: a wrong path is turned away with the same page.',
        },
      ],
    },
    'network-or-invoker': {
      says: 'A service is private, or the network of the caller is blocked.',
      when: { kind: ['MissingPermission', 'PolicyBlocked', 'Unclassified'], sentences: ['page-without-permission'] },
      aside: true,
      source: 'https://cloud.google.com/armor/docs/security-policy-overview',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: "If the host isn't a service of yours",
          title: 'Call from another network, or through a mirror: the IP address may be blocked',
          detail: "Google's front end sends the same page to blocked networks and for wrong paths. No sign-in helps there.",
          docs: 'https://cloud.google.com/armor/docs/security-policy-overview',
        },
      ],
    },
    'jwt-not-accepted': {
      says: 'The gateway found no JWT that it accepts: none was sent, or its issuer is missing in the API config.',
      when: { kind: KINDS, sentences: ['jwt-missing'] },
      only: true,
      source: ESP,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Send a JWT in the header Authorization: Bearer, from an issuer that the API config lists',
          detail:
            'The proxy reads x-google-issuer, x-google-jwks_uri and x-google-audiences of the security definition. A JWT of another issuer is reported as missing too.',
          docs: ESP,
        },
      ],
    },
    'jwt-audience': {
      says: 'The JWT was made for another audience than the API config accepts.',
      when: { kind: KINDS, sentences: ['jwt-audience'] },
      only: true,
      source: ESP,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Make the JWT for the audience in x-google-audiences, or add its audience there',
          detail:
            'Without x-google-audiences the proxy expects the address of the API itself, as https://SERVICE_NAME. Replace SERVICE_NAME with the host of the API.',
          docs: ESP,
        },
      ],
    },
    'jwt-expired': {
      says: 'The JWT is out of its time.',
      when: { kind: KINDS, sentences: ['jwt-expired'] },
      only: true,
      source: ESP,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Make a new token before each call or cache it for less than an hour; check the clock',
          detail: 'ID tokens live for one hour. A wrong clock makes a fresh token look expired or too early.',
        },
      ],
    },
    'iap-email-claim': {
      says: 'IAP requires the email address of the caller in the ID token.',
      when: [{ kind: KINDS, sentences: ['iap-email-claim'] }],
      only: true,
      source: IAP,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Ask for an ID token with the email claim: format=full, or includeEmail: true',
          detail:
            'From the metadata server add format=full to the URL; with the Credentials API or gcloud pass includeEmail or --include-email.',
          docs: IAP,
        },
      ],
    },
    'iap-no-access': {
      says: 'IAP knows the caller, and the caller has no access to this application.',
      when: [
        { kind: KINDS, permissions: ['iap.webServiceVersions.accessViaIAP', 'iap.webServices.*'] },
        { kind: KINDS, sentences: ['iap-page'] },
      ],
      source: IAP,
      steps: [
        {
          grant: { role: 'roles/iap.httpsResourceAccessor', to: 'caller', on: 'project' },
          detail: 'Grant it on the page of IAP, on the one application. For a program, grant it to the account in the ID token.',
          ifAlreadySo:
            'An access level (context-aware access) may deny: check device and network. With Cloud Run, the IAP service agent needs roles/run.invoker.',
        },
      ],
    },
    'iap-token': {
      says: 'IAP received no ID token, or one for another audience.',
      when: { kind: KINDS, sentences: ['iap-audience', 'iap-empty'] },
      only: true,
      source: IAP,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Send an ID token made for the OAuth client ID of IAP, or for the URL of the resource',
          detail:
            'IAP rejects access tokens. The audience is shown on the IAP page: the client ID, or with the Google-managed client the URL.',
          url: 'https://console.cloud.google.com/security/iap',
          docs: IAP,
          ifAlreadySo: 'The caller also needs roles/iap.httpsResourceAccessor on the resource.',
        },
      ],
    },
  },
});
