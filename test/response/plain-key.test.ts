import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainKey } from '../../src/response/safe/plain-key.js';

describe('the key of plain data', () => {
  it('is the same for two values only if they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(plainKey(one) === plainKey(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it('is not deceived by a text that looks like the end of it', () => {
    expect(plainKey(['a', 'b'])).not.toBe(plainKey(['a1:b']));
    expect(plainKey({ a: 'b' })).not.toBe(plainKey({ a: undefined, b: '' }));
    expect(plainKey([1, '1'])).not.toBe(plainKey(['1', 1]));
  });

  it.each([
    ['a text of a megabyte', 'a'.repeat(1_000_000)],
    ['a list of a million', new Array(1_000_000).fill(0)],
    ['what goes round in circles', circle()],
    ['a date', { at: new Date(0) }],
    ['a function', { say: () => 'no' }],
    ['a getter that throws', Object.defineProperty({}, 'a', { enumerable: true, get: () => fail() })],
    ['a proxy that was revoked', revoked()],
  ])('there is none for %s', (_what, value) => {
    expect(plainKey(value)).toBeUndefined();
  });
});

function circle(): object {
  const self: Record<string, unknown> = {};
  self['self'] = self;
  return self;
}

function fail(): never {
  throw new Error('nobody reads this');
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
