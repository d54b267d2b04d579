import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The real name and version of an installed package, whatever alias it goes by: `gaxios 7.1.3`. */
export function installed(alias: string, from: string = import.meta.url): string {
  let folder = dirname(createRequire(from).resolve(alias));
  for (;;) {
    const manifest = join(folder, 'package.json');
    const { name, version } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
    if (version) return `${name} ${version}`;
    folder = dirname(folder);
  }
}
