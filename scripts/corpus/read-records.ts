import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Library } from './score.js';

/** The records of one file of `../shared/corpus/`; `undefined` where the folder is absent. */
export function readRecords<R>(file: string): readonly R[] | undefined {
  const path = fileURLToPath(new URL(`../../../shared/corpus/${file}`, import.meta.url));
  if (!existsSync(path)) return undefined;
  return parseLines<R>(readFileSync(path, 'utf8'));
}

/** One JSON value a line; empty lines do not count. */
export function parseLines<R>(text: string): readonly R[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as R);
}

/** The built package, which is what people use; says what to do where there is none. */
export async function builtLibrary(): Promise<Library> {
  const built = new URL('../../dist/index.js', import.meta.url);
  if (!existsSync(built)) throw new Error('The package is not built: run `npm run build` first.');
  return (await import(built.href)) as Library;
}
