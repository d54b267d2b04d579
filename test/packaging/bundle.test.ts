import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

describe('bundled and minified, as an app would', () => {
  const outdir = mkdtempSync(path.join(tmpdir(), 'google-denials-bundle-'));
  let outputs: Metafile['outputs'] = {};

  beforeAll(async () => {
    const result = await build({
      stdin: { contents: `export * from 'google-denials'`, resolveDir: path.dirname(inject('tarball').installed) },
      absWorkingDir: outdir,
      outdir,
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      metafile: true,
    });
    outputs = result.metafile.outputs;
  });
  afterAll(() => rmSync(outdir, { recursive: true, force: true }));

  /** What is loaded at once when a file is imported: the file, and what it imports other than by `import()`. */
  function loadedWith(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const { path: imported, kind } of outputs[file]!.imports)
      if (kind === 'import-statement' && outputs[imported]) loadedWith(imported, seen);
    return seen;
  }

  /** Everything that the bundler followed from a file, by any kind of import. */
  function reachable(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const { path: imported } of outputs[file]!.imports) if (outputs[imported]) reachable(imported, seen);
    return seen;
  }

  const entry = () => Object.keys(outputs).find((file) => outputs[file]!.entryPoint === '<stdin>')!;

  it('the core is at most 16 KiB of gzip', () => {
    const code = Buffer.concat([...loadedWith(entry())].map((file) => readFileSync(path.join(outdir, file))));
    expect(gzipSync(code).length).toBeLessThanOrEqual(16 * 1024);
  });

  it('the tables of the most used APIs stay outside of it, in one file that the bundler found by itself', () => {
    const core = loadedWith(entry());
    const later = [...reachable(entry())].filter((file) => !core.has(file));
    const tables = later.flatMap((file) => Object.keys(outputs[file]!.inputs)).filter((input) => input.includes('dist/tables/'));
    expect(tables.map((input) => path.basename(input))).toEqual(['popular.js']);
  });
});
