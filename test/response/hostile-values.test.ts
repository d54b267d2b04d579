import { describe, expect, it } from 'vitest';
import { classifyResponse, findDenial, isDenial, toDenial } from '../../src/index.js';
import { askCaught } from '../fixtures/ask.js';
import { IAM_DENIAL, IAM_DENIED } from '../fixtures/bodies.js';

const RESPONSE = { status: 403, headers: {}, data: IAM_DENIED };
const explode = (): never => {
  throw new Error('hostile');
};

/** A proxy that refuses every operation. */
const SEALED = new Proxy(
  {},
  Object.fromEntries(
    (['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'set', 'defineProperty'] as const).map((trap) => [
      trap,
      explode,
    ]),
  ),
);
const REVOKED = (() => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
})();

/** An object of which every property throws. */
const throwing = (...keys: string[]): object =>
  Object.defineProperties({}, Object.fromEntries(keys.map((key) => [key, { get: explode, enumerable: true }])));

const LOOP: any = new Error('loop');
LOOP.cause = LOOP;
LOOP.errors = [LOOP, { error: LOOP }];

function chain(length: number, end: unknown): unknown {
  let value = end;
  for (let index = 0; index < length; index += 1) value = new Error(`level ${index}`, { cause: value });
  return value;
}

/** A tree in which every error wraps ten that wrap ten. */
function bush(depth: number): unknown {
  return new AggregateError(depth === 0 ? [] : Array.from({ length: 10 }, () => bush(depth - 1)));
}

/** Wraps without end: each look makes the next error. */
const ENDLESS: unknown = new Proxy(new Error('endless'), {
  get: (_, key) => (key === 'cause' ? Object.create(ENDLESS as object) : undefined),
});

const HOSTILE: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  'a number': 403,
  'an empty string': '',
  'a symbol': Symbol('403'),
  'a bigint': 403n,
  'a function': () => 403,
  'a promise': Promise.resolve(RESPONSE),
  'a sealed proxy': SEALED,
  'a revoked proxy': REVOKED,
  'a sealed proxy as the cause': new Error('x', { cause: SEALED }),
  'a revoked proxy in a list': new AggregateError([REVOKED, SEALED]),
  'getters that throw': throwing('response', 'status', 'code', 'message', 'cause', 'error', 'errors', 'kind'),
  'a loop': LOOP,
  'a chain of a thousand': chain(1_000, new Error('end')),
  'ten to the fourth errors': bush(4),
  'causes without end': ENDLESS,
  'an error without a prototype': Object.setPrototypeOf(new Error('x'), null),
};

describe('a value that holds no answer of a server', () => {
  it.each(Object.keys(HOSTILE))('%s', async (name) => {
    expect(await toDenial(HOSTILE[name])).toBeUndefined();
    expect(findDenial(HOSTILE[name])).toBeUndefined();
    expect(isDenial(HOSTILE[name])).toBe(false);
  });

  it.each(Object.keys(HOSTILE))('%s, as every part of a response', async (name) => {
    const value = HOSTILE[name] as never;
    expect(await classifyResponse(value)).toBeUndefined();
    const denial = await classifyResponse(
      { status: 403, headers: value, body: value, request: { url: value, method: value, headers: value } },
      { identity: 'offline' },
    );
    expect(denial === undefined || denial.status === 403).toBe(true);
  });
});

describe('an answer inside a hostile value is still found', () => {
  it.each<[string, unknown]>([
    ['next to getters that throw', Object.assign(throwing('cause', 'error', 'errors', 'config', 'code'), { response: RESPONSE })],
    ['in a loop', Object.assign(new Error('loop', { cause: LOOP }), { response: RESPONSE })],
    ['ten levels down', chain(10, { response: RESPONSE })],
    [
      'in frozen objects',
      Object.freeze(
        Object.assign(new Error('frozen'), { response: Object.freeze({ ...RESPONSE, data: Object.freeze(structuredClone(IAM_DENIED)) }) }),
      ),
    ],
    [
      'in an object without a prototype',
      Object.assign(Object.create(null) as object, { response: Object.assign(Object.create(null) as object, RESPONSE) }),
    ],
    ['behind a transparent proxy', new Proxy({ response: new Proxy(RESPONSE, {}) }, {})],
    ['next to proxies that refuse everything', new AggregateError([REVOKED, SEALED, { error: SEALED }, { response: RESPONSE }])],
    ['in a proxy that hides its prototype', new Proxy({ response: RESPONSE }, { getPrototypeOf: explode })],
    ['in an error whose headers throw', { response: { ...RESPONSE, headers: SEALED } }],
  ])('%s', async (_, error) => {
    expect(await askCaught(error)).toMatchObject(IAM_DENIAL);
  });

  it('and the value is not changed by the look', async () => {
    const error = Object.assign(new Error('403'), {
      response: structuredClone(RESPONSE),
      config: { url: 'https://example.googleapis.com/' },
    });
    const before = structuredClone({ ...error });
    await askCaught(error);
    expect({ ...error }).toEqual(before);
  });

  it('but not beyond the bound of the search', async () => {
    expect(await askCaught(chain(1_000, { response: RESPONSE }))).toBeUndefined();
  });
});
