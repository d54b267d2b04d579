/* eslint-disable @typescript-eslint/no-explicit-any -- the types of nock's callbacks differ by version */
import { property, stringProperty } from '../../response/safe/property.js';
import { JSON_HEADERS, parsed, type Answering } from './serve.js';

/**
 * `nock` itself, by its shape.
 *
 * @example `google.nock(nock)`
 * @see https://github.com/nock/nock
 * @public
 */
export type NockFunction = (host: RegExp) => { persist(): NockHost };

/**
 * A scope of nock, by its shape.
 *
 * @example `nock(/googleapis/).persist()`
 * @see https://github.com/nock/nock
 * @public
 */
export interface NockHost {
  /** Intercepts a method on every path. */
  intercept(path: RegExp, method: string): { reply(answer: (this: any, ...args: any[]) => Promise<any>): unknown };
}

/** Answers for all of Google's API hosts. */
export function answerThroughNock(nock: NockFunction, answer: Answering): void {
  const scope = nock(/^https:\/\/[a-z0-9.-]+\.googleapis\.com/).persist();
  for (const verb of ['GET', 'POST']) {
    scope.intercept(/^\//, verb).reply(async function (this: unknown, ...[request, body]: unknown[]) {
      // nock 15 hands over a Request, older versions the path and the body. A second parameter by name would be a callback to it.
      const sent = request instanceof Request ? await fromRequest(request) : fromPath(this, String(request), body);
      const { status, body: answered } = await answer(verb, sent.url, sent.authorization, parsed(sent.body));
      return [status, answered, JSON_HEADERS];
    });
  }
}

interface Sent {
  readonly url: URL;
  readonly authorization: string | null;
  readonly body: unknown;
}

async function fromRequest(request: Request): Promise<Sent> {
  return { url: new URL(request.url), authorization: request.headers.get('authorization'), body: await request.text() };
}

function fromPath(context: unknown, path: string, body: unknown): Sent {
  const request = property(context, 'req');
  const options = property(request, 'options');
  const host = stringProperty(options, 'hostname') ?? stringProperty(options, 'host') ?? 'www.googleapis.com';
  const header = property(property(request, 'headers'), 'authorization');
  const authorization = Array.isArray(header) ? String(header[0]) : typeof header === 'string' ? header : null;
  return { url: new URL(`https://${host.replace(/:\d{1,5}$/, '')}${path}`), authorization, body };
}
