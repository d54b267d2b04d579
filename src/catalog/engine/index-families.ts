import type { DenialKind } from '../../classification/kinds.js';
import type { AskKind } from '../../evidence/values/ask.js';
import type { Answer, Condition, Family, GovernedBy, Meanings, KnownSituation } from '../define.js';
import { linesOf, writeSections } from './index-text.js';
import { indexPhrases, type IndexedPhrases } from './phrase-index.js';
import { readingsOf, weightOf } from './phrase.js';

/** An answer with the names of its family: what the rules of classification read. */
export interface IndexedAnswer extends Omit<Answer, 'sentences' | 'reasons' | 'anywhere' | 'onlyHere'> {
  /** Services that it holds for; empty for any. */
  readonly services: readonly string[];
}

/** Everything that is needed to find what the catalog knows of a response, without the texts of the situations. Plain data. */
export interface CatalogIndex {
  /** Phrases, those that say most first. */
  readonly phrases: IndexedPhrases;
  /** Phrases of wordings, in the order in which they decide. */
  readonly wordings: IndexedPhrases;
  readonly hints: IndexedPhrases;
  readonly bySentence: Readonly<Record<string, readonly IndexedAnswer[]>>;
  readonly byReason: Readonly<Record<string, readonly IndexedAnswer[]>>;
  /** What a sentence asks for. */
  readonly asks: Readonly<Record<string, AskKind>>;
  /** The families that say how access to a service is given, by service. */
  readonly byService: Readonly<Record<string, readonly string[]>>;
  /** How access is governed, by service. */
  readonly governance: Readonly<Record<string, GovernedBy>>;
  /** The family by what is shared: `the calendar`. */
  readonly byThing: Readonly<Record<string, string>>;
  /** Ids of situations by the key that leads to them. */
  readonly situations: Readonly<Record<string, readonly string[]>>;
  /** The conditions of situations whose key leads to several families: those are asked before a family is loaded. */
  readonly conditions: Readonly<Record<string, readonly Condition[]>>;
  /** The services of the families of these situations. */
  readonly services: Readonly<Record<string, readonly string[]>>;
}

/** Writes an index, or part of one, as the text that the catalog reads. */
export function writeIndex({ phrases = '', wordings = '', hints = '', ...entries }: Partial<CatalogIndex>): string {
  const { bySentence = {}, byReason = {}, asks = {}, byService = {}, governance = {}, byThing = {} } = entries;
  const { situations = {}, conditions = {}, services = {} } = entries;
  return writeSections({
    phrases,
    wordings,
    hints,
    bySentence: linesOf(bySentence),
    byReason: linesOf(byReason),
    asks: linesOf(asks),
    byService: linesOf(byService),
    governance: linesOf(governance),
    byThing: linesOf(byThing),
    situations: linesOf(situations),
    conditions: linesOf(conditions),
    services: linesOf(services),
  });
}

/** The families by name: `drive`, `platform/iam`. */
export type Families = Readonly<Record<string, Family>>;

