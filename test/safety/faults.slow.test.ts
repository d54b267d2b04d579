import { drive } from 'drive-common9';
import { Gaxios, GaxiosError } from 'gaxios';
import { OAuth2Client } from 'google-auth-library';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { instrumentedLibrary } from './instrumented.js';

type Library = Awaited<ReturnType<typeof instrumentedLibrary>>;

let library: Library;
beforeAll(async () => {
  library = await instrumentedLibrary();
}, 60_000);
afterEach(() => {
  globalThis.enterFunction = undefined;
});

const URL_OF = {
  secret: 'https://secretmanager.googleapis.com/v1/projects/example-project/secrets/db/versions/1:access',
  file: 'https://www.googleapis.com/drive/v3/files/1AbC',
};
const RPC = 'type.googleapis.com/google.rpc.';

/** Answers of many shapes, so that most of the library has work to do. */
const ANSWERS: Record<string, { url: string; status: number; data: unknown; headers?: Record<string, string> }> = {
  'a missing permission': {
    url: URL_OF.secret,
    status: 403,
    data: {
      error: {
        code: 403,
        message:
          "Permission 'secretmanager.versions.access' denied for resource 'projects/example-project/secrets/db' (or it may not exist).",
        status: 'PERMISSION_DENIED',
        details: [
          {
            '@type': `${RPC}ErrorInfo`,
            reason: 'IAM_PERMISSION_DENIED',
            domain: 'iam.googleapis.com',
            metadata: { permission: 'secretmanager.versions.access', resource: 'projects/example-project/secrets/db' },
          },
        ],
      },
    },
  },
  'a file that is not shared': {
    url: URL_OF.file,
    status: 403,
    data: { error: { code: 403, message: 'no', errors: [{ message: 'no', domain: 'global', reason: 'insufficientFilePermissions' }] } },
  },
  'a missing scope': {
    url: URL_OF.file,
    status: 403,
    headers: { 'www-authenticate': 'Bearer realm="x", error="insufficient_scope", scope="https://www.googleapis.com/auth/drive"' },
    data: 'Insufficient Permission',
  },
  'a rate limit': {
    url: URL_OF.secret,
    status: 429,
    headers: { 'retry-after': '3', 'x-goog-request-id': 'abc' },
    data: {
      error: {
        code: 429,
        message: 'Quota exceeded for quota metric',
        status: 'RESOURCE_EXHAUSTED',
        details: [
          { '@type': `${RPC}QuotaFailure`, violations: [{ subject: 'project:1', description: 'per minute' }] },
          { '@type': `${RPC}RetryInfo`, retryDelay: '3s' },
          { '@type': `${RPC}Help`, links: [{ description: 'more', url: 'https://cloud.google.com/docs' }] },
        ],
      },
    },
  },
  'a page': { url: URL_OF.file, status: 403, data: '<html><title>Error 403 (Forbidden)!!1</title><p>Forbidden</p></html>' },
  XML: {
    url: 'https://storage.googleapis.com/example-bucket/o',
    status: 403,
    data: '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access denied.</Message><Details>x</Details></Error>',
  },
  'a stream': { url: URL_OF.file, status: 403, data: new Blob(['{"error":{"code":403,"message":"The caller does not have permission"}}']) },
};

/** What the server did is past: from here on things go wrong. */
let answered = false;

function adapter({ status, data, headers }: (typeof ANSWERS)[string]) {
  return (config: object): Promise<any> => {
    answered = true;
    return Promise.resolve({ config, data, headers: new Headers(headers), status, statusText: '', ok: false, bodyUsed: true });
  };
}

