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
  return stated(all, (value) => value !== '' && !(Array.isArray(value) && value.length === 0));
}

/** An object without its absent parts. Not made of entries and back: this is done often for one denial. */
export function stated<T extends object>(
  parts: T,
  counts: (part: unknown) => boolean = () => true,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: Partial<T> = {};
  for (const key of Object.keys(parts) as (keyof T)[]) if (parts[key] !== undefined && counts(parts[key])) kept[key] = parts[key];
  return kept as never;
}
