import type { Denial } from '../../denial/denial.js';
import { sharedNotes } from '../../denial/shared-notes.js';
import type { Interception } from './mark.js';
import { isPromise } from './is-promise.js';

/** The name of the diagnostics channel on which every denial of an intercepted client is published, as its JSON record. */
const CHANNEL = 'google-denials:denial';

/** Who was told of which denial, by any copy of this package. */
const notes = sharedNotes<Set<unknown>>('told');

/** Tells the diagnostics channel and the listeners of a denial, each of them once. Never throws, and waits for nobody. */
export function publish(denial: Denial, interception: Interception): void {
  const told = toldAbout(denial);
  tell(told, CHANNEL, () => publishOnChannel(denial));
  for (const listener of interception.listeners) tell(told, listener, () => listener(denial));
}

/** Who was told of a denial that may pass several intercepted clients. */
function toldAbout(denial: Denial): Set<unknown> {
  const known = notes.get(denial);
  if (known) return known;
  const told = new Set<unknown>();
  notes.set(denial, told);
  return told;
}

function tell(told: Set<unknown>, whom: unknown, message: () => unknown): void {
  if (told.has(whom)) return;
  told.add(whom);
  try {
    const answer = message();
    if (isPromise(answer)) answer.then(undefined, () => undefined);
  } catch {
    // A listener that fails must not replace the denial.
  }
}

function publishOnChannel(denial: Denial): void {
  // Asked for at run time, not imported: bundles for browsers and edge runtimes have no such module.
  const channel = globalThis.process?.getBuiltinModule?.('node:diagnostics_channel')?.channel(CHANNEL);
  if (channel?.hasSubscribers) channel.publish(denial.toJSON());
}
