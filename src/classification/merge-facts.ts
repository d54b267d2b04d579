import type { Finding } from '../evidence/evidence.js';
import type { Facts } from '../evidence/facts.js';
import type { Ask } from '../evidence/values/ask.js';
import type { Told } from '../evidence/values/told.js';

/** Facts that several pieces of evidence may add to. */
const LISTS = ['permissions', 'roles', 'requiredScopes', 'grantedScopes', 'asks'] as const;

/** What the payload states: ErrorInfo first, then the deciding piece, then the others in order of precedence; lists are united. */
export function mergeFacts(decidedBy: Finding, findings: readonly Finding[]): Facts {
  const merged: Record<string, unknown> = {};
  const structured = findings.filter(({ source }) => source === 'ErrorInfo');
  for (const finding of structured) add(merged, finding.facts);
  if (!structured.includes(decidedBy)) add(merged, decidedBy.facts);
  for (const finding of findings) if (finding !== decidedBy && finding.source !== 'ErrorInfo') add(merged, finding.facts);
  return isTarget(merged) ? withAnotherPrincipal(merged, findings) : merged;
}

/** Whether the account that a sentence names is the one that something was to be done with, and so not who tried. */
function isTarget({ principal, resource }: Facts): boolean {
  return principal?.by === 'sentence' && principal.says === resource?.id;
}

function withAnotherPrincipal({ principal: target, ...facts }: Facts, findings: readonly Finding[]): Facts {
  const told = findings.map((finding) => finding.facts?.principal);
  const principal = told.find((one) => one !== undefined && one.says !== target?.says);
  return principal === undefined ? facts : { ...facts, principal };
}

function add(merged: Record<string, unknown>, facts: Facts | undefined): void {
  for (const key of facts === undefined ? [] : Object.keys(facts)) {
    const value = facts![key as keyof Facts];
    if ((LISTS as readonly string[]).includes(key)) merged[key] = united(merged[key] as Item[] | undefined, value as Item[]);
    else if (key === 'quota') merged[key] = { ...(value as object), ...(merged[key] as object | undefined) };
    else merged[key] ??= value;
  }
}

type Item = string | Told | Ask;

function united(known: readonly Item[] | undefined, more: readonly Item[]): Item[] {
  if (known === undefined && more.length === 1) return [...more];
  const all = [...(known ?? [])];
  for (const item of more) if (!all.some((other) => nameIn(other) === nameIn(item))) all.push(item);
  return all.slice(0, 50);
}

function nameIn(item: Item): string {
  return (typeof item === 'string' ? item : item.says).toLowerCase();
}
