import { createRequire } from 'node:module';
import { interceptDenials } from '../../src/intercept/intercept-denials.js';
import { authModule, CLIENTS, environment, GOOGLE_AUTHS, MAJORS } from './auth-clients.js';
import { discoveryDocument } from './discovery-document.js';
import { grantToken, IAM_DENIED } from './google-answers.js';
import { installed } from './installed.js';
import { type Loopback, startLoopback } from './loopback.js';

const require = createRequire(import.meta.url);

export const RESPONSE_TYPES = ['unset', 'json', 'text', 'stream', 'arraybuffer', 'blob'] as const;

/** What one client, in one major, made of the same denial for one response type. */
export interface Cell {
  readonly client: string;
  readonly major: string;
  readonly responseType: string;
  /** The kind of the denial (with its certainty, unless it is certain), or what was thrown instead. */
  readonly outcome: string;
}

type Call = (options: object) => Promise<unknown>;

/** Puts the same denial to every kind of client, in every major, for every response type, over HTTP on loopback. */
export async function runMatrix(): Promise<Cell[]> {
  const server = await startLoopback((hit) => grantToken(hit) ?? IAM_DENIED);
  const before = { ...process.env };
  Object.assign(process.env, environment(server.port));
  try {
    const cells: Cell[] = [];
    for await (const [client, major, call] of calls(server)) {
      for (const responseType of RESPONSE_TYPES) {
        const outcome = await outcomeOf(() => call(responseType === 'unset' ? {} : { responseType }));
        cells.push({ client, major, responseType, outcome });
      }
    }
    return cells;
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    await server.close();
  }
}

/** The table of a run: a line per client and major, a column per response type. */
export function tableOf(cells: readonly Cell[]): Record<string, string>[] {
  const rows = new Map<string, Record<string, string>>();
  for (const { client, major, responseType, outcome } of cells) {
    const row = rows.get(`${client} ${major}`) ?? { client, major };
    rows.set(`${client} ${major}`, Object.assign(row, { [responseType]: outcome }));
  }
  return [...rows.values()];
}

async function outcomeOf(call: () => Promise<unknown>): Promise<string> {
  try {
    await call();
    return 'resolved';
  } catch (error: any) {
    if (!error.kind) return String(error.message).slice(0, 60);
    return error.certainty === 'certain' ? error.kind : `${error.kind}, ${error.certainty}`;
  }
}

async function* calls(server: Loopback): AsyncGenerator<[client: string, major: string, call: Call]> {
  yield* gaxiosCalls(server);
  yield* authCalls(server);
  yield* apiCalls(server);
  yield* googleCalls(server);
}

function* gaxiosCalls({ url }: Loopback): Generator<[string, string, Call]> {
  for (const major of ['gaxios6', 'gaxios71', 'gaxios73', 'gaxios']) {
    const { Gaxios } = require(major);
    const client = interceptDenials(new Gaxios());
    yield ['Gaxios', installed(major), (options) => client.request({ url: `${url}/storage/v1/b/example-bucket/o/x`, ...options })];
    if (client.fetch)
      yield ['Gaxios#fetch', installed(major), (options) => client.fetch(`${url}/storage/v1/b/example-bucket/o/x`, options)];
  }
}

function* authCalls({ url }: Loopback): Generator<[string, string, Call]> {
  const target = `${url}/storage/v1/b/example-bucket/o/x`;
  for (const major of MAJORS) {
    const module = authModule(major);
    for (const [name, make] of Object.entries({ ...CLIENTS, ...GOOGLE_AUTHS })) {
      const client = interceptDenials(make(module, url));
      yield [name, installed(major), (options) => client.request({ url: target, ...options })];
      if (client.fetch) yield [`${name}#fetch`, installed(major), (options) => client.fetch(target, options)];
    }
    const auth = interceptDenials(GOOGLE_AUTHS['GoogleAuth, client made later']!(module, url));
    yield ['GoogleAuth#getClient', installed(major), async (options) => (await auth.getClient()).request({ url: target, ...options })];
  }
}

function* apiCalls({ url }: Loopback): Generator<[string, string, Call]> {
  for (const common of ['drive-common7', 'drive-common8', 'drive-common9']) {
    const { drive, auth } = require(common);
    const major = installed('googleapis-common', require.resolve(common));
    const oauth = (): any => Object.assign(new auth.OAuth2(), { credentials: { access_token: 'at hand' } });
    const get = (api: any, params: object = {}) => ((options) => api.files.get({ fileId: '1AbC', ...params }, options)) satisfies Call;
    yield ['API, auth intercepted', major, get(drive({ version: 'v3', rootUrl: url, auth: interceptDenials(oauth()) }))];
    yield [
      'API, API key',
      major,
      get(interceptDenials(drive({ version: 'v3', rootUrl: url, auth: 'AIzaExampleExampleExampleExampleExample' }))),
    ];
    yield ['API, auth per call', major, get(interceptDenials(drive({ version: 'v3', rootUrl: url })), { auth: oauth() })];
    yield [
      'API, GoogleAuth',
      major,
      get(interceptDenials(drive({ version: 'v3', rootUrl: url, auth: new auth.GoogleAuth({ authClient: oauth(), projectId: 'p' }) }))),
    ];
    yield ['API, download', major, get(interceptDenials(drive({ version: 'v3', rootUrl: url, auth: oauth() })), { alt: 'media' })];
    yield ['API, callback', major, viaCallback(interceptDenials(drive({ version: 'v3', rootUrl: url, auth: oauth() })))];
  }
}

async function* googleCalls({ url }: Loopback): AsyncGenerator<[string, string, Call]> {
  const { GoogleApis } = require('googleapis');
  const google = interceptDenials(new GoogleApis());
  google.options({ auth: 'AIzaExampleExampleExampleExampleExample', rootUrl: url });
  yield [
    'google, API key in its options',
    installed('googleapis'),
    (options) => google.drive('v3').files.get({ fileId: '1AbC' }, { rootUrl: url, ...options }),
  ];
  for (const common of ['googleapis-common7', 'googleapis-common8', 'googleapis-common']) {
    const { Discovery } = require(common);
    const makeEndpoint = await new Discovery({}).discoverAPI(discoveryDocument(url));
    yield ['API, discovered', installed(common), (options) => interceptDenials(makeEndpoint(options) as any).things.get({ id: '1' })];
  }
}

function viaCallback(api: any): Call {
  return (options) =>
    new Promise((resolve, reject) => {
      api.files.get({ fileId: '1AbC' }, options, (error: unknown, response: unknown) =>
        error ? reject(error as Error) : resolve(response),
      );
    });
}
