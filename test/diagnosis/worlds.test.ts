import { describe, expect, it } from 'vitest';
import { classifyResponse } from '../../src/classify-response.js';
import { CALLS } from '../../src/diagnosis/asking/closed-list.js';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { fakeGoogle } from '../../src/testing/fake-google/fake-google.js';
import { ADMIN, CAUSES, VISIBILITIES, worldOf, type Cause, type Visibility } from './causes.js';
import { CLIENTS, clientOf, type ClientName } from './clients.js';

/** The path of each call in the closed list, as a pattern. */
const PATTERNS = Object.values(CALLS)
  .filter(({ path }) => path !== '{=path}')
  .map(({ method, host, path }) => {
    const pattern = path
      .replace(/[.+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{(\\\+)?\w+\}/g, (_, several: string | undefined) => (several ? '.+' : '[^/]+'));
    return { method, host, path: new RegExp(`^${pattern}$`) };
  });

async function diagnosed(cause: Cause, client: ClientName, visibility: Visibility) {
  const google = fakeGoogle(worldOf(cause, visibility));
  const denial = await classifyResponse(cause.response, { identity: 'offline' });
  expect(denial, 'the response is a denial').toBeDefined();
  const diagnosis = await diagnose(denial!, {
    auth: clientOf(client, google, cause.email),
    ...(visibility === 'full' && { admin: clientOf(client, google, ADMIN) }),
    request: { method: cause.response.request!.method!, url: String(cause.response.request!.url) },
  });
  return { denial: denial!, diagnosis, google };
}

describe.each(CAUSES)('$name', (cause) => {
  it.each(CLIENTS)('asked with %s and full visibility, the conclusion is right', async (client) => {
    const { diagnosis } = await diagnosed(cause, client, 'full');
    expect({ conclusion: diagnosis.conclusion, kind: diagnosis.denial.kind }, JSON.stringify(diagnosis.findings, null, 1)).toEqual(
      cause.expected,
    );
    if (cause.advice) expect(diagnosis.denial.remedies[0]?.title).toMatch(cause.advice);
    if (cause.hint) expect(diagnosis.denial.remedies.map(({ title }) => title)).toContainEqual(expect.stringMatching(cause.hint));
    if (cause.fields) expect(diagnosis.denial.toJSON()).toMatchObject(cause.fields);
    if (diagnosis.conclusion !== 'unknown') expect(diagnosis.denial.evidence[0]?.source).toBe('Probe');
    const [proof] = diagnosis.denial.evidence;
    if (diagnosis.conclusion === 'corrected' && proof?.path !== 'same-read' && !proof!.value!.includes('refused'))
      expect(diagnosis.denial.situation?.id).toBe(proof!.value);
  });

  it.each(VISIBILITIES.filter((visibility) => visibility !== 'full'))(
    'with %s to see, the conclusion is right or unknown',
    async (visibility) => {
      for (const client of CLIENTS) {
        const { denial, diagnosis } = await diagnosed(cause, client, visibility);
        if (diagnosis.conclusion === 'unknown') expect(diagnosis.denial.kind).toBe(denial.kind);
        else
          expect({ conclusion: diagnosis.conclusion, kind: diagnosis.denial.kind }, JSON.stringify(diagnosis.findings, null, 1)).toEqual(
            cause.expected,
          );
      }
    },
  );

  it('makes at most 12 calls for each credential, all of the closed list', async () => {
    const { google } = await diagnosed(cause, 'request only', 'full');
    expect(google.requests.length).toBeLessThanOrEqual(12);
    for (const { method, url } of google.requests) {
      const { hostname, pathname } = new URL(url);
      const listed = PATTERNS.some(
        (call) => call.method === method && (call.host === '*' || call.host === hostname) && call.path.test(pathname),
      );
      const repeated = method === 'GET' && pathname === new URL(String(cause.response.request!.url)).pathname;
      expect(listed || repeated, `${method} ${url}`).toBe(true);
    }
  });
});
