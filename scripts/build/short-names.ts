import type { Chunk } from './chunks.js';

/**
 * Gives what chunks export to each other the shortest names: both ends of each, in two formats, are a part of the package, and of the time that an
 * import takes. What an `import()` asks for keeps its name, and so does all that an entry exports.
 */
export function withShortNames(all: readonly Chunk[], kept: ReadonlyMap<string, ReadonlySet<string>>): readonly Chunk[] {
  const names = new Map(
    all.filter((chunk) => !chunk.isEntry).map((chunk) => [chunk.fileName, shortNames(chunk, kept.get(chunk.fileName))]),
  );
  return all.map((chunk) => {
    const own = names.get(chunk.fileName);
    const code = chunk.code
      .replace(IMPORTED, (clause, list: string, file: string) => {
        const short = names.get(file);
        return short ? `import {${renamed(list, (name, local) => `${short.get(name) ?? name} as ${local}`)}} from "./${file}";` : clause;
      })
      .replace(EXPORTED, (clause, list: string) =>
        own ? `export {${renamed(list, (local, name) => `${local} as ${own.get(name) ?? name}`)}};` : clause,
      );
    return { ...chunk, code };
  });
}

const IMPORTED = /^import \{([^}]+)\} from "\.\/([\w.-]+)";$/gm;
const EXPORTED = /^export \{([^}]+)\};$/gm;

/** Each `name as alias` of a list. */
function renamed(list: string, write: (name: string, alias: string) => string): string {
  return list
    .split(',')
    .map((entry) => {
      const [name, alias = name] = entry.trim().split(' as ');
      return write(name!, alias!);
    })
    .join(', ');
}

function shortNames({ exports }: Chunk, kept: ReadonlySet<string> = new Set()): ReadonlyMap<string, string> {
  const short = new Map<string, string>();
  let next = 0;
  for (const name of exports.filter((one) => !kept.has(one))) {
    do next += 1;
    while (kept.has(nameOf(next)));
    short.set(name, nameOf(next));
  }
  return short;
}

/** `a`, `b`, …, `z`, `a0`, `a1`, …: no word of the language. */
const nameOf = (number: number): string =>
  number <= 26 ? String.fromCharCode(96 + number) : `${String.fromCharCode(97 + ((number - 27) % 26))}${Math.floor((number - 27) / 26)}`;
