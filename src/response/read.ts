import type { DenialContext } from '../context.js';
import { MAX_BODY_BYTES, MAX_WAIT_MS } from './safe/bounds.js';
import { carriersIn } from './carriers.js';
import { adviceOf } from './client-advice.js';
import { parseDamaged } from './body/damaged-json.js';
import type { DeniedResponse, SentRequest } from './denied-response.js';
import { readGrpcStatus } from './grpc/grpc.js';
import { httpStatusOf } from './grpc/status-codes.js';
import { headerReader, readHeaders } from './headers.js';
import { joinsChunks } from './body/joined-chunks.js';
import { parseJson } from './body/parse-json.js';
import { integerProperty, isArray, isError, isObject, isData, property, stringProperty } from './safe/property.js';
import { EMPTY, isChunked, readBody, type Body } from './body/read-body.js';
import { mayDeny, streamUseOf, type StreamUse } from './body/stream-use.js';
import { withKnownCall } from './known-call.js';
import { textOf, urlOf } from './request-url.js';
import type { Carrier } from './shapes/carrier.js';

/**
 * Reads any caught value as the answer of a server: the error of an HTTP client, a gRPC status, a fetch `Response`, a plain
 * `{ status, headers, body }`, a bare body, or another library's error around one of these. Answers `undefined` where no server answered.
 * Waits for all the bodies in it together no longer than for one. What looks like a response inside of plain data is none where a client threw the error or its
 * own response is known: a server may have written it.
 */
export async function readDeniedResponse(caught: unknown, context: DenialContext): Promise<DeniedResponse | undefined> {
  const read = await readAnswer(caught, context);
  return read && context.printed?.call ? { ...read, call: context.printed.call } : read;
}

async function readAnswer(caught: unknown, context: DenialContext): Promise<DeniedResponse | undefined> {
  const deadline = Date.now() + MAX_WAIT_MS;
  const isTold = context.met === 'by hand' && context.isRequestStated !== true && isData(caught);
  let other: DeniedResponse | undefined;
  for (const carrier of carriersIn(caught)) {
    if (carrier.isData && (context.met === 'on a client' || isAnswer(other))) continue;
    const read = await readCarrier(carrier, context, deadline);
    if (!read) continue;
    const { call, notes = adviceOf(caught) } = carrier;
    const found = call || notes ? { ...read, ...(call && { call }), ...(notes && { notes }) } : read;
    const response = isTold || carrier.isData ? { ...found, isSentTold: true } : withKnownCall(found, caught);
    if (response.status >= 400 && response.status < 500) return response;
    other ??= response;
  }
  return other;
}

/** Whether a server's own answer is known, of which everything else that a caught value holds is a part. */
function isAnswer(response: DeniedResponse | undefined): boolean {
  return response !== undefined && response.status > 0 && response.isSentTold !== true;
}

async function readCarrier(carrier: Carrier, context: DenialContext, deadline: number): Promise<DeniedResponse | undefined> {
  if (carrier.type === 'grpc') return overRest(readGrpcStatus(carrier.error, carrier.code), carrier.error);
  if (carrier.type === 'body') return readBareBody(await readBody(carrier.body, deadline));
  const { error, response, status } = carrier;
  const sent = sentRequest(error, response);
  const body = mayDeny(status) ? await bodyOf(error, response, deadline, () => streamUseOf(status, sent.url, context)) : EMPTY;
  return {
    transport: 'http',
    status,
    headers: readHeaders(property(response, 'headers')),
    ...body,
    sent,
  };
}

/** google-gax speaks gRPC's language over REST as well; there the request stands in the cause. */
function overRest(status: DeniedResponse, error: object): DeniedResponse {
  const cause = property(error, 'cause');
  if (isData(cause) || !isObject(property(cause, 'config'))) return status;
  return { ...status, sent: sentRequest(cause, {}) };
}

/** The first body that holds something. What may be done to a stream is asked only where there is one: most bodies are in memory. */
async function bodyOf(error: unknown, response: object, deadline: number, streamUse: () => StreamUse): Promise<Body> {
  const own = [ownData(response), property(response, 'body')].filter((body) => !isChunked(body) || streamUse() === 'read');
  for (const candidate of [...own, fetchBody(response, deadline, streamUse)]) {
    if (candidate === undefined || candidate === null || candidate === '' || isLost(candidate, response)) continue;
    const body = await readBody(candidate, deadline);
    if (body.json !== undefined || body.text !== '') return body;
  }
  return bodyInError(error);
}

