import type { Compiler } from './compiler.js';
import { isGoogleClient, packageNamed } from './google-packages.js';
import { leftOut, type ProjectPart } from './read-project.js';
import type { Unresolved } from './use.js';

const IMPORT = /(?:\bfrom\s*|\bimport\s*(?:\(\s*)?|\brequire\s*\(\s*)['"]([\w@][\w@./-]{1,99})['"]/g;

/**
 * The sources that use Google's clients and that no part of the project names or imports: scripts beside `src/`, functions in a folder of their own.
 *
 * @param read - the files that were read, by their whole path
 */
export function filesLeftOut(
  ts: Compiler,
  parts: readonly ProjectPart[],
  tests: boolean,
  read: ReadonlySet<string>,
  relative: (path: string) => string,
): readonly Unresolved[] {
  const stems = new Set([...read].map(stemOf));
  const others = new Set(parts.flatMap((part) => leftOut(ts, part, tests).map((file) => [file, part.config!] as const)));
  const found = new Map<string, Unresolved>();
  for (const [path, config] of others) {
    // What a compiler wrote beside its source is the same program.
    if (read.has(path) || stems.has(stemOf(path)) || found.has(path)) continue;
    const text = ts.sys.readFile(path) ?? '';
    const client = [...text.matchAll(IMPORT)].find(([, name]) => isGoogleClient(packageNamed(name!)));
    if (!client) continue;
    const file = relative(path);
    const because = `${relative(config)} leaves this file out, so it isn't read. To read it as well, name it: google-denials needs . ${file}`;
    found.set(path, { file, line: text.slice(0, client.index).split('\n').length, call: packageNamed(client[1]!), because });
  }
  return [...found.values()];
}

function stemOf(path: string): string {
  return path.replace(/\.[cm]?[jt]sx?$/, '');
}
