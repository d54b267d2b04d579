import fc from 'fast-check';
import { Gaxios as Gaxios71, GaxiosError as GaxiosError71 } from 'gaxios71';
import { Gaxios as Gaxios73 } from 'gaxios73';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDamaged } from '../../../src/response/body/damaged-json.js';
import { askAbout, askCaught } from '../../fixtures/ask.js';
import { API_DISABLED, errorInfo, IAM_DENIED, legacyBody, RATE_LIMITED, SCOPE_INSUFFICIENT, statusBody } from '../../fixtures/bodies.js';
import { type ChunkedServer, startChunkedServer } from '../../fixtures/chunked-server.js';

let server: ChunkedServer;
beforeAll(async () => {
  server = await startChunkedServer();
});
afterAll(() => server.close());

/** What a streamed call throws when the server answers in these chunks. */
async function thrownBy(Gaxios: typeof Gaxios71 | typeof Gaxios73, chunks: readonly string[]): Promise<any> {
  server.send(chunks);
  return new Gaxios({ retry: false }).request({ url: server.url, responseType: 'stream' }).then(
    () => expect.unreachable('the server answers 403'),
    (error: unknown) => error,
  );
}

/** The same without a server, for properties: gaxios 7.1 stringifies the list of chunks. */
function error71(chunks: readonly string[]): Error {
  const response = { status: 403, headers: new Headers(), data: undefined };
  return new GaxiosError71(
    String(chunks),
    { url: new URL('https://secretmanager.googleapis.com/'), headers: new Headers() },
    response as never,
  );
}

const pretty = (body: unknown): string => JSON.stringify(body, null, 2);
const cut = (text: string, ...places: readonly number[]): string[] => {
  const edges = [0, ...places.map((place) => place % text.length).sort((a, b) => a - b), text.length];
  return edges.slice(1).map((edge, index) => text.slice(edges[index], edge));
};

/** A cut just behind each of these words. */
const cutAt = (text: string, ...words: readonly string[]): string[] => cut(text, ...words.map((word) => text.indexOf(word) + word.length));

describe('a stream that gaxios 7.1.3 joined with commas', () => {
  const text = pretty(IAM_DENIED);

  it.each([
    ['inside a type', ['google'], '"type.googleapis.com/google,.rpc.ErrorInfo"'],
    ['inside a reason', ['IAM_PERM'], 'IAM_PERM,ISSION_DENIED'],
    ['inside a permission', ['"permission": "secretmanager.ver'], 'secretmanager.ver,sions.access'],
    ['inside a key', ['"meta'], '"meta,data"'],
    ['inside a number', ['"code": 4'], '"code": 4,03'],
    ['between tokens', ['"details": [\n'], '"details": [\n,'],
    ['at three places', ['"error"', 'PERMISSION_', '"domain": '], 'PERMISSION_,DENIED'],
  ])('%s', async (_, words, corrupted) => {
    const error = await thrownBy(Gaxios71, cutAt(text, ...(words[0] === 'google' ? ['com/google'] : words)));
    expect(error.message).toContain(corrupted);
    expect(await askCaught(error)).toMatchObject({
      kind: 'MissingPermission',
      certainty: 'certain',
      reason: 'IAM_PERMISSION_DENIED',
      permissions: ['secretmanager.versions.access'],
      resource: { name: 'projects/example-project/secrets/db-password/versions/1' },
    });
  });

  it('is read like one that gaxios 7.3 joined without any', async () => {
    const chunks = cutAt(pretty(RATE_LIMITED), '"sheets.goo', 'quota_', '"1/m');
    const [joined, clean] = [await thrownBy(Gaxios71, chunks), await thrownBy(Gaxios73, chunks)];
    expect(joined.message).not.toBe(clean.message);
    expect((await askCaught(joined))?.toJSON()).toEqual((await askCaught(clean))?.toJSON());
  });
});

describe('wherever the chunks end', () => {
  const BODIES = [
    IAM_DENIED,
    API_DISABLED,
    SCOPE_INSUFFICIENT,
    RATE_LIMITED,
    legacyBody(403, 'User Rate Limit Exceeded', 'userRateLimitExceeded', 'usageLimits'),
  ];

  it.each(BODIES.flatMap((body) => [JSON.stringify(body), pretty(body)]))('two chunks tell the same as one (%#)', (text) => {
    // Whether a comma in front of a space is the server's cannot be told.
    const withoutDoubtful = (json: unknown): string => JSON.stringify(json).replaceAll(', ', ' ');
    for (let place = 1; place < text.length; place += 1) {
      expect(withoutDoubtful(parseDamaged(String(cut(text, place))))).toBe(withoutDoubtful(JSON.parse(text)));
    }
  });

  it('two to four chunks tell the same as one', async () => {
    const text = fc.constantFrom(...BODIES).chain((body) => fc.constantFrom(JSON.stringify(body), pretty(body)));
    const places = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(text, places, async (text, places) => {
        const shown = async (chunks: readonly string[]): Promise<unknown> => {
          // Sentences are left out: whether a comma in front of a space is the server's cannot be told.
          const {
            evidence: _evidence,
            message: _message,
            serverMessage: _words,
            remedies: _remedies,
            ...fields
          } = (await askCaught(error71(chunks)))!.toJSON();
          return fields;
        };
        expect(await shown(cut(text, ...places))).toEqual(await shown([text]));
      }),
      { numRuns: 150 },
    );
  });

  it('any JSON object whose strings are single words comes back as it was', () => {
    const name = fc.string({ unit: 'grapheme' }).filter((text) => !/[,[{\s]/.test(text));
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, false, 0, -1.5e30, 403),
        name,
        fc.array(tie('text')),
        fc.dictionary(name, tie('json')),
      ),
      text: fc.oneof({ maxDepth: 4 }, name, fc.array(tie('text')), fc.dictionary(name, tie('json'))),
    }));
    fc.assert(
      fc.property(json, fc.array(fc.nat(10_000), { maxLength: 3 }), (value, places) => {
        const text = JSON.stringify({ value });
        expect(parseDamaged(String(cut(text, ...places)))).toEqual(JSON.parse(text));
      }),
    );
  });
});

describe('commas that the server wrote', () => {
  it('stay in a list of permissions and in a sentence', async () => {
    const permissions = 'storage.objects.get,storage.objects.list';
    const body = statusBody(
      403,
      'PERMISSION_DENIED',
      'Denied, sorry.',
      errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permissions }),
    );
    expect(await askCaught(error71([pretty(body)]))).toMatchObject({
      permissions: permissions.split(','),
      serverMessage: 'Denied, sorry.',
    });
  });

  it('stay in bodies that were never streamed', async () => {
    expect(await askAbout(legacyBody(403, 'Limit is 1,000 requests', 'quotaExceeded'))).toMatchObject({
      serverMessage: 'Limit is 1,000 requests',
    });
  });

  it('in text that is not JSON at all give no JSON', () => {
    for (const text of ['', ',', '"', '{"a": nope}', 'a,b', '[no]', '}', 'body{color:red}']) expect(parseDamaged(text)).toBeUndefined();
  });
});
