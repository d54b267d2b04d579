import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldBySentence } from '../../src/evidence/values/told.js';
import { CALLERS } from './callers.js';
import { planFor } from './plan.js';
import { argumentsOf, parse, SHELLS } from './shell.js';
import { SITUATIONS } from './situations.js';

/** Words of our own that need quotes: filters of logs, formats, SQL. */
const FIXED = /^(?:protoPayload|jsonPayload|--format=|GRANT )/;

async function commandsOf(
  situations: readonly Pick<(typeof SITUATIONS)[number], 'classification' | 'operation'>[],
  caller = CALLERS['service account key'],
): Promise<string[]> {
  const plans = await Promise.all(situations.map((situation) => planFor(situation, caller)));
  return plans.flatMap(({ remedies }) => remedies.flatMap(({ command }) => command ?? []));
}

describe('every command line', () => {
  it('is one that a shell can read and that runs one program', async () => {
    const commands = (await Promise.all(Object.values(CALLERS).map((caller) => commandsOf(SITUATIONS, caller as never)))).flat();
    expect(commands.length).toBeGreaterThan(100);
    expect(parse(commands)).toBe(true);
    const calls = argumentsOf(commands);
    expect(calls).toHaveLength(commands.length);
    for (const [program] of calls) expect(['gcloud', 'bq']).toContain(program);
  });

  it('shows what is not known as a placeholder', async () => {
    const [command] = await commandsOf(
      [
        {
          classification: {
            kind: 'MissingPermission',
            facts: { permissions: ['secretmanager.versions.access'], resource: { type: 'secret', id: 's' } },
          },
          operation: {},
        },
      ],
      {
        type: 'unknown',
        source: '',
        verified: false,
      } as never,
    );
    expect(command).toBe(
      'gcloud secrets add-iam-policy-binding s --project=PROJECT_ID --member=MEMBER --role=roles/secretmanager.secretAccessor',
    );
  });
});

