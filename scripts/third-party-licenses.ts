import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** Where the licences of the bundled libraries stand, as these ask for. */
const FILE = 'THIRD-PARTY-LICENSES.txt';

/** Writes the licence of every library of which something got into a build. */
export const thirdPartyLicenses: Plugin = {
  name: 'third-party-licenses',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      const folders = Object.keys(metafile?.inputs ?? {}).map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]);
      const libraries = [...new Set(folders.filter((folder) => folder !== undefined))].sort();
      const outdir = build.initialOptions.outdir!;
      mkdirSync(outdir, { recursive: true });
      writeFileSync(path.join(outdir, FILE), noticesOf(libraries));
    });
  },
};

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
