import type { Finding } from '../evidence/evidence.js';
import type { Facts } from '../evidence/facts.js';

/** Facts that several pieces of evidence may add to. */
const LISTS = ['permissions', 'roles', 'requiredScopes', 'grantedScopes'] as const;

/** What the payload states: the deciding piece first, then the others in order of precedence; lists are united. */
export function mergeFacts(decidedBy: Finding, findings: readonly Finding[]): Facts {
  const merged: Record<string, unknown> = {};
  for (const { facts } of [...findings.filter(({ source }) => source === 'ErrorInfo'), decidedBy, ...findings]) {
    if (!facts) continue;
    for (const [key, value] of Object.entries(facts)) {
      if ((LISTS as readonly string[]).includes(key)) merged[key] = united(merged[key] as string[] | undefined, value as string[]);
      else if (key === 'quota') merged[key] = { ...(value as object), ...(merged[key] as object | undefined) };
      else merged[key] ??= value;
    }
  }
  return merged;
}

function united(known: readonly string[] | undefined, more: readonly string[]): string[] {
  const all = [...(known ?? [])];
  for (const name of more) if (!all.some((other) => other.toLowerCase() === name.toLowerCase())) all.push(name);
  return all.slice(0, 50);
}
