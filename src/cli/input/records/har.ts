import { readHeaders } from '../../../response/headers.js';
import { arrayProperty, integerProperty, isObject, property, stringProperty } from '../../../response/safe/property.js';
import type { Answer } from '../answer.js';

/** The answers in a HAR archive, or in one entry of it, failures first and of those the last first. `undefined` if the value is neither. */
export function harAnswers(value: unknown): readonly Answer[] | undefined {
  const log = property(value, 'log');
  const entries = isObject(log) ? property(log, 'entries') : undefined;
  if (Array.isArray(entries)) {
    const answers = entries
      .slice(0, 20_000)
      .map(readEntry)
      .filter((answer) => answer !== undefined);
    return answers
      .filter(({ status = 0 }) => status >= 400)
      .reverse()
      .concat(answers.filter(({ status = 0 }) => status < 400).reverse());
  }
  const entry = readEntry(value);
  return entry && [entry];
}

/** See http://www.softwareishard.com/blog/har-12-spec/#entries. */
function readEntry(value: unknown): Answer | undefined {
  const request = property(value, 'request');
  const response = property(value, 'response');
  const status = integerProperty(response, 'status');
  const url = stringProperty(request, 'url');
  const content = property(response, 'content');
  if (status === undefined || url === undefined || !isObject(content)) return undefined;
  const text = stringProperty(content, 'text') ?? '';
  return {
    status,
    headers: headersOf(response),
    body: stringProperty(content, 'encoding') === 'base64' ? decoded(text) : text,
    request: { url, method: stringProperty(request, 'method') ?? 'GET', headers: headersOf(request) },
  };
}

/** The text that stands there in base64; what is none stays as it is. */
function decoded(base64: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    return base64;
  }
}

function headersOf(message: unknown): Record<string, string> {
  return readHeaders(arrayProperty(message, 'headers').map((header) => [property(header, 'name'), property(header, 'value')]));
}
