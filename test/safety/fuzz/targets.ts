import fc from 'fast-check';
import { Gaxios } from 'gaxios';
import { OAuth2Client } from 'google-auth-library';
import { inspect } from 'node:util';
import {
  classifyBatch,
  classifyResponse,
  Denial,
  explainDenial,
  findDenial,
  interceptDenials,
  isDenial,
  toDenial,
} from '../../../src/index.js';
import { runProgram } from '../../cli/program.js';
import { startLoopback } from '../../intercept/loopback.js';
import { secretsIn } from '../canaries.js';
import { cook, hostileRecipe } from '../hostile-values.js';
import { steersTerminal } from '../steering.js';
import { steeredBy } from '../exploits/advice.js';
import { linearPatterns } from './patterns.js';
import { mangled, type Mangled } from './payloads.js';
import { situations } from './situations.js';
import { speaking } from './vocabulary.js';

const OFFLINE = { identity: 'offline' } as const;

/** What is fuzzed, by name. */
export type Target = fc.IAsyncProperty<unknown>;

/** No more may be heard of an answer for so long. */
const HANGS_MS = 5_000;

async function inTime<T>(name: string, act: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} hangs`)), HANGS_MS);
  });
  try {
    return await Promise.race([act(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function demand(condition: boolean, otherwise: () => string): void {
  if (!condition) throw new Error(otherwise());
}

/** Fails for a denial that cannot be printed, cloned or restored, or shows a secret or what steers a terminal. */
function examine(denial: Denial): void {
  const explained = explainDenial(denial);
  const json = JSON.stringify(denial);
  const restored = Denial.fromJSON(json, { trusted: true });
  demand(JSON.stringify(restored) === json, () => 'it is another after a round trip through JSON');
  demand(json.length < 100_000, () => `its record has ${json.length} characters`);
  structuredClone(denial.toJSON());
  const shown = [
    denial.message,
    String(denial.stack),
    json,
    explained,
    inspect(denial, { depth: 8, showHidden: true }),
    inspect(denial, { getters: true }),
  ];
  const secrets = shown.flatMap(secretsIn);
  demand(secrets.length === 0, () => `it shows ${secrets.join(' | ')}`);
  demand(!steersTerminal(explained), () => `it steers the terminal: ${JSON.stringify(explained)}`);
  demand(!/native code|\[object \w+\]/.test(json), () => `it holds an object for a name: ${json}`);
  for (const { command } of denial.remedies) demand(!/[\n\r]/.test(command ?? ''), () => `a command has two lines: ${command}`);
}

const server = await startLoopback();

/** Closes what the targets have opened. */
export const close = (): Promise<void> => server.close();

async function overHttp(answer: Mangled, responseType: string | undefined): Promise<unknown> {
  server.script(() => ({
    status: answer.status === 200 ? 403 : answer.status,
    headers: { 'content-type': answer.headers['content-type'] ?? 'text/plain' },
    body: answer.body,
  }));
  const client = interceptDenials(new OAuth2Client({ transporter: new Gaxios() as never }), OFFLINE);
  client.setCredentials({ access_token: 'ya29.CANARY-bearer-token-0123456789', expiry_date: Date.now() + 1e9 });
  const options = { url: `${server.url}/storage/v1/b/x`, retry: false, ...(responseType && { responseType: responseType as 'json' }) };
  return client.request(options).then(
    () => new Error('it succeeded'),
    (error: unknown) => error,
  );
}

export const TARGETS: Readonly<Record<string, Target>> = {
  'patterns, in linear time': linearPatterns as Target,
  'toDenial, of anything': fc.asyncProperty(hostileRecipe, async (recipe) => {
    const denial = await inTime('toDenial', () => toDenial(cook(recipe), OFFLINE));
    if (denial) examine(denial);
  }),
  'an interceptor, around anything': fc.asyncProperty(hostileRecipe, async (recipe) => {
    const thrown = cook(recipe);
    const client = new Gaxios();
    client.request = async () => {
      throw thrown;
    };
    interceptDenials(client, OFFLINE);
    const { caught } = await inTime('the interceptor', () => client.request({}).then(() => ({ caught: 'nothing' as unknown }), (caught: unknown) => ({ caught }))); // prettier-ignore
    if (isDenial(caught)) examine(caught);
    else demand(Object.is(caught, thrown), () => 'the caller is left with something else');
  }),
  'classifyResponse, of what began as Google’s': fc.asyncProperty(mangled, async ({ status, headers, body, url }) => {
    const response = { status, headers, body, request: { method: 'GET', url } };
    const denial = await inTime('classifyResponse', () => classifyResponse(response, OFFLINE));
    if (denial) examine(denial);
    for (const part of await inTime('classifyBatch', () => classifyBatch({ status: 200, headers: { 'content-type': 'multipart/mixed; boundary=b' }, body: `--b\r\n\r\nHTTP/1.1 ${status} x\r\n\r\n${body}\r\n--b--` }, OFFLINE))) if (part) examine(part); // prettier-ignore
  }),
  'advice, of what speaks our own language': fc.asyncProperty(speaking, async ({ status, headers, body, url, record }) => {
    const denials = [
      await classifyResponse({ status, headers, body, request: { method: 'GET', url } }, OFFLINE),
      await toDenial(typeof body === 'string' ? body : JSON.stringify(body), OFFLINE),
      Denial.fromJSON(record),
    ];
    for (const denial of denials) {
      const wrong = denial ? steeredBy(denial, ['attacker@evil.com', 'evil.iam.gserviceaccount.com', 'service-999999999999']) : [];
      demand(wrong.length === 0, () => wrong.join(' | '));
    }
    const { out } = await runProgram(['explain', '--json'], JSON.stringify(typeof body === 'string' ? { message: body, record } : body));
    const told = out === '' ? undefined : (JSON.parse(out) as { denial?: Denial }).denial;
    demand(!/"verified": ?true/.test(out), () => 'the command line says that a caller is verified');
    for (const { command = '' } of told?.remedies ?? [])
      demand(!/evil|curl (?!--)/.test(command), () => `the command line says: ${command}`);
  }),
  'every situation, with the names of an adversary': situations as Target,
  'an interceptor, over HTTP': fc.asyncProperty(
    mangled,
    fc.constantFrom(undefined, 'json', 'text', 'stream', 'arraybuffer', 'blob'),
    async (answer, type) => {
      const caught = await inTime('the interceptor', () => overHttp(answer, type));
      const denial = findDenial(caught);
      if (denial) examine(denial);
      else demand(caught instanceof Error, () => 'what was thrown is no error');
    },
  ),
  'the command line': fc.asyncProperty(mangled, fc.boolean(), async ({ status, body, url }, json) => {
    const input = `GET ${url}\nHTTP/1.1 ${status} Forbidden\ncontent-type: application/json\n\n${body}`;
    const { code, out, err } = await inTime('the program', () => runProgram(json ? ['explain', '--json'] : ['explain'], input));
    demand([0, 1, 2].includes(code), () => `it exits with ${code}`);
    demand(!err.includes('This should not have happened'), () => err);
    const secrets = secretsIn(out + err);
    demand(secrets.length === 0, () => `it prints ${secrets.join(' | ')}`);
  }),
};
