import { inspect } from 'node:util';
import { cleanText } from '../response/safe/clean-text.js';
import { integerProperty, isArray, isError, isObject, property, stringProperty } from '../response/safe/property.js';

/** No more fields than these of an object. */
const MAX_FIELDS = 12;

/** Fields whose text says what a value is. Any other text may be a body, a header, or a setting of the client. */
const TELLING = new Set(['code', 'kind', 'message', 'name', 'reason', 'status', 'statusText', 'type']);

/** Names a value that a test did not expect, in a line. Nothing of a body, of headers or of a configuration is in it. Never throws. */
export function nameValue(value: unknown): string {
  try {
    return cleanText(isError(value) ? errorInWords(value) : isObject(value) ? objectInWords(value) : inspect(value), 500);
  } catch {
    return "something that can't be inspected";
  }
}

/** The HTTP status that a value or its response tells. */
export function statusOf(value: unknown): number | undefined {
  return integerProperty(value, 'status') ?? integerProperty(property(value, 'response'), 'status');
}

function errorInWords(error: Error): string {
  const status = statusOf(error);
  const name = stringProperty(error, 'name') ?? 'Error';
  return `${name}${status === undefined ? '' : ` (status ${status})`}: ${stringProperty(error, 'message') ?? '(no message)'}`;
}

function objectInWords(object: object): string {
  if (isArray(object)) return `an array of ${object.length}`;
  const name = stringProperty(property(object, 'constructor'), 'name') ?? '';
  const prefix = name === '' || name === 'Object' ? '' : `${name} `;
  if (ArrayBuffer.isView(object)) return `${prefix}of ${object.byteLength} bytes`;
  const names = Object.keys(object);
  const fields = names.slice(0, MAX_FIELDS).map((field) => `${field}: ${fieldInWords(field, property(object, field))}`);
  const more = names.length > MAX_FIELDS ? [`… ${names.length - MAX_FIELDS} more`] : [];
  return fields.length === 0 ? `${prefix}{}` : `${prefix}{ ${[...fields, ...more].join(', ')} }`;
}

function fieldInWords(field: string, value: unknown): string {
  if (typeof value === 'string') return TELLING.has(field) ? inspect(value.slice(0, 200)) : '[String]';
  if (isArray(value)) return '[Array]';
  if (isObject(value)) return '[Object]';
  return typeof value === 'function' ? '[Function]' : inspect(value);
}
