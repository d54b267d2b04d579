import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALLERS } from './callers.js';
import { planFor } from './plan.js';
import { argumentsOf, parse } from './shell.js';
import { SITUATIONS } from './situations.js';

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
    const [command] = await commandsOf([{ classification: { kind: 'MissingPermission' }, operation: {} }], {
      type: 'unknown',
      source: '',
      verified: false,
    } as never);
    expect(command).toBe('gcloud projects add-iam-policy-binding PROJECT_ID --member=MEMBER --role=ROLE');
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

  it.each(HOSTILE)('stay an argument: %j', async (name) => {
    const calls = argumentsOf(await commandsOf(situationsNamed(name)));
    // A word that starts like an option becomes a placeholder; every other name arrives as it was, less what a terminal would obey.
    const plain = name.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
    const words = calls.flat();
    if (plain.startsWith('-')) expect(words).not.toContain(plain);
    else expect(words.some((word) => word === plain || word.endsWith(`=${plain}`))).toBe(true);
    for (const word of words) expect(word).not.toMatch(/[\p{Cc}\u202E]/u);
  });

  it('stay arguments, whatever they are', async () => {
    const part = fc.oneof(
      fc.constantFrom("'", '"', '`', '$(', ')', '${', '}', '\\', '\n', '\u001B[31m', ';', '&', '|', '<', '>', '-', ' ', '*', '!', '#'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const names = fc.sample(
      fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
      150,
    );
    const commands = (await Promise.all(names.map((name) => commandsOf(situationsNamed(name))))).flat();
    const calls = argumentsOf(commands);
    expect(calls).toHaveLength(commands.length);
    for (const call of calls) {
      expect(['gcloud', 'bq']).toContain(call[0]);
      expect(call.slice(1).every((word) => word !== '' && !/\p{Cc}/u.test(word))).toBe(true);
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
      { permissions: ['pubsub.topics.publish'], roles: [name] },
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
