import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from './paths.js';

/** Writes the licence of every library of which a module got into a build, as these ask for. */
export function writeLicenses(modules: readonly string[]): void {
  const folders = modules.map((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]);
  const libraries = [...new Set(folders.filter((folder) => folder !== undefined))].sort();
  writeFileSync(path.join(dist, 'THIRD-PARTY-LICENSES.txt'), noticesOf(libraries));
}

/** What many of them say in the same words stands once, below the copyright of each. */
function noticesOf(folders: readonly string[]): string {
  const licences = Map.groupBy(folders.map(licenceOf), ({ terms }) => terms.replace(/\s+/g, ' '));
  const notices = [...licences.values()].map((own) => {
    const holders = own.map(({ name, version, copyright }) => `${name} ${version}\n${copyright}\n`);
    return `${holders.join('\n')}\n${own[0]!.terms}\n`;
  });
  return ['The command line program google-denials holds parts of these libraries.\n', ...notices].join(`\n${'-'.repeat(80)}\n\n`);
}

interface Licence {
  readonly name: string;
  readonly version: string;
  readonly copyright: string;
  readonly terms: string;
}

function licenceOf(folder: string): Licence {
  const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { name: string; version: string };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled, and has no licence file: find out under which licence it may be passed on.`);
  const text = readFileSync(path.join(folder, file), 'utf8').trim();
  // The titles of one licence differ, its terms do not.
  const [, heading = '', copyright, terms] =
    /^((?:\(?(?:The )?MIT License\)?|ISC License)\s+)?((?:Copyright .+\s+)+)([\s\S]+)$/i.exec(text) ?? [];
  if (copyright === undefined) return { name, version, copyright: '', terms: text };
  return { name, version, copyright: copyright.trim(), terms: (heading === '' ? '' : titleOf(heading)) + terms! };
}

const titleOf = (heading: string): string => (/MIT/i.test(heading) ? 'MIT License\n\n' : `${heading.trim()}\n\n`);
