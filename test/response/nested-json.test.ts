import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askAbout, askCaught } from '../fixtures/ask.js';
import { IAM_DENIAL, IAM_DENIED, RATE_LIMITED } from '../fixtures/bodies.js';

/** An error whose message is the JSON text of another one, so often. */
function nested(levels: number, innermost: unknown = IAM_DENIED): unknown {
  return levels === 0
    ? innermost
    : { error: { code: 403, status: 'PERMISSION_DENIED', message: JSON.stringify(nested(levels - 1, innermost)) } };
}

describe('an API that passes another one’s answer on as text', () => {
  it.each([1, 2, 3])('in its message, %i times', async (levels) => {
    expect(await askAbout(nested(levels))).toMatchObject(IAM_DENIAL);
    expect(await askAbout(JSON.stringify(nested(levels)))).toMatchObject(IAM_DENIAL);
  });

  it('without a bound on what the server nests, within a bound of what is read', async () => {
    expect(await askAbout(nested(8))).toMatchObject({ kind: expect.stringMatching(/MissingPermission|Unclassified/) as string });
  });

  it.each([
    ['a string of a string', { error: JSON.stringify(JSON.stringify(IAM_DENIED.error)) }],
    ['an array in a message', { error: { code: 403, message: JSON.stringify([IAM_DENIED]) } }],
    ['`cause`', { message: 'upstream said no', cause: IAM_DENIED }],
    ['`response.body`', { message: 'upstream said no', response: { status: 403, body: JSON.stringify(IAM_DENIED) } }],
    ['`data`', { data: IAM_DENIED }],
    ['`error.error`', { error: IAM_DENIED }],
    ['a deployment’s `status.message`', { status: { code: 7, message: JSON.stringify(IAM_DENIED) } }],
    [
      'a deployment’s `ResourceErrorMessage`',
      { error: { code: 403, message: JSON.stringify({ ResourceErrorCode: '403', ResourceErrorMessage: IAM_DENIED.error }) } },
    ],
  ])('in %s', async (_, body) => {
    expect(await askAbout(body)).toMatchObject({ kind: 'MissingPermission', permissions: ['secretmanager.versions.access'] });
  });

  it('in the message of a client’s error', async () => {
    const error = Object.assign(new Error(JSON.stringify(RATE_LIMITED)), { name: 'ApiError', status: 429 });
    expect(await askCaught(error)).toMatchObject({ kind: 'RateLimited', status: 429, quota: { limitValue: 300 } });
  });
});

describe('text that only resembles JSON', () => {
  it.each([
    '{',
    '[',
    '{"error":',
    '{"error":{"code":403,}}',
    '{]',
    '[403] no',
    '{not json}',
    '"{"',
    `{"a":"${'['.repeat(2_000)}`,
    '['.repeat(100_000),
    '{"a":'.repeat(50_000),
  ])('%.20s is a 403 without evidence', async (text) => {
    expect(await askAbout(text)).toMatchObject({ kind: 'Unclassified' });
  });

  it('that is long and full of quotes takes no longer for it', async () => {
    for (const piece of ['"', '\\"', '"\\', '{"', '[,', ',1', '}{', '{"a":"']) await askAbout(piece.repeat(200_000 / piece.length));
  }, 3_000);
});

describe('wherever the error sits in a bounded wrapping', () => {
  it('it is found', async () => {
    const key = fc.constantFrom('error', 'response', 'body', 'data', 'cause', 'result', 'status');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, fc.boolean()), { maxLength: 4 }), async (layers) => {
        const body = layers.reduce<unknown>(
          (inner, [name, asText]) => ({ [name]: asText ? JSON.stringify(inner) : inner }),
          IAM_DENIED.error,
        );
        expect(await askAbout({ error: body })).toMatchObject({ kind: 'MissingPermission', certainty: 'certain' });
      }),
    );
  });
});
