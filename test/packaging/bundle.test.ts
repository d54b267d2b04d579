import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { createContext, runInContext } from 'node:vm';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

/** What reports a denial to others: an app that imports none of them carries none of them. */
const REPORTS = ['toProblem', 'toLogEntry', 'denialAttributes'];

describe('bundled and minified, as an app would', () => {
  const outdir = mkdtempSync(path.join(tmpdir(), 'google-denials-bundle-'));
  let outputs: Metafile['outputs'] = {};

  beforeAll(async () => {
    const names = Object.keys(await import(path.join(inject('tarball').installed, 'google-denials/dist/index.js')));
    const core = names.filter((name) => !REPORTS.includes(name));
    const result = await build({
      stdin: { contents: `export { ${core.join(', ')} } from 'google-denials'`, resolveDir: path.dirname(inject('tarball').installed) },
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

  // What is over 16 KiB cannot wait for a denial: the texts of `explainDenial` and the checks of `Denial.fromJSON`, which answer without a promise, and what says which
  // option is wrong.
  it('everything but the reports is at most 29.5 KiB of gzip', () => {
    const code = Buffer.concat([...loadedWith(entry())].map((file) => readFileSync(path.join(outdir, file))));
    expect(gzipSync(code).length).toBeLessThanOrEqual(29.5 * 1024);
  });

  it('an app that intercepts loads at most 16 KiB of gzip before it is denied anything, bundled as rollup and Vite do', async () => {
    const input = path.join(outdir, 'app.mjs');
    writeFileSync(
      input,
      `export { interceptDenials, isDenial } from '${path.join(inject('tarball').installed, 'google-denials/dist/index.js')}';`,
    );
    const bundle = await rolldown({ input, platform: 'node', external: [/^google-denials/], logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'esm', minify: true });
    await bundle.close();
    const loaded = new Set<string>();
    const load = (name: string): void => {
      const chunk = output.find(({ fileName }) => fileName === name);
      if (chunk?.type !== 'chunk' || loaded.has(name)) return;
      loaded.add(name);
      chunk.imports.forEach(load);
    };
    load(output[0].fileName);
    const code = output.map((file) => (file.type === 'chunk' && loaded.has(file.fileName) ? file.code : '')).join('');
    expect(code).toContain('google-denials.denial');
    expect(gzipSync(code).length).toBeLessThanOrEqual(16 * 1024);
  });

  it('the tables of the most used APIs stay outside of it, in one file that the bundler found by itself', () => {
    const core = loadedWith(entry());
    const later = [...reachable(entry())].filter((file) => !core.has(file));
    const tables = later.flatMap((file) => Object.keys(outputs[file]!.inputs)).filter((input) => input.includes('dist/tables/'));
    expect(tables.map((input) => path.basename(input))).toEqual(['popular.js']);
  });
});

describe('a handler in one file', () => {
  const handler = `
    import { interceptDenials, explainDenial, isDenial, toDenial } from 'google-denials';
    export const handler = async (auth, call) => {
      try {
        return await call(interceptDenials(auth));
      } catch (error) {
        return isDenial(error) ? explainDenial(error) : toDenial(error);
      }
    };`;

  async function bundle(contents: string, more: BuildOptions = {}): Promise<{ code: string; metafile: Metafile }> {
    const { outputFiles, warnings, metafile } = await build({
      stdin: { contents, resolveDir: path.dirname(inject('tarball').installed) },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      ...more,
      metafile: true,
      write: false,
    });
    expect(warnings).toEqual([]);
    return { code: outputFiles[0]!.text, metafile };
  }

  const folder = mkdtempSync(path.join(tmpdir(), 'google-denials-handler-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The files of the package that got into a bundle. */
  const carried = ({ outputs }: Metafile): readonly string[] =>
    Object.values(outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => path.basename(file));

  // Two thirds of it are code that a denial runs through, most of that the sentences of remedies. The budget is 300 kB: docs/bundles.md tells the real number.
  it('carries at most 475 kB of the package, a third of what it once was', async () => {
    const { code } = await bundle(handler);
    expect(code.length).toBeLessThanOrEqual(475_000);
  });

  it('carries no report that it does not import', async () => {
    const { code } = await bundle(handler);
    expect(code).not.toMatch(/ReportedErrorEvent|problem\+json|gcp\.client\.service/);
    const { code: core } = await bundle(`export { isDenial } from 'google-denials';`);
    const { code: all } = await bundle(`export { isDenial, ${REPORTS.join(', ')} } from 'google-denials';`);
    expect(all).toMatch(/ReportedErrorEvent/);
    expect(gzipSync(all).length - gzipSync(core).length).toBeLessThanOrEqual(5 * 1024);
  });

  it('records a run that asks for it, and carries no report of what was recorded unless it makes one', async () => {
    const run = `
      import { Gaxios } from '${import.meta.resolve('gaxios')}';
      const adapter = async (config) => ({ config, data: {}, status: 200, statusText: 'OK', headers: new Headers(), ok: true });
      await handler(new Gaxios({ adapter }), (client) => client.request({ url: 'https://www.googleapis.com/drive/v3/files/1AbC' }));`;
    const { code, metafile } = await bundle(handler + run, { external: ['file:*'] });
    expect(carried(metafile)).not.toContain('report.js');
    const program = path.join(folder, 'handler.mjs');
    writeFileSync(program, code);
    const file = path.join(folder, 'recorded.json');
    execFileSync(process.execPath, [program], { env: { ...process.env, GOOGLE_DENIALS_RECORD: file } });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ version: 1, methods: { 'drive.files.get': { calls: 1 } } });
    const { metafile: reporting } = await bundle(`export { recordAccess } from 'google-denials';`);
    expect(carried(reporting)).toContain('report.js');
  });

  it('is told which APIs to take along, and takes those', async () => {
    const chosen = `import { useTables } from 'google-denials'; import { compute } from 'google-denials/tables'; useTables(compute);`;
    const { code } = await bundle(chosen + handler);
    const { code: alone } = await bundle(handler);
    const more = code.length - alone.length;
    expect(more).toBeGreaterThan(20_000);
    expect(more).toBeLessThan(60_000);
  });

  it('builds for browsers and workers, where it imports nothing, and so does what reads texts', async () => {
    for (const format of ['esm', 'iife', 'cjs'] as const) {
      const { metafile } = await bundle(handler, { platform: 'browser', format });
      expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
    }
    // The page that explains is made of it. It is no entry of the package, so it is bundled from where it lies.
    const text = path.join(inject('tarball').installed, 'google-denials/dist/text.js');
    const { metafile } = await bundle(`export * from '${text}';`, { platform: 'browser' });
    expect(Object.keys(metafile.inputs).filter((file) => file.endsWith('/explain-text.js'))).toHaveLength(1);
    expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
  });

  it('classifies where there is neither Node nor a module loader', async () => {
    const { code } = await bundle(`import { classifyResponse } from 'google-denials'; globalThis.classifyResponse = classifyResponse;`, {
      platform: 'browser',
      format: 'iife',
    });
    const realm = realmWith(code);
    const url = 'https://www.googleapis.com/drive/v3/files/1aBcD';
    const denial = await realm['classifyResponse']({
      status: 403,
      body: '{"error":{"code":403,"errors":[{"reason":"insufficientFilePermissions"}]}}',
      request: { url },
    });
    expect(denial).toMatchObject({ kind: 'NotShared', method: 'drive.files.get' });
  });

  it('has the situations of what most people use, and of everything where it takes that along', async () => {
    const containerDenied = {
      status: 404,
      body: '{"error":{"code":404,"message":"Not found or permission denied.","status":"NOT_FOUND"}}',
      request: { url: 'https://tagmanager.googleapis.com/tagmanager/v2/accounts/12345/containers/67890/workspaces' },
    };
    const situations = [];
    for (const chosen of [
      '',
      `import { useTables } from 'google-denials'; import { everything } from 'google-denials/tables'; useTables(everything);`,
    ]) {
      const { code } = await bundle(
        `${chosen}import { classifyResponse } from 'google-denials'; globalThis.classifyResponse = classifyResponse;`,
        {
          platform: 'browser',
          format: 'iife',
        },
      );
      const denial = await realmWith(code)['classifyResponse'](containerDenied);
      expect(denial.kind).toBe('NotShared');
      expect(denial.remedies.length).toBeGreaterThan(0);
      situations.push(denial.situation?.id);
    }
    expect(situations).toEqual([undefined, 'tag-manager/no-container-access']);
  });
});

/** What a browser, a worker and Node have in common, and no more, after it ran a script. */
function realmWith(script: string): Record<string, any> {
  const web = {
    URL,
    URLSearchParams,
    Headers,
    TextDecoder,
    TextEncoder,
    AbortController,
    setTimeout,
    clearTimeout,
    performance,
    atob,
    btoa,
  };
  const realm = createContext({ ...web, ReadableStream, DecompressionStream, Blob, Response });
  runInContext(script, realm);
  return realm;
}
