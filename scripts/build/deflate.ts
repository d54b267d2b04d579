import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { root } from './paths.js';

const cache = path.join(root, '.cache/deflated');

/**
 * A text deflated, in base64, as `src/knowledge/inflate.ts` reads it. zopfli makes it a twentieth smaller than zlib, but takes seconds for all texts: what it
 * made is kept.
 */
export async function deflated(text: string): Promise<string> {
  const file = path.join(cache, createHash('sha256').update(text).digest('hex'));
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const bytes = await deflateAsync(Buffer.from(text), { numiterations: 10 });
  const packed = Buffer.from(bytes).toString('base64');
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, packed);
  return packed;
}

/** Texts deflated against what many of them say: zlib can do that, zopfli can't, so it is only better for long ones. */
export async function deflatedAgainst(dictionary: string, text: string): Promise<string> {
  const against = deflateRawSync(text, { level: 9, memLevel: 9, dictionary: Buffer.from(dictionary) }).toString('base64');
  const alone = text.length > 20_000 ? await deflated(text) : undefined;
  return alone !== undefined && alone.length < against.length ? alone : `~${against}`;
}
