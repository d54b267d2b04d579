import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/classification/kinds.js';
import { POLICIES, PROBLEMS } from '../../../src/denial/text/plain-words.js';
import { classifyResponse, Denial, explainDenial } from '../../../src/index.js';
import { denial, WIRE_VARIANTS, wirePayload } from '../../../src/testing/index.js';

const variants = KINDS.flatMap((kind) =>
  WIRE_VARIANTS[kind].filter((variant) => variant !== 'grpc').map((variant) => [kind, variant] as const),
);

async function explained(kind: (typeof KINDS)[number], variant: string): Promise<{ denial: Denial; lines: string[] }> {
  const payload = wirePayload(kind, { variant } as never) as any;
  const found = await classifyResponse(payload, { identity: 'offline' });
  return { denial: found!, lines: explainDenial(found!).split('\n') };
}

describe.each(variants)('%s as %s', (kind, variant) => {
  it('is explained on one screen: the cause, how to fix it, the evidence', async () => {
    const { denial: found, lines } = await explained(kind, variant);
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(lines[0]).toMatch(new RegExp(`^${kind}: .+\\.$`));
    const order = [/^How to fix$/, /^ {2}1\. \S/, /^ {5}Who: \S/, /^Details$/, /^ {2}Caller {7}\S/, /^ {2}Call {9}\S/].map((pattern) =>
      lines.findIndex((line) => pattern.test(line)),
    );
    expect(order[0]).toBeGreaterThan(0);
    expect(order).toEqual([...order].sort((x, y) => x - y));
    const first = lines.find((line) => line.startsWith('  1. '))!.toLowerCase();
    expect(first.startsWith(`  1. ${(found.remedies[0]!.when ?? '').toLowerCase()}`)).toBe(true);
    expect(first.endsWith(found.remedies[0]!.title.toLowerCase())).toBe(true);
    expect(lines.join('\n')).not.toMatch(/undefined|\[object|NaN|null/);
  });

  it('says a thing with the same certainty as the denial', async () => {
    const { denial: found } = await explained(kind, variant);
    const [cause] = explainDenial(found).split('\n');
    if (kind !== 'Unclassified') expect(/ may | or isn't shared /.test(cause!)).toBe(found.certainty === 'possible');
  });

  it('is one line in a log, with the first fix', async () => {
    const { denial: found } = await explained(kind, variant);
    const line = explainDenial(found, { form: 'line' });
    expect(line).not.toContain('\n');
    expect(line).toContain(`${kind}: `);
    expect(line).toMatch(/ Fix: .+\.$/);
  });

  it('is short with what to do first', async () => {
    const { denial: found } = await explained(kind, variant);
    const short = explainDenial(found, { form: 'short' });
    expect(short.split('\n').length).toBeLessThanOrEqual(short.includes('Caution: ') ? 8 : 7);
    expect(short.toLowerCase()).toContain(found.remedies[0]!.title.toLowerCase());
    expect(short).toContain('\nFix: ');
    if (found.remedies[0]!.command !== undefined) expect(short).toContain(`$ ${found.remedies[0]!.command}`);
  });
});

it('refuses a form that does not exist, and names those that do', () => {
  expect(() => explainDenial(denial('NotShared'), { form: 'long' as never })).toThrow(
    new TypeError(`explainDenial: option form is "long". Pass 'line', 'short' or 'full'.`),
  );
});

it('says no token lacks a scope where none was issued', () => {
  const caller = { email: 'robot@p.iam.gserviceaccount.com', subject: 'admin@example.com' };
  const [cause] = explainDenial(denial('InsufficientScope', { phase: 'credentials', caller })).split('\n');
  expect(cause).toBe(
    "InsufficientScope: robot@p.iam.gserviceaccount.com isn't authorized to act as admin@example.com with the requested scopes.",
  );
});

it('says that a file may not exist where Google answers the same for that', async () => {
  const body = { error: { code: 404, errors: [{ reason: 'notFound', domain: 'global' }], message: 'File not found: 1AbC.' } };
  const request = { method: 'GET', url: 'https://www.googleapis.com/drive/v3/files/1AbC', headers: {} };
  const found = await classifyResponse({ status: 404, body, request }, { identity: 'offline' });
  expect(explainDenial(found!)).toMatch(/^NotShared: File 1AbC doesn't exist, or isn't shared with /);
});

it('says that a request has no credentials, and of whom a credential is rejected', () => {
  const cause = (...given: Parameters<typeof denial<'CredentialRejected'>>): string => explainDenial(denial(...given)).split('\n')[0]!;
  expect(cause('CredentialRejected', { problem: 'noCredentials' })).toMatch(
    /^CredentialRejected: The request to \S+ has no credentials\.$/,
  );
  expect(cause('CredentialRejected', { problem: 'apiKeyExpired' })).toMatch(
    /^CredentialRejected: Google rejected API key ending in 1a2b(?: for \S+)?: the API key has expired\.$/,
  );
});

it('spells a caller one way', () => {
  const text = explainDenial(denial('MissingPermission', { caller: { email: 'robot@p.iam.gserviceaccount.com' } }));
  const outsideCommands = text.split('\n').filter((line) => !/^ {5}(?:\$|https)/.test(line));
  expect(outsideCommands.join('\n')).toContain('robot@p.iam.gserviceaccount.com');
  expect(outsideCommands.join('\n')).not.toContain('serviceAccount:');
});

it.each([...Object.keys(PROBLEMS)])('says in plain words that the credential is rejected: %s', (problem) => {
  const [answer] = explainDenial(denial('CredentialRejected', { problem: problem as never })).split('\n');
  const said = { noCredentials: /^CredentialRejected: The request to \S+ has no credentials\.$/, other: /: Google rejected \S/ } as const;
  expect(answer).toMatch(said[problem as keyof typeof said] ?? PROBLEMS[problem as keyof typeof PROBLEMS]);
  expect(answer).not.toMatch(/[a-z][A-Z]/.test(problem) ? problem : /^$/);
});

it.each([...Object.keys(POLICIES)])('says in plain words which rule forbids it: %s', (policy) => {
  expect(explainDenial(denial('PolicyBlocked', { policy: policy as never }))).toContain(POLICIES[policy as keyof typeof POLICIES]);
});

it('shows the whole of the first step, and of the others what to copy', async () => {
  const { denial: found, lines } = await explained('MissingPermission', 'storageJson');
  const [first, second] = found.remedies;
  for (const text of [first!.command, first!.url]) expect(lines.join('\n')).toContain(text);
  expect(lines.join('\n')).toContain(first!.detail);
  expect(lines).toContain(`     $ ${second!.command}`);
  expect(lines.join('\n')).not.toContain(second!.detail);
});

it('is the same with colors, but for the colors', () => {
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
