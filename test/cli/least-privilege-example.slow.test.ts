import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runProgram, type Ran } from './program.js';

const example = path.join(import.meta.dirname, '../../examples/least-privilege');

// Each run makes a program of the compiler's.
vi.setConfig({ testTimeout: 120_000 });

const check = (folder: string): Promise<Ran> =>
  runProgram(['needs', '--check', 'access.json'], '', {
    folder,
    read: async (file) => readFileSync(path.resolve(folder, file), 'utf8'),
  });

describe('the example of least privilege', () => {
  let changed: string;
  beforeAll(() => {
    changed = mkdtempSync(path.join(example, '.changed-'));
    for (const file of ['report.ts', 'tsconfig.json', 'access.json']) copyFileSync(path.join(example, file), path.join(changed, file));
  });
  afterAll(() => rmSync(changed, { recursive: true, force: true }));

  it('needs what its access.json allows, and nothing else', async () => {
    expect(await check(example)).toMatchObject({ code: 0, out: 'access.json allows all 3 methods that are needed.\n' });
  });

  it('fails its check where a change deletes files, and names the line', async () => {
    const source = readFileSync(path.join(changed, 'report.ts'), 'utf8');
    writeFileSync(
      path.join(changed, 'report.ts'),
      source.replace('    const rows', "    await this.drive.files.delete({ fileId: '1AbC' });\n    const rows"),
    );
    const { code, out } = await check(changed);
    expect(code).toBe(1);
    expect(out).toMatch(/access\.json doesn't allow drive\.files\.delete: .* Called at report\.ts:\d+\.\n/);
  });
});
