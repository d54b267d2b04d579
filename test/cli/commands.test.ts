import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { KINDS } from '../../src/classification/kinds.js';
import { runProgram } from './program.js';

describe('--help and --version', () => {
  it('exit with 0 and print to the standard output', async () => {
    expect(await runProgram(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
    const { code, out, err } = await runProgram(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const part of ['explain', 'diagnose', 'can', 'doctor', 'whoami', 'requires', 'kinds', 'completion', 'Examples:', 'Exit codes: 0'])
      expect(out).toContain(part);
  });

  it.each(['explain', 'diagnose', 'can', 'doctor', 'whoami', 'requires', 'needs', 'kinds', 'completion'])(
    '%s has its own help',
    async (command) => {
      const { code, out } = await runProgram([command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^Usage: google-denials ${command} `));
    },
  );

  it('fits the terminal', async () => {
    const { out } = await runProgram(['explain', '--help'], '', { columns: 60 });
    const table = out.slice(0, out.indexOf('Input can be'));
    expect(table.split('\n').filter((line) => line.length > 60)).toEqual([]);
  });
});

describe('kinds', () => {
  it('defines every kind, in order', async () => {
    const { out } = await runProgram(['kinds']);
    expect(out.split('\n').flatMap((line) => line.split(' ')[0] || [])).toEqual([...KINDS]);
  });

  it('defines one', async () => {
    expect((await runProgram(['kinds', 'NotShared'])).out).toMatch(
      /^NotShared +Access to this resource is granted by sharing it.*\n(?: {2}\S+\/\S+ {2}.+\n)+$/,
    );
    expect((await runProgram(['kinds', 'NotShared'])).out).toContain('  drive/shared-drive-not-asked-for  ');
  });

  it('names the page of each, with --json', async () => {
    const { kinds } = JSON.parse((await runProgram(['kinds', '--json'])).out) as { kinds: { kind: string; page: string }[] };
    expect(kinds.map(({ kind, page }) => [kind, page])).toEqual(KINDS.map((kind) => [kind, `google-denials/docs/kinds/${kind}.md`]));
  });
});

describe('requires', () => {
  it('says what a method needs: scopes narrowest first, permissions, the smallest role', async () => {
    const { out } = await runProgram(['requires', 'secretmanager.projects.secrets.versions.access']);
    expect(out).toMatch(/Permissions +secretmanager\.versions\.access/);
    expect(out).toMatch(/Roles +roles\/secretmanager\.secretAccessor/);
    expect((await runProgram(['requires', 'drive.files.get'])).out).toMatch(
      /Access by +sharing[\s\S]*Scopes +https:\/\/www\.googleapis\.com\/auth\/drive\.file /,
    );
  });

  it('finds the method behind a URL', async () => {
    const url = 'https://secretmanager.googleapis.com/v1/projects/p/secrets/s/versions/1:access';
    expect((await runProgram(['requires', url])).out).toMatch(/^secretmanager\.projects\.secrets\.versions\.access\n/);
    const { out } = await runProgram(['requires', 'https://www.googleapis.com/drive/v3/files', '--method', 'POST', '--json']);
    expect(JSON.parse(out).requirements.method).toBe('drive.files.create');
  });

  it('takes several methods and wildcards, and says what they need together', async () => {
    const { out } = await runProgram(['requires', 'drive.files.l*', 'sheets.spreadsheets.values.get']);
    expect(out).toMatch(/drive\.files\.list\n.*drive\.files\.listLabels\n.*sheets\.spreadsheets\.values\.get/);
    expect(out).toMatch(/Scopes\n +https:\S+\/drive\.readonly/);
    expect(out).toMatch(/APIs to enable\n +drive\.googleapis\.com\n +sheets\.googleapis\.com/);
    expect(out).toMatch(/Share with the account\n +the file, to read/);
  });

  it('lists the methods of an API, and the roles that hold a permission', async () => {
    expect((await runProgram(['requires', '--list', 'secretmanager'])).out).toContain('secretmanager.projects.secrets.versions.access\n');
    expect((await runProgram(['requires', '--list', 'drive.googleapis.com'])).out).toContain('drive.files.list\n');
    expect((await runProgram(['requires', '--permission', 'storage.objects.get'])).out).toMatch(/^roles\/storage\.objectViewer\n/);
  });

  it.each([
    [[], 'Which method?'],
    [['drive.nothing*'], 'No method fits drive.nothing*. List them: google-denials requires --list drive'],
    [['--list', 'nothing'], 'Unknown API "nothing".'],
    [['--permission', 'no.such.thing'], 'No known predefined role includes no.such.thing.'],
  ])('%j: %s', async (args, message) => {
    const { code, err } = await runProgram(['requires', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('completion', () => {
  it('completes commands, options and kinds in bash', async () => {
    const { out } = await runProgram(['completion', 'bash']);
    const complete = (...words: string[]): string[] =>
      execFileSync(
        'bash',
        [
          '--noprofile',
          '--norc',
          '-c',
          `${out}\nCOMP_WORDS=(google-denials "$@"); COMP_CWORD=$#; _google_denials; printf '%s\\n' "\${COMPREPLY[@]}"`,
          'bash',
          ...words,
        ],
        {
          encoding: 'utf8',
        },
      )
        .trim()
        .split('\n');
    expect(complete('')).toEqual(['explain', 'diagnose', 'can', 'doctor', 'whoami', 'requires', 'needs', 'kinds', 'completion']);
    expect(complete('ex')).toEqual(['explain']);
    expect(complete('explain', '--')).toEqual(['--url', '--method', '--status', '--json', '--form', '--brief', '--all']);
    expect(complete('kinds', 'Not')).toEqual(['NotShared']);
    expect(complete('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it.each(['zsh', 'fish'])('knows every command and option in %s', async (shell) => {
    const { out } = await runProgram(['completion', shell]);
    for (const name of [
      'explain',
      'diagnose',
      'can',
      'doctor',
      'whoami',
      'requires',
      'kinds',
      'completion',
      'offline',
      'status',
      'NotShared',
    ])
      expect(out).toContain(name);
    expect(out).not.toContain('undefined');
  });
});
