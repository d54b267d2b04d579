const warned = new Set<string>();

/** As many different warnings as a person reads. */
const MOST = 50;

/** Warns of a mistake in options once for each text, where the runtime has warnings. Never throws. */
export function warnOnce(text: string): void {
  if (warned.has(text) || warned.size >= MOST) return;
  warned.add(text);
  try {
    globalThis.process?.emitWarning?.(text, { code: 'GOOGLE_DENIALS_OPTIONS' });
  } catch {
    // Nobody can be warned here.
  }
}
