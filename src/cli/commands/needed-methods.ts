import type { NeededMethod } from '../../access/needed-method.js';
import type { ProjectUses, Use } from '../../needs/use.js';

/** The uses in code as needs: a method with the places that call it. */
export function neededOf(uses: readonly Use[]): readonly NeededMethod[] {
  return [...Map.groupBy(uses, ({ method }) => method)].map(([method, own]) => ({
    method,
    calls: [...new Set(own.map(({ file, line }) => `${file}:${line}`))],
    ...(own.every(({ when }) => when !== undefined) && { when: own[0]!.when! }),
    ...(own[0]!.stated && { stated: own[0]!.stated }),
  }));
}

/** Needs of several sources, one for each method. */
export function joined(needed: readonly NeededMethod[]): readonly NeededMethod[] {
  return [...Map.groupBy(needed, ({ method }) => method)].map(([method, own]) => {
    const calls = [...new Set(own.flatMap((one) => one.calls ?? []))];
    const resources = [...new Set(own.flatMap((one) => one.resources ?? []))].sort();
    const sum = (key: 'count' | 'denied'): number => own.reduce((total, one) => total + (one[key] ?? 0), 0);
    const when = own.every((one) => one.when !== undefined) ? own[0]!.when : undefined;
    const stated = own.find((one) => one.stated)?.stated;
    return {
      method,
      ...(calls.length > 0 && { calls }),
      ...(when !== undefined && { when }),
      ...(stated && { stated }),
      ...(sum('count') > 0 && { count: sum('count') }),
      ...(sum('denied') > 0 && { denied: sum('denied') }),
      ...(resources.length > 0 && { resources }),
    };
  });
}

/** The uses of each entry file and of what it imports. */
export function byEntry({ uses, entries }: ProjectUses): ReadonlyMap<string, readonly Use[]> {
  const grouped = new Map<string, readonly Use[]>();
  for (const [entry, reached] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const own = uses.filter(({ file }) => reached.includes(file));
    if (own.length > 0) grouped.set(entry, own);
  }
  return grouped;
}
