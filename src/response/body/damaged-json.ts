import { MAX_BODY_BYTES } from '../safe/bounds.js';

/**
 * The first JSON object or list in a text that was damaged on its way. gaxios 7.1 joined the chunks of a stream with commas, so that one comma too many
 * stands at each chunk boundary, between tokens or inside one (`google,.rpc.ErrorInfo`); a log cuts off what is too long. The commas of JSON say nothing that
 * its other tokens do not: all of them are dropped, and set again where one value follows another; what was left open is closed. `undefined` if even that is
 * no JSON.
 */
export function parseDamaged(text: string): unknown {
  try {
    const { json, isCut } = respaced(text.slice(0, MAX_BODY_BYTES));
    return JSON.parse(json, (_key, value: unknown) => (typeof value === 'string' && !isCut ? joinedValue(value) : value)) as unknown;
  } catch {
    return undefined;
  }
}

/** Strings, brackets, and numbers or words. A comma in front of a scalar is kept: only the place tells whether it separates. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[{}[\]:]|,?[\w.+-]+/g;

/** A comma inside an escape would end the string too early: `\,"` was `\"`. */
const ESCAPE = /\\,?(?:u(?:,?[0-9a-f]){4}|["\\/bfnrt])/gi;

/** No error nests deeper, and none has more tokens: what does is there to cost time, and is cut off like a log that was too long. */
const MAX_DEPTH = 100;
const MAX_TOKENS = 20_000;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    tokens.push(token);
    if (tokens.length >= MAX_TOKENS) break;
  }
  return tokens;
}

/** The text with its commas set anew, up to the end of the first object or list, and whether that end was missing. */
function respaced(text: string): { readonly json: string; readonly isCut: boolean } {
  const tokens = withoutFragment(tokensOf(text.replace(ESCAPE, (escape) => escape.replace(',', ''))));
  const open: string[] = [];
  let json = '';
  let last = '';
  for (const [index, raw] of tokens.entries()) {
    const inObject = open.at(-1) === '{';
    const isKey = inObject && last !== ':' && raw.startsWith('"');
    if (isKey && index === tokens.length - 1) break;
    const token = isKey ? raw.replaceAll(',', '') : raw.startsWith('"') ? raw : raw.replace(/^,/, '');
    const continues = raw.startsWith(',') && inObject && isScalar(last);
    if (!continues && endsValue(last) && token !== ':' && !isClosing(token)) json += ',';
    json += token;
    last = token;
    if (token === '{' || token === '[') open.push(token);
    if (open.length > MAX_DEPTH) throw new RangeError('nested too deep');
    else if (isClosing(token)) open.pop();
    if (open.length === 0) break;
  }
  const missing = open.reverse().map((bracket) => (bracket === '{' ? '}' : ']'));
  return { json: json + missing.join(''), isCut: missing.length > 0 };
}

/** The tokens without a value whose end may be missing. Half a sentence still says something; half a name does not. */
function withoutFragment(tokens: readonly string[]): readonly string[] {
  const last = tokens.at(-1) ?? '';
  const isWhole = last.startsWith('"') ? /^"(?:[^"\\]|\\[\s\S])*"$/.test(last) : !isScalar(last.replace(/^,/, ''));
  if (!isWhole && tokens.at(-3) === '"message"') return [...tokens.slice(0, -1), `${last.replace(/\\$/, '')}"`];
  const kept = isWhole ? tokens : tokens.slice(0, -1);
  return kept.at(-1) === ':' ? kept.slice(0, -2) : kept;
}

function endsValue(token: string): boolean {
  return token !== '' && !/^[{[:]$/.test(token);
}

function isClosing(token: string): boolean {
  return token === '}' || token === ']';
}

function isScalar(token: string): boolean {
  return /^[\w.+-]/.test(token);
}

/** A name or a sentence without the commas that no white space follows; a list of permissions keeps its own. */
function joinedValue(value: string): unknown {
  if (!value.includes(',')) return value;
  if (/^\s*[[{]/.test(value)) return parseDamaged(value) ?? value;
  const isList = value.split(',').every((name) => /^\s*(?!google\.)[a-z]\w*\.\w+\.\w+\s*$/.test(name));
  return isList ? value : value.replace(/,(?!\s)/g, '');
}
