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
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  );
}
