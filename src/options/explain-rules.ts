import type { ExplainOptions } from '../context.js';
import { isObject, property } from '../response/safe/property.js';
import { areTexts, FLAG, MILLISECONDS, type Rules } from './rule.js';

/** A host as it stands in a URL, without scheme, port and path: only such a one is ever found. */
const HOST = /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])$/i;

/** Of `{ email }`, the address may be unknown. */
function isCaller(value: unknown): boolean {
  const email = property(value, 'email');
  return isObject(value) && 'email' in value && (email === undefined || (typeof email === 'string' && /^[^\s@]+@\S+$/.test(email)));
}

/** What the options of everything that explains a denial take. */
export const EXPLAIN_RULES: Rules<ExplainOptions> = {
  identity: {
    is: (value) => value === 'auto' || value === 'offline',
    pass: "'auto' or 'offline'",
    choice: true,
    instead: 'offline',
  },
  identityTimeoutMs: MILLISECONDS,
  hidden404: FLAG,
  endpoints: {
    is: (value) => areTexts(value, HOST),
    pass: "an array of host names without scheme and port: ['proxy.example.com']",
  },
  caller: { is: isCaller, pass: "{ email: 'ann@example.com' }" },
};
