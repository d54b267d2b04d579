import type { Caller } from '../caller.js';

/** How one caller is told from another: the principal that Google sees, or what is known of a key. */
export function callerName(caller: Caller): string | undefined {
  if (caller.subject !== undefined) return `user:${caller.subject}`;
  if (caller.principal !== undefined) return caller.principal;
  return caller.type === 'apiKey' && caller.keySuffix !== undefined ? `API key ending in ${caller.keySuffix}` : undefined;
}
