import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import type * as library from '../src/index.js';

/** The public names, as they are built. */
export type Built = typeof library;

/** The folder that holds the build; `DIST` names another one. */
export const dist = path.resolve(process.env.DIST ?? path.join(import.meta.dirname, '../dist'));

/** Loads what users get. */
export async function loadBuilt(): Promise<Built> {
  const entry = path.join(dist, 'index.js');
  if (!existsSync(entry)) throw new Error(`${entry} is missing. Run \`npm run build\` first.`);
  return (await import(pathToFileURL(entry).href)) as Built;
}
