import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromRequest } from '../../../src/caller/local/from-request.js';
import { callerOf, refusal, responseTo } from '../denied-call.js';
import { authModule, MAJORS } from '../../intercept/auth-clients.js';
import { startLoopback } from '../../intercept/loopback.js';
import { ANN, DRIVE, ROBOT, robot } from '../google.js';
import { unsignedJwt } from '../jwt.js';
import { SECRET, withoutSecrets } from '../secrets.js';

const DRIVE_URL = 'https://www.googleapis.com/drive/v3/files/x';

describe('with nothing but the request', () => {
  it.each([
    [
      'a self-signed token',
      { authorization: `Bearer ${unsignedJwt({ iss: ROBOT, sub: ROBOT, aud: 'https://www.googleapis.com/' })}` },
      { ...robot, credential: 'serviceAccountKey', source: 'claims of the self-signed token' },
    ],
    [
      'a self-signed token for a user',
      { authorization: `Bearer ${unsignedJwt({ iss: ROBOT, sub: ANN, scope: DRIVE })}` },
      { ...robot, subject: ANN, scopes: [DRIVE], credential: 'serviceAccountKey', source: 'claims of the self-signed token' },
    ],
    [
      'an API key where openai puts it',
      { authorization: 'Bearer AIzaSyExampleExampleExampleExample12345' },
      { type: 'apiKey', credential: 'apiKey', keySuffix: '2345', source: 'API key as a bearer token', verified: false },
    ],
    [
      'an ID token',
      { authorization: `bearer ${unsignedJwt({ iss: 'https://accounts.google.com', email: ANN, sub: '1122' })}` },
      { type: 'user', principal: `user:${ANN}`, email: ANN, credential: 'accessToken', source: 'claims of the ID token', verified: false },
    ],
    [
      'an ID token without an address',
      { authorization: `Bearer ${unsignedJwt({ iss: 'https://accounts.google.com', azp: '123456-abc.apps.googleusercontent.com' })}` },
      {
        type: 'unknown',
        clientId: '123456-abc.apps.googleusercontent.com',
        credential: 'accessToken',
        source: 'claims of the ID token',
        verified: false,
      },
    ],
    [
      'an API key in a header',
      { 'x-goog-api-key': SECRET.apiKey, 'x-goog-user-project': 'quota-project' },
      {
        type: 'apiKey',
        keySuffix: 'wxyz',
        quotaProject: 'quota-project',
        credential: 'apiKey',
        source: 'x-goog-api-key header',
        verified: false,
      },
    ],
    [
      'an access token that says nothing',
      { authorization: `Bearer ${SECRET.accessToken}`, 'x-goog-user-project': 'quota-project' },
      { type: 'unknown', quotaProject: 'quota-project', credential: 'accessToken', source: 'opaque access token', verified: false },
    ],
    [
      'what gaxios leaves of a header',
      { authorization: '<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.' },
      { type: 'unknown', source: "a credential was sent, but its value wasn't kept", verified: false },
    ],
    [
      'a password',
      { authorization: 'Basic Q0FOQVJZOkNBTkFSWQ==' },
      { type: 'unknown', source: "a credential was sent, but its value wasn't kept", verified: false },
    ],
    [
      'no credential',
      { 'user-agent': 'gl-node/24' },
      { type: 'anonymous', credential: 'none', source: 'no credentials in the request', verified: false },
    ],
    ['no record of its headers', {}, { type: 'unknown', source: 'the request has no credential details', verified: false }],
  ])('names the caller by %s', async (_what, headers, caller) => {
    expect(await callerOf(responseTo(DRIVE_URL, headers), { identity: 'offline' })).toEqual(caller);
  });

  it('reads an API key and a token in the URL', async () => {
    expect(await callerOf(responseTo(`${DRIVE_URL}?alt=json&key=${SECRET.apiKey}#x`))).toEqual({
      type: 'apiKey',
      keySuffix: 'wxyz',
      credential: 'apiKey',
      source: '`key` URL parameter',
      verified: false,
    });
    expect(await callerOf(responseTo(`${DRIVE_URL}?access_token=${SECRET.accessToken}`), { identity: 'offline' })).toMatchObject({
      credential: 'accessToken',
      source: 'opaque access token',
    });
  });

  it('names the signer of a signed URL', async () => {
    const query = new URLSearchParams({
      'X-Goog-Credential': `${ROBOT}/20260101/auto/storage/goog4_request`,
      'X-Goog-Signature': 'CANARY',
    });
    expect(await callerOf(responseTo(`https://storage.googleapis.com/b/o?${query.toString()}`))).toEqual({
      ...robot,
      credential: 'signedUrl',
      source: 'signature of the URL',
    });
    expect(await callerOf(responseTo(`https://storage.googleapis.com/b/o?GoogleAccessId=${ROBOT}&Signature=CANARY`))).toMatchObject({
      email: ROBOT,
    });
  });

  it('does not call a request for a token anonymous: its credential is in the body', async () => {
    expect((await callerOf(responseTo('https://oauth2.googleapis.com/token', { accept: 'application/json' }))).type).toBe('unknown');
    expect((await callerOf(responseTo('https://sts.googleapis.com/v1/token', { accept: 'application/json' }))).type).toBe('unknown');
  });

  it('believes the server that there was no credential', async () => {
    const noCredentials = { verdict: { kind: 'CredentialRejected', problem: 'noCredentials' } } as const;
    expect(await callerOf(responseTo(DRIVE_URL), noCredentials)).toEqual({
      type: 'anonymous',
      credential: 'none',
      source: 'named by Google',
      verified: false,
    });
    expect((await callerOf(responseTo(DRIVE_URL, { authorization: '<<REDACTED>' }), noCredentials)).type).toBe('unknown');
    expect((await callerOf(responseTo(`${DRIVE_URL}?key=${SECRET.apiKey}`), noCredentials)).type).toBe('apiKey');
  });

  it('shows nothing of a key that is too short to show four characters of', async () => {
    expect(await callerOf(responseTo(`${DRIVE_URL}?key=abcdefgh`))).toEqual({
      type: 'apiKey',
      credential: 'apiKey',
      source: '`key` URL parameter',
      verified: false,
    });
  });
});

