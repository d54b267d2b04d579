import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Gaxios, GaxiosError } from 'gaxios';
import { attempt, Denial, DenialError, explainDenial, findDenial, isDenial, KINDS, toDenial } from '../../src/index.js';
import { ask, askCaught } from '../fixtures/ask.js';
import { IAM_DENIAL, IAM_DENIED } from '../fixtures/bodies.js';
import { CANONICAL } from '../fixtures/canonical.js';
import { type Loopback, startLoopback } from '../intercept/loopback.js';

let server: Loopback;
let original: GaxiosError;
let denial: Denial;
beforeAll(async () => {
  server = await startLoopback(() => ({ status: 403, body: IAM_DENIED }));
  const call = new Gaxios({ retry: false }).request({
    url: `${server.url}/v1/projects/example-project/secrets/db-password/versions/1:access`,
  });
  original = await call.then(
    () => expect.unreachable('the server refuses'),
    (error: GaxiosError) => error,
  );
  denial = (await askCaught(original))!;
});
afterAll(() => server.close());

describe('a denial made from a caught error', () => {
  it('is an Error with a name, a message and a stack', () => {
    expect(denial).toBeInstanceOf(Error);
    expect(denial).toBeInstanceOf(DenialError);
    expect(denial.name).toBe('MissingPermission');
    expect(denial.message).toContain('lacks secretmanager.versions.access');
    expect(denial.stack).toMatch(/^MissingPermission: The caller lacks/);
    expect(Object.prototype.toString.call(denial)).toBe('[object Error]');
  });

  it('answers for the original as code that knows gaxios expects it', () => {
    expect(denial.response).toBe(original.response);
    expect(denial.config).toBe(original.config);
    expect(denial.code).toBe(original.code);
    expect(denial.status).toBe(original.status);
    expect(denial.original).toBe(original);
    expect(denial instanceof GaxiosError).toBe(true);
  });

  it('keeps what a client writes on it', () => {
    const copy: any = Denial.fromJSON(denial.toJSON(), { trusted: true });
    const written = {
      code: 'REWRITTEN',
      message: 'rewritten',
      response: { status: 403 },
      config: { url: 'x' },
      errors: [{ reason: 'forbidden' }],
    };
    Object.assign(copy, written);
    for (const [key, value] of Object.entries(written)) expect(copy[key], key).toEqual(value);
    expect(copy.toJSON()).toMatchObject({ ...IAM_DENIAL, message: 'rewritten' });
  });

  it('has own, enumerable fields, so that assertions and spreads see them', () => {
    expect({ ...denial }).toMatchObject({ ...IAM_DENIAL, status: 403 });
    expect(denial).toMatchObject({ kind: 'MissingPermission' });
    expect(Object.keys(denial)).not.toContain('response');
    expect(Object.keys(denial)).not.toContain('config');
  });

  it('prints neither request nor response', () => {
    for (const printed of [inspect(denial, { depth: 10 }), JSON.stringify(denial), String(denial), explainDenial(denial)]) {
      expect(printed).not.toMatch(/validateStatus|responseType|user-agent/i);
    }
  });
});

describe('isDenial', () => {
  it('narrows to the kinds that are asked for', async () => {
    const other = await ask(CANONICAL.RateLimited);
    expect(isDenial(denial)).toBe(true);
    expect(isDenial(denial, 'MissingPermission')).toBe(true);
    expect(isDenial(denial, 'RateLimited', 'NotShared')).toBe(false);
    expect(isDenial(other, 'RateLimited', 'NotShared')).toBe(true);
  });

  it('knows the denials of another copy of this package', () => {
    class Foreign extends Error {
      readonly kind = 'NotShared';
      get [Symbol.for('google-denials.denial')](): true {
        return true;
      }
    }
    expect(isDenial(new Foreign())).toBe(true);
    expect(isDenial(new Foreign(), 'NotShared')).toBe(true);
    expect(isDenial(new Foreign(), 'RateLimited')).toBe(false);
  });

  it.each([
    [undefined],
    [null],
    [''],
    [403],
    [{}],
    [new Error('x')],
    [{ kind: 'NotShared' }],
    [Object.assign(new Error('x'), { kind: 'NotShared' })],
    [() => 1],
  ])('says no to %s', (value) => {
    expect(isDenial(value)).toBe(false);
  });

  it('says no to the record of one: it is no error', () => {
    expect(isDenial(denial.toJSON())).toBe(false);
  });
});

describe('toDenial and findDenial', () => {
  it('give the same denial again, also from inside other errors', async () => {
    expect(await toDenial(denial)).toBe(denial);
    expect(findDenial(denial)).toBe(denial);
    expect(findDenial(new Error('outer', { cause: new AggregateError([new Error('x'), denial]) }))).toBe(denial);
    expect(findDenial(new Error('outer'))).toBeUndefined();
  });
});

describe('attempt', () => {
  it('returns the value or the denial', async () => {
    expect(await attempt(() => Promise.resolve(7))).toEqual({ ok: true, value: 7 });
    expect(await attempt(() => 7)).toEqual({ ok: true, value: 7 });
    const got = await attempt(() => Promise.reject(denial));
    expect(got.ok ? undefined : got.denial).toBe(denial);
  });

  it('throws whatever else is thrown, unchanged', async () => {
    for (const error of [new TypeError('fetch failed'), original, 'text', undefined]) {
      await expect(attempt(() => Promise.reject(error as Error)).catch((thrown: unknown) => ({ thrown }))).resolves.toEqual({
        thrown: error,
      });
    }
  });
});

describe('the JSON form', () => {
  it.each(KINDS)('of %s restores it', async (kind) => {
    const made = (await ask(CANONICAL[kind]))!;
    for (const json of [made.toJSON(), structuredClone(made.toJSON()), JSON.parse(JSON.stringify(made)), JSON.stringify(made)]) {
      const restored = Denial.fromJSON(json, { trusted: true });
      expect(restored).toBeInstanceOf(made.constructor);
      expect(isDenial(restored, kind)).toBe(true);
      expect([restored.name, restored.message, restored.code]).toEqual([kind, made.message, made.status]);
      expect(restored.toJSON()).toEqual(made.toJSON());
      expect(explainDenial(restored)).toBe(explainDenial(made));
    }
  });

  it('shares nothing with the denial that it was made from', async () => {
    const json = denial.toJSON() as any;
    const restored = Denial.fromJSON(json, { trusted: true });
    json.evidence.length = 0;
    json.caller.email = 'mallory@example.com';
    expect(restored.evidence).toEqual(denial.evidence);
    expect(restored.caller).toEqual(denial.caller);
    expect(denial.evidence.length).toBeGreaterThan(0);
  });

  it.each<[unknown]>([
    [undefined],
    [null],
    [7],
    ['{'],
    ['null'],
    [{}],
    [[]],
    [{ kind: 'NotShared' }],
    [{ format: 1, kind: 'Nonsense' }],
    [{ format: 2, kind: 'NotShared' }],
    [{ format: 1, kind: '__proto__' }],
  ])('is not %j, and the error says what to pass', (json) => {
    expect(() => Denial.fromJSON(json)).toThrow(TypeError);
    expect(() => Denial.fromJSON(json)).toThrow(/Pass the result of .*JSON/);
  });
});
