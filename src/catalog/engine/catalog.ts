import type { DenialKind } from '../../classification/kinds.js';
import type { AskKind } from '../../evidence/values/ask.js';
import type { Access, Condition, Family, GovernedBy, KnownSituation } from '../define.js';
import { matcherOf, type DeniedCall, type Matcher } from './condition.js';
import { beginOf, listOf, splitId, type IndexedAnswer } from './index-families.js';
import { Entries, readSections } from './index-text.js';
import { PhraseIndex, type PhraseMatch } from './phrase-index.js';

/** A situation that holds, and its family. */
export interface FoundSituation {
  /** `drive/service-account-without-storage`. */
  readonly id: string;
  readonly family: Family;
  readonly situation: KnownSituation;
}

/** A situation that may hold. */
interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly itself: string;
  /** What asks its conditions, once they are at hand. */
  matchers: readonly Matcher[] | undefined;
}

const NONE: readonly never[] = [];

/** Loads a family by its name: `drive`. A bundle may have left it out, and what a runtime cannot unpack is not there either. */
export type FamilyLoader = (name: string) => Promise<Family | undefined>;

/** What is known of Google's products, behind an index: nothing of it is ever scanned, and a family's texts are loaded when a call may need them. */
export class Catalog {
  readonly #load: FamilyLoader;
  readonly #phrases: PhraseIndex;
  readonly #wordings: PhraseIndex;
  readonly #hints: PhraseIndex;
  readonly #bySentence: Entries<readonly IndexedAnswer[]>;
  readonly #byReason: Entries<readonly IndexedAnswer[]>;
  readonly #asks: Entries<AskKind>;
  readonly #byService: Entries<readonly string[]>;
  readonly #governance: Entries<GovernedBy>;
  readonly #byThing: Entries<string>;
  /** Ids of situations by the key that leads to them. */
  readonly #situations: Entries<readonly string[]>;
  readonly #conditions: Entries<readonly Condition[]>;
  /** Services by family. */
  readonly #services: Entries<readonly string[]>;
  /** The situations that were asked for, by their ids. */
  readonly #known = new Map<string, Candidate>();
  readonly #families = new Map<string, Family>();

  /** Reads the text of an index: `writeIndex` writes it. */
  constructor(index: string, load: FamilyLoader) {
    const sections = readSections(index);
    this.#load = load;
    this.#phrases = new PhraseIndex(sections.phrases);
    this.#wordings = new PhraseIndex(sections.wordings);
    this.#hints = new PhraseIndex(sections.hints);
    this.#bySentence = new Entries(sections.bySentence);
    this.#byReason = new Entries(sections.byReason);
    this.#asks = new Entries(sections.asks);
    this.#byService = new Entries(sections.byService);
    this.#governance = new Entries(sections.governance);
    this.#byThing = new Entries(sections.byThing);
    this.#situations = new Entries(sections.situations);
    this.#conditions = new Entries(sections.conditions);
    this.#services = new Entries(sections.services);
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
    return this.#bySentence.get(id) ?? NONE;
  }

  /** What a sentence asks the reader for, if it asks for anything. */
  askOf(id: string): AskKind | undefined {
    return this.#asks.get(id);
  }

  /** What a reason means. */
  answersToReason(reason: string): readonly IndexedAnswer[] {
    return this.#byReason.get(reason) ?? NONE;
  }

  /** The situations that hold, the most exact one first; of two that are as exact, the one that is written first. */
  async situationsOf(call: DeniedCall): Promise<readonly FoundSituation[]> {
    const found: (FoundSituation & { readonly exactness: number })[] = [];
    for (const entry of this.#candidates(call)) {
      // Of those that many denials lead to, the index has the conditions: they are asked before the family is loaded.
      const ahead = entry.matchers && mostExact(entry.matchers, call);
      if (ahead === 0) continue;
      const family = this.#families.get(entry.name) ?? (await this.#family(entry.name));
      const situation = family?.situations[entry.itself];
      if (!family || !situation) continue;
      entry.matchers ??= listOf(situation.when).map((when) => matcherOf(entry.name, family, when));
      const exact = ahead ?? mostExact(entry.matchers, call);
      if (exact > 0) found.push({ id: entry.id, family, situation, exactness: exact });
    }
    return found.sort((a, b) => b.exactness - a.exactness);
  }

