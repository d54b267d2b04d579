import type { Denial } from '../denial/denial.js';
import { isDenial } from '../denial/is-denial.js';
import { explain } from '../explain.js';
import type { Interception } from './mark.js';
import { publish } from './publish.js';

/** How deep a denial may sit in errors that others made around it. */
const MAX_DEPTH = 5;

/**
 * The one place where a failure becomes a denial: answers what to throw, either the denial or the very object that was caught.
 * Never throws.
 */
export async function meet(caught: unknown, interception: Interception, client: unknown): Promise<unknown> {
  try {
    const denial = denialWithin(caught) ?? (await explain(caught, { ...interception.options, client, met: 'on a client' }));
    if (!denial) return caught;
    publish(denial, interception);
    return denial;
  } catch {
    return caught;
  }
}

/** A denial that an intercepted client further in has thrown, where gaxios or google-auth-library wrapped it again. */
function denialWithin(caught: unknown, depth = 0): Denial | undefined {
  if (isDenial(caught)) return caught;
  if (!(caught instanceof Error) || depth >= MAX_DEPTH) return undefined;
  return denialWithin(caught.cause, depth + 1) ?? denialWithin((caught as { error?: unknown }).error, depth + 1);
}
