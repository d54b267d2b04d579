import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dist, root } from './paths.js';

/** The published schemas, without the white space in which they are written: that is half of them. */
export function writeSchemas(): void {
  const [from, to] = [path.join(root, 'schema'), path.join(dist, 'schema')];
  mkdirSync(to);
  for (const file of readdirSync(from)) {
    writeFileSync(path.join(to, file), `${JSON.stringify(JSON.parse(readFileSync(path.join(from, file), 'utf8')))}\n`);
  }
}