  #candidates(call: DeniedCall): ReadonlySet<Candidate> {
    const candidates = new Set<Candidate>();
    for (const key of keysOfCall(call)) for (const id of this.#situations.get(key) ?? NONE) candidates.add(this.#candidate(id));
    return candidates;
  }

  #candidate(id: string): Candidate {
    const known = this.#known.get(id);
    if (known) return known;
    const [name, itself] = splitId(id);
    const family = { services: this.#services.get(name) ?? NONE, sentences: {} };
    const conditions = this.#conditions.get(id);
    const candidate: Candidate = { id, name, itself, matchers: conditions?.map((condition) => matcherOf(name, family, condition)) };
    this.#known.set(id, candidate);
    return candidate;
  }

  /** Every situation of a kind, by its id. */
  async situationsOfKind(kind: DenialKind): Promise<ReadonlyMap<string, KnownSituation>> {
    const found = new Map<string, KnownSituation>();
    for (const id of [...new Set(this.#situations.all().flat())].sort()) {
      const [name, own] = splitId(id);
      const situation = (await this.#family(name))?.situations[own];
      if (situation && listOf(situation.when).some((condition) => listOf(condition.kind).includes(kind))) found.set(id, situation);
    }
    return found;
  }

  /** How access to a service is governed, as far as the catalog knows. */
  governanceOf(service: string): GovernedBy | undefined {
    return this.#governance.get(shortService(service));
  }

  /** How access to a resource is given: by its service, or by what it is where the service is not known. */
  async accessTo(service: string | undefined, type: string | undefined): Promise<Access | undefined> {
    if (service !== undefined) {
      const short = shortService(service);
      for (const name of this.#byService.get(short) ?? NONE) {
        const family = await this.#family(name);
        const access = family && accessOf(family, short, type);
        if (access) return access;
      }
      return undefined;
    }
    const thing = `the ${type ?? ''}`;
    const name = this.#byThing.get(thing);
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
  async #family(name: string): Promise<Family | undefined> {
    const known = this.#families.get(name);
    if (known) return known;
    const family = await this.#load(name).catch(() => undefined);
    if (family) this.#families.set(name, family);
    return family;
  }
}

/** How exactly the most exact of the conditions of a situation describes a call: 0 where none holds. */
function mostExact(matchers: readonly Matcher[], call: DeniedCall): number {
  let most = 0;
  for (const matches of matchers) most = Math.max(most, matches(call));
  return most;
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
  const keys: string[] = [];
  for (const id of sentences) keys.push(`sentence ${id}`);
  for (const reason of reasons) keys.push(`reason ${reason}`);
  for (const permission of permissions) addPrefixes(keys, 'permission ', permission);
  if (permissions.length > 0) keys.push(`any permission ${service ?? ''}`);
  if (method !== undefined) addPrefixes(keys, 'method ', method);
  if (service === undefined) keys.push(`service * ${kind}`);
  else keys.push(`service ${service}`, `service ${beginOf(service)}* ${kind}`);
  keys.push(`kind ${kind}`);
  return keys;
}

/** `drive.files.get` → itself, `drive.files`, `drive` and nothing. */
function addPrefixes(keys: string[], of: string, name: string): void {
  for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) keys.push(of + name.slice(0, end));
  keys.push(of);
}

/** The name of a service as the catalog writes it: `drive`. */
export function shortService(service: string): string {
  return service.replace(/\.googleapis\.com$/, '');
}
