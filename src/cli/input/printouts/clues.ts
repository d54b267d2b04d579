import { parseJson } from '../../../response/body/parse-json.js';
import { arrayProperty, integerProperty, isObject, property, stringProperty } from '../../../response/safe/property.js';

/** What printed values state of one answer. */
export interface Clues {
  bodies: object[];
  details: object[];
  errors: object[];
  texts: string[];
  /** An XML error or a page. */
  markup?: string;
  status?: number;
  code?: number;
  message?: string;
  url?: string;
  method?: string;
  headers?: object;
  sentHeaders?: object;
}

const MAX_DEPTH = 12;
const MAX_OBJECTS = 4_000;
const MAX_TEXTS = 60;

/** Reads what a printed value states: the body of an answer, its details, its status, the request, wherever the client keeps them. */
export function cluesIn(values: readonly unknown[]): Clues {
  const clues: Clues = { bodies: [], details: [], errors: [], texts: [] };
  const queue: { value: unknown; key: string; depth: number }[] = values.map((value) => ({ value, key: '', depth: 0 }));
  for (let visited = 0; queue.length > 0 && visited < MAX_OBJECTS; visited += 1) {
    const { value, key, depth } = queue.shift()!;
    if (typeof value === 'string') readString(clues, value);
    if (!isObject(value) || depth > MAX_DEPTH) continue;
    if (readObject(clues, value, key)) continue;
    const entries: [string, unknown][] = Array.isArray(value)
      ? value.slice(0, 200).map((item) => [key, item])
      : Object.entries(value).slice(0, 200);
    for (const [name, inner] of entries) queue.push({ value: inner, key: name, depth: depth + 1 });
  }
  return clues;
}

/** Takes what the object states. Answers true when nothing inside it can add to that. */
function readObject(clues: Clues, value: object, key: string): boolean {
  if (Array.isArray(value)) return readList(clues, value, key);
  if (isTyped(value)) return clues.details.push(value) > 0;
  if (/^(?:request|config|options|_?req)$/i.test(key)) readRequest(clues, value);
  if (isBody(value)) return clues.bodies.push(value) > 0;
  if (isStatus(value)) clues.bodies.push({ error: value });
  else if (isKubernetesStatus(value))
    return clues.bodies.push({ error: { code: property(value, 'code'), message: property(value, 'message') } }) > 0;
  readFields(clues, value, key);
  return false;
}

function readList(clues: Clues, list: readonly unknown[], key: string): boolean {
  const objects = list.filter(isObject);
  if (objects.some(isUntypedDetail)) return clues.details.push(...objects.map(inCamelCase)) > 0;
  if (objects.some(isTyped) || (/^(?:status)?details$/i.test(key) && objects.length > 0)) return clues.details.push(...objects) > 0;
  if (objects.some((item) => isObject(property(item, 'error')) || stringProperty(item, 'error') !== undefined)) return false;
  if (objects.some((item) => stringProperty(item, 'reason') !== undefined && stringProperty(item, 'message') !== undefined))
    return clues.errors.push(...objects) > 0;
  return false;
}

/** An entry of `details[]`, whose `@type` some clients write otherwise. */
function isTyped(value: object): boolean {
  return ['@type', 'type_url', 'typeUrl', '@type '].some((name) => stringProperty(value, name) !== undefined);
}

/** A detail in protocol buffer text, which does not tell its type; the stages behind know it by its shape. */
function isUntypedDetail(value: object): boolean {
  if (isTyped(value) || property(value, 'message') !== undefined) return false;
  return ['domain', 'links', 'violations', 'retry_delay', 'locale'].some((name) => property(value, name) !== undefined);
}

function inCamelCase(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      Array.isArray(inner) || !/^(?:links|violations)$/.test(key) ? (inner as unknown) : [inner],
    ]),
  );
}

