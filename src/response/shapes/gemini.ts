import { parseJson } from '../body/parse-json.js';
import { arrayProperty, integerProperty, isArray, isObject, property, stringProperty } from '../safe/property.js';
import { httpCarrier, type Carrier, type Shape } from './carrier.js';
import { codeOfName, httpStatus, statusOfPhrase } from './status.js';

/** How the SDKs of Gemini over `fetch` begin their message, each with a few words of its own in front. */
const FETCHING = /^(?:\[?[\w ./-]{1,60}\]?: ){0,2}Error fetching from (https?:\/\/\S{1,2000}?): \[(\d{3})\b[^\]]{0,100}\] ?/;

/** `@google/generative-ai`, `@langchain/google-genai`, the plugins of Genkit, `firebase/ai`: the URL and the status are in the message. */
export const fetchingFrom: Shape = (value) => {
  const message = stringProperty(value, 'message');
  const start = message === undefined ? null : FETCHING.exec(message.slice(0, 4_000));
  if (!message || !start) return undefined;
  const status = Number(start[2]);
  const detail = property(value, 'detail');
  if (isObject(property(detail, 'error'))) return httpCarrier({ status, data: detail, url: start[1], method: 'POST' });
  const words = message.slice(start[0].length);
  const details = errorDetailsOf(value) ?? trailingList(words);
  const data = { error: { code: status, message: words.replace(/ ?\[\{[\s\S]*$/, ''), ...(details && { details }) } };
  return httpCarrier({ status, data, url: start[1], method: 'POST' });
};

/** How `@google-cloud/vertexai` begins its message, with the body behind it. It calls nothing but Vertex AI. */
const VERTEX = /^\[VertexAI\.\w{1,40}\]: got status: ([45]\d\d)\b[^{]{0,100}/;

/** `@google-cloud/vertexai`, whose message has all of the response. */
export const vertexError: Shape = (value) => {
  const message = stringProperty(value, 'message')?.slice(0, 100_000) ?? '';
  const start = VERTEX.exec(message);
  const body = start ? parseJson(message.slice(start[0].length)) : undefined;
  if (!start || !isObject(property(body, 'error'))) return undefined;
  return httpCarrier({ status: Number(start[1]), data: body, call: { service: 'aiplatform.googleapis.com' } });
};

/** `@google-cloud/vertexai` where the message was lost: the parts of `google.rpc.Status` on the error or on its cause, the list of details as `errorDetails`. */
export const errorDetails: Shape = (value) => fromErrorDetails(value) ?? fromErrorDetails(property(value, 'cause'));

function fromErrorDetails(value: unknown): Carrier | undefined {
  const details = errorDetailsOf(value);
  const code = httpStatus(value) ?? integerProperty(value, 'code') ?? httpStatus(property(value, 'customErrorData'));
  if (!details || code === undefined || code < 400 || code >= 600) return undefined;
  const [status, message] = [stringProperty(value, 'status'), stringProperty(value, 'message')];
  return httpCarrier({ status: code, data: { error: { code, status, message, details } } });
}

function errorDetailsOf(value: unknown): readonly unknown[] | undefined {
  const own = arrayProperty(value, 'errorDetails');
  const all = own.length > 0 ? own : arrayProperty(property(value, 'customErrorData'), 'errorDetails');
  return all.some(isObject) ? all : undefined;
}

function trailingList(words: string): readonly unknown[] | undefined {
  const at = words.indexOf('[{');
  const json = at < 0 ? undefined : parseJson(words.slice(at));
  return isArray(json) && json.some(isObject) ? json : undefined;
}

/** `@google/genai` 1 with `retryOptions`: nothing is left of the response but its reason phrase, and nothing of the call but whose client made it. */
export const retriedAway: Shape = (value) => {
  const match = /^(?:Retryable HTTP Error: |Non-retryable exception )([A-Z][A-Za-z ]{2,40}?)(?: sending request)?$/.exec(
    stringProperty(value, 'message')?.slice(0, 200) ?? '',
  );
  const status = statusOfPhrase(match?.[1]);
  return status === undefined ? undefined : httpCarrier({ status, data: match![1]!, call: {} });
};

/** An event of the Agent Development Kit that carries the failure of its model: `{ errorCode: '403', errorMessage }`. It was resolved with, not thrown. */
export const agentEvent: Shape = (value) => {
  const [code, message] = [property(value, 'errorCode'), stringProperty(value, 'errorMessage')];
  if (message === undefined) return undefined;
  const status = /^4\d\d$/.test(String(code)) ? Number(code) : undefined;
  const named = typeof code === 'string' ? codeOfName(code) : undefined;
  const inner = parseJson(message);
  const whole = isObject(property(isArray(inner) ? inner[0] : inner, 'error'));
  if (status !== undefined) return httpCarrier({ status, data: whole ? inner : { error: { code: status, message } } });
  if (named === undefined) return undefined;
  return { type: 'body', body: whole ? inner : { error: { code: named, status: code, message } } };
};
