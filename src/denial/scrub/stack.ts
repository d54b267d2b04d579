import { cleanText } from '../../response/safe/clean-text.js';
import { stringProperty } from '../../response/safe/property.js';

const MAX_FRAMES = 30;

/**
 * Lets the next errors be made without the cost of looking at the stack: those that get the frames of another.
 *
 * @returns what must be called behind them. Where the program has frozen the intrinsics, neither does anything.
 */
export function pauseStacks(): () => void {
  const limit = Error.stackTraceLimit;
  Reflect.set(Error, 'stackTraceLimit', 0);
  return () => void Reflect.set(Error, 'stackTraceLimit', limit);
}

/** Gives an error its stack when somebody looks at it: to write one down takes longer than to explain a denial, and most are never read. */
export function giveStack(error: Error, write: () => string): void {
  const set = function (this: object, value: unknown): void {
    Reflect.defineProperty(this, 'stack', { value, writable: true, configurable: true, enumerable: false });
  };
  const get = (): string => {
    const stack = write();
    set.call(error, stack);
    return stack;
  };
  Reflect.defineProperty(error, 'stack', { get, set, configurable: true, enumerable: false });
}

/** The frames of an error's stack, each on a line of its own, without the first lines: they repeat the message, raw. */
export function framesOf(error: Error): string {
  const stack = stringProperty(error, 'stack') ?? '';
  const message = stringProperty(error, 'message') ?? '';
  const lines = stack
    .slice(Math.max(0, stack.indexOf(message)) + message.length)
    .split('\n')
    .filter((line) => /^\s{4}at /.test(line));
  return lines
    .slice(0, MAX_FRAMES)
    .map((line) => `\n${cleanText(line, 500)}`)
    .join('');
}