/** The body of an answer: `{ error: … }`, an OAuth error, a Maps answer, a deployment's error. */
function isBody(value: object): boolean {
  const error = property(value, 'error');
  // Some clients put a whole page where an API would put its message.
  if (/^\s*</.test(stringProperty(error, 'message') ?? '')) return false;
  if (isObject(error) && !Array.isArray(error))
    return (
      ['message', 'status', 'errors', 'details'].some((name) => property(error, name) !== undefined) &&
      integerProperty(value, 'code') === undefined
    );
  if (typeof error === 'string' && /^[a-z_]{4,40}$/.test(error)) return true;
  if (arrayProperty(value, 'errors').some((item) => stringProperty(item, 'message') !== undefined) && !isThrown(value)) return true;
  if (stringProperty(value, 'error_message') !== undefined && stringProperty(value, 'status') !== undefined) return true;
  return property(value, 'ResourceErrorMessage') !== undefined;
}

/** A bare `google.rpc.Status`, or the inside of an error envelope. */
function isStatus(value: object): boolean {
  const message = stringProperty(value, 'message');
  if (message === undefined || /^\s*</.test(message) || isThrown(value)) return false;
  const structured = [...arrayProperty(value, 'details'), ...arrayProperty(value, 'errors')].some(isObject);
  const bare =
    integerProperty(value, 'code') !== undefined &&
    Object.keys(value).every((name) => ['code', 'message', 'status', 'errors', 'details'].includes(name));
  return structured || bare || /^[A-Z]{3,}_[A-Z_]{3,}$|^UNAUTHENTICATED$/.test(stringProperty(value, 'status') ?? '');
}

/** What a Kubernetes API server answers: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/. */
function isKubernetesStatus(value: object): boolean {
  return property(value, 'kind') === 'Status' && property(value, 'status') === 'Failure' && integerProperty(value, 'code') !== undefined;
}

/** An error as Node prints it, around the answer: not the answer itself. */
function isThrown(value: object): boolean {
  return ['config', 'stack', 'response', '[stack]'].some((name) => property(value, name) !== undefined);
}

function readFields(clues: Clues, value: object, key: string): void {
  const status = ['status', 'statusCode', 'status_code', 'http_status', 'httpStatus', 'code']
    .map((name) => integerProperty(value, name))
    .find((number) => number !== undefined && number >= 100 && number < 600);
  if (status !== undefined && status >= 400) clues.status ??= status;
  const code = integerProperty(value, 'code') ?? integerProperty(value, 'grpc_status');
  const words = stringProperty(value, 'details') ?? stringProperty(value, 'grpc_message');
  if (code !== undefined && code >= 1 && code <= 16 && words !== undefined) {
    clues.code ??= code;
    clues.message ??= words;
  }
  const headers = property(value, 'headers');
  if (isObject(headers) && (/response|^res$/i.test(key) || challenges(headers))) clues.headers ??= headers;
  if (stringProperty(value, 'reason') !== undefined && isObject(property(value, 'errorInfoMetadata'))) {
    clues.details.push({
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: property(value, 'reason'),
      domain: property(value, 'domain'),
      metadata: property(value, 'errorInfoMetadata'),
    });
  }
}

/** Headers that only a response has. */
function challenges(headers: object): boolean {
  return Object.keys(headers)
    .slice(0, 100)
    .some((name) => /^(?:www-authenticate|x-goog-iap-generated-response|retry-after)$/i.test(name));
}

function readRequest(clues: Clues, value: object): void {
  // Newer clients keep a URL object, which Node prints as one.
  const url = stringProperty(value, 'url') ?? stringProperty(property(value, 'url'), 'href') ?? stringProperty(value, 'uri');
  if (url !== undefined && /^https?:/.test(url)) clues.url ??= url;
  const method = stringProperty(value, 'method');
  if (method !== undefined && /^[a-z]{3,7}$/i.test(method)) clues.method ??= method;
  const headers = property(value, 'headers');
  if (isObject(headers)) clues.sentHeaders ??= headers;
}

/** A string may be the body as text, or a printout of its own. */
function readString(clues: Clues, text: string): void {
  const json = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  const object: unknown = Array.isArray(json) ? json[0] : json;
  if (isObject(object) && isBody(object)) clues.bodies.push(object);
  else if (/^\s*<(?:\?xml|!doctype|html|Error)\b/i.test(text)) clues.markup ??= text;
  else if (text.length > 12 && /\s/.test(text) && clues.texts.length < MAX_TEXTS) clues.texts.push(text);
}
