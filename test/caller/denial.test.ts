import { google as googleapis, GoogleApis } from 'googleapis';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { classifyResponse, explainDenial, interceptDenials, isDenial, toDenial } from '../../src/index.js';
import { authModule, MAJORS } from '../intercept/auth-clients.js';
import { installed } from '../intercept/installed.js';
import { atHome, CREDENTIALS, written } from './credentials.js';
import { machine } from './environment.js';
import { ANN, type Google, ROBOT, startGoogle, VM } from './google.js';
import { SECRET, withoutSecrets } from './secrets.js';

let google: Google;
beforeAll(async () => {
  google = await startGoogle();
});
afterAll(() => google.close());
machine(() => google.url);

async function denial(call: () => Promise<unknown>) {
  const error = await call().catch((thrown: unknown) => thrown);
  if (!isDenial(error)) throw new Error('no denial', { cause: error });
  withoutSecrets(error.caller);
  return error;
}

it.each(MAJORS)('a denial says who was denied on a machine of Google: %s', async (major) => {
  const { gal } = authModule(major);
  const auth = interceptDenials(new gal.GoogleAuth());
  const error = await denial(() => auth.request({ url: `${google.url}/storage/v1/b/example-bucket` }));
  expect(error.caller).toMatchObject({
    principal: `serviceAccount:${VM}`,
    credential: 'metadataServer',
    source: 'metadata server',
    verified: true,
  });
  expect(error.message).toContain(VM);
  expect(explainDenial(error)).toMatch(/Caller +service account \(metadata server\)/);
});

it(`a generated API tells whose credentials it was given, with ${installed('googleapis')}`, async () => {
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', written('adc.json', CREDENTIALS.serviceAccount()));
  const auth = new googleapis.auth.GoogleAuth();
  const drive = interceptDenials(googleapis.drive({ version: 'v3', auth, rootUrl: google.url }));
  const error = await denial(() => drive.files.get({ fileId: 'x' }));
  expect(error.caller).toMatchObject({ email: ROBOT, source: `GOOGLE_APPLICATION_CREDENTIALS (${atHome('adc.json')})` });
});

it('an API key that was given as a string is shown by its end', async () => {
  const youtube = interceptDenials(googleapis.youtube({ version: 'v3', auth: SECRET.apiKey, rootUrl: google.url }));
  const error = await denial(() => youtube.videos.list({ part: ['id'] }));
  expect(error.caller).toEqual({ type: 'apiKey', keySuffix: 'wxyz', credential: 'apiKey', source: '`key` URL parameter', verified: false });
});

it('google.auth, which makes a GoogleAuth of its own, is followed to its client', async () => {
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', written('adc.json', CREDENTIALS.serviceAccount()));
  const apis = interceptDenials(new GoogleApis());
  const client: any = await apis.auth.getClient();
  const error = await denial(() => client.request({ url: `${google.url}/storage/v1/b/example-bucket` }));
  expect(error.caller).toMatchObject({ email: ROBOT, source: `GOOGLE_APPLICATION_CREDENTIALS (${atHome('adc.json')})` });
});

it('a response without any client says what its request tells', async () => {
  const answer = {
    status: 403,
    body: { error: { code: 403, status: 'PERMISSION_DENIED', message: 'The caller does not have permission' } },
  };
  const request = { url: 'https://storage.googleapis.com/storage/v1/b/x', headers: { 'x-goog-api-key': SECRET.apiKey } };
  expect((await classifyResponse({ ...answer, request }))?.caller).toMatchObject({ type: 'apiKey', keySuffix: 'wxyz' });
  expect((await toDenial(answer))?.caller).toMatchObject({ type: 'unknown', verified: false });
});

it('a principal in a message takes nothing from the caller that the client knows, and the difference is told', async () => {
  google.script(() => ({
    status: 403,
    body: {
      error: {
        code: 403,
        message: `${ANN} does not have storage.objects.get access to the Google Cloud Storage object.`,
        errors: [{ reason: 'forbidden', domain: 'global' }],
      },
    },
  }));
  const { gal } = authModule('google-auth-library');
  const client = interceptDenials(new gal.JWT({ email: ROBOT, key: SECRET.privateKey }));
  const { caller } = await denial(() => client.request({ url: `${google.url}/storage/v1/b/example-bucket/o/x` }));
  expect(caller).toMatchObject({
    principal: `serviceAccount:${ROBOT}`,
    verified: false,
    notes: [`the client is configured as ${ROBOT}, but the response names ${ANN}`],
  });
});
