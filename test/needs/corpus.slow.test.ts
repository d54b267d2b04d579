import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { findProjectUses } from '../../src/needs/find-project-uses.js';
import type { ProjectUses } from '../../src/needs/use.js';

const folder = path.join(import.meta.dirname, 'projects');

/** The first lines of each program say what has to be found in it and in its parts. */
interface Expected {
  readonly needs: readonly string[];
  readonly unresolved: readonly string[];
}

function expectedIn(text: string): Expected {
  const of = (label: string): string[] => [...text.matchAll(new RegExp(`^// ${label}: (.+)$`, 'gm'))].map(([, value]) => value!).sort();
  return { needs: of('needs'), unresolved: of('unresolved') };
}

const sources = ts.sys.readDirectory(folder, ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs']).map((file) => path.relative(folder, file));
const texts = new Map(sources.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
const wholeOf = (file: string): string => {
  const part = /^\/\/ part of (.+)$/m.exec(texts.get(file) ?? '')?.[1];
  return part === undefined ? file : path.join(path.dirname(file), part);
};
const programs = sources.filter((file) => wholeOf(file) === file);

let found: ProjectUses;
beforeAll(async () => {
  found = await findProjectUses(ts, { folder, paths: [] });
}, 120_000);

describe('every method that a program calls is found, and nothing else', () => {
  it('in at least 40 programs', () => expect(programs.length).toBeGreaterThanOrEqual(40));

  it.each(programs)('%s', (program) => {
    const own = <T extends { readonly file: string }>(all: readonly T[]): T[] => all.filter(({ file }) => wholeOf(file) === program);
    const methods = [...new Set(own(found.uses).map(({ method }) => method))].sort();
    const unresolved = own(found.unresolved).map(({ call }) => call);
    expect({ needs: methods, unresolved }).toEqual(expectedIn(texts.get(program)!));
  });
});

it('an import that the installed package lacks is not told to be uninstalled', () => {
  const { because } = found.unresolved.find(({ file }) => file === 'modules/moved.ts')!;
  expect(because).toBe(
    "The installed @google-cloud/storage has no @google-cloud/storage/types/bucket, so its calls can't be read. Install the version that the project names, or import @google-cloud/storage itself.",
  );
});
