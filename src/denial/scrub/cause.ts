import { cleanText, cut } from '../../response/safe/clean-text.js';
import { joinsChunks } from '../../response/body/joined-chunks.js';
import { isError, property, stringProperty } from '../../response/safe/property.js';
import { framesOf, giveStack, pauseStacks } from './stack.js';

const MAX_CAUSES = 4;

/**
 * A copy of the caught error that loggers may print: its name, message and stack with secrets taken out, and its own cause likewise.
 * `util.inspect` prints a `cause` even where it is not enumerable, so the raw error can never be it.
 */
export function scrubbedCause(original: unknown, depth = 0): Error | undefined {
  if (!isError(original) || depth >= MAX_CAUSES) return undefined;
  const message = messageOf(original);
  const name = cleanText(stringProperty(original, 'name'), 80) || 'Error';
  const cause = scrubbedCause(property(original, 'cause'), depth + 1);
  const resume = pauseStacks();
  const copy = new Error(message, cause && { cause });
  resume();
  Object.defineProperty(copy, 'name', { value: name, enumerable: false, configurable: true, writable: true });
  giveStack(copy, () => `${name}: ${message}${framesOf(original)}`);
  return copy;
}

/** The message. A secret that lay across two chunks has no shape any more: it is looked for without the commas between them, too. */
function messageOf(error: Error): string {
  const message = stringProperty(error, 'message') ?? '';
  const joined = joinsChunks(error) ? message.replaceAll(',', '') : message;
  const clean = cleanText(joined, 2_000);
  return joined === message || clean !== cut(joined, 2_000) ? clean : cleanText(message, 2_000);
}
