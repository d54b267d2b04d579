import type { Denial } from '../denial/denial.js';
import type { Interception } from './mark.js';
import { isPromise } from './wrap-method.js';

/** The name of the diagnostics channel on which every met denial is published, as its JSON record. */
const CHANNEL = 'google-denials:denial';

/** Kept on the denial itself, so that it is told once even where it passes several intercepted clients or copies of this package. */
const TOLD = Symbol.for('google-denials.told');

/** Tells the diagnostics channel and the listeners of a denial, each of them once. Never throws, and waits for nobody. */
export function publish(denial: Denial, interception: Interception): void {
  const told = toldAbout(denial);
  tell(told, CHANNEL, () => publishOnChannel(denial));
  for (const listener of interception.listeners) tell(told, listener, () => listener(denial));
}

function toldAbout(denial: Denial & { [TOLD]?: Set<unknown> }): Set<unknown> {
  const known = denial[TOLD];
  if (known) return known;
  const told = new Set<unknown>();
  if (Object.isExtensible(denial)) Object.defineProperty(denial, TOLD, { value: told, enumerable: false });
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
