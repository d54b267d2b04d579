import { parseJson } from './body/parse-json.js';
import { wrappedIn } from './body/wrapped.js';
import { integerProperty, isArray, isError, isObject, property, stringProperty } from './safe/property.js';
import type { Carrier } from './shapes/carrier.js';
import { shapedCarrier } from './shapes/index.js';
import { httpStatus } from './shapes/status.js';

/** Everything in a caught value that carries an answer, nearest first; a response once, with the error around it if there is one. */
export function* carriersIn(caught: unknown): Generator<Carrier> {
  if (typeof caught === 'string') {
    yield { type: 'body', body: caught };
    return;
  }
  const responses = new Set<object>();
  for (const { value, isData } of wrappedIn(caught)) {
    const carrier = responses.has(value) ? undefined : carrierOf(value);
    if (!carrier) continue;
    if (carrier.type === 'http') responses.add(carrier.response);
    yield isData ? { ...carrier, isData } : carrier;
  }
}

function carrierOf(value: object): Carrier | undefined {
  const response = property(value, 'response');
  const status = isObject(response) ? httpStatus(response) : undefined;
  // The errors of gaxios and axios have the request as `config`, and are read as they are.
  const shaped = status !== undefined && property(value, 'config') !== undefined ? undefined : shapedCarrier(value);
  if (shaped !== undefined) return shaped === 'foreign' ? undefined : shaped;
  if (isObject(response) && status !== undefined) return { type: 'http', error: value, response, status };
  const code = grpcCodeOf(value);
  if (code !== undefined) return { type: 'grpc', error: value, code };
  return plainCarrier(value);
}

function plainCarrier(value: object): Carrier | undefined {
  const ownStatus = httpStatus(value);
  const hasBody = ['body', 'data', 'headers', 'text'].some((key) => property(value, key) !== undefined);
  if (ownStatus !== undefined && hasBody) return { type: 'http', error: undefined, response: value, status: ownStatus };
  const inner = property(value, 'error');
  if (isObject(inner) && stringProperty(inner, 'message') !== undefined && !isError(inner)) return { type: 'body', body: value };
  const httpCode = integerProperty(value, 'code') ?? ownStatus;
  if (httpCode !== undefined && httpCode >= 400 && httpCode < 600 && stringProperty(value, 'message') !== undefined) {
    return { type: 'http', error: value, response: {}, status: httpCode };
  }
  if (isArray(value) || (property(value, 'message') !== undefined && property(value, 'details') !== undefined))
    return { type: 'body', body: value };
  const message = stringProperty(value, 'message');
  return message !== undefined && isObject(parseJson(message)) ? { type: 'body', body: message } : undefined;
}

/** A gRPC status: what google-gax and grpc-js throw, or the plain `{ code, details, metadata }` that they log. */
function grpcCodeOf(value: object): number | undefined {
  const code = integerProperty(value, 'code');
  if (code === undefined || code < 1 || code > 16) return undefined;
  const marks = ['details', 'metadata', 'statusDetails', 'note', 'httpStatusCode'];
  return marks.some((key) => property(value, key) !== undefined) ? code : undefined;
}
