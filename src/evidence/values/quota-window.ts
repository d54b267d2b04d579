import type { QuotaWindow } from '../facts.js';

const WINDOWS: readonly (readonly [QuotaWindow, RegExp])[] = [
  ['second', /\bper[ _-]?(?:\d+[ _-]?)?s\b|per[ _-]?(?:\d+[ _-]?)?sec|\/s\b|\b1\/\d*s\b/i],
  ['minute', /per[ _-]?(?:\d+[ _-]?)?min|\/min\b/i],
  ['hour', /per[ _-]?hour|\/h\b|hourly/i],
  ['day', /per[ _-]?day|\/d\b|daily|today/i],
  ['week', /per[ _-]?week|weekly/i],
  ['month', /per[ _-]?month|monthly/i],
];

/** A look at a text before it is looked at for each of them: most speak of no time at all. */
const ANY_WINDOW = /\bpers\b|per(?:[ _\d-]|sec|min|hour|day|week|month)|\/\d*(?:[dhs]|min)\b|hourly|daily|today|weekly|monthly/i;

/** The time over which a limit counts, from its unit (`1/min/{project}`), its name (`ReadsPerMinutePerProject`) or its wording. */
export function windowOf(...texts: readonly (string | undefined)[]): QuotaWindow | undefined {
  for (const text of texts) {
    if (text === undefined || !ANY_WINDOW.test(text)) continue;
    const found = WINDOWS.find(([, pattern]) => pattern.test(text));
    if (found) return found[0];
  }
  return undefined;
}

/** The value of a limit: a number, or one in digits as 64-bit numbers travel. Nothing else counts as one: a limit of 0 is a verdict. */
export function limitValueOf(value: unknown): number | undefined {
  const digits = typeof value === 'number' ? String(value) : value;
  return typeof digits === 'string' && /^-?\d{1,19}$/.test(digits) ? Number(digits) : undefined;
}

/** `29.08s`, `29s`, `{ seconds: 29, nanos: 0 }`, `{ seconds: '29' }` in milliseconds. */
export function durationMs(duration: unknown): number | undefined {
  if (typeof duration === 'string') {
    const seconds = /^(\d{1,9}(?:\.\d{1,9})?)s?$/.exec(duration.trim())?.[1];
    // In nanoseconds first: 2.007 * 1_000 is a little more than 2007.
    return seconds === undefined ? undefined : Math.ceil(Math.round(Number(seconds) * 1e9) / 1e6);
  }
  if (typeof duration !== 'object' || duration === null) return undefined;
  const { seconds, nanos } = duration as { seconds?: unknown; nanos?: unknown };
  if (seconds === undefined && nanos === undefined) return undefined;
  const total = numberOf(seconds) * 1_000 + numberOf(nanos) / 1_000_000;
  return Number.isFinite(total) && total >= 0 ? Math.max(0, Math.ceil(total)) : undefined;
}

/** A number, a text of digits, or the `Long` of protobufjs; not a number for an object that refuses to become one. */
function numberOf(value: unknown): number {
  try {
    return Number(value ?? 0);
  } catch {
    return Number.NaN;
  }
}
