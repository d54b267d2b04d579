import { grpcStatusName } from '../../../response/grpc/status-codes.js';
import { arrayProperty, integerProperty, isObject, property, stringProperty } from '../../../response/safe/property.js';
import type { Answer } from '../answer.js';
import type { Clues } from './clues.js';
import type { Headline } from './headlines.js';
import { markupIn } from './markup.js';
import { requestIn, tidyUrl } from '../records/request-line.js';
import { httpStatusNamed, rpcCodeNamed } from './status-names.js';

/** Puts together again what a printout took apart: one answer of a server, in Google's own form. */
export function compose(clues: Clues, headline: Headline | undefined, message: string | undefined, text: string): Answer | undefined {
  const code = rpcCodeOf(headline) ?? clues.code;
  const named = headline?.vague && codeIn(clues) !== undefined ? undefined : statusOf(headline);
  const status = named ?? clues.status ?? registryStatus(message);
  const stated = {
    ...(status !== undefined && { status }),
    ...requestOf(clues, headline, text),
    code: text,
    ...(clues.headers && { headers: clues.headers as Record<string, string> }),
  };
  if (STOCKOUT.test(text)) return { ...stated, status: 503, body: text };
  const body = bodyOf(clues);
  if (body) return { ...stated, body: tokenError(stringProperty(property(body, 'error'), 'message')) ?? body };
  const markup = clues.details.length > 0 ? undefined : markupIn(clues.markup ?? text);
  if (markup) return { ...markup, ...stated };
  const words = withoutReason(message ?? clues.message ?? '', text);
  if (code !== undefined && status === undefined) {
    return {
      ...requestOf(clues, headline, text),
      code: text,
      grpc: { code, details: words.message || (grpcStatusName(code) ?? ''), statusDetails: clues.details, ...binaryDetails(text) },
    };
  }
  const ofToken = clues.details.length > 0 ? undefined : tokenError(words.message);
  if (ofToken) return { ...stated, body: ofToken };
  const errors =
    clues.errors.length > 0 ? clues.errors : words.reason === undefined ? [] : [{ message: words.message, reason: words.reason }];
  if (headline === undefined && errors.length === 0 && clues.details.length === 0) return undefined;
  const name = code === undefined ? undefined : grpcStatusName(code);
  const error = {
    ...(status !== undefined && { code: status }),
    message: words.message || stringProperty(errors[0], 'message') || '',
    ...(name !== undefined && { status: name }),
    ...(errors.length > 0 && { errors }),
    ...(clues.details.length > 0 && { details: clues.details }),
  };
  return { ...stated, body: { error } };
}

/** The words of a registry begin with their code, which stands for a status: `unauthorized: authentication required`. */
function registryStatus(message = ''): number | undefined {
  return /^unauthorized: /i.test(message) ? 401 : /^denied: /i.test(message) ? 403 : undefined;
}

/** Google has no machine left: an answer of its servers with the status 503, which the operation's error does not repeat. */
const STOCKOUT = /\bZONE_RESOURCE_POOL_EXHAUSTED|does not have enough resources available to fulfill/;

/** The fullest of the bodies, with the details that its printout cut off. */
function bodyOf({ bodies, details, errors }: Clues): object | undefined {
  const weight = (body: object): number => {
    const error = property(body, 'error');
    return arrayProperty(error, 'details').filter(isObject).length * 2 + arrayProperty(error, 'errors').filter(isObject).length;
  };
  const body = [...bodies].sort((a, b) => weight(b) - weight(a))[0];
  const error = property(body, 'error');
  if (!body || !isObject(error) || Array.isArray(error)) return body;
  const lacks = (key: string): boolean => !arrayProperty(error, key).some(isObject);
  const added = { ...(details.length > 0 && lacks('details') && { details }), ...(errors.length > 0 && lacks('errors') && { errors }) };
  return Object.keys(added).length === 0 ? body : { ...body, error: { ...error, ...added } };
}

/** What the token endpoint calls an error (`invalid_grant`) is all that some clients print of it. */
function tokenError(message: string | undefined): object | undefined {
  return message !== undefined && /^[a-z]+(?:_[a-z]+){1,4}$/.test(message) ? { error: message } : undefined;
}

function statusOf(headline: Headline | undefined): number | undefined {
  return headline?.status === undefined ? httpStatusNamed(headline?.phrase) : Number(headline.status);
}

function rpcCodeOf(headline: Headline | undefined): number | undefined {
  const number = Number(/^\d{1,2}/.exec(headline?.code ?? '')?.[0]);
  const code = number >= 1 && number <= 16 ? number : (rpcCodeNamed(headline?.code) ?? rpcCodeNamed(headline?.phrase));
  // What is called unknown names no status: the words do.
  return code === UNKNOWN ? undefined : code;
}

const UNKNOWN = 2;

/** The status that the body itself states. */
function codeIn({ bodies }: Clues): number | undefined {
  return bodies.map((body) => integerProperty(property(body, 'error'), 'code')).find((code) => code !== undefined && code >= 400);
}

function requestOf(clues: Clues, headline: Headline | undefined, text: string): Pick<Answer, 'request'> {
  const url = headline?.url ?? clues.url;
  const printed = url === undefined ? requestIn(text) : { url: tidyUrl(url), method: headline?.method ?? clues.method };
  return withHeaders(printed, clues);
}

function withHeaders(printed: { url?: string; method?: string | undefined } | undefined, clues: Clues): Pick<Answer, 'request'> {
  const { method, url } = printed ?? {};
  if (method === undefined && url === undefined) return {};
  return {
    request: {
      ...(method !== undefined && { method }),
      ...(url !== undefined && { url }),
      ...(clues.sentHeaders && { headers: clues.sentHeaders as Record<string, string> }),
    },
  };
}

/** Go puts the first reason behind the message, or behind the details: `…, forbidden`; Ruby in front of it: `forbidden: …`. */
function withoutReason(message: string, text: string): { readonly message: string; readonly reason?: string } {
  const match =
    /^(?<message>[\s\S]*?),\s{1,8}(?<reason>[a-z]\w{3,60})$/.exec(message) ??
    /^(?<reason>[a-z]{3,20}[A-Z]\w{1,50}|forbidden): (?<message>[\s\S]+)$/.exec(message);
  const behind = /(?:\n\]\s{0,8}, |\nReason: )(?<reason>[a-z]\w{3,60})(?:,|$)/m.exec(text)?.[1];
  if (!match?.groups) return { message, ...(behind !== undefined && { reason: behind }) };
  return { message: match.groups['message']!, reason: match.groups['reason']! };
}

/** The details as gRPC sends them, where a client printed its metadata. */
function binaryDetails(text: string): { readonly metadata?: object } {
  const bin = /grpc-status-details-bin['"]?\s{0,4}(?:=>?|:)\s{0,4}\[?\s{0,4}['"]?([\w+/-]{8,40000}={0,2})/.exec(text)?.[1];
  return bin === undefined ? {} : { metadata: { 'grpc-status-details-bin': bin } };
}
