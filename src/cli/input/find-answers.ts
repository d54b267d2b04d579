import type { Answer } from './answer.js';
import { auditAnswers } from './records/audit-log.js';
import { calledByTool } from './printouts/called-by-tool.js';
import { consentPage } from './records/consent-page.js';
import { loggedRecord } from './records/denial-record.js';
import { grpcTrailers } from './records/grpc-trailers.js';
import { harAnswers } from './records/har.js';
import { httpExchanges } from './records/http-exchange.js';
import { printedAnswers } from './printouts/printout.js';
import { namedMethod } from './printouts/named-method.js';
import { reasonAnswers } from './printouts/reason-codes.js';
import { requestIn } from './records/request-line.js';
import { stackRecord } from './records/stack-record.js';
import { MAX_TEXT } from './left-out.js';
import { undecorated } from './undecorated.js';

/** How deep printouts inside printouts are followed: a log record holds a message that holds a body. */
const MAX_DEPTH = 3;
const MAX_TEXTS = 30;
/** How many texts inside a record are read as the words of a server. */
const MAX_WORDS = 8;

/**
 * The answers of a server in whatever a person pasted, the likeliest first: JSON, a HAR archive, whole HTTP responses, XML, HTML, the printout of any
 * of Google's clients and tools, log records around any of these, or plain words.
 */
export async function findAnswers(input: string): Promise<readonly Answer[]> {
  const document = wholeJson(input);
  if (typeof document === 'string') return findAnswers(document);
  const archived = harAnswers(document);
  if (archived) return archived;
  const text = undecorated(input.length > MAX_TEXT ? input.slice(-MAX_TEXT) : input);
  const logged = loggedRecord(text);
  if (logged) {
    const real =
      logged.rest.trim() === '' ? [] : (await answersIn(logged.rest, 0)).filter(({ body, grpc }) => typeof body === 'object' || grpc);
    return [...real, { record: logged.record }];
  }
  const inStack = stackRecord(text);
  if (inStack) return [...(await answersIn(text, 0)).filter(({ body, grpc }) => typeof body === 'object' || grpc), { record: inStack }];
  const audited = await auditAnswers(text);
  if (audited.length > 0) return audited;
  const answers = await answersIn(text, 0);
  const named = await namedMethod(text);
  const tool = await calledByTool(text);
  const told = answers.map((answer) => (answer.request?.url === undefined ? { ...answer, ...named, ...(tool && { tool }) } : answer));
  return [...told, ...reasonAnswers(text, answers.find(({ status }) => status !== undefined)?.status)];
}

async function answersIn(text: string, depth: number): Promise<readonly Answer[]> {
  if (text.trim() === '') return [];
  const exchanges = httpExchanges(text);
  if (exchanges.length > 0) return exchanges;
  const told = consentPage(text) ?? grpcTrailers(text);
  if (told) return [told];
  const { answers, texts } = await printedAnswers(text);
  const escaped = depth < MAX_DEPTH && /[{[]\\+["n]/.test(text) ? await answersIn(unescaped(text), depth + 1) : [];
  if (answers.length > 0) return [...answers, ...escaped];
  if (depth < MAX_DEPTH) {
    for (const inner of texts.slice(0, MAX_TEXTS)) {
      const found = await answersIn(inner, depth + 1);
      if (found.some(({ body }) => typeof body !== 'string')) return found;
    }
  }
  if (escaped.length > 0) return escaped;
  const request = requestIn(text);
  // What a log record holds as text may be the server's words; the text around it may be.
  return [...texts.slice(0, MAX_WORDS), text].map((body) => ({ body, code: text, ...(request && { request }) }));
}

/** A JSON text that was printed as a string, without the backslashes of that string. */
function unescaped(text: string): string {
  return text
    .replace(/\\n/g, '\n')
    .replace(/\\(["'])/g, '$1')
    .replace(/\\\\/g, '\\');
}

/** The value that a text is, if it is JSON and nothing else. */
export function wholeJson(text: string): unknown {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
