import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

export const root = path.resolve(import.meta.dirname, '../..');

/** What `npm pack` made. */
export interface Tarball {
  readonly path: string;
  readonly unpackedSize: number;
  readonly files: readonly string[];
  /** The `node_modules` of a project that has installed it, and nothing else. */
  readonly installed: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    tarball: Tarball;
  }
}

/** Packs the package once, as it would be published, and installs it once, without a network, for all tests of this project. */
export default function setup(project: TestProject): () => void {
  refuseStaleBuild();
  const folder = mkdtempSync(path.join(tmpdir(), 'google-denials-pack-'));
  const output = npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  const [packed] = Object.values(
    JSON.parse(output) as Record<string, { filename: string; unpackedSize: number; files: { path: string }[] }>,
  );
  const file = path.join(folder, packed!.filename);
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', file);
  project.provide('tarball', {
    path: file,
    unpackedSize: packed!.unpackedSize,
    files: packed!.files.map((entry) => entry.path),
    installed: path.join(folder, 'node_modules'),
  });
  return () => rmSync(folder, { recursive: true, force: true });
}

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

/** A test of an old build proves nothing about the source. */
function refuseStaleBuild(): void {
  const built = path.join(root, 'dist/index.js');
  const source = path.join(root, 'src');
  const newest = Math.max(
    ...readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) => statSync(path.join(source, file)).mtimeMs),
  );
  if (!existsSync(built) || statSync(built).mtimeMs < newest) {
    throw new Error('dist/ is missing or older than src/. Run `npm run build` first, or `npm run test:packaging`, which does both.');
  }
}
