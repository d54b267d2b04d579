import { describe, expect, it } from 'vitest';
import { classifyResponse } from '../../src/classify-response.js';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import type { Asker } from '../../src/diagnosis/diagnosis.js';
import { urlOf } from '../../src/diagnosis/asking/call-url.js';
import { CALLS } from '../../src/diagnosis/asking/closed-list.js';
import { toDenial } from '../../src/to-denial.js';
import { fakeGoogle } from '../../src/testing/fake-google/fake-google.js';
import { ANN, CAUSES, ROBOT, worldOf } from './causes.js';

const cause = (name: string) => CAUSES.find((one) => one.name === name)!;
const denialOf = async (name: string) => (await classifyResponse(cause(name).response, { identity: 'offline' }))!;
const nothing: Asker = { request: async () => ({ status: 404, data: {} }) };

describe('what is passed wrongly is said with the fix', () => {
  it.each([
    ['no denial', () => diagnose(new Error('x') as never, { auth: nothing }), /diagnose: expected a denial\. Pass the result of toDenial/],
    [
      'no credential',
      async () => diagnose(await denialOf('billing is disabled'), {}),
      /no credential to ask Google with\. Pass that of the denied caller/,
    ],
    ['an API key', async () => diagnose(await denialOf('billing is disabled'), { auth: 'AIza' as never }), /auth is a string/],
    [
      'a promise',
      async () => diagnose(await denialOf('billing is disabled'), { auth: Promise.resolve(nothing) as never }),
      /Await it first/,
    ],
    ['something else', async () => diagnose(await denialOf('billing is disabled'), { admin: {} as never }), /admin has no request method/],
    ['no time', async () => diagnose(await denialOf('billing is disabled'), { auth: nothing, budgetMs: 0 }), /budgetMs is .*above 0/],
  ])('%s', async (_what, call, message) => {
    await expect(call()).rejects.toThrow(message);
  });
});

describe('the closed list', () => {
  it('reads: GET, and POST for what tests, looks up and explains', () => {
    for (const [name, { method, path }] of Object.entries(CALLS))
      if (method === 'POST') expect(`${name} ${path}`).toMatch(/test\w*Permissions|troubleshoot|tokeninfo|entries:list|^oauth2\.token /);
  });

  it.each([
    'evil.example',
    'googleapis.com.evil.example',
    'evil.example/x.googleapis.com',
    'user@evil.example#.googleapis.com',
    'metadata.google.internal',
    '',
  ])('sends nothing to %j', (host) => {
    expect(() => urlOf({ name: 'testIamPermissions', values: { host, resource: 'v1/projects/p' } })).toThrow(
      /isn't one of Google's API hosts/,
    );
  });

  it('lets no name lead out of its path', () => {
    expect(() => urlOf({ name: 'drive.files.get', values: { file: '..' } })).toThrow(/leads elsewhere/);
    expect(urlOf({ name: 'drive.files.get', values: { file: '../../oauth2/v1?x=#y' } }).href).toBe(
      'https://www.googleapis.com/drive/v3/files/..%2F..%2Foauth2%2Fv1%3Fx%3D%23y',
    );
  });
});

describe('who is asked', () => {
  it('another account than the denied one tells nothing about its access', async () => {
    const shared = cause('a file was shared meanwhile');
    const google = fakeGoogle({
      callers: { [ANN]: { scopes: shared.scopes } },
      files: { '1ExampleFileIdentifier0000000000000': { roles: { [ANN]: 'owner' } } },
    });
    const config = { url: String(shared.response.request!.url), method: 'GET', headers: {} };
    const error = { response: { status: 404, data: shared.response.body, headers: {}, config }, config };
    const denied = (await toDenial(error, { identity: 'offline' }))!;
    const record = {
      ...denied.toJSON(),
      caller: { type: 'serviceAccount', email: ROBOT, principal: `serviceAccount:${ROBOT}`, source: 'x', verified: true },
    };
    const { Denial } = await import('../../src/denial/denial.js');
    const { conclusion } = await diagnose(Denial.fromJSON(record), { auth: google.client(ANN), request: config });
    expect(conclusion).toBe('unknown');
  });

  it('an error ID that Google does not know yet is asked about again', async () => {
    const explained = cause('the error ID explains itself: denyPolicy');
    const world = worldOf(explained, 'full');
    const google = fakeGoogle({ ...world, explanations: { 'CiQwMTlmEXAMPLE==': { because: 'denyPolicy', knownAfter: 1 } } });
    const denied = (await classifyResponse(explained.response, { identity: 'offline' }))!;
    const { conclusion, denial } = await diagnose(denied, { admin: google.client('admin@example.com') });
    expect({ conclusion, kind: denial.kind }).toEqual({ conclusion: 'corrected', kind: 'PolicyBlocked' });
    const short = fakeGoogle({ ...world, explanations: { 'CiQwMTlmEXAMPLE==': { because: 'denyPolicy', knownAfter: 9 } } });
    const { findings, ...rest } = await diagnose(denied, { admin: short.client('admin@example.com'), budgetMs: 300 });
    expect(rest.conclusion).toBe('unknown');
    expect(findings.find(({ probe }) => probe === 'troubleshoot-error')).toMatchObject({
      answer: 'unknown',
      because: expect.stringMatching(/doesn't know it/),
    });
  });

  it('the token stands in no URL, and no secret in a finding', async () => {
    for (const one of CAUSES.slice(0, 12)) {
      const google = fakeGoogle(worldOf(one, 'full'));
      const denied = (await classifyResponse(one.response, { identity: 'offline' }))!;
      const diagnosis = await diagnose(denied, { auth: google.client(one.email), admin: google.client('admin@example.com') });
      const token = google.token(one.email);
      expect(google.requests.map(({ url }) => url).join(' ')).not.toContain(token);
      expect(JSON.stringify([diagnosis.findings, diagnosis.denial])).not.toContain(token);
    }
  });
});

it('an API key is looked up only if it is handed in', async () => {
  const KEY = 'AIzaExampleKeyThatIsNoKey0000000000000';
  const body = {
    error: {
      code: 403,
      message: 'Requests to this API are blocked.',
      status: 'PERMISSION_DENIED',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'API_KEY_SERVICE_BLOCKED',
          domain: 'googleapis.com',
          metadata: { service: 'vision.googleapis.com' },
        },
      ],
    },
  };
  const denied = (await classifyResponse(
    { status: 403, body, request: { method: 'GET', url: `https://vision.googleapis.com/v1/operations?key=${KEY}` } },
    { identity: 'offline' },
  ))!;
  const google = fakeGoogle({
    callers: { 'admin@example.com': { scopes: ['https://www.googleapis.com/auth/cloud-platform'], sees: 'everything' } },
    keys: { [KEY]: { project: 'acme-prod', apis: ['maps-backend.googleapis.com'] } },
  });
  const without = await diagnose(denied, { admin: google.client('admin@example.com') });
  expect(google.requests.some(({ url }) => url.includes('apikeys'))).toBe(false);
  expect(without.conclusion).toBe('unknown');
  const { conclusion, denial, findings } = await diagnose(denied, { admin: google.client('admin@example.com'), apiKey: KEY });
  expect({ conclusion, kind: denial.kind }).toEqual({ conclusion: 'confirmed', kind: 'CredentialRejected' });
  expect(denial.remedies[0]?.title).toBe('Add vision.googleapis.com to the APIs of the key, or use another key');
  expect(JSON.stringify([denial, findings])).not.toContain(KEY);
});
