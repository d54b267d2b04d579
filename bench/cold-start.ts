import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { dist } from './built.js';
import { spreadOf } from './measure.js';
import { PAYLOADS } from './payloads.js';
import type { Result } from './result.js';

const root = path.resolve(import.meta.dirname, '..');
const { url, status, body } = PAYLOADS[0]!;
const denial = `await classifyResponse(${JSON.stringify({ status, body, request: { method: 'GET', url } })}, { identity: 'offline' });`;

/** What the first denial costs a command line or a function: whole processes from start to exit, in turns, less one that does nothing. */
export async function benchColdStart(processes = 15): Promise<Result[]> {
  const entry = JSON.stringify(pathToFileURL(path.join(dist, 'index.js')).href);
  const bundle = path.join(root, '.cache/bench-bundle.mjs');
  await build({
    stdin: { contents: `export * from './index.js'`, resolveDir: dist },
    outfile: bundle,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const programs = {
    nothing: '',
    gaxios: `await import('gaxios');`,
    imported: `await import(${entry});`,
    denied: `const { classifyResponse } = await import(${entry}); ${denial}`,
    bundled: `const { classifyResponse } = await import(${JSON.stringify(pathToFileURL(bundle).href)}); ${denial}`,
  };
  const names = Object.keys(programs) as (keyof typeof programs)[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -1; round < processes; round++) {
    for (const name of names) {
      const took = timeOf(programs[name]);
      // The first round brings the files into the cache of the disk.
      if (round >= 0) times.get(name)!.push(took);
    }
  }
  rmSync(bundle);
  const idle = spreadOf(times.get('nothing')!).median;
  const median = (name: keyof typeof programs): number => spreadOf(times.get(name)!).median - idle;
  const result = (name: string, program: keyof typeof programs, budget?: number): Result[] => [
    { name, value: median(program), unit: 'ms' },
    { name: `${name} ÷ import 'gaxios'`, value: median(program) / median('gaxios'), unit: '×', ...(budget !== undefined && { budget }) },
  ];
  return [
    { name: `import 'gaxios' in a fresh process`, value: median('gaxios'), unit: 'ms' },
    ...result(`import 'google-denials' in a fresh process`, 'imported', 0.15),
    ...result('import and first denial in a fresh process', 'denied', 0.4),
    ...result('the same out of a bundle of one file', 'bundled'),
  ];
}

function timeOf(program: string): number {
  const start = performance.now();
  const { status: code, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root, encoding: 'utf8' });
  if (code !== 0) throw new Error(stderr);
  return performance.now() - start;
}
