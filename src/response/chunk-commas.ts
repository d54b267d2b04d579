import { MAX_BODY_BYTES } from './bounds.js';

/**
 * JSON whose text gaxios 7.1 took apart: it joined the chunks of a stream with commas, so that one comma too many stands at each chunk boundary, between
 * tokens or inside one (`google,.rpc.ErrorInfo`). The commas of JSON say nothing that its other tokens do not: all of them are dropped, and set again where
 * one value follows another. `undefined` if even that is no JSON.
 */
export function parseChunked(text: string): unknown {
  try {
    return JSON.parse(respaced(text.slice(0, MAX_BODY_BYTES)), (_key, value: unknown) =>
      typeof value === 'string' ? joinedValue(value) : value,
    ) as unknown;
  } catch {
    return undefined;
  }
}

/** Strings, brackets, and numbers or words. A comma in front of a scalar is kept: only the place tells whether it separates. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[{}[\]:]|,?[\w.+-]+/g;

/** A comma inside an escape would end the string too early: `\,"` was `\"`. */
const ESCAPE = /\\,?(?:u(?:,?[0-9a-f]){4}|["\\/bfnrt])/gi;

function respaced(text: string): string {
  const tokens = text.replace(ESCAPE, (escape) => escape.replace(',', '')).match(TOKEN) ?? [];
  const containers: string[] = [];
  let json = '';
  let last = '';
  tokens.forEach((raw, index) => {
    const inObject = containers.at(-1) === '{';
    const isKey = inObject && last !== ':';
    const token = raw.startsWith('"') ? (isKey && tokens[index + 1] === ':' ? raw.replaceAll(',', '') : raw) : raw.replace(/^,/, '');
    const continues = raw.startsWith(',') && inObject && isScalar(last);
    if (!continues && endsValue(last) && token !== ':' && !/^[}\]]$/.test(token)) json += ',';
    json += token;
    if (token === '{' || token === '[') containers.push(token);
    else if (token === '}' || token === ']') containers.pop();
    last = token;
  });
  return json;
}

function endsValue(token: string): boolean {
  return token !== '' && !/^[{[:]$/.test(token);
}

function isScalar(token: string): boolean {
  return /^[\w.+-]/.test(token);
}

/** A name or a sentence without the commas that no white space follows; a list of permissions keeps its own. */
function joinedValue(value: string): unknown {
  if (!value.includes(',')) return value;
  if (/^\s*[[{]/.test(value)) return parseChunked(value) ?? value;
  const isList = value.split(',').every((name) => /^\s*(?!google\.)[a-z]\w*\.\w+\.\w+\s*$/.test(name));
  return isList ? value : value.replace(/,(?!\s)/g, '');
}
