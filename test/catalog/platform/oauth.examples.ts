import type { oauth } from '../../../src/catalog/platform/oauth.js';
import type { Examples } from '../examples.js';

const TOKEN = 'POST https://oauth2.googleapis.com/token';
const body = (error: string, error_description?: string): unknown => ({
  error,
  ...(error_description !== undefined && { error_description }),
});

export default {
  wordings: {
    'account-restricted': ['Account restricted'],
    'admin-policy': ['Access to your account data is restricted by policies within your organization.'],
    'embedded-browser': ['The user-agent is classified as an embedded user-agent.'],
    'token-revoked': ['Token has been expired or revoked.'],
    'delegation-subject': ['Invalid impersonation & quot;sub & quot; field: robot@example.com'],
    'credentials-missing': ['Request is missing required authentication credential. Expected OAuth 2 access token.'],
    'login-required': ['Login Required.'],
    reauth: ['reauth related error (invalid_rapt)'],
    'credentials-invalid': ['Request had invalid authentication credentials. Expected OAuth 2 access token.'],
    verification: ['Example App has not completed the Google verification process.'],
    'client-internal': ['This client is restricted to users within its organization.'],
    scope: ['Request had insufficient authentication scopes.'],
  },
  sentences: {
    'client-not-found': ['Error: invalid_client The OAuth client was not found.'],
    'website-on-localhost': [
      'The redirect URI in the request, http://localhost:3000/api/auth/callback/google, does not match the ones authorized.',
    ],
    'redirect-mismatch': ['Error 400: redirect_uri_mismatch'],
    'loopback-redirect': [
      'The redirect URI in the request, http://localhost:51234/, does not match the ones authorized for the OAuth client.',
      'The redirect URI in the request, http://127.0.0.1:51234, does not match the ones authorized for the OAuth client.',
    ],
    'client-type': [
      'Invalid client type.',
      "Only clients of type 'TVs and Limited Input devices' can use the OAuth 2.0 flow for TV and Limited-Input Device Applications.",
    ],
    'access-blocked': [
      'Access blocked: Example has not completed the Google verification process',
      'Zugriff blockiert: Anfrage dieser App ist ungültig',
      'Accès bloqué : la demande de cette appli est incorrecte',
      '已禁止访问：此应用的请求无效',
      "You can't sign in because this app sent an invalid request. This app doesn't comply with Google's OAuth 2.0 policy for keeping apps secure.",
    ],
    'not-a-test-user': [
      'The app is currently being tested, and can only be accessed by developer-approved testers.',
      'Acceso bloqueado: Example no ha completado el proceso de verificación de Google',
      'アクセスをブロック: 「Example」は Google の審査プロセスを完了していません',
      'Доступ заблокирован: приложение "Example" не прошло проверку Google',
    ],
    'org-internal': ['Access blocked: Example can only be used within its organization'],
    'admin-blocked': ['Access to your account data is restricted by policies within your organization.'],
    'embedded-browser': ['The request has been classified as an embedded user-agent.'],
    'grant-revoked': ['Token has been expired or revoked.'],
    'code-reused': ['Malformed auth code.', 'Missing code verifier.'],
    'jwt-signature': ['Invalid JWT Signature.'],
    'jwt-time': [
      'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
    ],
    'account-not-found': ['Invalid grant: account not found'],
    reauth: ['reauth related error (invalid_rapt)'],
    'unauthorized-client': [
      'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
    ],
    'out-of-band': ['The out-of-band (OOB) flow has been blocked in order to keep users secure.', 'The out-of-band flow has been blocked.'],
  },
  situations: {
    'redirect-uri': {
      status: 400,
      request: TOKEN,
      body: body('redirect_uri_mismatch', 'Bad Request'),
      first: /exact redirect URI/,
      among: /Desktop app/,
    },
    'loopback-redirect': {
      status: 400,
      request: 'GET https://accounts.google.com/o/oauth2/v2/auth',
      body: 'Error 400: redirect_uri_mismatch. The redirect URI in the request, http://localhost:51234/, does not match the ones authorized for the OAuth client.',
      first: /Desktop app/,
      among: /exact redirect URI/,
    },
    'client-type': {
      status: 401,
      request: 'POST https://oauth2.googleapis.com/device/code',
      body: body('invalid_client', 'Invalid client type.'),
      first: /TVs and Limited Input devices/,
    },
    'javascript-origin': {
      status: 400,
      body: "You can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy. Error 400: origin_mismatch",
      first: /JavaScript origins/,
    },
    'invalid-sign-in-request': {
      status: 400,
      body: "Access blocked: this app's request is invalid. It doesn't comply with Google's OAuth 2.0 policy. Error 400: invalid_request",
      first: /error details/,
      among: /redirect URI/,
    },
    'flow-not-allowed': {
      status: 400,
      body: 'Access blocked: Authorization Error. Error 400: unauthorized_client',
      first: /type of your program/,
    },
    'account-protected': {
      status: 400,
      body: 'Access blocked: Authorization Error. Error 400: policy_enforced',
      first: /Advanced Protection/,
    },
    'client-gone': {
      status: 401,
      request: TOKEN,
      body: body('deleted_client', 'The OAuth client was deleted.'),
      first: /new OAuth client/,
      among: /Restore/,
    },
    'out-of-band': {
      status: 400,
      request: TOKEN,
      body: body('invalid_request', 'The out-of-band (OOB) flow has been blocked in order to keep users secure.'),
      first: /127\.0\.0\.1/,
    },
    'app-blocked': {
      status: 403,
      body: 'Access blocked: Example has not completed the Google verification process. The app did not meet the requirements.',
      first: /own OAuth client/,
    },
    'not-a-test-user': {
      status: 403,
      request: 'GET https://accounts.google.com/o/oauth2/v2/auth?client_id=x',
      body: body('access_denied', 'The developer hasn’t given you access to this app. It’s currently being tested.'),
      first: /test users/,
    },
    'internal-app': {
      status: 403,
      request: 'GET https://accounts.google.com/o/oauth2/v2/auth?client_id=x',
      body: body('org_internal'),
      first: /account of the organization/,
    },
    'admin-blocked': {
      status: 400,
      request: 'GET https://accounts.google.com/o/oauth2/v2/auth?client_id=x',
      body: body('admin_policy_enforced'),
      first: /App access control/,
    },
    'embedded-browser': {
      status: 403,
      request: 'GET https://accounts.google.com/o/oauth2/v2/auth?client_id=x',
      body: body('disallowed_useragent'),
      first: /browser of the system/,
    },
    'token-revoked': {
      status: 400,
      request: TOKEN,
      body: body('invalid_grant', 'Token has been expired or revoked.'),
      caller: 'user',
      first: /[Ss]ign in again/,
    },
    'key-rotated': {
      status: 400,
      request: TOKEN,
      body: body('invalid_grant', 'Invalid JWT Signature.'),
      caller: 'serviceAccount',
      first: /new key/,
      never: /gcloud auth application-default login/,
    },
    'clock-wrong': {
      status: 400,
      request: TOKEN,
      body: body(
        'invalid_grant',
        'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
      ),
      caller: 'serviceAccount',
      first: /clock/,
    },
    'code-used-twice': {
      status: 400,
      request: TOKEN,
      body: body('invalid_grant', 'Malformed auth code.'),
      caller: 'user',
      first: /sign-in again/,
    },
    'no-scopes': {
      status: 400,
      request: TOKEN,
      body: body('invalid_scope', 'Invalid OAuth scope or ID token audience provided.'),
      caller: 'serviceAccount',
      first: /cloud-platform/,
    },
    'delegation-missing': {
      status: 401,
      request: TOKEN,
      body: body(
        'unauthorized_client',
        'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
      ),
      caller: 'delegated',
      first: /delegation/,
      among: /Remove `subject`|only scopes listed/,
    },
  },
} satisfies Examples<typeof oauth>;
