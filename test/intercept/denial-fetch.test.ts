import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { generateText } from 'ai';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { denialFetch, toDenial } from '../../src/index.js';
import { errorInfo, IAM_DENIED, statusBody } from '../fixtures/bodies.js';
import { type Loopback, startLoopback } from './loopback.js';

const KEY = 'AIzaSyExampleExampleExampleExample12345';
const OFFLINE = { identity: 'offline' } as const;
const KEY_INVALID = statusBody(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', errorInfo('API_KEY_INVALID'));

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

async function caught(call: () => PromiseLike<unknown>): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}

describe('a fetch that notes denials', () => {
  it('passes the response on with its body unread', async () => {
    server.script(() => ({ status: 403, body: IAM_DENIED }));
    const response = await denialFetch(undefined, OFFLINE)(server.url);
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual(IAM_DENIED);
  });

  it('gives the denial of a response whose body somebody has read', async () => {
    server.script(() => ({ status: 403, body: IAM_DENIED }));
    const response = await denialFetch(undefined, OFFLINE)(server.url);
    await response.text();
    expect(await toDenial(response, OFFLINE)).toMatchObject({ kind: 'MissingPermission', certainty: 'certain' });
  });

  it('lets openai name the key, also where the SDK has lost the body: it does not read a list', async () => {
    server.script(() => ({ status: 400, body: [KEY_INVALID] }));
    const client = new OpenAI({
      apiKey: KEY,
      baseURL: `${server.url}/v1beta/openai/`,
      maxRetries: 0,
      fetch: denialFetch(undefined, OFFLINE),
    });
    const error = await caught(() => client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: 'hi' }] }));
    expect(error).toBeInstanceOf(OpenAI.APIError);
    expect(await toDenial(error, OFFLINE)).toMatchObject({ kind: 'CredentialRejected', problem: 'apiKeyInvalid' });
  });

  it('leaves the retries of the AI SDK to it, and tells of each denied response', async () => {
    const body = statusBody(400, 'INVALID_ARGUMENT', 'API key expired. Please renew the API key.', errorInfo('API_KEY_INVALID'));
    server.script(() => ({ status: 400, body }));
    const onDenial = vi.fn();
    const google = createGoogleGenerativeAI({ apiKey: KEY, baseURL: server.url, fetch: denialFetch(undefined, { ...OFFLINE, onDenial }) });
    const error = await caught(() => generateText({ model: google('m'), prompt: 'hi' }));
    expect((await toDenial(error, OFFLINE))?.caller).toMatchObject({ type: 'apiKey', keySuffix: '2345' });
    expect(server.hits).toHaveLength(1);
    expect(onDenial).toHaveBeenCalledTimes(1);
  });

  it('says no more than the error itself where two calls were denied in the same words', async () => {
    const body = statusBody(400, 'INVALID_ARGUMENT', 'API key not valid for this call.', errorInfo('API_KEY_INVALID'));
    server.script(() => ({ status: 400, body }));
    for (const key of [KEY, `${KEY}9`])
      await denialFetch(undefined, OFFLINE)(server.url, { headers: { 'x-goog-api-key': key, accept: '*/*' } });
    const denial = await toDenial({ status: 400, headers: {}, body }, OFFLINE);
    expect([denial?.kind, denial?.caller.keySuffix]).toEqual(['CredentialRejected', undefined]);
  });

  it.each([
    [
      'service',
      { config: { url: 'https://secretmanager.googleapis.com/v1/projects/p/secrets' } },
      { service: 'secretmanager.googleapis.com' },
    ],
    ['request ID', { headers: { 'x-request-id': 'mine' } }, { requestId: 'mine' }],
  ])('takes no denial of the same words for the one of a call whose %s is known to be another', async (_what, parts, expected) => {
    const body = statusBody(403, 'PERMISSION_DENIED', 'The caller does not have permission, whichever it is');
    server.script(() => ({ status: 403, body, headers: { 'x-request-id': 'theirs' } }));
    await denialFetch(undefined, OFFLINE)(server.url, { headers: { 'x-goog-api-key': KEY } });
    const { config, headers = {} } = parts as { config?: object; headers?: object };
    const error = Object.assign(new Error('403'), { config, response: { status: 403, headers, data: body } });
    expect(await toDenial(error, OFFLINE)).toMatchObject({ ...expected, caller: { type: 'unknown' } });
  });

  it('notes nothing of an outage, nor of a host that is not Google’s', async () => {
    const onDenial = vi.fn();
    server.script(() => ({ status: 503, body: {} }));
    expect(await toDenial(await denialFetch(undefined, { ...OFFLINE, onDenial })(server.url), OFFLINE)).toBeUndefined();
    const foreign = (): Promise<Response> => Promise.resolve(new Response('{"error":{}}', { status: 403 }));
    await denialFetch(foreign, { ...OFFLINE, onDenial })('https://api.example/');
    expect(onDenial).not.toHaveBeenCalled();
  });

  it('passes on what the fetch rejects with, and refuses what is no fetch', async () => {
    const down = new TypeError('fetch failed');
    expect(await caught(() => denialFetch(() => Promise.reject(down))('https://www.googleapis.com/'))).toBe(down);
    expect(() => denialFetch({} as never)).toThrow(/pass a fetch function/);
  });
});
