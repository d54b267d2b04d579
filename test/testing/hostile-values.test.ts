import { AssertionError } from 'node:assert';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertDenied, denialMatchers } from '../../src/testing/index.js';
import { cook, hostileRecipe } from '../safety/hostile-values.js';

const refuse = (): never => {
  throw new Error('boom');
};

/** What the assertion and the matcher say of a value. */
function said(value: unknown): string {
  const { pass, message } = denialMatchers.toBeDenied(value, 'NotShared');
  expect(pass).toBe(false);
  try {
    assertDenied(value, 'NotShared');
  } catch (error) {
    expect(error).toBeInstanceOf(AssertionError);
    expect((error as Error).message).toBe(message());
    return message();
  }
  return expect.fail('it passed');
}

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

describe('a value that refuses to be looked at gets a verdict, not an error of its own', () => {
  test.each<[string, unknown]>([
    ['an error with a symbol for its name', Object.assign(new Error('x'), { name: Symbol('s') })],
    ['an error with an object for its name', Object.assign(new Error('x'), { name: { toString: refuse } })],
    ['an error with a symbol for its message', Object.assign(new Error('x'), { message: Symbol('s') })],
    ['an error whose message throws', Object.defineProperty(new Error('x'), 'message', { get: refuse })],
    ['a proxy that refuses', new Proxy({}, { get: refuse, getPrototypeOf: refuse, ownKeys: refuse })],
    ['a proxy that was revoked', revoked],
    ['an object that prints itself by throwing', { [inspect.custom]: refuse }],
    ['an object without a prototype', Object.create(null)],
    ['a symbol', Symbol('s')],
  ])('%s', (_what, value) => {
    expect(said(value)).toMatch(/^expected a denial of kind NotShared, got another value: ./);
  });

  test('whatever it is', () => {
    fc.assert(fc.property(hostileRecipe, (recipe) => void said(cook(recipe))));
  });
});

describe('a failure shows no body, header or setting of what came', () => {
  const config = { headers: { cookie: ['SID=CANARY'] }, data: 'CANARY', params: { pass: 'CANARY' } };

  test.each<[string, unknown, string]>([
    ['the options of a request', config, '{ headers: [Object], data: [String], params: [Object] }'],
    ['a response', { status: 403, data: 'CANARY', config }, '{ status: 403, data: [String], config: [Object] }'],
    ['an object with a token', { access_token: 'CANARYopaque', expires_in: 3599 }, '{ access_token: [String], expires_in: 3599 }'],
    ['headers', new Headers({ cookie: 'CANARY' }), 'Headers {}'],
    ['a map', new Map([['cookie', 'CANARY']]), 'Map {}'],
    ['bytes', Buffer.from('CANARY'), 'Buffer of 6 bytes'],
    ['a list', ['CANARY', config], 'an array of 2'],
  ])('%s', (_what, value, words) => {
    expect(said(value)).toContain(`another value: ${words}`);
    expect(said(value)).not.toContain('CANARY');
  });

  test('but says what it is', () => {
    expect(said({ kind: 'Forbidden', code: 7, message: 'no\u001b[2J' })).toContain("{ kind: 'Forbidden', code: 7, message: 'no");
    expect(said(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`field${index}`, index])))).toContain('… 28 more }');
  });
});
