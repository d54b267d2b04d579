import { cleanText } from '../response/clean-text.js';
import { isError } from '../response/property.js';

const MAX_CAUSES = 4;

/**
 * A copy of the caught error that loggers may print: its name, message and stack with secrets taken out, and its own cause likewise.
 * `util.inspect` prints a `cause` even where it is not enumerable, so the raw error can never be it.
 */
export function scrubbedCause(original: unknown, depth = 0): Error | undefined {
  if (!isError(original) || depth >= MAX_CAUSES) return undefined;
  try {
    const message = cleanText(original.message, 2_000);
    const cause = scrubbedCause(original.cause, depth + 1);
    const copy = new Error(message, cause && { cause });
    Object.defineProperty(copy, 'name', { value: cleanText(original.name, 80), enumerable: false, configurable: true, writable: true });
    Object.defineProperty(copy, 'stack', { value: stackOf(original, message), enumerable: false, configurable: true, writable: true });
    return copy;
  } catch {
    return undefined;
  }
}

/** Only the frames of the original stack: its first lines repeat the message, raw. */
function stackOf(original: Error, message: string): string {
  const frames = (typeof original.stack === 'string' ? original.stack : '').split('\n').filter((line) => /^\s{4}at /.test(line));
  return [`${cleanText(original.name, 80)}: ${message}`, ...frames.slice(0, 30)].join('\n');
}
