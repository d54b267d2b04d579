import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/classification/kinds.js';
import { DEFINITIONS } from '../../src/denial/text/definitions.js';
import { POLICIES, PROBLEMS } from '../../src/denial/text/plain-words.js';
import { classifyResponse, Denial, explainDenial } from '../../src/index.js';
import { denial, WIRE_VARIANTS, wirePayload } from '../../src/testing/index.js';

const variants = KINDS.flatMap((kind) =>
  WIRE_VARIANTS[kind].filter((variant) => variant !== 'grpc').map((variant) => [kind, variant] as const),
);

async function explained(kind: (typeof KINDS)[number], variant: string): Promise<{ denial: Denial; lines: string[] }> {
  const payload = wirePayload(kind, { variant } as never) as any;
  const found = await classifyResponse(payload, { identity: 'offline' });
  return { denial: found!, lines: explainDenial(found!).split('\n') };
}

describe.each(variants)('%s as %s', (kind, variant) => {
  it('is explained on one screen: the answer, why, the facts, the steps', async () => {
    const { denial: found, lines } = await explained(kind, variant);
    expect(lines.length).toBeLessThanOrEqual(30);
    expect(lines[0]).toMatch(new RegExp(`^${kind}: .+\\.$`));
    expect(lines[1]).toBe(found.situation?.summary ?? DEFINITIONS[kind]);
    const [caller, call, step] = [/^ {2}Caller {6}\S/, /^ {2}Call {8}\S/, /^ {2}1\. \S/].map((pattern) =>
      lines.findIndex((line) => pattern.test(line)),
    );
    expect([caller! > 2, call! > caller!, step! > call!]).toEqual([true, true, true]);
    expect(lines).toContain(`  1. ${found.remedies[0]!.title}`);
    expect(lines.join('\n')).not.toMatch(/undefined|\[object|NaN|null/);
  });
});

it.each([...Object.keys(PROBLEMS)])('says in plain words that the credential is rejected: %s', (problem) => {
  const [answer] = explainDenial(denial('CredentialRejected', { problem: problem as never })).split('\n');
  expect(answer).toContain(PROBLEMS[problem as keyof typeof PROBLEMS]);
  expect(answer).not.toMatch(/[a-z][A-Z]/.test(problem) ? problem : /^$/);
});

it.each([...Object.keys(POLICIES)])('says in plain words which rule forbids it: %s', (policy) => {
  expect(explainDenial(denial('PolicyBlocked', { policy: policy as never }))).toContain(POLICIES[policy as keyof typeof POLICIES]);
});

it('shows the whole of the first step, and of the others what to copy', async () => {
  const { denial: found, lines } = await explained('MissingPermission', 'storageJson');
  const [first, second] = found.remedies;
  for (const text of [first!.command, first!.url, first!.docs]) expect(lines.join('\n')).toContain(text);
  expect(lines.join('\n')).toContain(first!.detail);
  expect(lines).toContain(`     $ ${second!.command}`);
  expect(lines.join('\n')).not.toContain(second!.detail);
});

it('is the same with colours, but for the colours', () => {
  const given = denial('NotShared');
  const colored = explainDenial(given, { color: true });
  expect(colored).toContain('\u001B[1;31mNotShared: ');
  expect(stripVTControlCharacters(colored)).toBe(explainDenial(given));
});

it('lets no text break a line, move the cursor or hide, wherever it stands', () => {
  const hostile = fc.constantFrom('\n\n$ rm -rf ~', '\u001B[2J', '\u009B31m', '\r', '\u202Etxt.exe', '\u2028', '\u0007', 'plain');
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), hostile, (kind, text) => {
      const json = JSON.parse(JSON.stringify(denial(kind))) as Record<string, any>;
      const planted = JSON.parse(
        JSON.stringify(json, (key, value: unknown) =>
          typeof value === 'string' && !['kind', 'name', 'certainty', 'phase', 'projectRole', 'who', 'type'].includes(key)
            ? `a${text}b`
            : value,
        ),
      );
      const lines = explainDenial(Denial.fromJSON(planted)).split('\n');
      // eslint-disable-next-line no-control-regex -- that is what must not be there
      expect(lines.join('\n')).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E\u2028]/);
      expect(lines.filter((line) => line.startsWith('$ rm'))).toEqual([]);
      expect(lines.length).toBeLessThanOrEqual(30);
    }),
  );
});
