import { describe, expect, it } from 'vitest';
import { askAbout } from '../fixtures/ask.js';
import { readHeaders } from '../../src/response/headers.js';

const CHALLENGE =
  'Bearer realm="https://accounts.google.com/", error="insufficient_scope", scope="https://www.googleapis.com/auth/drive.file"';

describe('headers of any shape', () => {
  it.each([
    ['an object', { 'WWW-Authenticate': CHALLENGE, 'Retry-After': 3 }],
    ['an object of lists, as Node writes it', { 'www-authenticate': [CHALLENGE], 'retry-after': ['3'] }],
    ['a Headers', new Headers({ 'WWW-Authenticate': CHALLENGE, 'retry-after': '3' })],
    [
      'a Map',
      new Map([
        ['WWW-AUTHENTICATE', CHALLENGE],
        ['Retry-After', '3'],
      ]),
    ],
    [
      'a list of pairs',
      [
        ['WWW-Authenticate', CHALLENGE],
        ['Retry-After', '3'],
      ],
    ],
    ['an object without a prototype', Object.assign(Object.create(null), { 'WWW-Authenticate': CHALLENGE, 'retry-after': '3' })],
  ])('%s', async (_, headers) => {
    expect({ ...readHeaders(headers) }).toEqual({ 'www-authenticate': CHALLENGE, 'retry-after': '3' });
    expect(await askAbout('', { headers })).toMatchObject({
      kind: 'InsufficientScope',
      requiredScopes: ['https://www.googleapis.com/auth/drive.file'],
    });
  });

  it('joins what was sent twice', () => {
    expect(
      readHeaders([
        ['Vary', 'Origin'],
        ['vary', 'X-Origin'],
      ]),
    ).toMatchObject({ vary: 'Origin, X-Origin' });
    expect(readHeaders({ 'set-cookie': ['a=1', 'b=2'] })).toMatchObject({ 'set-cookie': 'a=1, b=2' });
  });
});

describe('headers that are none', () => {
  it.each([
    [null],
    [undefined],
    [7],
    ['retry-after: 3'],
    [[]],
    [[1, 2]],
    [[['a']]],
    [{ a: { b: 1 } }],
    [{ a: null, b: true }],
    [[[1, 'x']]],
  ])('%j read as empty', (headers) => {
    expect({ ...readHeaders(headers) }).toEqual({});
  });

  it.each([
    [
      'throw',
      {
        entries: () => {
          throw new Error('hostile');
        },
      },
    ],
    [
      'never end',
      {
        entries: function* () {
          for (;;) yield ['x-a', 'b'.repeat(10_000)];
        },
      },
    ],
    ['are far too many', Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x-${index}`, 'y'.repeat(20_000)]))],
    [
      'hide behind a proxy',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('hostile');
          },
        },
      ),
    ],
    ['carry the name of the prototype', JSON.parse('{"__proto__":"polluted","constructor":"x"}')],
  ])('that %s do no harm', async (_, headers) => {
    expect(await askAbout('', { headers })).toMatchObject({ kind: 'Unclassified' });
    expect(Object.keys(readHeaders(headers)).length).toBeLessThanOrEqual(100);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
