import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadTypescript } from '../../../src/cli/load-typescript.js';
import { findProjectUses } from '../../../src/needs/find-project-uses.js';
import { UsageError } from '../../../src/cli/exit-codes.js';
import { runProgram, type Ran } from '../program.js';
import { publishedSchema, strictSchema } from '../schema.js';

const folder = path.join(import.meta.dirname, '../../needs/projects');
const scratch = mkdtempSync(path.join(tmpdir(), 'needs-'));
const needs = (...args: string[]): Promise<Ran> =>
  runProgram(['needs', ...args], '', { folder, read: async (file) => readFileSync(path.resolve(folder, file), 'utf8') });

// Each run makes a program of the compiler's.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe('needs', () => {
  it('lists methods with file and line, then what they need', async () => {
    const { code, out } = await needs('helpers/typed.ts');
    expect(code).toBe(0);
    expect(out).toMatch(/^2 methods of 1 Google API\n/);
    expect(out).toMatch(/drive\.files\.get +helpers\/typed\.ts:\d+\n +drive\.permissions\.create +helpers\/share\.ts:\d+\n/);
    expect(out).toMatch(/Share with the account\n +the file, to write/);
  });

  it('lists what it cannot resolve, and why', async () => {
    const { out } = await needs('paths/runtime-name.js');
    expect(out).toMatch(
      /Not resolved\n +paths\/runtime-name\.js:\d+ +drive\.files\[name\]: The name of the method is known only at run time\./,
    );
  });

  it('says which methods some scopes do not allow, and fails', async () => {
    const { code, out } = await needs('helpers/typed.ts', '--for', 'drive.readonly');
    expect(code).toBe(1);
    expect(out).toMatch(/Not covered by these scopes\n +drive\.permissions\.create/);
    expect((await needs('helpers/typed.ts', '--for', 'drive')).code).toBe(0);
  });

  it('prints commands, Terraform and Markdown', async () => {
    const gcloud = (await needs('cloud/secrets.js', '--format', 'gcloud')).out;
    expect(gcloud).toContain('gcloud services enable secretmanager.googleapis.com --project=PROJECT_ID\n');
    expect(gcloud).toMatch(/add-iam-policy-binding PROJECT_ID --member=MEMBER --role=roles\/secretmanager\./);
    const terraform = (await needs('cloud/secrets.js', '--format', 'terraform')).out;
    expect(terraform).toMatch(/resource "google_project_iam_member" "minimum"[^}]*"roles\/secretmanager\.secretAccessor"/);
    expect((await needs('cloud/secrets.js', '--format', 'markdown')).out).toMatch(
      /^# Minimum access\n\n## Methods\n\n\| Method \| Called at \|\n\| --- \| --- \|\n\| `secretmanager/,
    );
  });

  it('makes one report for each entry file', async () => {
    const { entries } = JSON.parse((await needs('helpers/typed.ts', 'cloud/secrets.js', '--by', 'file', '--json')).out) as {
      entries: { file: string; report: { methods: { method: string }[] } }[];
    };
    expect(entries.map(({ file }) => file)).toEqual(['cloud/secrets.js', 'helpers/typed.ts']);
    expect(entries[1]!.report.methods.map(({ method }) => method)).toEqual(['drive.files.get', 'drive.permissions.create']);
  });

  it.each([['cloud/storage.ts'], ['paths/runtime-name.js'], ['cloud/storage.ts', '--by', 'file'], ['cloud/secrets.js', '--for', 'drive']])(
    'prints JSON that fits the schema: %s',
    async (...args) => {
      const output: unknown = JSON.parse((await needs(...args, '--json')).out);
      const strict = strictSchema();
      expect(strict(output), JSON.stringify(strict.errors, null, 2)).toBe(true);
      expect(publishedSchema()(output)).toBe(true);
    },
  );
});

