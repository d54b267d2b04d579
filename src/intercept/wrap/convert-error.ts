import type { Denial } from '../../denial/denial.js';
import { findDenial } from '../../denial/find-denial.js';
import { isDenial } from '../../denial/is-denial.js';
import { cleanReworded, guardReworded } from '../../denial/scrub/guard-message.js';
import { loadExplain } from '../../load-explain.js';
import type { Interception } from './mark.js';
import { publish } from './publish.js';

/** What to throw instead of what was caught. Boxed, because a promise would look into a caught value that has a `then`. */
export interface Converted {
  readonly error: unknown;
}

/**
 * The one place where a failure becomes a denial: answers what to throw, either the denial or the very object that was caught. A denial
 * that an intercepted client further in has thrown passes, also where gaxios or google-auth-library wrapped it again. Never throws.
 */
export async function convertError(caught: unknown, interception: Interception, client: unknown): Promise<Converted> {
  if (!interception.options) return { error: caught };
  try {
    const known = findDenial(caught);
    if (known) cleanReworded(known);
    const denial = known ?? (await explained(caught, interception, client));
    if (!denial) return { error: caught };
    publish(denial, interception);
    return { error: denial };
  } catch {
    return { error: caught };
  }
}

/** The same for a client that another one may use inside: google-auth-library rewords what passes through it. */
export async function convertInnerError(caught: unknown, interception: Interception, client: unknown): Promise<Converted> {
  const converted = await convertError(caught, interception, client);
  if (isDenial(converted.error)) guardReworded(converted.error);
  return converted;
}

async function explained(caught: unknown, { options }: Interception, client: unknown): Promise<Denial | undefined> {
  const explain = await loadExplain();
  return explain(caught, { ...options, client, met: 'on a client' });
}