/** The body that an HTTP client has read. A Response of node-fetch has an inherited `data` as well, which only warns that there is none. */
function ownData(response: object): unknown {
  const isFetched = typeof property(response, 'clone') === 'function';
  return isFetched && !isOwn(response, 'data') ? undefined : property(response, 'data');
}

function isOwn(value: object, key: string): boolean {
  try {
    return Object.hasOwn(value, key);
  } catch {
    return false;
  }
}

/**
 * What stands in the place of a body and is none: the notice of gaxios that it withheld a text with `client_secret` in it, or, over HTTP/2, the whole pool of
 * memory in which a small body lies, with whatever else is in it: googleapis-common hands that out as ArrayBuffer.
 */
function isLost(candidate: unknown, response: object): boolean {
  if (typeof candidate === 'string') return candidate.startsWith('<<REDACTED> - See `errorRedactor`');
  const overHttp2 = property(property(response, 'headers'), ':status') !== undefined;
  return overHttp2 && candidate instanceof ArrayBuffer && candidate.byteLength === globalThis.Buffer?.poolSize;
}

/** A fetch `Response` whose body is unread is cloned, so that its owner can still read it. */
function fetchBody(response: object, deadline: number, streamUse: () => StreamUse): unknown {
  const clone = property(response, 'clone');
  if (typeof clone !== 'function' || property(response, 'bodyUsed') === true) return undefined;
  if (streamUse() === 'leave' || Date.now() >= deadline) return undefined;
  try {
    return property(clone.call(response), 'body');
  } catch {
    return undefined;
  }
}

/** Where the body went when the response lost it: gaxios 7 keeps that of a stream in `message`, and the parsed `error` object in `cause`. */
function bodyInError(error: unknown): Body {
  const message = (stringProperty(error, 'message') ?? '').slice(0, MAX_BODY_BYTES);
  const json = (joinsChunks(error) ? parseDamaged(message) : undefined) ?? parseJson(message);
  if (isObject(json)) return { json, text: '' };
  const [errors, details] = [property(error, 'errors'), property(error, 'details')];
  const cause = property(error, 'cause');
  if (isObject(cause) && !isError(cause) && property(cause, 'message') !== undefined) return { json: { error: cause }, text: '' };
  if (isArray(errors) || isArray(details)) {
    return { json: { error: { code: property(error, 'code'), status: property(error, 'status'), message, errors, details } }, text: '' };
  }
  return { json: undefined, text: message };
}

function readBareBody(body: Body): DeniedResponse | undefined {
  const first: unknown = isArray(body.json) ? body.json[0] : body.json;
  const inner = property(first, 'error');
  const code = integerProperty(isObject(inner) ? inner : first, 'code');
  if (body.json === undefined && body.text === '') return undefined;
  const grpc = code !== undefined && code >= 1 && code <= 16;
  return {
    transport: 'http',
    status: code === undefined ? 0 : grpc ? httpStatusOf(code) : code,
    ...(grpc && { grpcCode: code }),
    headers: {},
    ...body,
    sent: { header: () => undefined },
  };
}

function sentRequest(error: unknown, response: object): SentRequest {
  const config = property(error, 'config') ?? property(response, 'config');
  const request = property(response, 'request') ?? property(error, 'request');
  // got keeps what it sent on the request, or on the error; superagent calls its headers `header`.
  const options = property(request, 'options') ?? property(error, 'options');
  const url = urlOf(config) ?? urlOf(request) ?? urlOf(response) ?? textOf(property(request, 'href') ?? property(request, 'uri'));
  const method = stringProperty(config, 'method') ?? stringProperty(request, 'method') ?? stringProperty(options, 'method');
  return {
    ...(method !== undefined && { method: method.toUpperCase() }),
    ...(url !== undefined && { url }),
    header: headerReader(
      property(config, 'headers') ?? property(request, 'headers') ?? property(request, 'header') ?? property(options, 'headers'),
    ),
    body: property(config, 'data') ?? property(config, 'body'),
  };
}