/** Builds the index over all families. */
export function indexFamilies(families: Families): CatalogIndex {
  const phrases: (readonly [id: string, phrase: string])[] = [];
  const [bySentence, byReason] = [new Map<string, IndexedAnswer[]>(), new Map<string, IndexedAnswer[]>()];
  const [wordings, hints]: [WordingPhrase[], WordingPhrase[]] = [[], []];
  const asks: Record<string, AskKind> = {};
  const [byService, situations] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const [governance, byThing] = [new Map<string, GovernedBy>(), new Map<string, string>()];
  for (const [name, family] of Object.entries(families)) {
    for (const [id, said] of Object.entries(family.sentences)) {
      for (const phrase of listOf(said)) phrases.push([`${name}/${id}`, phrase]);
    }
    for (const answer of family.answers) addAnswer(name, family, answer, bySentence, byReason);
    for (const answer of family.meanings?.answers ?? []) addMeaning(answer, bySentence, byReason);
    wordings.push(...phrasesOf(family.meanings?.wordings));
    hints.push(...phrasesOf(family.hints));
    for (const [id, kind] of Object.entries(family.asks ?? {})) if (kind) asks[`${name}/${id}`] = kind;
    for (const service of family.services) {
      if (saysOfAccess(family, service)) add(byService, service, name);
      if (!governance.has(service)) governance.set(service, family.governedOtherwise?.[service] ?? family.governedBy);
    }
    for (const { thing } of Object.values(family.access)) if (!byThing.has(thing)) byThing.set(thing, name);
    for (const [id, situation] of Object.entries(family.situations)) {
      for (const key of keysOfSituation(name, family, situation)) add(situations, key, `${name}/${id}`);
    }
  }
  phrases.sort(([, a], [, b]) => weightOf(b) - weightOf(a));
  return {
    phrases: indexPhrases(phrases),
    wordings: indexPhrases(inOrder(wordings, bySentence)),
    hints: indexPhrases(hints),
    bySentence: Object.fromEntries(bySentence),
    byReason: Object.fromEntries(byReason),
    asks,
    byService: Object.fromEntries(byService),
    governance: Object.fromEntries(governance),
    byThing: Object.fromEntries(byThing),
    situations: Object.fromEntries(situations),
    ...sharedConditions(families, situations.values()),
  };
}

/** Whether a family says how access to one of its services is given. */
function saysOfAccess({ access }: Family, service: string): boolean {
  return Object.values(access).some(({ services }) => services?.includes(service) ?? true);
}

type WordingPhrase = readonly [id: string, phrase: string];

function phrasesOf(wordings: Meanings['wordings'] | Family['hints'] = {}): readonly WordingPhrase[] {
  return Object.entries(wordings).flatMap(([id, said]) => listOf(said).map((phrase): WordingPhrase => [id, phrase]));
}

/** Of two wordings in one message, the kind that explains more decides: what a policy forbids, no role allows. Within a kind, the phrase that says more. */
const EXPLAINING: readonly DenialKind[] = [
  'PolicyBlocked',
  'BillingDisabled',
  'CredentialRejected',
  'ApiDisabled',
  'InsufficientScope',
  'MissingPermission',
  'NotShared',
  'QuotaExceeded',
  'RateLimited',
];

function inOrder(wordings: readonly WordingPhrase[], answers: ReadonlyMap<string, readonly IndexedAnswer[]>): readonly WordingPhrase[] {
  const placed = wordings.map((wording) => {
    const [id, phrase] = wording;
    const kind = answers.get(id)?.[0]?.kind;
    const holes = phrase.match(/\{(?!words?\}|text\}|url\}|number\})\w+\}/g)?.length ?? 0;
    return {
      wording,
      kind: kind === undefined ? EXPLAINING.length : EXPLAINING.indexOf(kind),
      weight: weightOf(readingsOf(phrase)[0]!),
      holes,
    };
  });
  return placed.sort((a, b) => a.kind - b.kind || b.weight - a.weight || b.holes - a.holes).map(({ wording }) => wording);
}

/** The conditions of the situations that lie under one key with those of another family, with the full ids of sentences. */
function sharedConditions(families: Families, keyed: Iterable<readonly string[]>): Pick<CatalogIndex, 'conditions' | 'services'> {
  const conditions: Record<string, readonly Condition[]> = {};
  const services: Record<string, readonly string[]> = {};
  for (const ids of keyed) {
    if (new Set(ids.map((id) => splitId(id)[0])).size < 2) continue;
    for (const id of ids) {
      const [name, own] = splitId(id);
      const family = families[name]!;
      services[name] = family.services;
      conditions[id] = listOf(family.situations[own]!.when).map(({ sentences, ...condition }) => ({
        ...condition,
        ...(sentences && { sentences: sentences.map((sentence) => sentenceId(name, family, sentence)) }),
      }));
    }
  }
  return { conditions, services };
}

