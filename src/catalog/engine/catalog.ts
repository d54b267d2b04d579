import type { DenialKind } from '../../classification/kinds.js';
import type { AskKind } from '../../evidence/values/ask.js';
import type { Access, Condition, Family, GovernedBy, Situation } from '../define.js';
import { exactness, type DeniedCall } from './condition.js';
import { listOf, splitId, type CatalogIndex, type IndexedAnswer } from './index-families.js';
import { PhraseIndex, type PhraseMatch } from './phrase-index.js';

/** A situation that holds, and its family. */
export interface FoundSituation {
  /** `drive/service-account-without-storage`. */
  readonly id: string;
  readonly family: Family;
  readonly situation: Situation;
}

/** Loads a family by its name: `drive`. A bundle may have left it out, and what a runtime cannot unpack is not there either. */
export type FamilyLoader = (name: string) => Promise<Family | undefined>;

/** What is known of Google's products, behind an index: nothing of it is ever scanned, and a family's texts are loaded when a call may need them. */
export class Catalog {
  readonly #index: CatalogIndex;
  readonly #load: FamilyLoader;
  readonly #phrases: PhraseIndex;
  readonly #wordings: PhraseIndex;
  readonly #hints: PhraseIndex;

  constructor(index: CatalogIndex, load: FamilyLoader) {
    this.#index = index;
    this.#load = load;
    this.#phrases = new PhraseIndex(index.phrases);
    this.#wordings = new PhraseIndex(index.wordings);
    this.#hints = new PhraseIndex(index.hints);
  }

  /** The sentences that a text says, those that say most first. */
  sentencesIn(text: string): readonly PhraseMatch[] {
    return this.#phrases.match(text);
  }

  /** The wordings that a text contains, in the order in which they decide. */
  wordingsIn(text: string): readonly PhraseMatch[] {
    return this.#wordings.match(text);
  }

  /** The hints that a text contains. */
  hintsIn(text: string): readonly PhraseMatch[] {
    return this.#hints.match(text);
  }

  /** What a sentence means; none for one that only marks. */
  answersToSentence(id: string): readonly IndexedAnswer[] {
    return own(this.#index.bySentence, id) ?? [];
  }

  /** What a sentence asks the reader for, if it asks for anything. */
  askOf(id: string): AskKind | undefined {
    return own(this.#index.asks, id);
  }

  /** What a reason means. */
  answersToReason(reason: string): readonly IndexedAnswer[] {
    return own(this.#index.byReason, reason) ?? [];
  }

  /** The situations that hold, the most exact one first; of two that are as exact, the one that is written first. */
  async situationsOf(call: DeniedCall): Promise<readonly FoundSituation[]> {
    const ids = new Set(keysOfCall(call).flatMap((key) => own(this.#index.situations, key) ?? []));
    const found: (FoundSituation & { readonly exactness: number })[] = [];
    for (const id of ids) {
      const [name, itself] = splitId(id);
      const indexed = this.#indexedExactness(id, name, call);
      if (indexed === 0) continue;
      const family = await this.#family(name);
      const situation = family?.situations[itself];
      if (!family || !situation) continue;
      const exact = indexed ?? mostExact(name, family, listOf(situation.when), call);
      if (exact > 0) found.push({ id, family, situation, exactness: exact });
    }
    return found.sort((a, b) => b.exactness - a.exactness);
  }

  /** How exactly a situation describes a call, where it can be told before its family is loaded: of those that many denials lead to, the index has the conditions. */
  #indexedExactness(id: string, name: string, call: DeniedCall): number | undefined {
    const conditions = own(this.#index.conditions, id);
    return conditions && mostExact(name, { services: own(this.#index.services, name) ?? [], sentences: {} }, conditions, call);
  }

  /** Every situation of a kind, by its id. */
  async situationsOfKind(kind: DenialKind): Promise<ReadonlyMap<string, Situation>> {
    const found = new Map<string, Situation>();
    for (const id of [...new Set(Object.values(this.#index.situations).flat())].sort()) {
      const [name, own] = splitId(id);
      const situation = (await this.#family(name))?.situations[own];
      if (situation && listOf(situation.when).some((condition) => listOf(condition.kind).includes(kind))) found.set(id, situation);
    }
    return found;
  }

  /** How access to a service is governed, as far as the catalog knows. */
  governanceOf(service: string): GovernedBy | undefined {
    return own(this.#index.governance, shortService(service));
  }

  /** How access to a resource is given: by its service, or by what it is where the service is not known. */
  async accessTo(service: string | undefined, type: string | undefined): Promise<Access | undefined> {
    if (service !== undefined) {
      const short = shortService(service);
      for (const name of own(this.#index.byService, short) ?? []) {
        const family = await this.#family(name);
        const access = family && accessOf(family, short, type);
        if (access) return access;
      }
      return undefined;
    }
    const thing = `the ${type ?? ''}`;
    const name = own(this.#index.byThing, thing);
    const family = name === undefined ? undefined : await this.#family(name);
    return family && Object.values(family.access).find((access) => access.thing === thing);
  }

  /** How access is given to what a sentence of one family is about, where neither the service nor the type of the resource is known. */
  async accessBySentence(ids: readonly string[]): Promise<Access | undefined> {
    for (const id of ids.filter((one) => one.includes('/'))) {
      const family = await this.#family(splitId(id)[0]);
      const entries = Object.entries(family?.access ?? {});
      const found = entries.find(([key]) => key === '*') ?? (entries.length === 1 ? entries[0] : undefined);
      if (found) return found[1];
    }
    return undefined;
  }

  /** What is missing costs detail, never the denial. */
  #family(name: string): Promise<Family | undefined> {
    return this.#load(name).catch(() => undefined);
  }
}

/** How exactly the most exact of the conditions describes a call: 0 where none holds. */
function mostExact(
  name: string,
  family: Pick<Family, 'services' | 'sentences'>,
  conditions: readonly Condition[],
  call: DeniedCall,
): number {
  return Math.max(...conditions.map((condition) => exactness(name, family, condition, call)));
}

/** Of a family: what is said for the type of resource, else for the service, else for any resource. */
function accessOf({ access }: Family, service: string, type: string | undefined): Access | undefined {
  const fitting = Object.entries(access).filter(([, { services }]) => services?.includes(service) ?? true);
  const found =
    fitting.find(([key]) => key === type) ??
    fitting.find(([, { services }]) => services !== undefined) ??
    fitting.find(([key]) => key === '*');
  return found?.[1];
}

/** The keys under which situations of a call can lie: see `keysOfSituation`. */
function keysOfCall({ kind, sentences, reasons, permissions, method, service }: DeniedCall): readonly string[] {
  return [
    ...[...sentences].map((id) => `sentence ${id}`),
    ...[...reasons].map((reason) => `reason ${reason}`),
    ...permissions.flatMap(prefixesOf).map((prefix) => `permission ${prefix}`),
    ...(method === undefined ? [] : prefixesOf(method).map((prefix) => `method ${prefix}`)),
    ...(service === undefined ? [] : [`service ${service} ${kind}`]),
    `kind ${kind}`,
  ];
}

/** `drive.files.get` → itself, `drive.files`, `drive` and nothing. */
function prefixesOf(name: string): readonly string[] {
  const segments = name.split('.');
  return segments.map((_, index) => segments.slice(0, segments.length - index).join('.')).concat('');
}

/** The name of a service as the catalog writes it: `drive`. */
export function shortService(service: string): string {
  return service.replace(/\.googleapis\.com$/, '');
}

/** Names come from servers: `constructor` is no entry. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