describe('names from a hostile server', () => {
  const HOSTILE = [
    "'; touch pwned; '",
    '$(touch pwned)',
    '`touch pwned`',
    '"; touch pwned; "',
    '& touch pwned &',
    '| tee pwned',
    '> pwned',
    '\n touch pwned',
    '\r\ntouch pwned',
    '\u001B]0;pwned\u0007',
    '\u202Egnp.exe',
    '--impersonate-service-account=evil@evil.example',
    '~/x',
    '*',
    '!!',
    '\\',
    "\\'",
    'a b',
    '${IFS}',
    '#x',
    '%0a',
    "$'\\n'",
  ];

  it.each(HOSTILE)('stay out of every command, and show as a placeholder: %j', async (name) => {
    const words = argumentsOf(await commandsOf(situationsNamed(name))).flat();
    // Quoting is no help: shells differ in it. What is not plain is not there at all.
    for (const word of words) if (!FIXED.test(word)) expect(word).toMatch(/^[\w/][\w.:@/+=, -]*$|^--[a-z_-]+(?:=[\w.:@/+=,-]*)?$/);
    const hostile = name.startsWith('-')
      ? words.filter((word) => word.startsWith(name))
      : words.filter((word) => word.includes(name.trim()));
    expect(name.trim().length > 2 ? hostile : []).toEqual([]);
  });

  it('are told in the detail, without what a terminal would obey', async () => {
    const named = { permissions: ['storage.objects.get'], resource: { type: 'bucket', id: '$(touch pwned)' } };
    const { remedies } = await planFor({ classification: { kind: 'MissingPermission', facts: named }, operation: {} });
    expect(remedies[0]!.command).toContain('gs://BUCKET ');
    expect(remedies[0]!.detail).toContain('“$(touch pwned)”');
  });

  it.each(SHELLS)('do nothing in %s, whatever they are', async (shell) => {
    const part = fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        '`',
        '$(',
        ')',
        '${',
        '}',
        '\\',
        '\n',
        '\u001B[31m',
        ';',
        '&',
        '|',
        '<',
        '>',
        '-',
        ' ',
        '*',
        '!',
        '#',
        '%',
        '^',
        '~',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const names = fc.sample(
      fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
      100,
    );
    const commands = (await Promise.all([...HOSTILE, ...names].map((name) => commandsOf(situationsNamed(name))))).flat();
    const calls = argumentsOf([...new Set(commands)], shell);
    expect(calls).toHaveLength(new Set(commands).size);
    for (const call of calls) {
      expect(['gcloud', 'bq']).toContain(call[0]);
      expect(call.slice(1).every((word) => word !== '' && !/\p{Cc}/u.test(word))).toBe(true);
    }
  });

  it.each(['PowerShell', 'cmd.exe'])('leave nothing that %s acts on', async (shell) => {
    const commands = (await Promise.all(HOSTILE.map((name) => commandsOf(situationsNamed(name))))).flat();
    for (const command of commands) {
      // Single quotes hold a text in PowerShell; in cmd.exe they are letters, so that nothing between them may act either.
      const outside = shell === 'PowerShell' ? command.replace(/'[^']*'/g, '') : command;
      expect(outside).not.toMatch(shell === 'PowerShell' ? /[$`;&|<>(){}\n]|(?:^|\s)[@,]|"[^"]*[$`][^"]*"/ : /[&|<>^%!\n]/);
    }
  });

  it('do not reach a title, a detail or the query of a page unclean', async () => {
    for (const name of HOSTILE) {
      for (const { remedies } of await Promise.all(situationsNamed(name).map((situation) => planFor(situation)))) {
        for (const { title, detail, url } of remedies) {
          expect(title + detail).not.toMatch(/[\p{Cc}\u202E]/u);
          if (url !== undefined) expect(url).toMatch(/^https:\/\/[\w.-]+\/[\w./;=?&%~:-]*$/);
        }
      }
    }
  });

  /** The name in every place that a server can put one. */
  function situationsNamed(name: string): Pick<(typeof SITUATIONS)[number], 'classification' | 'operation'>[] {
    const resources = [
      { permissions: ['secretmanager.versions.access'], resource: { type: 'secret', id: name, name: `projects/p/secrets/${name}` } },
      { permissions: ['storage.objects.get'], resource: { type: 'bucket', id: name } },
      {
        permissions: ['bigquery.tables.getData'],
        resource: { type: 'table', id: name, name: `projects/p/datasets/${name}/tables/${name}` },
      },
      { permissions: ['resourcemanager.projects.get'], project: name },
      { permissions: [name] },
      { permissions: ['pubsub.topics.publish'], roles: [toldBySentence(name)] },
      { permissions: ['iam.serviceAccounts.actAs'], resource: { type: 'serviceAccount', id: name } },
    ].map((facts) => ({ classification: { kind: 'MissingPermission' as const, facts }, operation: {} }));
    return [
      ...resources,
      { classification: { kind: 'ApiDisabled', facts: { service: name, project: name } }, operation: {} },
      { classification: { kind: 'BillingDisabled', facts: { project: name } }, operation: {} },
      { classification: { kind: 'PolicyBlocked', policy: 'OrganizationPolicy', facts: { policyId: name, project: name } }, operation: {} },
      { classification: { kind: 'PolicyBlocked', policy: 'VpcServiceControls', facts: { policyId: name, project: name } }, operation: {} },
      { classification: { kind: 'NotShared' }, operation: { service: 'drive.googleapis.com', resource: { type: 'file', id: name } } },
      { classification: { kind: 'InsufficientScope', facts: { requiredScopes: [name] } }, operation: {} },
      {
        classification: { kind: 'QuotaExceeded', facts: { project: name, quota: { location: name, metric: name } } },
        operation: { service: 'compute.googleapis.com' },
      },
    ];
  }
});
