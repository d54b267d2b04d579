import { describe, expect, it } from 'vitest';
import * as kit from '../../src/testing/index.js';

const wrong = kit as unknown as Record<string, (...args: readonly unknown[]) => unknown>;

describe('a wrong call of the testing kit says what to pass', () => {
  it.each([
    [
      'denial',
      ['NotShared', { resource: 'x' }],
      /^NotShared: option resource is a string\. Pass an object: \{ type: 'file', id: '1AbC' \}\.$/,
    ],
    ['denial', ['NotShared', 5], /^NotShared: the options are 5\. Pass an object\.$/],
    ['denial', ['MissingPermission', { permissions: 'a.b.c' }], /permissions is a string\. Pass an array of strings/],
    ['denial', ['MissingPermission', { permission: ['a.b.c'] }], /^MissingPermission: unknown option permission\. Options: .*permissions/],
    ['denial', ['RateLimited', { retryAfterMs: -1 }], /retryAfterMs is -1\. Pass milliseconds from 0 on/],
    ['grpcDenial', ['RateLimited', { retryAfterMs: 'x' }], /retryAfterMs is a string\. Pass milliseconds/],
    ['grpcDenial', ['RateLimited', { retryAfterMs: Infinity }], /retryAfterMs is Infinity\. Pass milliseconds/],
    ['wirePayload', ['NotShared', { resource: 'x' }], /^NotShared: option resource is a string/],
    ['denialResponse', ['NotShared', null], /^NotShared: the options are null\. Pass an object\.$/],
    ['nockDenial', [{}, 'NotShared'], /^nockDenial: the first argument isn't from nock\. Pass nock\('https:/],
    ['nockDenial', [undefined, 'NotShared'], /^nockDenial: the first argument isn't from nock/],
  ] as const)('%s(%j)', (name, args, message) => {
    const call = (): unknown => wrong[name]!(...args);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  it('but a field that a form does not state is told by the forms', () => {
    expect(() => wrong['wirePayload']!('NotShared', { colour: 'red' })).toThrow(/can include \{"colour":"red"\}\. Fields of each variant/);
  });
});
