import type { Entry } from './entry.js';
import { catalogEntries } from './from-catalog.js';

/** Every message, reason and situation that the library knows, each once on its page. */
export async function collectEntries(): Promise<readonly Entry[]> {
  const taken = new Map<string, Entry>();
  for (const entry of await catalogEntries()) {
    const key = `${entry.page}#${entry.anchor}`;
    if (!taken.has(key)) taken.set(key, entry);
  }
  return [...taken.values()];
}
