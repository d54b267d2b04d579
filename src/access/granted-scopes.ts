import { methodAccess } from './method-access.js';
import type { NeededMethod } from './needed-method.js';

const BASE = 'https://www.googleapis.com/auth/';

/** A scope in full: `drive.readonly` is short for `https://www.googleapis.com/auth/drive.readonly`. */
export function fullScope(scope: string): string {
  return /^https?:|^(?:openid|email|profile)$/.test(scope) ? scope : BASE + scope;
}

/** A method that none of the granted scopes allows. */
export interface Misfit extends NeededMethod {
  /** The scopes of which one would do, narrowest first. */
  readonly accepts: readonly string[];
}

/** The methods that a set of scopes does not allow. Methods without documented scopes are no misfits. */
export async function misfits(methods: readonly NeededMethod[], granted: readonly string[]): Promise<readonly Misfit[]> {
  const scopes = new Set(granted.map(fullScope));
  const found: Misfit[] = [];
  for (const needed of methods) {
    const accepts = (await methodAccess(needed.method))?.scopes ?? [];
    if (accepts.length > 0 && !accepts.some((scope) => scopes.has(scope))) found.push({ ...needed, accepts });
  }
  return found;
}
