import { describe, expect, it } from 'vitest';
import { remarkUnknownScopes, serviceNamed } from '../../src/cli/known-names.js';
import type { Terminal } from '../../src/cli/terminal.js';

async function remarks(...scopes: readonly string[]): Promise<string> {
  let err = '';
  const terminal = { err: (text: string) => void (err += text), color: false, columns: undefined } as unknown as Terminal;
  await remarkUnknownScopes(scopes, terminal);
  return err;
}

const AUTH = 'https://www.googleapis.com/auth/';

describe('a scope on the command line', () => {
  it('that is misspelt is said, with those that may be meant', async () => {
    expect(await remarks(`${AUTH}drive.readonl`, `${AUTH}drive`)).toMatch(
      /^No method of a known API accepts the scope drive\.readonl\. Did you mean drive\.readonly, [\w.]+, [\w.]+\?\n$/,
    );
  });

  it('that a method accepts, or that says who signs in, is fine', async () => {
    expect(
      await remarks(`${AUTH}drive.file`, `${AUTH}cloud-platform`, 'https://mail.google.com/', 'openid', 'email', `${AUTH}userinfo.email`),
    ).toBe('');
  });
});

describe('an API on the command line', () => {
  it.each([
    ['drive', 'drive.googleapis.com'],
    ['calendar', 'calendar-json.googleapis.com'],
    ['private.example.com', 'private.example.com'],
  ])('%s is %s', async (name, service) => {
    expect(await serviceNamed(name)).toBe(service);
  });

  it('that is a word like none is refused', async () => {
    await expect(serviceNamed('secretmanger')).rejects.toThrow(/Unknown API "secretmanger"\. Did you mean secretmanager, /);
  });
});
