import type { DeniedResponse } from '../../response/denied-response.js';
import { arrayProperty, integerProperty, isObject, property, stringProperty } from '../../response/safe/property.js';
import { unwrapJson } from '../../response/body/parse-json.js';

/** One error inside a body, whatever wraps it: the object that holds `message`, `status`, `details`, `errors`. */
export interface Envelope {
  readonly error: object;
  /** Where it stands in the body, for example `error` or `[0].error`. */
  readonly path: string;
}

const MAX_DEPTH = 7;
const MAX_OBJECTS = 200;

/** The keys under which APIs, operations, jobs, deployment tools and batch answers put an error. Depth-first in this order. */
const KEYS = [
  'error',
  'status',
  'response',
  'body',
  'data',
  'message',
  'cause',
  'ResourceErrorMessage',
  'result',
  'finalError',
  'rawBody',
  'conditions',
] as const;

/**
 * Every error in a JSON body: `{ error: {…} }`, `[{ error }]`, a bare `google.rpc.Status`, top-level `errors[]`, an operation's or a job's error, and
 * errors that travel as JSON text inside a string.
 */
export function envelopesIn(response: DeniedResponse): readonly Envelope[] {
  const found: Envelope[] = [];
  let visited = 0;
  const visit = (raw: unknown, path: string, depth: number): void => {
    const value = unwrapJson(raw);
    if (!isObject(value) || depth > MAX_DEPTH || (visited += 1) > MAX_OBJECTS) return;
    if (Array.isArray(value)) {
      value.slice(0, 20).forEach((item, index) => visit(item, `${path}[${index}]`, depth + 1));
      return;
    }
    // A BigQuery job repeats what ended it in its list of all errors: what ended it comes first.
    if (isObject(property(value, 'errorResult')))
      visit(property(value, 'errorResult'), path === '' ? 'errorResult' : `${path}.errorResult`, depth + 1);
    if (isError(value)) found.push({ error: value, path });
    for (const key of KEYS) {
      const inner = property(value, key);
      if (isObject(inner) || (typeof inner === 'string' && /^\s*[[{"]/.test(inner)))
        visit(inner, path === '' ? key : `${path}.${key}`, depth + 1);
    }
  };
  visit(response.json, '', 0);
  return found;
}

function isError(value: object): boolean {
  // A condition of a Knative resource that holds is no error.
  if (property(value, 'status') === 'True') return false;
  if (Array.isArray(property(value, 'details')) || arrayProperty(value, 'errors').some(isObject)) return true;
  if (stringProperty(value, 'reason') !== undefined && stringProperty(value, 'message') !== undefined) return true;
  const named =
    integerProperty(value, 'code') !== undefined ||
    stringProperty(value, 'status') !== undefined ||
    stringProperty(value, 'code') !== undefined ||
    // A thrown error that a script printed as JSON.
    /(?:Error|Exception)$/.test(stringProperty(value, 'name') ?? '');
  return stringProperty(value, 'message') !== undefined && (named || Object.keys(value).length <= 3);
}

/** The status that the body itself states, for errors that arrive in a 200 or 400: `error.code`, an operation's gRPC code. */
export function statusIn(envelopes: readonly Envelope[]): number | undefined {
  for (const { error } of envelopes) {
    const code = integerProperty(error, 'code') ?? integerProperty(error, 'httpErrorStatusCode');
    if (code !== undefined && code !== 0) return code;
  }
  return undefined;
}
