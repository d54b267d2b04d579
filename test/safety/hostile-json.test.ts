import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyResponse, explainDenial, toDenial, type Denial } from '../../src/index.js';
import { errorInfo, statusBody } from '../fixtures/bodies.js';
import { cpuTimeOf } from '../fixtures/cpu-time.js';

const OFFLINE = { identity: 'offline' } as const;
const URL = 'https://secretmanager.googleapis.com/v1/projects/example-project/secrets/db/versions/1:access';

function explain(body: unknown, url = URL): Promise<Denial | undefined> {
  return classifyResponse({ status: 403, body, request: { method: 'GET', url } }, OFFLINE);
}

const deep = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

describe('JSON that is deep', () => {
  it.each([
    ['arrays', deep('[', ']', 100_000)],
    ['objects', deep('{"error":', '}', 20_000).replace(':}', ':1}')],
    ['an error in arrays', `${'['.repeat(5_000)}{"error":{"code":403,"message":"x"}}${']'.repeat(5_000)}`],
    ['errors in errors', `${'{"error":{"message":"x","errors":['.repeat(5_000)}1${']}}'.repeat(5_000)}`],
    ['details in details', `${'{"error":{"details":[{"@type":"a","violations":['.repeat(4_000)}1${']}]}}'.repeat(4_000)}`],
    ['brackets that never close', '{"a":['.repeat(40_000)],
    ['JSON in JSON in JSON', Array.from({ length: 12 }).reduce<string>((inner) => JSON.stringify({ message: inner }), 'x')],
  ])('is a denial all the same: %s', async (_, text) => {
    expect((await explain(text))?.kind).toBeDefined();
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      return;
    }
    const denial = await explain(parsed);
    expect(denial?.kind).toBeDefined();
    expect(JSON.stringify(denial).length).toBeLessThan(40_000);
  });

  it('and goes round in a circle, as no JSON does', async () => {
    const error: Record<string, unknown> = { code: 403, message: 'x' };
    Object.assign(error, { error, errors: [error], details: [error, { error }], cause: error, response: error, status: error });
    expect((await explain(error))?.kind).toBeDefined();
    expect(
      (await toDenial({ response: { status: 403, data: error, headers: error }, config: { url: URL, headers: error } }, OFFLINE))?.kind,
    ).toBeDefined();
  });
});

describe('JSON that is wide', () => {
  const many = (length: number, item: (index: number) => unknown): unknown[] => Array.from({ length }, (_, index) => item(index));
  const record = (length: number): object =>
    Object.fromEntries(many(length, (index) => [`key${index}`, 'value'.repeat(4)]) as [string, string][]);
  const WIDE: Record<string, (size: number) => unknown> = {
    errors: (size) => ({
      error: { code: 403, message: 'x', errors: many(size, (index) => ({ reason: `r${index}`, message: `m${index}`, domain: 'global' })) },
    }),
    details: (size) => statusBody(403, 'PERMISSION_DENIED', 'x', ...(many(size, (index) => errorInfo(`REASON_${index}`)) as object[])),
    metadata: (size) => statusBody(403, 'PERMISSION_DENIED', 'x', errorInfo('X', 'googleapis.com', record(size) as Record<string, string>)),
    dimensions: (size) =>
      statusBody(403, 'PERMISSION_DENIED', 'x', {
        '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
        violations: Array(size).fill({ quotaId: 'x', quotaDimensions: record(30) }),
      }),
    permissions: (size) =>
      statusBody(
        403,
        'PERMISSION_DENIED',
        'x',
        errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission: many(size, (index) => `a.b.c${index}`).join(',') }),
      ),
    message: (size) => statusBody(403, 'PERMISSION_DENIED', "Permission 'a.b.c' denied on resource x. ".repeat(size)),
    siblings: (size) => ({ ...record(size), error: { code: 403, message: 'x' } }),
  };

  it.each(Object.keys(WIDE))('makes a small record in as good as no time: %s', async (form) => {
    const denial = await explain(WIDE[form]!(50_000));
    expect(denial?.kind).toBeDefined();
    expect(JSON.stringify(denial).length).toBeLessThan(60_000);
    const fastest = async (body: unknown): Promise<number> => {
      let best = Infinity;
      for (let run = 0; run < 5; run++) {
        best = Math.min(best, await cpuTimeOf(() => explain(body)));
      }
      return best;
    };
    // Sixteen times as wide takes hardly longer: of a list, only the beginning is read. Keys have to be listed.
    const [narrow, wide] = [await fastest(WIDE[form]!(3_000)), await fastest(WIDE[form]!(48_000))];
    expect(wide).toBeLessThan(Math.max(20, narrow * 30));
  });
});

/** Names that every object has, or that an assignment gives to all of them. */
const EVIL = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'toJSON',
  'length',
  'name',
];

describe('names that every object has', () => {
  const word = fc.constantFrom(...EVIL);
  const evil = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, word, fc.constant('polluted'), tie('object'), fc.array(tie('value'), { maxLength: 2 })),
    object: fc
      .array(fc.tuple(word, tie('value')), { maxLength: 4 })
      .map((entries) => JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`)),
  })).object;
  const untouched = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

  it('are words like all others, wherever they stand in an answer', async () => {
    await fc.assert(
      fc.asyncProperty(word, word, word, evil, evil, async (a, b, c, object, metadata) => {
        const bodies = [
          statusBody(
            403,
            a,
            b,
            errorInfo(a, b, {
              ...(metadata as Record<string, string>),
              permission: `${a}.${b}.${c}`,
              resource: `${a}/${b}`,
              service: `${c}.googleapis.com`,
              consumer: `projects/${a}`,
            }),
          ),
          statusBody(
            403,
            'PERMISSION_DENIED',
            `Permission '${a}.${b}.${c}' denied on resource '${a}/${b}/${c}'`,
            object as object,
            metadata as object,
          ),
          {
            error: { code: 403, message: a, status: b, errors: [{ reason: a, domain: b, message: c, location: a }], ...(object as object) },
          },
          {
            error: {
              code: 429,
              message: 'Quota exceeded',
              details: [
                { '@type': `type.googleapis.com/google.rpc.${a}`, [a]: b },
                { '@type': 'type.googleapis.com/google.rpc.QuotaFailure', violations: [{ quotaDimensions: metadata, quotaId: a }] },
                { '@type': 'type.googleapis.com/google.rpc.ResourceInfo', resourceType: a, resourceName: b },
              ],
            },
          },
          object,
        ];
        const urls = [
          URL,
          `https://www.googleapis.com/${a}/v1/${b}/${c}:${a}`,
          `https://${a.replaceAll('_', '')}.googleapis.com/v1/projects/${b}/${c}/${a}`,
          `https://storage.googleapis.com/${a}/${b}`,
        ];
        for (const body of bodies) {
          for (const url of urls) {
            const denial = await explain(body, url);
            if (!denial) continue;
            const text = `${JSON.stringify(denial)} ${explainDenial(denial)} ${denial.message}`;
            expect(text).not.toMatch(/native code|\[object |function \w*\(|=>/);
          }
        }
        expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(untouched);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  it('reach no prototype through an answer that was parsed', async () => {
    const text = `{"error":{"code":403,"message":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"X","metadata":{"__proto__":{"polluted":1}}},{"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaDimensions":{"__proto__":"polluted","constructor":"polluted"}}]}]}}`;
    for (const body of [text, JSON.parse(text)]) {
      const denial = await explain(body);
      expect(denial?.kind).toBeDefined();
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(Object.getPrototypeOf(denial!.toJSON())).toBe(Object.prototype);
    }
  });
});
