import { afterEach, describe, expect, it, vi } from 'vitest';
import { adcFile } from '../../../src/caller/local/credential-file.js';
import { digest } from '../../../src/caller/local/digest.js';
import { readClaims } from '../../../src/caller/local/jwt-claims.js';
import { environment } from '../../../src/caller/local/machine.js';
import { GOOGLE_ENDPOINTS } from '../../../src/caller/lookup/endpoints.js';

afterEach(() => vi.unstubAllGlobals());

/** What is asked for while the globals are those of another runtime, and nothing else. */
function within<T>(globals: Readonly<Record<string, unknown>>, ask: () => T): T {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  try {
    return ask();
  } finally {
    vi.unstubAllGlobals();
  }
}

const denied = {
  get env(): never {
    throw new Error('NotCapable: Requires env access to "HOME", run again with the --allow-env flag');
  },
  getBuiltinModule(): never {
    throw new Error('not here');
  },
};

describe.each([
  ['a browser, which has no process', { process: undefined, Buffer: undefined }],
  ['a bundle whose process is a mock-up', { process: { env: {} }, Buffer: undefined }],
  ['Deno without permissions', { process: denied }],
])('in %s', (_where, globals) => {
  it('there is no credential file, no environment, and no metadata server', () => {
    expect(within(globals, adcFile)).toBeUndefined();
    expect(within(globals, () => environment('HOME'))).toBeUndefined();
    expect(within(globals, () => GOOGLE_ENDPOINTS.metadata())).toBeUndefined();
  });

  it('a token is recognised by what does not hold it', () => {
    const [one, again, other] = within(globals, () => ['ya29.first', 'ya29.first', 'ya29.other'].map(digest));
    expect(again).toBe(one);
    expect(other).not.toBe(one);
    expect(one).not.toContain('first');
  });

  it('the claims of a token are read, whatever script they are in', () => {
    const payload = Buffer.from('{"email":"жанна@example.com","sub":"?>~"}').toString('base64url');
    expect(within(globals, () => readClaims(`eyJ.${payload}.x`))).toEqual({ email: 'жанна@example.com', sub: '?>~' });
    expect(within(globals, () => readClaims('eyJ.%%%.x'))).toBeUndefined();
  });
});
