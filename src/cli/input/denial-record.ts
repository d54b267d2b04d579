import { KINDS, type DenialKind } from '../../classification/kinds.js';
import { summaryOf } from '../../denial/text/summary.js';
import { Denial } from '../../index.js';
import { cleanText } from '../../response/safe/clean-text.js';
import { isObject, property } from '../../response/safe/property.js';
import { fits, known } from '../schema.js';
import { embeddedValues } from './embedded-values.js';

const MAX_OBJECTS = 2_000;
const MAX_STRING = 4_000;

/**
 * The denial that this library logged itself, in a program that uses it: `JSON.stringify(denial)` inside a log record, or what `console.error` printed of
 * it. The last one of several.
 */
export function loggedDenial(text: string): Denial | undefined {
  if (!/\bcertainty\b/.test(text) || !/\bevidence\b/.test(text)) return undefined;
  const queue: unknown[] = embeddedValues(text).map(({ value }) => value);
  let found: Denial | undefined;
  for (let visited = 0; visited < MAX_OBJECTS && queue.length > 0; visited += 1) {
    const value = queue.shift();
    if (typeof value === 'string' && /^\s*\{/.test(value)) queue.push(...embeddedValues(value).map((inner) => inner.value));
    if (!isObject(value)) continue;
    const denial = restored(value);
    if (denial) found = denial;
    else queue.push(...(Object.values(value) as unknown[]).slice(0, 200));
  }
  return found;
}

function restored(value: object): Denial | undefined {
  const kind = property(value, 'kind') as DenialKind;
  if (!KINDS.includes(kind) || !Array.isArray(property(value, 'evidence'))) return undefined;
  const record = cleaned(known('denial', { ...value, name: kind, format: 1 })) as Record<string, unknown>;
  try {
    // What Node prints has the message in front of the object, not in it.
    const whole = { message: summaryOf(record as never), ...record };
    return fits('denial', whole) ? Denial.fromJSON(whole) : undefined;
  } catch {
    return undefined;
  }
}

/** A log is no safer than a server: every text of the record is cleaned again. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value, MAX_STRING);
  if (Array.isArray(value)) return value.slice(0, 200).map(cleaned);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && inner !== null)
      .map(([key, inner]) => [cleanText(key, 100), cleaned(inner)]),
  );
}
