import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DenialError, isDenial, KINDS, MissingPermission, NotShared, type Denial } from '../../src/index.js';
import { denial } from '../../src/testing/index.js';

describe('somebody else’s object is no denial, however much it looks like one', () => {
  test.each([
    { kind: 'NotShared' },
    Object.assign(new Error('not shared'), { kind: 'NotShared', name: 'NotShared', status: 403 }),
    { ...denial('NotShared') },
    denial('NotShared').toJSON(),
    structuredClone(denial('NotShared')),
    Object.create({ kind: 'NotShared', message: 'no' }) as object,
    { _tag: 'NotShared', kind: 'NotShared', [Symbol.for('denial')]: true },
    { [Symbol.for('google-denials.denial')]: true },
    { [Symbol.for('google-denials.denial')]: 'yes', kind: 'NotShared' },
  ])('%o', (value) => {
    expect(isDenial(value)).toBe(false);
    expect(isDenial(value, 'NotShared')).toBe(false);
  });

  test('nor is any other value, and the guard never throws', () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const hostile = {
      get kind(): string {
        throw new Error('mine');
      },
      get [Symbol.for('google-denials.denial')](): boolean {
        throw new Error('mine');
      },
    };
    for (const value of [undefined, null, 'NotShared', 403, 0n, Symbol('NotShared'), () => {}, NotShared, revoked.proxy, hostile])
      expect(isDenial(value)).toBe(false);
    fc.assert(fc.property(fc.anything(), (value) => !isDenial(value)));
  });
});

describe('one guard does not match everything', () => {
  test.each(KINDS)('%s is that kind alone', (kind) => {
    const built = denial(kind);
    expect(KINDS.filter((other) => isDenial(built, other))).toEqual([kind]);
    expect(isDenial(built)).toBe(true);
    expect(isDenial(built, ...KINDS.filter((other) => other !== kind).slice(0, 3))).toBe(false);
    expect(isDenial(built, 'NotShared', 'RateLimited', kind)).toBe(true);
  });

  test('nor does instanceof: a class is not its base, nor its sister', () => {
    const built: Denial = denial('NotShared');
    class Mine extends NotShared {}
    expect(built).toBeInstanceOf(NotShared);
    expect(built).toBeInstanceOf(DenialError);
    expect(built).not.toBeInstanceOf(MissingPermission);
    expect(built).not.toBeInstanceOf(Mine);
    expect(new Error('no')).not.toBeInstanceOf(DenialError);
  });

  test('the mark is not copied, not listed and not printed', () => {
    const built = denial('NotShared');
    expect(Object.getOwnPropertySymbols(built)).toEqual([]);
    expect(inspect(built)).not.toContain('google-denials.denial');
    expect(isDenial(Object.assign({}, built))).toBe(false);
  });
});
