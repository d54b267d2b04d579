import { classifyResponse } from '../../classify-response.js';
import { cleanText } from '../../response/safe/clean-text.js';
import { integerProperty, isObject, property, stringProperty } from '../../response/safe/property.js';
import { toDenial } from '../../to-denial.js';
import type { ProbeAnswer } from './probe-call.js';

const OFFLINE = { identity: 'offline' } as const;

/** Reads a response of any client, as far as it is one. */
export async function readAnswer(response: unknown, url: URL, method: string): Promise<ProbeAnswer> {
  const status = integerProperty(response, 'status');
  const json = await bodyOf(response);
  if (status === undefined) return { outcome: 'failed', because: 'the client returned no HTTP response' };
  if (status >= 200 && status < 300) {
    // A success without any field is the empty object. What is no object, or holds an error, isn't Google's answer.
    if (isObject(json) && !Array.isArray(json) && !isObject(property(json, 'error')))
      return { outcome: 'answered', status, json, date: dateOf(response) };
    return { outcome: 'failed', because: `${url.hostname} answered ${status} without what Google's API returns` };
  }
  if (status < 400 || status >= 500) return { outcome: 'failed', because: `${url.hostname} answered ${status}` };
  // A page of a proxy, or of a host that isn't there, says nothing about the resource.
  if (!isErrorOfGoogle(json)) return { outcome: 'failed', because: `${url.hostname} answered ${status} without Google's form of an error` };
  const headers = property(response, 'headers');
  const request = { method, url: url.origin + url.pathname };
  const denial = await classifyResponse({ status, headers, body: json, request }, OFFLINE);
  return { outcome: 'refused', status, denial, message: denial?.serverMessage ?? messageIn(json) ?? `HTTP ${status}` };
}

/** Reads what a client threw: the answer to this call, or that there was no token for it. */
export async function readFailure(error: unknown, url: URL, method: string): Promise<ProbeAnswer> {
  const response = property(error, 'response');
  const called = stringProperty(property(response, 'config'), 'url') ?? stringProperty(property(error, 'config'), 'url') ?? urlText(error);
  const elsewhere = called !== undefined && URL.canParse(called) && new URL(called).pathname !== url.pathname;
  if (integerProperty(response, 'status') !== undefined && !elsewhere) return readAnswer(response, url, method);
  const denial = await toDenial(error, OFFLINE);
  if (elsewhere && denial === undefined && integerProperty(response, 'status') === undefined)
    return { outcome: 'failed', because: `${new URL(called).hostname} couldn't be reached: ${wordsOf(error)}` };
  if (denial?.phase === 'credentials' || elsewhere)
    return { outcome: 'no token', denial, because: `the credential got no token: ${denial?.serverMessage ?? wordsOf(error)}` };
  return { outcome: 'failed', because: `${url.hostname} couldn't be reached: ${wordsOf(error)}` };
}

/** `{ error: { code, message } }`, a list of one, or the `{ error: 'invalid_token' }` of OAuth. */
function isErrorOfGoogle(json: unknown): boolean {
  const error = property(Array.isArray(json) ? json[0] : json, 'error');
  return isObject(error) || typeof error === 'string';
}

function urlText(error: unknown): string | undefined {
  const url = property(property(error, 'config'), 'url');
  return url instanceof URL ? url.href : undefined;
}

/** When Google answered, by its own clock. */
function dateOf(response: unknown): string | undefined {
  const headers = property(response, 'headers');
  const get = property(headers, 'get');
  const date: unknown = typeof get === 'function' ? (get as (name: string) => unknown).call(headers, 'date') : property(headers, 'date');
  return typeof date === 'string' ? date : undefined;
}

/** The body, parsed where the client left it as a text or unread. */
async function bodyOf(response: unknown): Promise<unknown> {
  const data = property(response, 'data');
  if (data === undefined && typeof property(response, 'text') === 'function') {
    return parsed(await (response as { text(): Promise<unknown> }).text());
  }
  return parsed(data);
}

function parsed(data: unknown): unknown {
  const text = data instanceof Uint8Array ? new TextDecoder().decode(data) : data;
  if (typeof text !== 'string' || text.trim() === '') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function messageIn(json: unknown): string | undefined {
  const message =
    stringProperty(property(Array.isArray(json) ? json[0] : json, 'error'), 'message') ?? stringProperty(json, 'error_description');
  return message === undefined ? undefined : cleanText(message, 300);
}

function wordsOf(error: unknown): string {
  return cleanText(stringProperty(error, 'message') ?? 'no reason given', 200)
    .replace(/\s+/g, ' ')
    .trim();
}
