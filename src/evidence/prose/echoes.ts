import type { SentRequest } from '../../response/denied-response.js';
import { cleanText } from '../../response/safe/clean-text.js';
import { isArray, isObject } from '../../response/safe/property.js';

/** A value without blanks is a name; with them it may be a sentence, and servers repeat what they were sent. */
const SENTENCE = /\S[\s+]+\S/;

const MAX_VALUES = 100;
const MAX_DEPTH = 6;

/** What the request contained that an answer may repeat as if it were its own words, longest first. */
export function echoesIn(sent: SentRequest): readonly string[] {
  const values = [...inUrl(sent.url), ...inBody(sent.body)];
  if (values.length === 0) return values;
  return [...new Set(values.map((value) => cleanText(value, 4_000).trim()))]
    .filter((value) => value.length >= 8 && SENTENCE.test(value))
    .sort((a, b) => b.length - a.length);
}

/** A text without what the request itself contained: a file id that reads "not found. The command is authenticated as …" is nobody's word. */
export function withoutEchoes(sent: SentRequest): (text: string) => string {
  const values = echoesIn(sent);
  return values.length === 0 ? (text) => text : (text) => values.reduce((rest, value) => rest.split(value).join('…'), text);
}

/** The parts of the path and the values of the query, decoded once and twice. */
function inUrl(url: string | undefined): string[] {
  if (url === undefined || !/%|\+/.test(url)) return [];
  const parts = url.slice(0, 16_384).split(/[/?&#=;]/, MAX_VALUES);
  return parts.flatMap((part) => [decoded(part), decoded(part.replaceAll('+', ' ')), decoded(decoded(part))]);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The texts in a body that was sent: an object, or JSON. What is no JSON is not looked into. */
function inBody(body: unknown): string[] {
  const found: string[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (found.length >= MAX_VALUES || depth > MAX_DEPTH) return;
    if (typeof value === 'string') found.push(value);
    else if (isArray(value)) value.slice(0, MAX_VALUES).forEach((item) => visit(item, depth + 1));
    else if (isObject(value))
      Object.values(value)
        .slice(0, MAX_VALUES)
        .forEach((inner) => visit(inner, depth + 1));
  };
  try {
    visit(
      typeof body === 'string' && /^\s*[[{]/.test(body) && body.length < 65_536 ? JSON.parse(body) : isPlain(body) ? body : undefined,
      0,
    );
  } catch {
    // A body that cannot be read repeats nothing that could be found.
  }
  return found;
}

function isPlain(body: unknown): boolean {
  return isObject(body) && (isArray(body) || Object.getPrototypeOf(body) === Object.prototype);
}
