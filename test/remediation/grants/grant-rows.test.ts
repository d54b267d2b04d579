import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grantRows } from '../../../src/remediation/grants/grant-rows.js';
import { grantTargets, HIERARCHY } from '../../../src/remediation/grants/grant-targets.js';
import { placeholdersIn } from '../../../src/remediation/output/placeholders.js';
import { commandLine } from '../../../src/remediation/output/shell.js';

const SYNOPSES = new URL('../../../../shared/knowledge/gcloud-grants.tsv', import.meta.url);

/** Commands that gcloud has and its general help leaves out of the list at hand, or that grant on what no denial names. */
const UNLISTED = ['compute instances', 'compute disks', 'compute networks subnets', 'compute images', 'compute snapshots'];
const NO_DENIAL = [
  'container binauthz policy',
  'iap tcp dest-groups',
  'iap web',
  'kms ekm-config',
  'storage objects',
  'notebooks instances',
];

const commands = grantTargets().map((target, index) => ({
  name: grantRows()[index]!.command,
  words: commandLine(...target.words(new Map(), 'add-iam-policy-binding')),
}));

describe.skipIf(!existsSync(SYNOPSES))('commands that grant, against the synopses of gcloud', () => {
  const synopses = new Map(
    (existsSync(SYNOPSES) ? readFileSync(SYNOPSES, 'utf8') : '')
      .split('\n')
      .filter((line) => line.startsWith('gcloud '))
      .map((line) => line.split('\t'))
      .map(([command, synopsis]) => [command!.replace(/^gcloud | add-iam-policy-binding$/g, ''), synopsis!] as const),
  );

  it('are there for every kind of resource', () => {
    const known = [
      ...commands.map(({ name }) => name),
      ...HIERARCHY.map(({ words }) =>
        commandLine(...words(new Map(), 'describe'))
          .split(' ')
          .slice(1, -2)
          .join(' '),
      ),
    ];
    expect([...synopses.keys()].filter((name) => !known.includes(name) && !NO_DENIAL.includes(name))).toEqual([]);
  });

  it.each(commands.filter(({ name }) => !UNLISTED.includes(name)))(
    '$name: has every flag that is needed, and none that is not known',
    ({ name, words }) => {
      const synopsis = synopses.get(name)!;
      const needed = [...synopsis.replace(/\[[^\]]*\]/g, '').matchAll(/--([\w-]+)/g)].map(([, flag]) => flag!);
      const used = [...words.matchAll(/--([\w-]+)=/g)].map(([, flag]) => flag!);
      expect(used).toEqual(expect.arrayContaining(needed.filter((flag) => flag !== 'member' && flag !== 'role')));
      for (const flag of used) expect([...synopsis.matchAll(/--([\w-]+)/g)].map(([, known]) => known).concat('project')).toContain(flag);
    },
  );
});

it('a placeholder of a command that grants is explained', () => {
  for (const { words } of commands) {
    const placeholders = words.match(/(?<![\w-])[A-Z][A-Z\d]*(?:_[A-Z\d]+)*(?![\w-])/g) ?? [];
    expect(
      placeholdersIn(words).map(([name]) => name),
      words,
    ).toEqual([...new Set(placeholders)]);
  }
});
