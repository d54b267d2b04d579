import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from './expected.js';
import { answerOf, checkProject, tool } from './tools.js';

const inCommonJs = { ...EVERYTHING, commonjs: [['compute.instances.get'], 'compute.instances.get'] };

describe.each([
  ['Node 22', 'node22/bin/node'],
  ['Node 26', 'node26/bin/node'],
])('%s', (_name, file) => {
  const node = tool(file);

  it.skipIf(!node)('runs the modules', async () => {
    const { folder } = await checkProject();
    expect(await answerOf(node!, ['main.mjs'], folder)).toEqual(EVERYTHING);
  });

  it.skipIf(!node)('runs CommonJS, which reads the same tables', async () => {
    const { folder } = await checkProject();
    expect(await answerOf(node!, ['main.cjs'], folder)).toEqual(inCommonJs);
  });
});

describe('Bun', () => {
  const bun = tool('@oven/bun-linux-x64/bin/bun');

  it.skipIf(!bun)('runs the modules and CommonJS', async () => {
    const { folder } = await checkProject();
    expect(await answerOf(bun!, ['main.mjs'], folder)).toEqual(EVERYTHING);
    expect(await answerOf(bun!, ['main.cjs'], folder)).toEqual(inCommonJs);
  });
});

describe('Deno', () => {
  const deno = tool('@deno/linux-x64-glibc/deno');

  it.skipIf(!deno)('runs the modules', async () => {
    const { folder } = await checkProject();
    expect(await answerOf(deno!, ['run', '--no-prompt', '--allow-all', 'main.mjs'], folder)).toEqual(EVERYTHING);
  });

  it.skipIf(!deno)('runs them without any permission: no file, no environment, no network', async () => {
    const { folder } = await checkProject();
    expect(await answerOf(deno!, ['run', '--no-prompt', '--deny-env', '--deny-net', '--deny-sys', 'main.mjs'], folder)).toEqual(EVERYTHING);
  });
});

/** One file for a place that has no modules of Node's. */
async function bundleFor(folder: string, entry: string, format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles, warnings } = await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format,
    platform: 'browser',
    write: false,
  });
  expect(warnings).toEqual([]);
  return outputFiles[0]!.text;
}

it('workerd runs it without any compatibility flag', async () => {
  const { folder } = await checkProject();
  const script = await bundleFor(folder, 'worker.mjs', 'esm');
  const { Miniflare } = (await import(tool('miniflare/dist/src/index.js')!)) as {
    Miniflare: new (options: object) => { dispatchFetch(url: string): Promise<Response>; dispose(): Promise<void> };
  };
  const worker = new Miniflare({ modules: true, script, compatibilityDate: '2026-01-01', port: 0 });
  try {
    const response = await worker.dispatchFetch('http://localhost/');
    expect(await response.json()).toEqual(EVERYTHING);
  } finally {
    await worker.dispose();
  }
});

describe('Chromium', () => {
  const chromium = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (file) => file !== undefined && existsSync(file),
  );

  it.skipIf(!chromium)('runs it in a page', async () => {
    const { folder } = await checkProject();
    const script = await bundleFor(folder, 'page.mjs', 'iife');
    const { chromium: launcher } = (await import(path.join(tool('playwright-core')!, 'index.mjs'))) as {
      chromium: { launch(options: object): Promise<any> };
    };
    const browser = await launcher.launch({ executablePath: chromium, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      expect(await page.evaluate('check()')).toEqual(EVERYTHING);
    } finally {
      await browser.close();
    }
  });
});
