import type { Certainty, Denial, DenialKind, Remedy } from '../../../src/index.js';
import { DEFINITIONS } from '../../../src/denial/text/definitions.js';
import { whoOf } from '../../../src/denial/text/remedy-lines.js';
import { answerOf } from '../../../src/denial/text/summary.js';

/** One section of the index: a situation, a message or a reason, what it means, and a response that anybody can paste. */
export interface Entry {
  /** The page that it stands on, without an ending: `drive`, `reasons-not-shared`. */
  readonly page: string;
  /** The anchor of the section, unique on its page: `weak-role`. */
  readonly anchor: string;
  readonly form: 'situation' | 'message' | 'reason';
  /** What stands above the section: the situation in a sentence, Google's words, the reason. */
  readonly heading: string;
  readonly kind: DenialKind;
  readonly certainty: Certainty;
  /** What the response says alone, where the kind rests on who called as well. */
  readonly alone?: DenialKind;
  /** The id of the situation: `drive/weak-role`. */
  readonly situation?: string;
  /** Google's words in the example. */
  readonly said?: string;
  readonly cause: string;
  readonly fixes: readonly Fix[];
  /** A response as people paste it, with its request where the advice depends on it. */
  readonly example: string;
  /** Google's page on it. */
  readonly source?: string;
}

/** A remedy as the index shows it. */
export interface Fix {
  readonly title: string;
  readonly when?: string;
  readonly detail: string;
  readonly command?: string;
  readonly url?: string;
  readonly who: string;
}

/** What the index shows of remedies: the first three, which hold the fix nearly always. */
const SHOWN = 3;

/** The parts of an entry that the library says of a denial. */
export function explainedBy(denial: Denial): Pick<Entry, 'kind' | 'certainty' | 'situation' | 'said' | 'cause' | 'fixes'> {
  const { kind, certainty, situation, serverMessage, remedies } = denial;
  return {
    kind,
    certainty,
    ...(situation && { situation: situation.id }),
    ...(serverMessage !== undefined && { said: serverMessage }),
    cause: `${answerOf(denial)}. ${situation?.summary ?? DEFINITIONS[kind]}`,
    fixes: remedies.slice(0, SHOWN).map((remedy) => fixOf(remedy, denial)),
  };
}

function fixOf(remedy: Remedy, denial: Denial): Fix {
  const { title, when, detail, command, url, docs } = remedy;
  const page = url ?? docs;
  return {
    title,
    detail,
    who: whoOf(remedy, denial),
    ...(when !== undefined && { when }),
    ...(command !== undefined && { command }),
    ...(page !== undefined && { url: page }),
  };
}

/** An anchor out of any text: `the-file-is-too-large`. */
export function anchorOf(text: string): string {
  const words = text
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  const short = words.length > 60 ? words.slice(0, words.lastIndexOf('-', 60)) : words;
  return /^\d/.test(short) ? `m-${short}` : short;
}
