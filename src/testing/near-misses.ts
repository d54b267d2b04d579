import { fetchResponse } from './fetch-response.js';
import type { HttpAnswer } from './wire/answer.js';
import { FILE_ID, PROJECT } from './wire/examples.js';
import { rpcStatus } from './wire/rpc-status.js';

/**
 * A failure that isn't a denial, although it looks like one: `interceptDenials` lets it pass as it is, and `toDenial` returns `undefined`.
 *
 * @example `for (const miss of Object.values(nearMisses)) expect(await toDenial(miss.error())).toBeUndefined();`
 * @public
 */
export interface NearMiss {
  /** What it is, in words: `'a 404 for a secret that doesn\'t exist'`. */
  readonly says: string;
  /** The call that failed: `{ method: 'GET', url: 'https://secretmanager.googleapis.com/v1/…' }`. */
  readonly request: { readonly method: string; readonly url: string };
  /** The error that an HTTP client like gaxios throws, a new one each time. */
  readonly error: () => Error & { readonly status?: number };
}

/**
 * A near miss that has a response.
 *
 * @example `{ says: "a 404 for a secret that doesn't exist", status: 404, headers, body, request, error }`
 * @public
 */
export interface AnsweredNearMiss extends NearMiss {
  /** The HTTP status: `404`. */
  readonly status: number;
  /** The headers of the answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body of the answer, as it is sent. */
  readonly body: string;
  /** The answer, a new one each time. */
  readonly response: () => Response;
}

/**
 * Failures that mustn't be taken for denials, to feed to your own code.
 *
 * @example
 * ```ts
 * test.each(Object.values(nearMisses))('$says is not shown as a denial', async ({ error }) => {
 *   await expect(show(Promise.reject(error()))).rejects.not.toBeDenied();
 * });
 * ```
 * @public
 */
export const nearMisses: {
  /** A 404 of Google's: the thing does not exist. */
  readonly notFound: AnsweredNearMiss;
  /** A 500 of Google's: its own fault. */
  readonly serverError: AnsweredNearMiss;
  /** No answer at all: the connection was refused. */
  readonly networkFailure: NearMiss;
  /** A 403 from a host that is not Google's. */
  readonly otherHost: AnsweredNearMiss;
} = {
  notFound: answered(
    "a 404 for a secret that doesn't exist",
    `https://secretmanager.googleapis.com/v1/projects/${PROJECT}/secrets/no-such-secret`,
    rpcStatus('NOT_FOUND', `Secret [projects/${PROJECT}/secrets/no-such-secret] not found.`),
  ),
  serverError: answered('a 500 of Google Drive', `https://www.googleapis.com/drive/v3/files/${FILE_ID}`, {
    status: 500,
    body: {
      error: { code: 500, message: 'Internal Error', errors: [{ message: 'Internal Error', domain: 'global', reason: 'internalError' }] },
    },
  }),
  networkFailure: unanswered('a connection that was refused', `https://www.googleapis.com/drive/v3/files/${FILE_ID}`),
  otherHost: answered("a 403 from a host that isn't Google's", 'https://api.example.com/files', {
    status: 403,
    body: { error: 'forbidden', message: 'You may not read this file.' },
  }),
};

function unanswered(says: string, url: string): NearMiss {
  const request = { method: 'GET', url };
  const error = () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:443'), { code: 'ECONNREFUSED', errno: -111, syscall: 'connect' });
    return Object.assign(new Error(`request to ${url} failed, reason: connect ECONNREFUSED 127.0.0.1:443`, { cause }), {
      code: 'ECONNREFUSED',
      config: { ...request },
    });
  };
  return { says, request, error };
}

function answered(says: string, url: string, { status, body }: HttpAnswer): AnsweredNearMiss {
  const request = { method: 'GET', url };
  const text = JSON.stringify(body);
  const { error: stated } = body as { error: string | { message: string } };
  const message = typeof stated === 'string' ? stated : stated.message;
  const headers = { 'content-type': 'application/json; charset=UTF-8' };
  const response = () => fetchResponse({ status, headers, body: text }, url);
  const error = () => {
    const config = { ...request, headers: {} };
    const data: unknown = JSON.parse(text);
    return Object.assign(new Error(message), {
      status,
      code: status,
      config,
      response: { status, headers: new Headers(headers), data, config },
    });
  };
  return { says, request, status, headers, body: text, response, error };
}
