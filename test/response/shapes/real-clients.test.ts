import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { GoogleGenAI } from '@google/genai';
import { generateText } from 'ai';
import axios from 'axios';
import ky from 'ky';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askThrown } from '../../fixtures/ask.js';
import { errorInfo, IAM_DENIAL, IAM_DENIED, RATE_LIMITED, statusBody, detail } from '../../fixtures/bodies.js';
import { type Loopback, startLoopback } from '../../intercept/loopback.js';

const KEY = 'AIzaSyExampleExampleExampleExample12345';
const PATH = '/v1/projects/example-project/secrets/db-password/versions/1:access';
const KEY_INVALID = statusBody(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', errorInfo('API_KEY_INVALID'));
const WAIT = statusBody(
  429,
  'RESOURCE_EXHAUSTED',
  RATE_LIMITED.error['message'] as string,
  ...(RATE_LIMITED.error['details'] as object[]),
  detail('RetryInfo', { retryDelay: '7s' }),
);

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

/** What each client throws at a response, none of them retrying. */
const CLIENTS: Readonly<Record<string, () => unknown>> = {
  axios: () => axios.get(server.url + PATH),
  ky: () => ky.get(server.url + PATH, { retry: 0 }),
  openai: () =>
    new OpenAI({ apiKey: KEY, baseURL: `${server.url}/v1beta/openai/`, maxRetries: 0 }).chat.completions.create({
      model: 'gemini-flash',
      messages: [{ role: 'user', content: 'hi' }],
    }),
  '@google/genai': () =>
    new GoogleGenAI({ apiKey: KEY, httpOptions: { baseUrl: server.url } }).models.generateContent({ model: 'm', contents: 'hi' }),
  'ai with @ai-sdk/google': () =>
    generateText({ model: createGoogleGenerativeAI({ apiKey: KEY, baseURL: server.url })('m'), prompt: 'hi', maxRetries: 0 }),
};

describe.each(Object.keys(CLIENTS))('what %s throws', (name) => {
  const call = CLIENTS[name]!;

  it('is a missing permission with everything that the response says', async () => {
    server.script(() => ({ status: 403, body: IAM_DENIED }));
    expect(await askThrown(call)).toMatchObject({ ...IAM_DENIAL, status: 403 });
  });

  it('is a rate limit with its delay', async () => {
    server.script(() => ({ status: 429, body: WAIT }));
    expect(await askThrown(call)).toMatchObject({
      kind: 'RateLimited',
      certainty: 'certain',
      retryAfterMs: 7_000,
      quota: { limitValue: 300 },
    });
  });

  it('is a rejected key in a 400', async () => {
    server.script(() => ({ status: 400, body: KEY_INVALID }));
    expect(await askThrown(call)).toMatchObject({ kind: 'CredentialRejected', problem: 'apiKeyInvalid', certainty: 'certain' });
  });

  it('is nothing in an outage and in a bad request', async () => {
    for (const status of [503, 400]) {
      server.script(() => ({ status, body: statusBody(status, 'INTERNAL', 'no') }));
      expect(await askThrown(call)).toBeUndefined();
    }
  });
});

describe('who called', () => {
  it('is the API key that axios was given among its parameters, and no more of it is shown than its end', async () => {
    server.script(() => ({ status: 400, body: KEY_INVALID }));
    const denial = await askThrown(() => axios.get(server.url + PATH, { params: { key: KEY, fields: 'name' } }));
    expect(denial?.caller).toMatchObject({ type: 'apiKey', keySuffix: '2345' });
    expect(JSON.stringify(denial)).not.toContain(KEY.slice(0, 20));
  });
});

it('what openai throws of OpenAI itself is none of Google', async () => {
  server.script(() => ({
    status: 429,
    body: { error: { message: 'You exceeded your current quota', type: 'insufficient_quota', param: null, code: 'insufficient_quota' } },
  }));
  expect(await askThrown(CLIENTS['openai']!)).toBeUndefined();
});
