import { KINDS, type DenialKind } from '../../../classification/kinds.js';
import { summaryOf } from '../../../denial/text/summary.js';
import { isArray, isObject, property } from '../../../response/safe/property.js';
import { cleanText } from '../../../response/safe/clean-text.js';
import { fits, known } from '../../schema.js';
import { embeddedValues } from '../notations/embedded-values.js';

const MAX_OBJECTS = 2_000;
const MAX_DEPTH = 4;
const MAX_STRING = 4_000;

/** The record of a denial in a log, and the text around it. */
export interface LoggedRecord {
  readonly record: Readonly<Record<string, unknown>>;
  /** The rest of the text: where a real answer stands in it, that one counts. */
  readonly rest: string;
}

/**
 * The denial that this library logged itself, in a program that uses it: `JSON.stringify(denial)` in a log record, or what `console.error` printed of it. The
 * last one of several. What lies within an answer, or within a text, is none: servers and strangers write those.
 */
export function loggedRecord(text: string): LoggedRecord | undefined {
  if (!/\bcertainty\b/.test(text) || !/\bevidence\b/.test(text)) return undefined;
  let found: Readonly<Record<string, unknown>> | undefined;
  let rest = '';
  let at = 0;
  for (const { value, start, end } of embeddedValues(text)) {
    const record = recordIn(value);
    if (!record) continue;
    found = record;
    rest += text.slice(at, start);
    at = end;
  }
  return found && { record: found, rest: rest + text.slice(at) };
}

/** The keys under which loggers put an error. Bodies, details, messages and headers are not among them: others fill those. */
const LOGGED =
  /^(?:err|error|denial|exception|\[?cause\]?|aggregateErrors|errors|reason|jsonPayload|payload|extra|context|ctx|fields|meta|attributes|record|log|event|properties|\d+)$/;

function recordIn(document: object): Readonly<Record<string, unknown>> | undefined {
  const queue: { value: object; depth: number }[] = [{ value: document, depth: 0 }];
  let found: Readonly<Record<string, unknown>> | undefined;
  for (let visited = 0; visited < MAX_OBJECTS && queue.length > 0; visited += 1) {
    const { value, depth } = queue.shift()!;
    const record = restored(value);
    if (record) found = record;
    else if (depth < MAX_DEPTH && !isAnswer(value)) {
      for (const [key, inner] of Object.entries(value).slice(0, 200))
        if (isObject(inner) && (isArray(value) || LOGGED.test(key))) queue.push({ value: inner, depth: depth + 1 });
    }
  }
  return found;
}

/** The error of an API: what it holds is the server's. */
function isAnswer(value: object): boolean {
  const has = (key: string): boolean => property(value, key) !== undefined;
  return isArray(property(value, 'details')) || isArray(property(value, 'errors')) || (has('code') && (has('message') || has('status')));
}

function restored(value: object): Readonly<Record<string, unknown>> | undefined {
  const kind = property(value, 'kind') as DenialKind;
  if (!KINDS.includes(kind) || !isArray(property(value, 'evidence'))) return undefined;
  const record = cleaned(known('denial', { ...value, name: kind, format: 1 })) as Record<string, unknown>;
  try {
    // What Node prints has the message in front of the object, not in it.
    const whole = { message: summaryOf(record as never), ...record };
    return fits('denial', whole) ? whole : undefined;
  } catch {
    return undefined;
  }
}

/** A log is no safer than a server: every text of the record is cleaned again. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value, MAX_STRING);
  if (isArray(value)) return value.slice(0, 200).map(cleaned);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && inner !== null)
      .map(([key, inner]) => [cleanText(key, 100), cleaned(inner)]),
  );
}
