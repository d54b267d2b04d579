import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from './paths.js';

/** Writes the licence of every library of which a module got into a build, as these ask for. */
export function writeLicenses(modules: readonly string[]): void {
  const folders = modules.map((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]);
  const libraries = [...new Set(folders.filter((folder) => folder !== undefined))].sort();
  writeFileSync(path.join(dist, 'THIRD-PARTY-LICENSES.txt'), noticesOf(libraries));
}

function noticesOf(folders: readonly string[]): string {
  const notices = folders.map((folder) => {
    const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { name: string; version: string };
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined)
      throw new Error(`${name} is bundled, and has no licence file: find out under which licence it may be passed on.`);
    return `${name} ${version}\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
  });
  return ['The command line program google-denials holds parts of these libraries.\n', ...notices].join(`\n${'-'.repeat(80)}\n\n`);
}
