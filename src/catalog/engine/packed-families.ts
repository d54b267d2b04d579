import type { Family } from '../define.js';

/** Families that are packed together: their names, and the JSON text of each on a line of its own, in the same order. */
export interface PackedFamilies {
  readonly names: readonly string[];
  /** Unpacks them; nothing where they are not there. */
  readonly lines: () => Promise<string | undefined>;
}

/**
 * Loads a family out of what holds it. What was packed together is unpacked once, and only what is asked for is parsed. A family that is not there,
 * or cannot be read, is `undefined`.
 */
export function packedFamilies(packs: readonly PackedFamilies[]): (name: string) => Promise<Family | undefined> {
  const unpacked = new Map<PackedFamilies, Promise<readonly string[]>>();
  const families = new Map<string, Promise<Family | undefined>>();

  const linesOf = (pack: PackedFamilies): Promise<readonly string[]> => {
    const lines = unpacked.get(pack) ?? pack.lines().then((text) => text?.split('\n') ?? []);
    unpacked.set(pack, lines);
    return lines;
  };
  const load = async (name: string): Promise<Family | undefined> => {
    const pack = packs.find(({ names }) => names.includes(name));
    const line = pack && (await linesOf(pack))[pack.names.indexOf(name)];
    return line === undefined ? undefined : (JSON.parse(line) as Family);
  };
  return (name) => {
    const family = families.get(name) ?? load(name).catch(() => undefined);
    families.set(name, family);
    return family;
  };
}
