import type { Ask } from '../../evidence/values/ask.js';
import type { RemedyCase } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { askedGrant, asksForAnother } from './asked-grant.js';
import { askedChange, askedPage, askedWait } from './asked-step.js';
import type { Followed } from './followed.js';

/** What the response itself asks for, as remedies. */
export interface Instructions {
  /** What it asks for in a way that can be followed as it is: comes before all else. */
  readonly first: readonly Remedy[];
  /** What only its own words tell: comes behind the steps of an expert, before the general remedies. */
  readonly later: readonly Remedy[];
  /** True where another account than the caller needs the access: a grant to the caller would not help. */
  readonly forAnother: boolean;
}

export const NO_INSTRUCTIONS: Instructions = { first: [], later: [], forAnother: false };

/** Makes remedies of what the response asks for. Its words are quoted; commands hold only what can be checked. */
export async function followAsks(denied: RemedyCase): Promise<Instructions> {
  const asks = denied.facts.asks?.slice(0, MOST) ?? [];
  if (asks.length === 0) return NO_INSTRUCTIONS;
  const followed = await Promise.all(asks.map((ask) => follow(ask, denied)));
  const made = followed.filter((one) => one !== undefined);
  return {
    first: made.filter(({ exact }) => exact).map(({ remedy }) => remedy),
    later: made.filter(({ exact }) => !exact).map(({ remedy }) => remedy),
    forAnother: asks.some((ask) => asksForAnother(ask, denied)),
  };
}

/** A message asks for one thing or two. */
const MOST = 5;

async function follow(ask: Ask, denied: RemedyCase): Promise<Followed | undefined> {
  switch (ask.kind) {
    case 'grant':
    case 'check':
      return askedGrant(ask, denied);
    case 'set':
      return askedChange(ask);
    case 'visit':
      return askedPage(ask, denied);
    case 'wait':
      return askedWait(ask, denied);
  }
}
