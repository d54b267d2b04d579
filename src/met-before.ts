import type { NamedCaller } from './caller/known-caller.js';
import type { Classification } from './classification/classification.js';
import { responseKey, type ResponseKey } from './classification/response-key.js';
import type { DenialContext } from './context.js';
import { fresh } from './denial/scrub/clone.js';
import type { DenialRecord } from './denial/scrub/record.js';
import type { Finding } from './evidence/evidence.js';
import type { Operation } from './request/operation.js';
import type { DeniedResponse } from './response/denied-response.js';
import { plainKey } from './response/safe/plain-key.js';
import { Recent } from './response/safe/recent.js';

/** Everything about a denial that does not depend on who called. */
export interface Decided {
  readonly operation: Operation;
  readonly classification: Classification;
}

/** What was decided, and where it came again, the record that was made of it for the caller that was denied last. */
interface Kept extends Decided {
  again: boolean;
  told?: { readonly who: string; readonly record: DenialRecord };
}

const MOST = 50;
const recentlyRead = new Recent<readonly Finding[]>(MOST);
const recentlyDecided = new Recent<Kept>(MOST);

/**
 * Denials come in crowds, each like the one before: a quota that is used up, an API that is off. What the same response led to is not found out again; each
 * step is made where it was not made before.
 */
export class MetBefore {
  readonly #key: ResponseKey | undefined;
  readonly #call: string | undefined;
  #collected: readonly Finding[] | undefined;
  #kept: Kept | undefined;

  constructor(response: DeniedResponse, context: DenialContext) {
    this.#key = responseKey(response, context);
    this.#call = this.#key && this.#key.said + this.#key.asked;
  }

  /** What the response says, whatever was asked. */
  findings(collect: () => readonly Finding[]): readonly Finding[] {
    return (this.#key && recentlyRead.get(this.#key.said)) ?? (this.#collected = collect());
  }

  /** What was decided of the same response to the same request. */
  async decided(decide: () => Promise<Decided | undefined>): Promise<Decided | undefined> {
    this.#kept = this.#call === undefined ? undefined : recentlyDecided.get(this.#call);
    if (this.#kept) {
      this.#kept.again = true;
      return this.#kept;
    }
    const made = await decide();
    if (!made) return undefined;
    this.#kept = { ...made, again: false };
    if (this.#key && this.#collected) recentlyRead.set(this.#key.said, this.#collected);
    if (this.#call !== undefined) recentlyDecided.set(this.#call, this.#kept);
    return this.#kept;
  }

  /** The record for the same caller: of its own, so that whoever changes a denial changes no other. */
  async record(named: NamedCaller, make: () => Promise<DenialRecord>): Promise<DenialRecord> {
    const { caller, known, told } = named;
    const who = this.#kept?.again ? plainKey([caller, known, told]) : undefined;
    if (this.#kept === undefined || who === undefined) return make();
    if (this.#kept.told?.who !== who) this.#kept.told = { who, record: await make() };
    return fresh(this.#kept.told.record);
  }
}
