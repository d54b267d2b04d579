import { type LocalIdentity, type CallerDraft, createCaller, type Question } from '../local/local-identity.js';
import { digest } from '../local/digest.js';
import { within } from '../../response/safe/within.js';
import type { IdentityEndpoints } from './endpoints.js';
import { askMetadataServer } from './metadata-server.js';
import { askTokeninfo } from './tokeninfo.js';

type Answer = CallerDraft | undefined;

/** One question to Google, on its way or answered. */
interface Flight {
  readonly answer: Promise<Answer>;
  settled: boolean;
  /** When the answer may be asked for again, on the clock of `performance.now()`: soon after a failure, never after an answer. */
  expires: number;
}

/** By credential: a digest of the token, or the metadata server and its account. The oldest leave first. */
const flights = new Map<string, Flight>();
const MAX_KNOWN = 1_000;
/** More questions at once are not asked: a server that denies thousands of users in a moment has other worries. */
const MAX_UNDERWAY = 32;
const RETRY_AFTER_MS = 30_000;
let underway = 0;

/** How a look-up is bounded. */
export interface LookUpBounds {
  readonly timeoutMs: number;
  readonly endpoints: IdentityEndpoints;
  /** Asks again although it is known: for people who ask who they are. */
  readonly fresh?: boolean;
}

/**
 * Asks Google who a caller is, if something is left to ask. One question per credential, whoever asks and how often; no longer than the bound;
 * never a failure: without an answer the identity stays as it was.
 */
export async function lookUp(identity: LocalIdentity, bounds: LookUpBounds): Promise<LocalIdentity> {
  if (!identity.ask || !(bounds.timeoutMs > 0)) return identity;
  const flight = flightFor(identity.ask, bounds);
  if (!flight) return identity;
  const answer = flight.settled ? await flight.answer : await within(flight.answer, bounds.timeoutMs, undefined);
  return answer ? answered(identity, answer) : identity;
}

function answered({ caller, via }: LocalIdentity, answer: CallerDraft): LocalIdentity {
  const known = createCaller({ ...answer, type: answer.type ?? caller.type, source: answer.source ?? caller.source });
  return { caller: { ...caller, ...known, verified: true }, ...(via && { via }) };
}

function flightFor(question: Question, bounds: LookUpBounds): Flight | undefined {
  const address = question.of === 'tokeninfo' ? bounds.endpoints.tokeninfo(question.universe) : bounds.endpoints.metadata();
  if (address === undefined) return undefined;
  const key = question.of === 'tokeninfo' ? `${address} ${digest(question.token)}` : `${address} ${question.account}`;
  const known = flights.get(key);
  if (known && !known.settled) return known;
  if (known && !bounds.fresh && performance.now() < known.expires) return known;
  if (underway >= MAX_UNDERWAY) return undefined;
  const flight = start(question, address, bounds.timeoutMs);
  flights.delete(key);
  flights.set(key, flight);
  for (const oldest of flights.keys()) {
    if (flights.size <= MAX_KNOWN) break;
    flights.delete(oldest);
  }
  return flight;
}

function start(question: Question, address: string, timeoutMs: number): Flight {
  const abort = new AbortController();
  underway += 1;
  const asked =
    question.of === 'tokeninfo'
      ? askTokeninfo(address, question.token, abort.signal)
      : askMetadataServer(address, question.account, abort.signal);
  const flight: Flight = {
    settled: false,
    expires: Infinity,
    answer: within(asked, timeoutMs, undefined)
      .catch(() => undefined)
      .then((answer) => {
        if (answer === undefined) {
          flight.expires = performance.now() + RETRY_AFTER_MS;
          abort.abort();
        }
        flight.settled = true;
        underway -= 1;
        return answer;
      }),
  };
  return flight;
}
