import { property, stringProperty } from '../response/safe/property.js';
import { wrappedIn } from '../response/body/wrapped.js';
import type { Denial } from './denial.js';

type Coming = Promise<Denial | undefined>;

/** By the `Response` and its headers: openai and others keep one of them on what they throw. */
const byObject = new WeakMap<object, { readonly denial: Coming }>();

/** Most apps note none. */
let anyNoted = false;

/** Denials of responses that somebody else turns into errors of his own, newest last. */
let recent: readonly { readonly denial: Coming }[] = [];

const MAX_RECENT = 50;

/** Notes the denial of a response, for whoever catches what its client makes of it. The values live no longer for it. */
export function rememberDenial(values: readonly (object | undefined)[], denial: Coming): void {
  anyNoted = true;
  for (const value of values) if (value) byObject.set(value, { denial });
  const entry = { denial };
  recent = [...recent, entry].slice(-MAX_RECENT);
  void denial.then((found) => {
    if (!found) recent = recent.filter((other) => other !== entry);
  });
}

/** By the whole message, for clients that keep nothing else of what they caught; the oldest first. */
const byWords = new Map<string, Denial>();

/** Notes a denial for whoever makes an error of his own of its message. */
export function rememberWords(denial: Denial): void {
  anyNoted = true;
  byWords.delete(denial.message);
  byWords.set(denial.message, denial);
  if (byWords.size > MAX_RECENT) byWords.delete(byWords.keys().next().value!);
}

/** The denial that was noted for a response that a caught value is, or carries, or for its words. */
export async function rememberedDenial(caught: unknown): Promise<Denial | undefined> {
  if (!anyNoted) return undefined;
  for (const { value } of wrappedIn(caught)) {
    const headers = property(value, 'headers');
    const noted = byObject.get(value) ?? (typeof headers === 'object' && headers !== null ? byObject.get(headers) : undefined);
    const denial = await noted?.denial;
    if (denial) return denial;
    const message = stringProperty(value, 'message');
    const worded = message === undefined ? undefined : byWords.get(message);
    if (worded) return worded;
  }
  return undefined;
}

/**
 * The noted denial of the same response as one that was read out of an error: that one says less, of the request above all. They are the same where status,
 * reason and the server's words are, and where the noted one knows nothing otherwise; `undefined` where several noted ones fit that are not of the same call.
 */
export async function fullerDenial(read: Denial): Promise<Denial | undefined> {
  if (recent.length === 0 || (read.method !== undefined && read.caller.type !== 'unknown')) return undefined;
  const noted = (await Promise.all(recent.map(({ denial }) => denial))).filter(
    (denial) => denial !== undefined && isSame(denial, read),
  ) as Denial[];
  const calls = new Set(
    noted.map(({ method, resource, caller }) => JSON.stringify([method, resource?.name, caller.principal, caller.keySuffix])),
  );
  return calls.size === 1 ? noted.at(-1) : undefined;
}

/** What tells one call from another that was refused in the same words. */
const OF_THE_CALL = ['service', 'method', 'project', 'requestId', 'grpcCode'] as const satisfies readonly (keyof Denial)[];

function isSame(noted: Denial, read: Denial): boolean {
  return (
    noted.kind === read.kind &&
    noted.status === read.status &&
    noted.reason === read.reason &&
    noted.serverMessage === read.serverMessage &&
    OF_THE_CALL.every((name) => read[name] === undefined || noted[name] === read[name]) &&
    (read.resource?.name === undefined || noted.resource?.name === read.resource.name)
  );
}
