import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { KINDS } from '../../src/classification/kinds.js';
import { readSource } from '../../src/cli/input/read-source.js';
import { runProgram, type Ran } from './program.js';

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
    [['--list', 'storrage'], 'Unknown API "storrage". Did you mean storage, '],
    [['drive.files.get', 'drive.files.lst'], 'unknown method "drive.files.lst". Did you mean drive.files.list, '],
    [['drivee.files.*'], 'Unknown API "drivee". Did you mean drive, '],
    [['drive.files.get*;rm'], "isn't a method ID. Pass one such as drive.files.get or drive.files.*"],
    [['--permission', 'no.such.thing'], 'No known predefined role includes no.such.thing.'],
  ])('%j: %s', async (args, message) => {
    const { code, err } = await runProgram(['requires', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('needs, from what ran', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'google-denials-needs-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const needs = (...args: string[]): Promise<Ran> =>
    runProgram(['needs', ...args], '', { folder, read: (file) => readSource(path.resolve(folder, file), Readable.from([])) });
  const put = (name: string, text: string): string => (writeFileSync(path.join(folder, name), text), name);
  const recorded = put('recorded.json', '{"version":1,"methods":{"drive.files.get":{"calls":3}}}');

  it('adds the methods of a log of denials, whatever else stands in it', async () => {
    const denial = { kind: 'NotShared', method: 'drive.files.delete' };
    const log = put(
      'app.log',
      ['starting', JSON.stringify(denial), JSON.stringify({ level: 50, denial }), '{"method":"GET"}', 'null'].join('\n'),
    );
    const { code, out } = await needs(recorded, '--on-denial', log);
    expect(code).toBe(0);
    expect(out).toMatch(/^2 methods of 1 Google API\n[\s\S]*drive\.files\.delete +2 calls, 2 denied\n +drive\.files\.get +3 calls\n/);
  });

  it('says which methods it does not know', async () => {
    const { out } = await needs(put('typo.json', '{"version":1,"methods":{"drive.files.lisst":{"calls":1}}}'));
    expect(out).toMatch(/Unknown methods\n +drive\.files\.lisst +what it needs isn't known: check the name/);
  });

  it.each([
    [['nowhere.json'], /no such file\. Record your tests first: GOOGLE_DENIALS_RECORD=recorded\.json npm test/],
    [[recorded, '--check', 'nowhere.json'], /no such file\. Write it: google-denials needs --check nowhere\.json --update/],
    [[recorded, '--on-denial', 'nowhere.log'], /no such file\. Pass a log with a denial a line/],
    [[recorded, '--on-denial', put('quiet.log', 'all is well\n')], /no line holds a denial that names its method/],
    [
      [put('conflict.json', '<<<<<<< HEAD\n')],
      /it isn't JSON\. Correct it, or delete it and write a new one: .* --check conflict\.json --update/,
    ],
    [[put('proto.json', '{"version":1,"methods":{"__proto__":{"calls":1}}}')], /"__proto__", which isn't a method ID/],
    [
      [put('text.json', '{"version":1,"methods":{"drive.files.get":{"calls":"many"}}}')],
      /"calls" of drive\.files\.get isn't a whole number/,
    ],
    [
      [recorded, '--check', put('newer.json', '{"version":2}')],
      /its version is 2, and this google-denials reads 1\. Update google-denials/,
    ],
    [[recorded, '--check', put('package.json', '{"name":"app"}'), '--update'], /package\.json isn't an access file: its version isn't 1/],
  ])('%j is told with the fix', async (args, message) => {
    const { code, out, err } = await needs(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('leaves a file of another kind as it is, and makes the folder of a new one', async () => {
    await needs(recorded, '--check', 'package.json', '--update');
    expect(readFileSync(path.join(folder, 'package.json'), 'utf8')).toBe('{"name":"app"}');
    expect((await needs(recorded, '--check', 'iam/access.json', '--update')).code).toBe(0);
    expect((await needs(recorded, '--check', 'iam/access.json')).out).toBe('iam/access.json allows the one method that is needed.\n');
  });

  it('reads a recording of ten thousand methods', async () => {
    const methods = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`drive.files.m${index}`, { calls: 1 }]));
    expect((await needs(put('large.json', JSON.stringify({ version: 1, methods })))).out).toMatch(/^10000 methods of 0 Google APIs\n/);
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
