import { cleanText, cut } from '../response/safe/clean-text.js';
import type { EvidenceSource, Finding } from './evidence.js';
import type { Facts } from './facts.js';

/** What a finding may have beside its value. */
interface More {
  readonly path?: string;
  readonly domain?: string | undefined;
  readonly wording?: string;
  readonly facts?: Facts;
  readonly marks?: true | undefined;
}

/** Makes a finding whose shown parts are clean and bounded, and whose absent parts are absent. */
export function finding(source: EvidenceSource, value: string, says: string, more: More = {}): Finding {
  return made(source, cleanText(value, MAX_SHOWN), cleanText(says, MAX_SHOWN), more);
}

/** Makes a finding of the message: a part of a text that is clean already. */
export function messageFinding(quoted: string, says: string, more: More): Finding {
  return made('Message', cut(quoted, MAX_SHOWN), says, more);
}

/** How much of a value people are shown. */
const MAX_SHOWN = 300;

function made(source: EvidenceSource, value: string, says: string, { path, domain, wording, facts: stated, marks }: More): Finding {
  // Not made of spreads: this is done often for one denial.
  const finding: { -readonly [K in keyof Finding]: Finding[K] } = { source, value, says };
  if (path !== undefined) finding.path = path;
  if (domain !== undefined) finding.domain = domain;
  if (wording !== undefined) finding.wording = wording;
  if (stated !== undefined) finding.facts = stated;
  if (marks) finding.marks = true;
  return finding;
}

/** Facts without the ones that are absent or empty. */
export function facts(all: { readonly [K in keyof Facts]?: Facts[K] | undefined }): Facts {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(all) as (keyof Facts)[]) {
    const fact = all[key];
    if (fact !== undefined && fact !== '' && !(Array.isArray(fact) && fact.length === 0)) kept[key] = fact;
  }
  return kept;
}
