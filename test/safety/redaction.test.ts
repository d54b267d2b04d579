import { describe, expect, it } from 'vitest';
import { classifyResponse, explainDenial } from '../../src/index.js';
import { cleanText } from '../../src/response/safe/clean-text.js';

const OPAQUE = 'CANARYopaque0value01234';
const BEARER = 'ya29.a0CANARY-bearer_token-0123456789';
const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJDQU5BUlkiOiJDQU5BUlkifQ.Q0FOQVJZ';
const PEM = '-----BEGIN RSA PRIVATE KEY-----';

/** The spellings of a secret that servers, libraries and logs are known to write. */
const SPELLINGS: readonly (readonly [what: string, text: string])[] = [
  ['a token behind an escaped space', `Authorization%3A%20Bearer%20${BEARER}`],
  ['a token behind an escaped quote', `%22${BEARER}%22`],
  ['a token behind an escaped line feed', `headers:\\n${BEARER}`],
  ['a token behind an underscore', `x_${BEARER}`],
  ['a token in a word of zero width', `y\u200ba29.a0CANARY-bearer_token-0123456789`],
  ['a very long token', `ya29.${'a'.repeat(8_000)}CANARYTAIL`],
  ['a refresh token behind an escape', '\\n1//0gCANARY-refresh-token'],
  ['a refresh token with escaped slashes', '1%2F%2F0gCANARY-refresh-token was revoked'],
  ['an authorization code with an escaped slash', 'code=4%2F0AeCANARYcodeCANARYcodeCANARY&grant_type=authorization_code'],
  ['a client secret behind an escape', '\\nGOCSPX-CANARY-client-secret'],
  ['a JWT behind an escape', `\\t${JWT}`],
  ['a newer API key', 'API key AQ.Ab8CANARYaaaaaaaaaaaaaaaaaaaaaaaaaaa not valid'],
  [
    'a PEM key with headers',
    `${PEM}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,AA\n\nMIICANARYxxxxxxxx\n-----END RSA PRIVATE KEY-----`,
  ],
  ['a PEM key that was cut off', `"private_key":"${PEM}\\nMIICANARYxxxxxxxx\\nCANARY-with-a-dash`],
  ['the parameters of a digest', `Authorization: Digest username="ann", response="${OPAQUE}"`],
  ['a SAML response', `SAMLResponse=PHNhbWw+${OPAQUE}`],
  ['escaped JSON', `%7B%22client_secret%22%3A%22${OPAQUE}%22%7D`],
  ['an element of XML', `sent <client_secret>${OPAQUE}</client_secret>`],
  ['a list in JSON', `{"access_token":["${OPAQUE}"]}`],
  ['a list of `util.inspect`', `{ client_secret: [ '${OPAQUE}' ] }`],
  ['a list of cookies', '{"set-cookie":["SID=CANARYcookie1; Path=/","HSID=CANARYcookie2"]}'],
  ['raw headers', `["cookie","SID=CANARYcookie1","x-goog-api-key","${OPAQUE}","authorization","${OPAQUE}"]`],
  ['headers as names and values', `{"key":"x-amz-security-token","value":"${OPAQUE}"}`],
  ['an unknown scheme', 'Authorization: SAPISIDHASH 1234_CANARY0abcdef'],
  ['an API key in a URL, as HTML writes it', `https://example.com/?a=1&amp;key=${OPAQUE}`],
  ['an API key in a URL, as JSON escapes it', `https://example.com/?a=1\\u0026key=${OPAQUE}`],
  ['an API key in a URL in a URL', `https%3A%2F%2Fexample.com%2F%3Fkey%3D${OPAQUE}`],
  ['the password of a proxy', 'via http://ann:CANARYpassword1@proxy.example.com:3128/'],
  ['the password of a command', 'curl -u ann:CANARYpassword1 https://example.com/'],
  ['the password of a command, in quotes', `curl --user 'ann:${OPAQUE}' https://example.com/`],
  ['a password with spaces, in a quoted text', `"sent {\\"password\\": \\"my CANARY word\\"}"`],
  ['a registration token with a long name', `${'d'.repeat(200)}CANARY:APA91${'b'.repeat(120)}`],
  ['a passphrase', `passphrase=${OPAQUE}`],
  ['a header without a space behind its colon', `x-amz-security-token:${OPAQUE}\nhost:example.com`],
  ['a pair without a space behind its colon', `password:${OPAQUE}`],
  ['a refresh token with slashes as JSON escapes them', '1\\/\\/0gCANARY-refresh-token'],
  ['an authorization with the shape of a code inside of it', 'authorization: Bearer CANARYopaqueABC-4/ABCDEFGHIJKLMNOPQRSTUVWX'],
];

describe('a secret that the server repeats is not shown', () => {
  it.each(SPELLINGS)('%s', async (_what, text) => {
    const request = { method: 'GET', url: 'https://storage.googleapis.com/storage/v1/b/example-bucket/o/x' };
    for (const body of [{ error: { code: 403, message: text, status: 'PERMISSION_DENIED' } }, text]) {
      const denial = await classifyResponse({ status: 403, body, request }, { identity: 'offline' });
      expect(denial!.message + JSON.stringify(denial) + explainDenial(denial!)).not.toMatch(/CANARY|Q0FOQVJZ/);
    }
  });

  it.each(SPELLINGS)('%s, cleaned twice as once', (_what, text) => {
    expect(cleanText(cleanText(text, 20_000), 20_000)).toBe(cleanText(text, 20_000));
  });
});

describe('what is no secret stays readable', () => {
  it.each([
    'Permission denied on secret: projects/example-project/secrets/db-password/versions/latest for Revision service account robot@example-project.iam.gserviceaccount.com.',
    'The incoming JSON object does not contain a client_email field, nor "client_secret", "refresh_token".',
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
    'API key not valid. Please pass a valid API key.',
    'Enable it by visiting https://console.developers.google.com/apis/api/vision.googleapis.com/overview?project=123456789012 then retry.',
    'https://www.googleapis.com/compute/v1/projects/example-project/zones/us-central1-a/instances/example',
    "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com'",
    'error code=PERMISSION_DENIED_BY_SOMETHING_LONG',
    'gs://example-bucket/1/2/4/object, v1/projects/example-project/locations/global',
    'usage: tool -u USER, --user NAME',
    'Write to mailto:ann@example.com or see https://example.com/@ann',
    'Basic authentication is not supported; a Bearer token is.',
    'Access Denied: Table example-secret:sales.orders: User does not have permission',
    'denied on resource projects/example-project/secrets/db-password:getIamPolicy',
    'principal://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/subject/repo:octo/mint-token:ref:refs/heads/main',
    'logs/o/2024%2F01%2F4%2Ftransactions_2024-01-04-full.csv',
    'gs://logs-4/app-server-production-2024.log',
    'http://10.0.0.1//computeMetadata/v1',
    'https://proxy.example.com:8443?user=robot@example.com',
    'Failed authorization: permission bigquery.jobs.create is missing',
    'missing cookie: GCP_IAAP_AUTH_TOKEN. Sign in at https://example.com/',
    'input_token=1048576 is above the limit',
    'Invalid token: https://oauth2.googleapis.com/token was expected',
  ])('%s', (text) => {
    expect(cleanText(text, 2_000)).toBe(text);
  });
});
