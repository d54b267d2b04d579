import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/cli/input/read-source.js';
import { cpuTimeOf } from '../fixtures/cpu-time.js';
import { strictSchema } from './schema.js';
import { runProgram } from './program.js';

const folder = path.join(import.meta.dirname, 'printouts');
const printouts = readdirSync(folder).map((file) => decode(readFileSync(path.join(folder, file))));

/** What a server, a log or an attacker may put into any text. */
const hostile = fc.constantFrom(
  '\u001B[2J\u001B]0;title\u0007',
  '\u009B31m',
  '\u202Egnp.exe\u2066',
  '\u0000\r\b\b',
  '\u200B\uFEFF\u{E0041}',
  '{"error":',
  '"__proto__":{"polluted":true},',
  '[[[[{{{{',
  '"\\u001b[31m"',
  "$(touch owned) `id` '; rm -rf ~",
  'HTTP/2 403 \n',
  'googleapi: Error 403: ',
  "- '@type': type.googleapis.com/google.rpc.ErrorInfo\n  metadata: &a [*a, *a]\n",
  'A'.repeat(5_000),
);

/** A real printout with pieces cut out, put in twice, and hostile ones put in between. */
const mangled = fc
  .tuple(
    fc.constantFrom(...printouts),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.nat(400))), {
      maxLength: 6,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((current, [where, edit]) => {
      const at = Math.floor(where * current.length);
      return typeof edit === 'number' ? current.slice(0, at) + current.slice(at + edit) : current.slice(0, at) + edit + current.slice(at);
    }, text),
  );

const anything = fc.oneof(
  { weight: 6, arbitrary: mangled },
  { weight: 2, arbitrary: fc.json({ maxDepth: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3_000 }) },
  { weight: 1, arbitrary: fc.array(hostile, { maxLength: 30 }).map((parts) => parts.join('')) },
);

// eslint-disable-next-line no-control-regex -- that is what must not be there
const ACTIVE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/;

describe('1,000 inputs of every kind', () => {
  const valid = strictSchema();

  it('never crash it, move a cursor, leave its exit codes or its schema', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.boolean(), async (input, json) => {
        const { code, out, err } = await runProgram(json ? ['explain', '--json'] : ['explain'], input);
        expect([0, 1, 2]).toContain(code);
        expect(err).not.toContain('This should not have happened');
        expect(out + err).not.toMatch(ACTIVE);
        expect(out + err).not.toBe('');
        if (json && code !== 2) expect(valid(JSON.parse(out)), JSON.stringify(valid.errors)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

it('takes no longer for an input that was made to take long', async () => {
  const traps = [
    '['.repeat(250_000),
    '{"a":'.repeat(50_000),
    `{'${'\\'.repeat(250_000)}`,
    '- "@type": x\n'.repeat(20_000),
    'Error 403: '.repeat(23_000),
    '<Error><Code>'.repeat(20_000),
    `${'\n'.repeat(250_000)}x`,
    ' '.repeat(262_000),
    '> '.repeat(130_000),
    'HTTP/2 403 \n'.repeat(21_000),
    `<HttpError 403 when requesting x returned "${'"'.repeat(200_000)}`,
    '\u001B]'.repeat(131_000),
    'Google\\a\\'.repeat(29_000),
    'Error: x {\n  a: '.repeat(16_000),
    'a.'.repeat(131_000),
  ];
  for (const trap of traps) {
    // Quadratic time would be minutes of the processor's.
    expect(await cpuTimeOf(() => runProgram(['explain'], trap)), trap.slice(0, 40)).toBeLessThan(2_000);
  }
}, 60_000);
