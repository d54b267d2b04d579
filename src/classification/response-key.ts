import type { DenialContext } from '../context.js';
import { tablesAtHand } from '../knowledge/lookup.js';
import { echoesIn } from '../evidence/prose/echoes.js';
import { cleanText } from '../response/safe/clean-text.js';
import { endpointOf } from '../response/endpoint.js';
import type { DeniedResponse } from '../response/denied-response.js';
import { plainKey } from '../response/safe/plain-key.js';

/** Headers that differ between answers that say the same. None of them is read, but for `date`, which a Retry-After with a date is measured against. */
const PASSING: ReadonlySet<string> = new Set([
  ...['age', 'alt-svc', 'content-length', 'date', 'expires', 'last-modified', 'server-timing', 'set-cookie', 'traceparent', 'vary'],
  ...['x-cloud-trace-context', 'x-guploader-uploadid', 'x-served-by', 'x-timer'],
]);

/** The value of a parameter that may be a secret: whether it is there counts, and no more of it is kept. */
const SECRET_VALUE = /([?&][^=&]{0,60}(?:key|token|secret|signature|credential|assertion|password|code|policy)[^=&]{0,60}=)[^&#]*/gi;

/** A name and a password in front of a host, or whatever else stands there. */
const USER_INFO = /^[a-z]+:\/\/[^/?#]*@/i;

/** How long to wait is counted from now. */
const TIMED = /retry after \d{4}-/i;

/** What a response says, and what was asked: each as one text. Of the request, no secret is in it and no body; it is kept in memory only. */
export interface ResponseKey {
  readonly said: string;
  readonly asked: string;
}

/** What of a response is about the request. */
type Asked = Pick<DeniedResponse, 'sent' | 'call' | 'isSentTold'>;

/**
 * All that the stages up to the classification read of a response and its request: of two responses with the same key they make the same. None for what is
 * large, what depends on the clock, what repeats the request, and what people pasted.
 */
export function responseKey(response: DeniedResponse, context: DenialContext): ResponseKey | undefined {
  const { sent, headers } = response;
  const wait = headers['retry-after'];
  if (context.printed || context.unread !== undefined || (wait !== undefined && !/^[\d.]+$/.test(wait))) return undefined;
  if (sent.url?.includes('@') && USER_INFO.test(sent.url)) return undefined;
  const lasting = Object.entries(headers).filter(([name]) => !PASSING.has(name));
  const { transport, status, grpcCode, json, text, notes } = response;
  const says: Record<Exclude<keyof DeniedResponse, keyof Asked>, unknown> = {
    transport,
    status,
    grpcCode,
    headers: lasting,
    json,
    text,
    notes,
  };
  const said = plainKey([endpointOf(sent.url), says]);
  if (said === undefined || TIMED.test(said) || repeats(said, echoesIn(sent))) return undefined;
  const asked = plainKey([
    sent.method,
    sent.url?.includes('?') ? sent.url.replace(SECRET_VALUE, '$1') : sent.url,
    sent.header('authorization') !== undefined,
    sent.header('x-goog-api-key') !== undefined,
    response.call,
    response.isSentTold,
    context.met,
    context.hidden404,
    context.endpoints,
    tablesAtHand(),
  ]);
  return asked === undefined ? undefined : { said, asked };
}

/** Whether a response says again what it was sent, as it stands or as it will be shown. */
function repeats(said: string, echoes: readonly string[]): boolean {
  return echoes.length > 0 && (cleanText(said, said.length) !== said || echoes.some((echo) => said.includes(echo)));
}