it.each(MAJORS)('knows that %s sent a credential although gaxios redacts it', async (major) => {
  const { gaxios } = authModule(major);
  const server = await startLoopback(() => ({ status: 403, body: { error: { code: 403, message: 'no' } } }));
  const sent = await refusal(() =>
    new gaxios.Gaxios().request({ url: server.url, headers: { authorization: `Bearer ${SECRET.accessToken}` } }),
  );
  const nothing = await refusal(() => new gaxios.Gaxios().request({ url: server.url, headers: { accept: 'application/json' } }));
  await server.close();
  expect((await callerOf(sent)).source).toBe("a credential was sent, but its value wasn't kept");
  expect((await callerOf(nothing)).type).toBe('anonymous');
});

it('believes a client that sends nothing, unless the request shows a credential that somebody else added', async () => {
  const { PassThroughClient } = authModule('google-auth-library').gal;
  const client = new PassThroughClient();
  const called = async (headers: Record<string, string>, url = DRIVE_URL) =>
    callerOf(responseTo(url, headers), { client, identity: 'offline' });
  expect((await called({ accept: '*/*' })).type).toBe('anonymous');
  expect((await called({ accept: '*/*', authorization: '<<REDACTED>' })).type).toBe('unknown');
  expect(await called({ accept: '*/*' }, `${DRIVE_URL}?key=${SECRET.apiKey}`)).toMatchObject({ type: 'apiKey', keySuffix: 'wxyz' });
});

it('never fails on a hostile request, and shows no more of it than its shape allows', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('Bearer eyJ.eyJ.x', 'Bearer ', `Bearer ${SECRET.accessToken}`, 'eyJhbGciOiJub25lIn0.W10.'),
  );
  fc.assert(
    fc.property(
      fc.option(text, { nil: undefined }),
      fc.option(text, { nil: undefined }),
      fc.option(text, { nil: undefined }),
      (url, authorization, key) => {
        const headers: Record<string, string | undefined> = { authorization, 'x-goog-api-key': key, 'x-goog-user-project': key };
        const { caller } = fromRequest({ ...(url !== undefined && { url }), header: (name) => headers[name] });
        withoutSecrets(caller);
        expect(caller.quotaProject ?? 'p').toMatch(/^[a-z0-9.:-]+$/);
        expect(caller.keySuffix ?? 'abcd').toMatch(/^[\w-]{4}$/);
      },
    ),
    { numRuns: 500 },
  );
});
