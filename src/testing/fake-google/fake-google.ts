import { isObject, property } from '../../response/safe/property.js';
import type { Asker } from '../../diagnosis/diagnosis.js';
import { fetchResponse } from '../fetch-response.js';
import { emailOf, refreshTokenOf, tokenOf, type FakeAnswer, type FakeRequest, type FakeRoute } from './fake-request.js';
import { refused } from './refusals.js';
import { answerThroughNock, type NockFunction } from './nock.js';
import { JSON_HEADERS, parsed, serve, type HttpReply, type HttpRequest } from './serve.js';
import { anyRead } from './routes/any-read.js';
import { auditLog } from './routes/audit-log.js';
import { identity, tokens } from './routes/identity.js';
import { keys } from './routes/keys.js';
import { analytics, searchConsole, tagManager, youtube } from './routes/marketing.js';
import { permissionTests, policyLookups } from './routes/policies.js';
import { projectState } from './routes/project-state.js';
import { calendar, drive, gmail } from './routes/workspace.js';
import type { FakeWorld } from './world.js';

/**
 * A simulated Google, made by {@link fakeGoogle}.
 *
 * @example `const diagnosis = await diagnose(denial, { auth: google.client('ann@example.com') });`
 * @public
 */
export interface FakeGoogle {
  /** What it answers from. Assign another world to fix something in between. */
  world: FakeWorld;
  /** Every request so far, oldest first. */
  readonly requests: readonly { readonly method: string; readonly url: string; readonly email?: string }[];
  /** The token of an account: for `setCredentials({ access_token })` of a real auth client. */
  token(email: string): string;
  /** The refresh token of an account: for a credential file of the type `authorized_user`. */
  refreshToken(email: string): string;
  /** A client of an account, with the `request` of an auth client. */
  client(email: string): Asker;
  /** Answers like `fetch`: for `fetchImplementation` of gaxios, and for handlers of msw. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** A listener for `http.createServer`. The host stands in front of the path (`/www.googleapis.com/drive/v3/about`), or in the Host header. */
  readonly listener: (request: HttpRequest, response: HttpReply) => void;
  /** Lets nock answer for all of Google's API hosts. Pass `nock` itself. */
  nock(nock: NockFunction): void;
}

/** In this order: the first that knows the request answers. */
const ROUTES: readonly FakeRoute[] = [
  identity,
  tokens,
  projectState,
  permissionTests,
  policyLookups,
  auditLog,
  drive,
  calendar,
  gmail,
  youtube,
  searchConsole,
  analytics,
  tagManager,
  keys,
  anyRead,
];

/**
 * Simulates as much of Google as a diagnosis asks, from a small world that you declare: to test what your code does with a diagnosis.
 *
 * @example
 * ```ts
 * const google = fakeGoogle({
 *   callers: { 'ann@example.com': { scopes: ['https://www.googleapis.com/auth/drive'] } },
 *   files: { '1AbC': { roles: { 'ann@example.com': 'reader' } } },
 * });
 * const found = await diagnose(denial('NotShared'), { auth: google.client('ann@example.com') });
 * ```
 * @param world - what there is: callers, projects, APIs, policies, files
 * @throws TypeError if no caller is declared
 * @public
 */
export function fakeGoogle(world: FakeWorld): FakeGoogle {
  if (!isObject(property(world, 'callers')))
    throw new TypeError(
      "fakeGoogle: the world has no callers. Declare who has a token: { callers: { 'ann@example.com': { scopes: [] } } }.",
    );
  const requests: { method: string; url: string; email?: string }[] = [];
  const asked = new Map<string, number>();

  async function answer(method: string, url: URL, authorization: string | null, body: unknown): Promise<FakeAnswer> {
    const email = emailOf(authorization?.replace(/^Bearer /i, '') ?? '');
    requests.push({ method, url: url.href, ...(email !== undefined && { email }) });
    const caller = email === undefined ? undefined : google.world.callers[email];
    if (!caller && url.hostname !== 'oauth2.googleapis.com')
      return refused(401, 'Request had invalid authentication credentials.', 'CREDENTIALS_MISSING', { service: url.hostname });
    const request: FakeRequest = { method, url, email, caller: caller ?? { scopes: [] }, body, world: google.world, asked };
    for (const route of ROUTES) {
      const answered = await route(request);
      if (answered) return answered;
    }
    return refused(404, `Method not found: ${method} ${url.pathname}.`);
  }

  const google: FakeGoogle = {
    world,
    requests,
    token: tokenOf,
    refreshToken: refreshTokenOf,
    client: (email) => ({
      async request({ url, method = 'GET', data }: { url: string | URL; method?: string; data?: unknown }) {
        const { status, body } = await answer(method, new URL(url), `Bearer ${tokenOf(email)}`, data);
        return { status, headers: { 'content-type': 'application/json; charset=UTF-8' }, data: body, config: { url: String(url), method } };
      },
    }),
    async fetch(input, init) {
      const request = new Request(input, init);
      const text = await request.text();
      const { status, body } = await answer(request.method, new URL(request.url), request.headers.get('authorization'), parsed(text));
      return fetchResponse({ status, headers: JSON_HEADERS, body: JSON.stringify(body) }, request.url);
    },
    listener: (request, response) => void serve(request, response, answer),
    nock: (nock) => answerThroughNock(nock, answer),
  };
  return google;
}
