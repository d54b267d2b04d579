import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyBatch, classifyResponse, Denial, explainDenial, isDenial, KINDS, toDenial } from '../../src/index.js';
import { body, caught, headers, json, text, url } from '../fixtures/arbitraries.js';
import { unprintableIn } from '../fixtures/printable.js';

const OFFLINE = { identity: 'offline' } as const;

/** What holds of every denial, whatever it was made from. */
function expectSound(denial: Denial): void {
  expect(isDenial(denial)).toBe(true);
  expect(KINDS).toContain(denial.kind);
  expect(denial.evidence.length).toBeGreaterThan(0);
  const record = denial.toJSON();
  expect(unprintableIn(record)).toEqual([]);
  expect(structuredClone(record)).toEqual(record);
  expect(JSON.parse(JSON.stringify(denial))).toEqual(record);
  expect(Denial.fromJSON(record, { trusted: true }).toJSON()).toEqual(record);
  expect(Denial.fromJSON(JSON.stringify(denial), { trusted: true }).toJSON()).toEqual(record);
  // eslint-disable-next-line no-control-regex -- finding them is the point
  expect(explainDenial(denial)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
  expect(JSON.stringify(record).length).toBeLessThan(40_000);
}

describe('whatever a server sends', () => {
  it('is a sound denial or none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 600 }), headers, body, url, text, async (status, headers, body, url, method) => {
        const denial = await classifyResponse({ status, headers, body, request: { url, method } }, OFFLINE);
        if (denial) expectSound(denial);
      }),
      { numRuns: 250 },
    );
  });

  it('with a 403 is always a sound denial, when it is Google that sends it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(403, 429), headers, body, async (status, headers, body) => {
        const request = { method: 'GET', url: 'https://www.googleapis.com/drive/v3/files/1AbCdEfGhIjK' };
        const denial = await classifyResponse({ status, headers, body, request }, OFFLINE);
        // A multipart answer is explained by its parts.
        if (denial === undefined) expect(JSON.stringify(headers)).toMatch(/multipart/i);
        else expectSound(denial);
      }),
      { numRuns: 120 },
    );
  });

  it('with a 3xx or 5xx is none', async () => {
    const status = fc.oneof(fc.integer({ min: 300, max: 399 }), fc.integer({ min: 500, max: 599 }));
    await fc.assert(
      fc.asyncProperty(status, headers, body, url, async (status, headers, body, url) => {
        expect(await classifyResponse({ status, headers, body, request: { url } }, OFFLINE)).toBeUndefined();
      }),
      { numRuns: 120 },
    );
  });

  it('with a 2xx is none without an error inside', async () => {
    // Every name but those under which an answer holds an error.
    const harmless = json.filter(
      (value) => !/error|status|response|body|data|message|cause|result|code|reason|details/i.test(JSON.stringify(value) ?? ''),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 200, max: 299 }), headers, harmless, url, async (status, headers, body, url) => {
        fc.pre(!/multipart/i.test(JSON.stringify(headers) ?? ''));
        expect(await classifyResponse({ status, headers, body, request: { url } }, OFFLINE)).toBeUndefined();
      }),
      { numRuns: 120 },
    );
  });

  it('as a batch is a list of sound denials and gaps', async () => {
    const part = fc
      .tuple(fc.integer({ min: 100, max: 999 }), text, json)
      .map(([status, line, value]) => `HTTP/1.1 ${status} ${line}\r\n${line}: x\r\n\r\n${JSON.stringify(value)}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(part, text), { maxLength: 4 }), async (parts) => {
        const body = `${parts.map((inner) => `--x\r\n\r\n${inner}\r\n`).join('')}--x--`;
        const denials = await classifyBatch({ status: 200, headers: { 'content-type': 'multipart/mixed; boundary=x' }, body }, OFFLINE);
        for (const denial of denials) if (denial) expectSound(denial);
      }),
      { numRuns: 100 },
    );
  });
});

describe('whatever is thrown', () => {
  it('is a sound denial or none', async () => {
    await fc.assert(
      fc.asyncProperty(caught, async (value) => {
        const denial = await toDenial(value, OFFLINE);
        if (denial) expectSound(denial);
      }),
      { numRuns: 400 },
    );
  });

  it('and whatever JavaScript can hold, too', async () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    await fc.assert(
      fc.asyncProperty(anything, anything, async (value, other) => {
        for (const thrown of [
          value,
          { response: { status: 403, headers: other, data: value } },
          { response: value, cause: other, status: other },
        ]) {
          const denial = await toDenial(thrown, OFFLINE);
          if (denial) expectSound(denial);
        }
      }),
      { numRuns: 120 },
    );
  });
});
