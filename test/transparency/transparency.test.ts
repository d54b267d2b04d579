import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interceptDenials } from '../../src/intercept/intercept-denials.js';
import { type Loopback, startLoopback } from '../intercept/loopback.js';
import { type Conversation, CONVERSATIONS, DENIED_CONVERSATIONS } from './conversations.js';
import { type MakeSpeaker, SPEAKERS } from './speakers.js';

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

interface Held {
  readonly hits: unknown[];
  readonly resolved?: unknown;
  readonly rejected?: any;
}

async function hold(make: MakeSpeaker, conversation: Conversation, intercept: <T extends object>(client: T) => T): Promise<Held> {
  server.script(conversation.answer);
  const speaker = make(server.url, intercept);
  const outcome = await conversation.act(speaker, server).then(
    (resolved) => ({ resolved }),
    (rejected: unknown) => ({ rejected }),
  );
  return { ...outcome, hits: server.hits.map(({ method, path, headers, body }) => ({ method, path, headers, body })) };
}

/** Everything about an error that somebody may have come to rely on. */
function fieldsOf(error: any): object {
  const { code, status, name, errors, response, config, constructor } = error;
  return {
    code,
    status,
    errors,
    response: response && {
      status: response.status,
      statusText: response.statusText,
      data: response.data,
      headers: headersOf(response.headers),
      type: response.constructor.name,
    },
    config: config && {
      method: config.method,
      url: String(config.url),
      headers: headersOf(config.headers),
      responseType: config.responseType,
      data: config.data,
    },
    isGaxiosError: isGaxiosError(error),
    ...(constructor.name === 'GaxiosError' && { name, message: error.message }),
  };
}

function headersOf(headers: any): unknown {
  const { date: _date, ...rest } =
    headers instanceof Headers || typeof headers?.entries === 'function' ? Object.fromEntries(headers.entries()) : { ...headers };
  return rest;
}

function isGaxiosError(error: any): unknown {
  return error[Symbol.for('gaxios-gaxios-error')];
}

const untouched = <T extends object>(client: T): T => client;
const quietly = <T extends object>(client: T): T => interceptDenials(client, { identity: 'offline' });

describe.each(Object.entries(SPEAKERS))('%s', (_name, make) => {
  const renewable = make('http://127.0.0.1:1', untouched).renewable;
  const held = (conversations: (() => Conversation)[]) =>
    conversations.filter((begin) => renewable || !begin().renewable).map((begin) => [begin().name, begin] as const);

  test.each(held(CONVERSATIONS))('%s: the same with us and without us', async (_conversation, begin) => {
    const without = await hold(make, begin(), untouched);
    const within = await hold(make, begin(), quietly);
    if (!begin().mayNotArrive) expect(within.hits).toEqual(without.hits);
    expect(within.resolved).toEqual(without.resolved);
    expect(within.rejected === undefined).toBe(without.rejected === undefined);
    if (without.rejected) {
      expect(within.rejected.kind).toBeUndefined();
      expect(fieldsOf(within.rejected)).toEqual(fieldsOf(without.rejected));
      expect(within.rejected.message).toBe(without.rejected.message);
      expect(Object.keys(within.rejected)).toEqual(Object.keys(without.rejected));
    }
  });

  test.each(held(DENIED_CONVERSATIONS))('%s: a denial that answers as the old error did', async (_conversation, begin) => {
    const without = await hold(make, begin(), untouched);
    const within = await hold(make, begin(), quietly);
    expect(within.hits).toEqual(without.hits);
    expect(within.rejected.kind).toMatch(/^(?:MissingPermission|CredentialRejected)$/);
    const { name: _name, message, code, ...old } = fieldsOf(without.rejected) as { name: string; message: string; code?: unknown };
    // gaxios 6 has no `code` for a refused call, unless google-auth-library 9 sets it to the status: a denial always has one.
    expect(fieldsOf(within.rejected)).toEqual({ ...old, code: code ?? without.rejected.status });
    expect(within.rejected.cause.message).toContain(message.slice(0, 60));
  });
});
