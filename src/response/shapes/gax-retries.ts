import { integerProperty, property, stringProperty } from '../safe/property.js';
import type { Carrier, Shape } from './carrier.js';
import { codeOfName, DENIED } from './status.js';

/** What google-gax says once it has retried until its time was up, or as often as it may. A stream, and a call without a name, leave the name out. */
const GAVE_UP =
  /^(Total timeout of API (?:[\w.]{1,200} )?exceeded (\d{1,12}) milliseconds|Exceeded maximum number of retries) retrying error /;

/** What it puts behind the words of the last failure. */
const BEHIND = /\s{1,4}before any response was received\.?(?=$| : Previous errors : \[)/;

/** How it writes one of the failures before, from google-gax 5 on: with the code also where the last one, over REST, has lost it. */
const PREVIOUS = /\{message: [^{}]{0,2000}, code: (\d{0,3}), details: /g;

/** A gRPC failure as a text: `Error: 8 RESOURCE_EXHAUSTED: …`. Over REST it is `Error: …`. */
const FAILURE = /^(?:[A-Za-z]{0,40}Error: )?(?:(\d{1,2}) ([A-Z_]{4,24}): )?([\s\S]*)$/;

/**
 * The error of google-gax that gave up: a `DEADLINE_EXCEEDED` of its own, with nothing but the words of what it retried. A denial is what it retried
 * last, and only if its code says so.
 */
export const gaxRetries: Shape = (value) => {
  const message = stringProperty(value, 'message')?.slice(0, 100_000);
  if (message === undefined || ['metadata', 'statusDetails'].some((key) => property(value, key) !== undefined)) return undefined;
  const [head, saying, ms] = GAVE_UP.exec(message) ?? [];
  const own = integerProperty(value, 'code');
  if (head === undefined || saying === undefined || (own !== undefined && own !== DEADLINE_EXCEEDED)) return undefined;
  const behind = BEHIND.exec(message);
  const [, number, name, words = ''] = FAILURE.exec(message.slice(head.length, behind?.index)) ?? [];
  const previous = behind ? [...message.slice(behind.index).matchAll(PREVIOUS)].map(([, code]) => Number(code)) : [];
  const code = number === undefined ? previous.at(-1) : codeOfName(name) === Number(number) ? Number(number) : undefined;
  if (code === undefined || !DENIED.has(code)) return undefined;
  const api = /^Total timeout of API (\w+\.[\w.]+) /.exec(message)?.[1];
  return {
    type: 'grpc',
    error: { message: words },
    code,
    ...(api !== undefined && { call: { rpc: `${api}.` } }),
    notes: [{ value: saying, says: whatWasTried(ms, previous.length) }],
  } satisfies Carrier;
};

const DEADLINE_EXCEEDED = 4;

function whatWasTried(ms: string | undefined, attempts: number): string {
  const tried = [...(ms === undefined ? [] : [`${ms} ms`]), ...(attempts > 1 ? [`${attempts} failed attempts`] : [])].join(' and ');
  return `google-gax retried the call and gave up${tried && ` after ${tried}`}`;
}
