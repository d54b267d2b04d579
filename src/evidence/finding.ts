import { cleanText } from '../response/clean-text.js';
import type { EvidenceSource, Finding } from './evidence.js';
import type { Facts } from './facts.js';

/** Makes a finding whose shown parts are clean and bounded, and whose absent parts are absent. */
export function finding(
  source: EvidenceSource,
  value: string,
  says: string,
  more: { path?: string; domain?: string | undefined; wording?: string; facts?: Facts } = {},
): Finding {
  return {
    source,
    ...(more.path !== undefined && { path: more.path }),
    value: cleanText(value, 300),
    says: cleanText(says, 300),
    ...(more.domain !== undefined && { domain: more.domain }),
    ...(more.wording !== undefined && { wording: more.wording }),
    ...(more.facts !== undefined && { facts: more.facts }),
  };
}

/** Facts without the ones that are absent or empty. */
export function facts(all: { readonly [K in keyof Facts]?: Facts[K] | undefined }): Facts {
  const kept: Record<string, unknown> = {};
  let key: keyof Facts;
  for (key in all) {
    const fact = all[key];
    if (fact !== undefined && fact !== '' && !(Array.isArray(fact) && fact.length === 0)) kept[key] = fact;
  }
  return kept;
}

/** An object without its absent parts. Not made of entries and back: this is done often for one denial. */
export function stated<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: Partial<T> = {};
  for (const key in parts) if (parts[key] !== undefined) kept[key] = parts[key];
  return kept as never;
}
