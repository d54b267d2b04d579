import { describe, expect, test } from 'vitest';
import { denial, denialMatchers, nearMisses } from '../../src/testing/index.js';

expect.extend(denialMatchers);

const notShared = denial('NotShared', { resource: { type: 'file', id: '1AbC' }, caller: { email: 'ann@example.com' } });

/** What the matcher says when it fails. */
function complaint(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return expect.fail('it passed');
}

describe('toBeDenied passes', () => {
  test('for any denial, where nothing is asked', () => expect(notShared).toBeDenied());
  test('for the kind', () => expect(notShared).toBeDenied('NotShared'));
  test('for a part of the fields', () =>
    expect(notShared).toBeDenied('NotShared', { resource: { id: '1AbC' }, caller: { email: 'ann@example.com' } }));
  test('for a text that a regular expression matches', () =>
    expect(notShared).toBeDenied('NotShared', { message: /1AbC/, resource: { id: /^1/ } }));
  test('for the runner’s own matchers', () =>
    expect(notShared).toBeDenied('NotShared', { remedies: expect.any(Array), resource: { id: expect.stringContaining('Ab') } }));
  test('for what a promise rejects with', () => expect(Promise.reject(notShared)).rejects.toBeDenied('NotShared'));
  test('for a field that is absent, where it shall be', () =>
    expect(denial('RateLimited', { retryAfterMs: undefined })).toBeDenied('RateLimited', { retryAfterMs: undefined }));
  test('not, for another kind, which .not takes', () => expect(notShared).not.toBeDenied('MissingPermission'));
  test.each(Object.values(nearMisses))('not, for $says', ({ error }) => expect(error()).not.toBeDenied());
  test('not, for an array of another length', () =>
    expect(denial('MissingPermission')).not.toBeDenied('MissingPermission', { permissions: [] }));
});

describe('a failure says what came instead', () => {
  test.each([
    [
      'another kind, on whose word, and the evidence',
      () => expect(notShared).toBeDenied('MissingPermission'),
      [
        /^expected a denial of kind MissingPermission, got NotShared \(certain\): ann@example.com doesn't have enough access to file 1AbC/,
        /caller: ann@example.com/,
        /LegacyError at error.errors\[0\].reason: insufficientFilePermissions/,
      ],
    ],
    [
      'each field that differs',
      () => expect(notShared).toBeDenied('NotShared', { resource: { id: '1XyZ' }, access: 'none', requestId: /./ }),
      [
        /resource.id: expected '1XyZ', but it is '1AbC'/,
        /access: expected 'none', but it is 'insufficient'/,
        /requestId: expected \/.\/, but it is absent/,
      ],
    ],
    [
      'the runner’s matcher in words',
      () => expect(notShared).toBeDenied('NotShared', { status: expect.any(String) }),
      [/status: expected Any<String>, but it is 403/],
    ],
    [
      'an error that is no denial',
      () => expect(new RangeError('out of range')).toBeDenied(),
      [/^expected a denial, got another value: RangeError: out of range$/],
    ],
    [
      'an error that Google may have sent',
      () => expect(nearMisses.otherHost.error()).toBeDenied(),
      [/\(status 403\).*wrap the client with interceptDenials or call toDenial/],
    ],
    ['a 404', () => expect(nearMisses.notFound.error()).toBeDenied('NotShared'), [/\(status 404\).*hidden404/]],
    [
      'an error that wraps the denial',
      () => expect(new Error('sync failed', { cause: notShared })).toBeDenied('NotShared'),
      [/Error: sync failed, which isn't a denial itself but wraps one \(findDenial\(error\) finds it\): NotShared/],
    ],
    [
      'a promise that nobody waits for',
      () => expect(Promise.resolve()).toBeDenied(),
      [/a promise. Wait for it: await expect\(promise\).rejects.toBeDenied/],
    ],
    ['a function that nobody called', () => expect(() => notShared).toBeDenied(), [/a function. Call it/]],
    [
      'the JSON form',
      () => expect(JSON.parse(JSON.stringify(notShared))).toBeDenied(),
      [/the JSON form of a denial. Restore it: Denial.fromJSON\(value\)/],
    ],
    [
      'a kind of somebody else’s',
      () => expect({ kind: 'NotShared' }).toBeDenied('NotShared'),
      [/\{ kind: 'NotShared' \}. It has a kind of its own, but isn't from this library/],
    ],
    ['nothing', () => expect(undefined).toBeDenied(), [/another value: undefined. Was the call denied at all\?/]],
    [
      'a denial that nobody wanted',
      () => expect(notShared).not.toBeDenied('NotShared', { access: 'insufficient' }),
      [/^expected no denial of kind NotShared with these fields, got NotShared/],
    ],
  ] as const)('%s', (_name, run, says) => {
    for (const line of says) expect(complaint(run)).toMatch(line);
  });

  test('and holds no secret of what came', () => {
    const error = Object.assign(new Error('GET https://example.com/?key=AIzaSyExampleExampleExampleExampleExamp failed'), {
      status: 403,
      config: { headers: { authorization: 'Bearer ya29.secret' } },
    });
    const said = complaint(() => expect(error).toBeDenied()) + complaint(() => expect({ token: 'ya29.secret-of-somebody' }).toBeDenied());
    expect(said).not.toMatch(/ya29\.secret|AIzaSyExample/);
  });
});
