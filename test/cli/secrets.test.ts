import { describe, expect, it } from 'vitest';
import { runProgram } from './program.js';

/** Secrets as people paste them without noticing, in the places where clients print them. */
const SECRETS: readonly (readonly [what: string, secret: string])[] = [
  ['an access token', 'ya29.a0CANARYcanaryCANARYcanary-CANARY_canary'],
  ['an API key', 'AIzaSyCANARYcanaryCANARYcanaryCANARYcana'],
  ['an ID token', 'eyJhbGciOiJSUzI1NiJ9.eyJDQU5BUlkiOiJDQU5BUlkifQ.CANARYcanaryCANARY'],
  ['a refresh token', '1//0gCANARYcanaryCANARYcanaryCANARY'],
  ['a client secret', 'GOCSPX-CANARYcanaryCANARYcanary'],
];

const PLACES: readonly (readonly [where: string, printout: (secret: string) => string])[] = [
  [
    'the message',
    (secret) => `{"error":{"code":403,"message":"The caller does not have permission (token ${secret})","status":"PERMISSION_DENIED"}}`,
  ],
  [
    'the URL',
    (secret) =>
      `GET https://www.googleapis.com/drive/v3/files/1AbC?key=${secret}&access_token=${secret} 403 (Forbidden)\n{"error":{"code":403,"message":"Forbidden"}}`,
  ],
  [
    'a request header',
    (secret) =>
      `> GET /v1/x HTTP/2\n> Host: pubsub.googleapis.com\n> Authorization: Bearer ${secret}\n> X-Goog-Api-Key: ${secret}\n> Cookie: SID=${secret}\n\n< HTTP/2 403 \n< set-cookie: SID=${secret}\n< \n{"error":{"code":403,"message":"denied"}}`,
  ],
  [
    'an inspected error',
    (secret) =>
      `GaxiosError: Forbidden\n    at x (/app/x.js:1:1) {\n  config: {\n    url: 'https://www.googleapis.com/drive/v3/files/1AbC?key=${secret}',\n    headers: { authorization: 'Bearer ${secret}', 'x-goog-api-key': '${secret}' },\n    data: { client_secret: '${secret}', refresh_token: '${secret}' }\n  },\n  status: 403,\n  errors: [ { message: 'Forbidden ${secret}', domain: 'global', reason: 'forbidden' } ]\n}`,
  ],
  [
    'ErrorInfo metadata',
    (secret) =>
      `{"error":{"code":403,"message":"x","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_SERVICE_BLOCKED","domain":"googleapis.com","metadata":{"consumer":"projects/1","apiKey":"${secret}","service":"${secret}"}}]}}`,
  ],
  ['plain words', (secret) => `permission denied for ${secret}`],
  ['what is no denial', (secret) => `HTTP/2 500 \nx-token: ${secret}\n\n${secret}`],
];

describe.each(PLACES)('of a secret in %s', (_where, printout) => {
  it.each(SECRETS)('nothing is printed: %s', async (_what, secret) => {
    for (const args of [['explain'], ['explain', '--json']]) {
      const { out, err } = await runProgram(args, printout(secret));
      expect(out + err).not.toMatch(/CANARYcanary|eyJDQU5BUlk/);
    }
  });
});

it('nothing is printed of a URL that was given with its key', async () => {
  const { out, err } = await runProgram(
    ['explain', '--url', 'https://www.googleapis.com/drive/v3/files/1AbC?key=AIzaSyCANARYcanaryCANARYcanaryCANARYcana'],
    '{"error":{"code":403,"message":"Forbidden"}}',
  );
  expect(out).toContain('drive.files.get');
  expect(out + err).not.toContain('CANARYcanary');
});

it.each([
  [['requires', 'https://ann:CANARYcanary@example.com/x?token=CANARYcanary#CANARYcanary']],
  [['requires', 'https:ann:CANARYcanary@example.com/x']],
  [['requires', 'https://ann:CANARYcanary@']],
  [['requires', 'ftp://ann:CANARYcanary@example.com/x']],
  [['explain', '--url', 'ftp://ann:CANARYcanary@example.com/x']],
  [['explain', '--url', 'ann:CANARYcanary@example.com/x']],
  [['explain', '--url', "https://ann:it's\nCANARYcanary@"]],
  [['https://ann:CANARYcanary@example.com/x']],
])('a complaint repeats no password of a URL: %j', async (args) => {
  const { code, out, err } = await runProgram(args);
  expect(code).toBe(2);
  expect(err).toMatch(/^google-denials: /);
  expect(out + err).not.toContain('CANARYcanary');
});
