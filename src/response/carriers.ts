import { parseJson } from './parse-json.js';
import { integerProperty, isObject, property, stringProperty } from './property.js';

/** How far a caught value is searched: errors wrap errors, and some wrap themselves. */
const MAX_VALUES = 40;

/** Where libraries keep the error or the response that they wrap. */
const WRAPPERS = ['response', 'cause', 'error', 'errors', 'originalError', 'innerError', 'reason', 'err'] as const;

/** One value inside a caught value that carries an answer of a server. */
export type Carrier =
  | { readonly type: 'http'; readonly error: unknown; readonly response: object; readonly status: number }
  | { readonly type: 'grpc'; readonly error: object; readonly code: number }
  | { readonly type: 'body'; readonly body: unknown };

/** Walks a caught value breadth-first, without loops, and finds everything that carries an answer, nearest first. */
export function* carriersIn(caught: unknown): Generator<Carrier> {
  if (typeof caught === 'string') {
    yield { type: 'body', body: caught };
    return;
  }
  const seen = new Set<unknown>();
  const queue: unknown[] = [caught];
  while (queue.length > 0 && seen.size < MAX_VALUES) {
    const value = queue.shift();
    if (!isObject(value) || seen.has(value)) continue;
    seen.add(value);
    const carrier = carrierOf(value);
    if (carrier) yield carrier;
    for (const key of WRAPPERS) {
      const inner = property(value, key);
      if (Array.isArray(inner)) queue.push(...(inner.slice(0, 10) as unknown[]));
      else if (isObject(inner)) queue.push(inner);
    }
  }
}

function carrierOf(value: object): Carrier | undefined {
  const response = property(value, 'response');
  const status = isObject(response) ? statusOf(response) : undefined;
  if (isObject(response) && status !== undefined) return { type: 'http', error: value, response, status };
  const code = grpcCodeOf(value);
  if (code !== undefined) return { type: 'grpc', error: value, code };
  return plainCarrier(value);
}

function plainCarrier(value: object): Carrier | undefined {
  const ownStatus = statusOf(value);
  const hasBody = ['body', 'data', 'headers', 'text'].some((key) => property(value, key) !== undefined);
  if (ownStatus !== undefined && hasBody) return { type: 'http', error: undefined, response: value, status: ownStatus };
  const inner = property(value, 'error');
  if (isObject(inner) && stringProperty(inner, 'message') !== undefined && !(inner instanceof Error)) return { type: 'body', body: value };
  const httpCode = integerProperty(value, 'code') ?? ownStatus;
  if (httpCode !== undefined && httpCode >= 400 && httpCode < 600 && stringProperty(value, 'message') !== undefined) {
    return { type: 'http', error: value, response: {}, status: httpCode };
  }
  if (Array.isArray(value) || (property(value, 'message') !== undefined && property(value, 'details') !== undefined))
    return { type: 'body', body: value };
  const message = stringProperty(value, 'message');
  return message !== undefined && isObject(parseJson(message)) ? { type: 'body', body: message } : undefined;
}

function statusOf(response: object): number | undefined {
  const status = integerProperty(response, 'status') ?? integerProperty(response, 'statusCode');
  return status !== undefined && status >= 100 && status < 600 ? status : undefined;
}

/** A gRPC status: what google-gax and grpc-js throw, or the plain `{ code, details, metadata }` that they log. */
function grpcCodeOf(value: object): number | undefined {
  const code = integerProperty(value, 'code');
  if (code === undefined || code < 1 || code > 16) return undefined;
  const marks = ['details', 'metadata', 'statusDetails', 'note', 'httpStatusCode'];
  return marks.some((key) => property(value, key) !== undefined) ? code : undefined;
}
