import type { NeededMethod } from '../../access/needed-method.js';
import { UsageError } from '../exit-codes.js';

/** The methods in a log of denials: one JSON a line, each a denial's `toJSON()` or something that holds one in `denial`. */
export function deniedMethods(text: string): readonly NeededMethod[] {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    const method = methodIn(line);
    if (method !== undefined) counts.set(method, (counts.get(method) ?? 0) + 1);
  }
  if (counts.size === 0)
    throw new UsageError('--on-denial: no line holds a denial that names its method. Log each as JSON: JSON.stringify(denial).');
  return [...counts].map(([method, count]) => ({ method, count, denied: count }));
}

function methodIn(line: string): string | undefined {
  try {
    const value = JSON.parse(line) as { method?: unknown; kind?: unknown; denial?: { method?: unknown } } | null;
    const method = value?.denial?.method ?? (value?.kind === undefined ? undefined : value.method);
    return typeof method === 'string' && /^[\w.-]{3,200}$/.test(method) ? method : undefined;
  } catch {
    return undefined;
  }
}
