import { samePrincipal } from '../principal.js';

/** Whom a client called as when it was last denied: by what it says itself, and by the server's word. Each is compared with its own kind. */
interface Seen {
  believed?: string;
  told?: string;
}

const seen = new WeakMap<object, Seen>();

/**
 * The caller that the same client was before, if it has changed since its last denial: credentials that somebody replaced, an environment that
 * fell back to another account.
 */
export function changedFrom(client: unknown, believed: string | undefined, told: string | undefined): string | undefined {
  if (typeof client !== 'object' || client === null) return undefined;
  let last = seen.get(client);
  if (!last) seen.set(client, (last = {}));
  const before = changed(last.believed, believed) ?? changed(last.told, told);
  if (believed !== undefined) last.believed = believed;
  if (told !== undefined) last.told = told;
  return before;
}

function changed(before: string | undefined, now: string | undefined): string | undefined {
  return before === undefined || now === undefined || samePrincipal(before, now) ? undefined : before;
}
