import { Gaxios } from 'gaxios';
import { describe, expect, it, vi } from 'vitest';
import {
  classifyBatch,
  classifyResponse,
  Denial,
  explainDenial,
  interceptDenials,
  isDenial,
  retryDenials,
  toDenial,
} from '../../src/index.js';
import { authOf } from '../../src/intercept/generated-api.js';
import { detail, statusBody } from '../fixtures/bodies.js';
import { secretsIn } from './canaries.js';
import { printedForms } from './printed.js';

const OFFLINE = { identity: 'offline' } as const;
const REQUEST = { url: 'https://www.googleapis.com/drive/v3/files/1AbC' };
const refuse = (): never => {
  throw new Error('do not look at me');
};

/** What was found once stays found: each is named after what a user saw. */
describe('was found, and stays so', () => {
  it.each([
    ['a dimension of a quota', 'QuotaFailure', { violations: [{ quotaDimensions: { region: { toString: 1, valueOf: 1 } } }] }],
    ['the value of a quota', 'QuotaFailure', { violations: [{ quotaId: 'x', quotaValue: { toString: 1, valueOf: 1 } }] }],
    ['a delay', 'RetryInfo', { retryDelay: { seconds: { toString: 1, valueOf: 1 }, nanos: 0 } }],
  ])('an object that refuses to become a text or a number costs no denial: %s', async (_, type, fields) => {
    const body = statusBody(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded.', detail(type, fields));
    expect(await classifyResponse({ status: 429, body, request: REQUEST }, OFFLINE)).toMatchObject({ status: 429 });
  });

  it('a link of the server shows no secret of the request that it repeats', async () => {
    const url = 'https://console.cloud.google.com/apis?key=AIzaSyCANARYCANARYCANARYCANARYCANARwxyz&access_token=ya29.CANARY-token';
    const body = statusBody(
      403,
      'PERMISSION_DENIED',
      `Enable it by visiting ${url} then retry.`,
      detail('Help', { links: [{ description: 'enable', url }] }),
    );
    const denial = await classifyResponse({ status: 403, body, request: REQUEST }, OFFLINE);
    expect(secretsIn(JSON.stringify(denial) + explainDenial(denial!))).toEqual([]);
  });

  it('a logger that looks for `errors` finds none with whole requests in them', async () => {
    const denied = Object.assign(new Error('denied'), {
      response: { status: 403, data: statusBody(403, 'PERMISSION_DENIED', 'denied'), headers: {} },
      config: { ...REQUEST, headers: { authorization: 'Bearer ya29.CANARY-token', cookie: 'SID=CANARY0123' } },
    });
    const denial = await toDenial(new AggregateError([denied, denied], 'all failed'), OFFLINE);
    const { pino, 'serialize-error': serialized } = printedForms(denial);
    expect(pino).toContain('PERMISSION_DENIED');
    expect([pino, serialized].flatMap((text) => secretsIn(text!))).toEqual([]);
  });

  it('a message that looks like a frame of a stack stays out of the stack', async () => {
    const caught = Object.assign(new Error('first line\n    at Bearer ya29.CANARY-token-0123456789'), {
      response: { status: 403, data: {}, headers: {} },
      config: REQUEST,
    });
    const denial = await toDenial(caught, OFFLINE);
    expect(denial!.stack).toMatch(/\n {4}at .*regressions\.test/);
    expect(denial!.stack + String((denial!.cause as Error).stack)).not.toContain('CANARY');
  });

  it('cookies in a header that was escaped twice are not shown', async () => {
    const headers = JSON.stringify({ 'content-type': 'x', cookie: 'SID=CANARY1; HSID=CANARY2' });
    const body = statusBody(403, 'PERMISSION_DENIED', JSON.stringify(JSON.stringify({ headers })).slice(1));
    const denial = await classifyResponse({ status: 403, body, request: REQUEST }, OFFLINE);
    expect(JSON.stringify(denial)).not.toContain('CANARY');
  });

  it('what somebody puts on a denial later does not keep it from being sent', async () => {
    const denial = await classifyResponse({ status: 403, body: '', request: REQUEST }, OFFLINE);
    Object.assign(denial!, { retry: () => undefined, socket: { token: 'CANARY' } });
    expect(JSON.stringify(denial)).not.toContain('CANARY');
    expect(structuredClone(denial!.toJSON())).toMatchObject({ kind: 'Unclassified' });
  });

  it('a retry that cannot be decided leaves the error that was caught', async () => {
    const failed = { response: { status: 429, data: '' }, config: { ...REQUEST, get retryConfig(): never { return refuse(); } } }; // prettier-ignore
    expect(await retryDenials().shouldRetry(failed)).toBe(false);
  });

  it('arguments that refuse to be looked at leave the caller with the denial or the error', async () => {
    const args = [{ get auth(): never { return refuse(); } }]; // prettier-ignore
    expect(() => authOf(args, { _options: {} })).toThrow('do not look at me');
    const context = { _options: {} };
    class Files {
      context = context;
      get(_params: unknown): Promise<never> {
        return Promise.reject(Object.assign(new Error('denied'), { response: { status: 403, data: '' }, config: REQUEST }));
      }
    }
    const api = interceptDenials({ context, files: new Files() }, OFFLINE);
    const caught = await api.files.get(args[0]).catch((error: unknown) => error);
    expect(isDenial(caught) || (caught as Error).message === 'denied').toBe(true);
  });

  it('characters that are invisible, though no standard gives them a meaning yet, are not shown', async () => {
    const hidden = ['\u{e0002}', '\u{e0fff}', '\ufe0f', '\u3164', '\u034f', '\u180e'].join('');
    const denial = await classifyResponse({ status: 403, body: `The caller${hidden} does not have permission`, request: REQUEST }, OFFLINE);
    expect(denial).toMatchObject({ serverMessage: 'The caller does not have permission' });
    expect(explainDenial(denial!)).not.toMatch(/\p{DI}/u);
  });

  it('`errors` shows no control characters, and no secret that is a key or has something invisible in it', async () => {
    const errors = [{ 'Bearer ya29.CANARY-key-0123456789': 1, message: '\u009b31m\u202e y\u200ba29.CANARY-token-0123456789' }];
    const caught = Object.assign(new Error('denied'), { response: { status: 403, data: {}, headers: {} }, config: REQUEST, errors });
    const denial = await toDenial(caught, OFFLINE);
    const { pino, 'serialize-error': serialized } = printedForms(denial);
    expect(`${JSON.stringify(denial!.errors)}${pino}${serialized}`).not.toMatch(/CANARY|\u009b|\u202e/);
  });

  it('`errors` that hold themselves a hundred times over are read at once', async () => {
    const errors: unknown[] = [];
    errors.push(...Array.from({ length: 100 }, () => errors));
    const caught = Object.assign(new Error('denied'), { response: { status: 403, data: {}, headers: {} }, config: REQUEST, errors });
    const denial = await toDenial(caught, OFFLINE);
    expect(denial!.errors).toHaveLength(100);
  });

  it('a message with lines of its own is one line in a log', async () => {
    const body = statusBody(403, 'PERMISSION_DENIED', 'denied\n2026-01-01 INFO admin logged in\n\n\tWhat to do');
    const denial = await classifyResponse({ status: 403, body, request: REQUEST }, OFFLINE);
    expect(denial!.message).toMatch(/Google said: "denied 2026-01-01 INFO admin logged in What to do"$/);
  });

  it('a denial that somebody froze still has its stack', async () => {
    const caught = Object.assign(new Error('denied'), { response: { status: 403, data: {}, headers: {} }, config: REQUEST });
    expect(Object.freeze(await toDenial(caught, OFFLINE))!.stack).toMatch(/^Unclassified: .*\n {4}at /);
  });

  it('a JSON form with fields that no denial has makes a denial without them', async () => {
    const json = JSON.stringify(await classifyResponse({ status: 403, body: '', request: REQUEST }, OFFLINE));
    const denial = Denial.fromJSON(json.replace('{', '{"__proto__":{"x":1},"constructor":1,"original":1,"toJSON":1,'), { trusted: true });
    expect(denial).toBeInstanceOf(Error);
    expect(isDenial(denial, 'Unclassified')).toBe(true);
    expect(denial).not.toHaveProperty('x');
    expect(JSON.stringify(denial)).toBe(json);
  });

  it.each([
    ['message', undefined],
    ['certainty', undefined],
    ['caller', null],
    ['remedies', [null]],
    ['evidence', ['x']],
    ['resource', null],
  ])('a JSON form without a sound `%s` is refused by name, not met with an error further on', async (field, value) => {
    const denial = await classifyResponse({ status: 403, body: '', request: REQUEST }, OFFLINE);
    expect(() => Denial.fromJSON({ ...denial!.toJSON(), [field]: value })).toThrow(`\`${field}\` is missing or has the wrong type`);
  });

  it('a batch answer of many large parts has an entry for each of them', async () => {
    const part = (status: number, body: object): string =>
      `--b\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 ${status} X\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(body)}\r\n`;
    const large = part(200, { data: 'x'.repeat(5_000) });
    const body = `${large.repeat(99)}${part(403, statusBody(403, 'PERMISSION_DENIED', 'denied'))}--b--`;
    const answer = { status: 200, headers: { 'content-type': 'multipart/mixed; boundary=b' }, body, request: REQUEST };
    const denials = await classifyBatch(answer, OFFLINE);
    expect(denials).toHaveLength(100);
    expect(denials.at(-1)).toMatchObject({ status: 403 });
  });

  it('the message of a denial from an intercepted client takes what is assigned, as any property does, and its JSON cleans it', async () => {
    const denied = { status: 403, headers: new Headers(), data: statusBody(403, 'PERMISSION_DENIED', 'denied'), ok: false, bodyUsed: true };
    const gaxios = interceptDenials(new Gaxios({ adapter: (config: object) => Promise.resolve({ ...denied, config } as never) }), OFFLINE);
    const denial: any = await gaxios.request({ ...REQUEST, retry: false }).catch((error: unknown) => error);
    const { message } = denial;
    const copy = Object.create(Object.getPrototypeOf(denial), Object.getOwnPropertyDescriptors(denial));
    copy.message = 'of the copy';
    expect([copy.message, denial.message]).toEqual(['of the copy', message]);
    denial.message = `step one:\n  ${message} Bearer ya29.CANARY-token-0123456789`;
    expect(denial.toJSON().message).toBe(`step one: ${message} Bearer [redacted]`);
    denial.code = 403;
    expect(denial.code).toBe(403);
  });

  it('a denial becomes JSON where `structuredClone` is missing, as in a simulated DOM', async () => {
    const denial = await classifyResponse({ status: 403, body: '', request: REQUEST }, OFFLINE);
    const json = JSON.stringify(denial);
    vi.stubGlobal('structuredClone', undefined);
    expect(JSON.stringify(denial)).toBe(json);
    expect(JSON.stringify(Denial.fromJSON(json, { trusted: true }))).toBe(json);
    vi.unstubAllGlobals();
  });
});
