import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { root } from '../build/pages.js';

const assets = path.join(root, 'site/dist/assets');

// What the page has of its own beside it is 6 KiB, and the frame of VitePress is that of every page. The catalog and the tables come when a text needs them.
it.skipIf(!existsSync(assets))('the reader of the page that explains is at most 120 KiB, compressed', () => {
  const readers = readdirSync(assets).filter((file) => /^worker-[\w-]+\.js$/.test(file));
  expect(readers).toHaveLength(1);
  expect(gzipSync(readFileSync(path.join(assets, readers[0]!))).length).toBeLessThanOrEqual(120 * 1_024);
});
