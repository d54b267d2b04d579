import type { Readable } from 'node:stream';
import { UNAUTHENTICATED, IAM_DENIED } from '../intercept/google-answers.js';
import type { Answer, Hit, Loopback } from '../intercept/loopback.js';

/** What a scripted conversation needs of a client, whatever its make. */
export interface Speaker {
  readonly request: (options: any) => Promise<any>;
  /** The Gaxios at the bottom, where other people put their interceptors. */
  readonly gaxios: any;
  /** Whether the client can renew its token. */
  readonly renewable: boolean;
}

/** One scripted conversation: what the server answers, and what the caller does. It returns whatever is worth comparing. */
export interface Conversation {
  readonly name: string;
  readonly answer: (hit: Hit, index: number) => Answer;
  readonly act: (speaker: Speaker, server: Loopback) => Promise<unknown>;
  /** True if only clients that refresh tokens can hold it. */
  readonly renewable?: boolean;
  /** True if a busy machine may give up before the request arrives. */
  readonly mayNotArrive?: boolean;
}

const FINE: Answer = { body: { id: 'fine' } };
const UNAVAILABLE: Answer = { status: 503, body: { error: { code: 503, message: 'Backend Error', status: 'UNAVAILABLE' } } };
const NOT_FOUND: Answer = { status: 404, body: { error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' } } };
const INVALID: Answer = { status: 400, body: { error: { code: 400, message: 'Invalid value at fields', status: 'INVALID_ARGUMENT' } } };
const GRANTED: Answer = { body: { access_token: 'renewed', expires_in: 3600, token_type: 'Bearer' } };
const isToken = (hit: Hit): boolean => hit.path.startsWith('/token');
const quick = { retry: true, retryConfig: { retryDelay: 1, retry: 1 } };

/** Answers API calls with `answers` in turn (the last one for ever), and grants every token. */
function inTurn(...answers: Answer[]): (hit: Hit) => Answer {
  let turn = 0;
  return (hit) => (isToken(hit) ? GRANTED : (answers[Math.min(turn++, answers.length - 1)] as Answer));
}

const get = (speaker: Speaker, { url }: Loopback, options: object = {}): Promise<any> =>
  speaker.request({ url: `${url}/drive/v3/files/1AbC`, ...options });

/** Each is made anew, because its answers count. */
export const CONVERSATIONS: (() => Conversation)[] = [
  () => ({ name: 'success', answer: () => FINE, act: async (speaker, server) => (await get(speaker, server)).data }),
  () => ({
    name: 'success, text',
    answer: () => ({ body: 'plain', headers: { 'content-type': 'text/plain' } }),
    act: async (speaker, server) => (await get(speaker, server, { responseType: 'text' })).data,
  }),
  () => ({
    name: 'success, stream',
    answer: () => ({ body: 'streamed' }),
    act: async (speaker, server) => read((await get(speaker, server, { responseType: 'stream' })).data),
  }),
  () => ({
    name: 'success, arraybuffer',
    answer: () => ({ body: 'bytes' }),
    act: async (speaker, server) => Buffer.from((await get(speaker, server, { responseType: 'arraybuffer' })).data).toString(),
  }),
  () => ({
    name: 'upload',
    answer: () => FINE,
    act: (speaker, server) => get(speaker, server, { method: 'POST', data: { name: 'x' } }).then(({ status }) => status),
  }),
  () => ({
    name: 'redirect',
    answer: (hit) => (hit.path.endsWith('moved') ? FINE : { status: 302, headers: { location: '/moved' } }),
    act: async (speaker, server) => (await get(speaker, server)).data,
  }),
  () => ({
    name: 'not modified, allowed by validateStatus',
    answer: () => ({ status: 304, body: '' }),
    act: (speaker, server) => get(speaker, server, { validateStatus: (status: number) => status < 400 }).then(({ status }) => status),
  }),
  () => ({
    name: '403, allowed by validateStatus',
    answer: inTurn(IAM_DENIED),
    act: (speaker, server) => get(speaker, server, { validateStatus: () => true }).then(({ status, data }) => [status, data]),
  }),
  () => ({
    name: '5xx, then success',
    answer: inTurn(UNAVAILABLE, FINE),
    act: async (speaker, server) => (await get(speaker, server, quick)).data,
  }),
  () => ({ name: '5xx for ever', answer: inTurn(UNAVAILABLE), act: (speaker, server) => get(speaker, server, quick) }),
  () => ({ name: '404', answer: inTurn(NOT_FOUND), act: (speaker, server) => get(speaker, server) }),
  () => ({ name: '400', answer: inTurn(INVALID), act: (speaker, server) => get(speaker, server, { method: 'POST', data: {} }) }),
  () => ({ name: '404, stream', answer: inTurn(NOT_FOUND), act: (speaker, server) => get(speaker, server, { responseType: 'stream' }) }),
  () => ({
    name: 'nobody listens',
    answer: () => FINE,
    act: (speaker) => speaker.request({ url: 'http://127.0.0.1:1/drive/v3/files/1AbC', retry: false }),
  }),
  () => ({
    name: 'timeout',
    mayNotArrive: true,
    answer: () => ({ hang: true }),
    act: (speaker, server) => get(speaker, server, { timeout: 30, retry: false }),
  }),
  () => {
    const controller = new AbortController();
    return {
      name: 'abort',
      answer: () => {
        controller.abort();
        return { hang: true };
      },
      act: (speaker, server) => get(speaker, server, { signal: controller.signal, retry: false }),
    };
  },
  () => ({
    name: 'other interceptors, in their order',
    answer: inTurn(NOT_FOUND),
    act: async (speaker, server) => {
      const seen: string[] = [];
      const note = (name: string) => ({
        rejected: (error: any) => {
          seen.push(`${name} ${error.status ?? error.code} ${'kind' in error}`);
          throw error;
        },
      });
      speaker.gaxios.interceptors.response.add(note('first'));
      speaker.gaxios.interceptors.response.add(note('second'));
      await get(speaker, server).catch(() => undefined);
      return seen;
    },
  }),
  () => ({
    name: 'an interceptor that recovers from a 403',
    answer: inTurn(IAM_DENIED),
    act: async (speaker, server) => {
      speaker.gaxios.interceptors.response.add({ rejected: () => Promise.resolve({ data: 'recovered' }) });
      return (await get(speaker, server)).data;
    },
  }),
  () => ({
    name: 'errorRedactor, on a 403',
    answer: inTurn(IAM_DENIED),
    act: async (speaker, server) => {
      const redacted: unknown[] = [];
      await get(speaker, server, { errorRedactor: (data: any) => (redacted.push(data.response?.status), data) }).catch(() => undefined);
      return redacted.length > 0;
    },
  }),
  () => ({
    name: 'a 403 that an own retryConfig retries',
    answer: inTurn(IAM_DENIED, FINE),
    act: async (speaker, server) => (await get(speaker, server, { retryConfig: { retryDelay: 1, statusCodesToRetry: [[403, 403]] } })).data,
  }),
  () => ({
    name: 'an adapter',
    answer: () => FINE,
    act: async (speaker, server) => {
      let calls = 0;
      const adapter = (options: any, next: any): Promise<unknown> => (calls++, next(options));
      return [(await get(speaker, server, { adapter })).data, calls];
    },
  }),
  () => ({
    name: '401, refresh, success',
    renewable: true,
    answer: inTurn(UNAUTHENTICATED, FINE),
    act: async (speaker, server) => (await get(speaker, server)).data,
  }),
  () => ({
    name: '403, refresh, success',
    renewable: true,
    answer: inTurn(IAM_DENIED, FINE),
    act: async (speaker, server) => (await get(speaker, server)).data,
  }),
  () => ({
    name: '403, refresh, POST sent again',
    renewable: true,
    answer: inTurn(IAM_DENIED, FINE),
    act: async (speaker, server) => (await get(speaker, server, { method: 'POST', data: { a: 1 } })).data,
  }),
];

/** Conversations that end in a denial: hits and the old fields must agree, kind and message are ours. */
export const DENIED_CONVERSATIONS: (() => Conversation)[] = [
  () => ({ name: '403', answer: inTurn(IAM_DENIED), act: (speaker, server) => get(speaker, server) }),
  () => ({ name: '403, text', answer: inTurn(IAM_DENIED), act: (speaker, server) => get(speaker, server, { responseType: 'text' }) }),
  () => ({ name: '403, stream', answer: inTurn(IAM_DENIED), act: (speaker, server) => get(speaker, server, { responseType: 'stream' }) }),
  () => ({
    name: '403, POST',
    answer: inTurn(IAM_DENIED),
    act: (speaker, server) => get(speaker, server, { method: 'POST', data: { a: 1 } }),
  }),
  () => ({ name: '401, refresh, 401', renewable: true, answer: inTurn(UNAUTHENTICATED), act: (speaker, server) => get(speaker, server) }),
  () => ({ name: '403, refresh, 403', renewable: true, answer: inTurn(IAM_DENIED), act: (speaker, server) => get(speaker, server) }),
];

async function read(stream: Readable | ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Uint8Array>) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
