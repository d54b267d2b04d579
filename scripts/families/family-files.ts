import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CATALOG = path.resolve(import.meta.dirname, '../../src/catalog');

/** A file of the catalog that defines a family. */
export interface FamilyFile {
  /** What begins the ids of its situations and sentences: `bigquery`, `platform/iam`. */
  readonly name: string;
  /** Where it is in `src/catalog`, without the ending: `cloud/analytics/bigquery`. Its examples have the same place in `test/catalog`. */
  readonly place: string;
  /** The constant that it exports: `bigquery`. */
  readonly constant: string;
}

/** Folders that belong to the names of their families. All others only keep folders short, so that a family can move without a new name. */
const NAMED_FOLDERS = new Set(['firebase', 'platform']);

/** Every family of `src/catalog`, in alphabetical order of their names. */
export function familyFiles(): readonly FamilyFile[] {
  const files = readdirSync(CATALOG, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const families = files.flatMap((file): FamilyFile[] => {
    const [, constant] = /^export const (\w+) = family\(/m.exec(readFileSync(path.join(CATALOG, file), 'utf8')) ?? [];
    if (constant === undefined) return [];
    const place = file.slice(0, -'.ts'.length).replaceAll(path.sep, '/');
    const [folder, base] = [path.posix.dirname(place), path.posix.basename(place)];
    return [{ name: NAMED_FOLDERS.has(folder) ? place : base, place, constant }];
  });
  const twice = families.filter(({ name }, index) => families.findIndex((other) => other.name === name) !== index);
  if (twice.length > 0)
    throw new Error(`src/catalog has two families with the name ${twice[0]!.name}. Name the file of one of them otherwise.`);
  return families.sort((a, b) => (a.name < b.name ? -1 : 1));
}
