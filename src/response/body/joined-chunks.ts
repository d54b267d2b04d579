import { stringProperty } from '../safe/property.js';

/** True for gaxios 7.0 to 7.2, which put commas between the chunks of a stream: such a text may be JSON and yet not what the server wrote. */
export function joinsChunks(error: unknown): boolean {
  return /^7\.[0-2]\./.test(stringProperty(error, Symbol.for('gaxios-gaxios-error')) ?? '');
}