/** `platform/iam/x` → the family `platform/iam` and its situation `x`. */
export function splitId(id: string): readonly [family: string, situation: string] {
  const at = id.lastIndexOf('/');
  return [id.slice(0, at), id.slice(at + 1)];
}

function addAnswer(
  name: string,
  family: Family,
  { reasons = [], sentences = [], anywhere, onlyHere, ...answer }: Answer,
  bySentence: Map<string, IndexedAnswer[]>,
  byReason: Map<string, IndexedAnswer[]>,
): void {
  const own = answer.services ?? family.services;
  for (const reason of reasons) add(byReason, reason, { ...answer, services: anywhere ? [] : own });
  const limited = onlyHere ?? answer.services !== undefined;
  for (const sentence of sentences) add(bySentence, sentenceId(name, family, sentence), { ...answer, services: limited ? own : [] });
}

/** What a family says of reasons and wordings holds everywhere, unless it names services. */
function addMeaning(
  { reasons = [], sentences = [], services = [], ...answer }: Answer,
  bySentence: Map<string, IndexedAnswer[]>,
  byReason: Map<string, IndexedAnswer[]>,
): void {
  for (const reason of reasons) add(byReason, reason, { ...answer, services });
  for (const sentence of sentences) add(bySentence, sentence, { ...answer, services });
}

/** The keys that lead to a situation: of what it demands, the kind of fact that tells most. */
export function keysOfSituation(name: string, family: Family, situation: KnownSituation): readonly string[] {
  return [...new Set(listOf(situation.when).flatMap((condition) => keysOfCondition(name, family, condition)))];
}

function keysOfCondition(name: string, family: Family, condition: Condition): readonly string[] {
  const { sentences, reasons, methods, permissions, services = family.services } = condition;
  if (sentences) return sentences.map((sentence) => `sentence ${sentenceId(name, family, sentence)}`);
  if (reasons) return reasons.map((reason) => `reason ${reason}`);
  if (permissions?.every((permission) => permission === '*') && services.length > 0 && !services.some((service) => service.includes('*')))
    return [...services, ''].map((service) => `any permission ${service}`);
  if (permissions) return permissions.map((permission) => `permission ${literalPart(permission)}`);
  if (methods) return methods.map((method) => `method ${literalPart(method)}`);
  const kinds = listOf(condition.kind);
  const anyService = kinds.map((kind) => `kind ${kind}`);
  if (services.length === 0) return anyService;
  return services.flatMap((service) => {
    // Without the kind: the condition asks it at once, and a line for each kind would make the index a fifth larger.
    if (!service.includes('*')) return [`service ${service}`];
    // A pattern is found by how it begins; one that begins with anything lies with those of no product, and its condition tells.
    const begin = beginOf(service);
    return begin.includes('*') ? anyService : kinds.flatMap((kind) => [`service ${begin}* ${kind}`, `service * ${kind}`]);
  });
}

/** How many letters of a service's name its pattern has at least. */
const LETTERS = 3;

/** The letters that a pattern of services is found by. */
export function beginOf(service: string): string {
  return service.slice(0, LETTERS);
}

/** The full id of a sentence: `drive/own-storage`; those of wordings and hints are the same for all families. */
export function sentenceId(name: string, family: Pick<Family, 'sentences'>, sentence: string): string {
  return sentence in family.sentences ? `${name}/${sentence}` : sentence;
}

/** The segments of a dotted name in front of the first one with a `*`. */
function literalPart(pattern: string): string {
  const segments = pattern.split('.');
  const open = segments.findIndex((segment) => segment.includes('*'));
  return segments.slice(0, open === -1 ? segments.length : open).join('.');
}

/** One or more, as a list. */
export function listOf<T>(some: T | readonly T[]): readonly T[] {
  return Array.isArray(some) ? (some as readonly T[]) : [some as T];
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