describe('needs --check', () => {
  const file = path.join(scratch, 'access.json');
  beforeAll(async () => {
    expect((await needs('helpers/typed.ts', '--check', file, '--update')).code).toBe(0);
  });

  it('passes what --update wrote', async () => {
    expect(await needs('helpers/typed.ts', '--check', file)).toMatchObject({ code: 0, err: '' });
  });

  it('fails where the code needs more, and names the call', async () => {
    const { code, out, err } = await needs('cloud/secrets.js', '--check', file);
    expect(code).toBe(1);
    expect(out).toMatch(
      /doesn't allow secretmanager\.projects\.secrets\.list: it lacks the method .* Called at cloud\/secrets\.js:\d+\.\n/,
    );
    expect(out).toMatch(/allows drive\.permissions\.create, and nothing uses it\.\n/);
    expect(err).toMatch(/--check \S+ --update/);
  });

  it('says which calls it could not check', async () => {
    const own = path.join(scratch, 'runtime-name.json');
    expect((await needs('paths/runtime-name.js', '--check', own, '--update')).code).toBe(0);
    const { code, out } = await needs('paths/runtime-name.js', '--check', own);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Not resolved, so not checked: paths\/runtime-name\.js:\d+ drive\.files\[name\]: .*\n.* allows .* known to be needed\.\n$/,
    );
    const { check } = JSON.parse((await needs('paths/runtime-name.js', '--check', own, '--json')).out) as {
      check: { unresolved: unknown[] };
    };
    expect(check.unresolved).toHaveLength(1);
  });

  it('names the resources of a recording only where they are asked for', async () => {
    const recording = path.join(scratch, 'resources.json');
    writeFileSync(recording, JSON.stringify({ version: 1, methods: { 'drive.files.get': { calls: 3, resources: ['1AbC', '2DeF'] } } }));
    expect((await needs(recording)).out).not.toContain('1AbC');
    expect((await needs(recording, '--resources')).out).toMatch(/drive\.files\.get +3 calls; 1AbC, 2DeF\n/);
  });

  it('holds recordings and logs of denials against it as well', async () => {
    const recording = path.join(scratch, 'recorded.json');
    writeFileSync(recording, JSON.stringify({ version: 1, methods: { 'drive.files.get': { calls: 3 } } }));
    expect((await needs(recording, '--check', file)).code).toBe(0);
    const log = path.join(scratch, 'denials.log');
    writeFileSync(log, `starting\n${JSON.stringify({ kind: 'NotShared', method: 'drive.files.delete' })}\n`);
    const { code, out } = await needs(recording, '--on-denial', log, '--check', file);
    expect(code).toBe(1);
    expect(out).toContain("doesn't allow drive.files.delete");
  });
});

describe('what has to be changed is said', () => {
  it.each([
    [['nowhere.ts'], 'No such file or folder'],
    [['--update'], '--update writes the file that --check names. Add --check access.json.'],
    [['tsconfig.json', '--check', 'tsconfig.json'], "tsconfig.json isn't an access file: its version isn't 1."],
    [['--format', 'yaml'], 'Allowed choices are text, markdown, json, gcloud, terraform'],
  ])(
    '%j',
    async (args, message) => {
      const { code, err } = await needs(...args);
      expect(code).toBe(2);
      expect(err).toContain(message);
    },
    30_000,
  );

  const beside = (name: string, version: string): string => {
    const root = mkdtempSync(path.join(tmpdir(), 'beside-'));
    writeFileSync(path.join(root, 'package.json'), JSON.stringify({ name: 'host', imports: {} }));
    const module = path.join(root, 'node_modules', name);
    // A folder that only the resolution looks at.
    const { mkdirSync } = process.getBuiltinModule('node:fs');
    mkdirSync(module, { recursive: true });
    writeFileSync(path.join(module, 'index.js'), `exports.version = '${version}';`);
    return path.join(root, 'main.js');
  };

  it.each(['ts59', 'typescript'])('%s reads projects', async (name) => {
    const compiler = (await import(name)) as { default: Parameters<typeof findProjectUses>[0] };
    const { uses } = await findProjectUses(compiler.default, { folder, paths: ['cloud/secrets.js', 'helpers/typed.ts'] });
    expect(uses.map(({ method }) => method)).toContain('drive.files.get');
    expect(uses.map(({ method }) => method)).toContain('secretmanager.projects.secrets.list');
  });

  it('no typescript, an old one, and 7', async () => {
    await expect(loadTypescript(beside('other', '1.0.0'))).rejects.toThrow(
      /isn't installed beside google-denials\.\nRun: npx -p typescript@6/,
    );
    for (const version of ['5.4.0', '7.0.2'])
      await expect(loadTypescript(beside('typescript', version))).rejects.toThrow(
        new RegExp(`is ${version}, whose compiler API is another`),
      );
    await expect(loadTypescript(beside('typescript', '7.0.2'))).rejects.toThrow(UsageError);
  });
});