/** Ways to meet a failure. Each answers what the caller is left with, and what it would have been left with. */
const WAYS: Record<string, (answer: (typeof ANSWERS)[string]) => Promise<{ left: unknown; original?: unknown }>> = {
  'on a Gaxios': async (answer) => {
    const gaxios = library.interceptDenials(new Gaxios({ adapter: adapter(answer), retry: false }), {
      identity: 'offline',
      onDenial: () => undefined,
    });
    return { left: await gaxios.request({ url: answer.url }).catch((error: unknown) => error) };
  },
  'on an auth client': async (answer) => {
    const client = library.interceptDenials(new OAuth2Client({ transporter: new Gaxios({ adapter: adapter(answer) }) as never }), {
      identity: 'offline',
    });
    client.setCredentials({ access_token: 'example', expiry_date: Date.now() + 1e9 });
    return { left: await client.request({ url: answer.url, retry: false }).catch((error: unknown) => error) };
  },
  'on a generated API': async (answer) => {
    const api = library.interceptDenials(drive({ version: 'v3', auth: 'example-key', retry: false, adapter: adapter(answer) } as never), {
      identity: 'offline',
    });
    return { left: await api.files.get({ fileId: '1AbC' }).catch((error: unknown) => error) };
  },
  'in a callback': async (answer) => {
    const api = library.interceptDenials(drive({ version: 'v3', auth: 'example-key', retry: false, adapter: adapter(answer) } as never), {
      identity: 'offline',
    });
    return { left: await new Promise((resolve) => api.files.get({ fileId: '1AbC' }, (error: unknown) => resolve(error))) };
  },
  'by toDenial': async (answer) => {
    const caught = await new Gaxios({ adapter: adapter(answer), retry: false })
      .request({ url: answer.url })
      .catch((error: unknown) => error);
    return { left: await library.toDenial(caught, { identity: 'offline' }), original: undefined };
  },
  'by classifyResponse': async ({ url, status, data, headers }) => {
    answered = true;
    return {
      left: await library.classifyResponse({ status, headers, body: data, request: { method: 'GET', url } }, { identity: 'offline' }),
    };
  },
  'by retryDenials': async (answer) => {
    const gaxios = new Gaxios({ adapter: adapter(answer), retryConfig: { ...library.retryDenials({ budgetMs: 0 }), retry: 0 } });
    return { left: await gaxios.request({ url: answer.url }).catch((error: unknown) => error) };
  },
};

/** The functions at the very edge, which guard what they call and do nothing else: nobody is left to catch for them. */
const EDGE =
  /^intercept\/(?:wrap\/wrap-request\.ts fail|wrap\/wrap-method\.ts (?:rethrow|convertSafely|anonymous|call)|recording\/record\.ts record)/;

class Injected extends Error {}

type Answer = (typeof ANSWERS)[string];

/** The answer each time with another header: of one that it met before, the library works nothing out. */
let turn = 0;
const unlikeBefore = (answer: Answer): Answer => ({ ...answer, headers: { ...answer.headers, 'x-example-turn': String((turn += 1)) } });

/** The functions that are entered after the answer has come. */
async function entered(way: string, answer: Answer): Promise<Set<string>> {
  const names = new Set<string>();
  answered = false;
  globalThis.enterFunction = (name) => {
    if (answered) names.add(name);
  };
  await WAYS[way]!(answer);
  globalThis.enterFunction = undefined;
  return names;
}

/** What a caller is left with, for each function that fails once: a complaint for each that leaves neither a denial nor the original. */
async function complaints(way: string, answer: () => Answer, faulty: Iterable<string>): Promise<string> {
  const left: string[] = [];
  for (const name of faulty) {
    if (EDGE.test(name)) continue;
    answered = false;
    globalThis.enterFunction = (entering) => {
      if (answered && entering === name) throw new Injected(name);
    };
    const outcome = await WAYS[way]!(answer()).then(
      ({ left }) => left,
      (error: unknown) => error,
    );
    globalThis.enterFunction = undefined;
    if (!(outcome === undefined || outcome instanceof GaxiosError || library.isDenial(outcome)))
      left.push(`${name} → ${outcome instanceof Error ? outcome.message : typeof outcome}`);
  }
  return left.join('\n');
}

const [ON_A_GAXIOS = '', ...OTHER_WAYS] = Object.keys(WAYS);

describe('whichever function fails, the denial or the original error is left', () => {
  it.each(Object.keys(ANSWERS))('of %s', async (name) => {
    const answer = (): Answer => unlikeBefore(ANSWERS[name]!);
    await WAYS[ON_A_GAXIOS]!(answer());
    const names = await entered(ON_A_GAXIOS, answer());
    expect(names.size).toBeGreaterThan(200);
    expect(await complaints(ON_A_GAXIOS, answer, names)).toBe('');
  });

  it.each(Object.keys(ANSWERS))('of %s, like the ones before', async (name) => {
    const answer = (): Answer => ANSWERS[name]!;
    for (let time = 0; time < 4; time += 1) await WAYS[ON_A_GAXIOS]!(answer());
    expect(await complaints(ON_A_GAXIOS, answer, await entered(ON_A_GAXIOS, answer()))).toBe('');
  });

  // The guards of the other ways are the same for every answer: there, a function fails with the first answer that reaches it.
  it.each(OTHER_WAYS)('of a failure met %s', async (way) => {
    const tried = new Set<string>();
    for (const met of Object.values(ANSWERS)) {
      const answer = (): Answer => unlikeBefore(met);
      await WAYS[way]!(answer());
      const names = [...(await entered(way, answer()))].filter((name) => !tried.has(name));
      expect(await complaints(way, answer, names)).toBe('');
      for (const name of names) tried.add(name);
    }
    expect(tried.size).toBeGreaterThan(200);
  });
});
