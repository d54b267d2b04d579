import type { Answer } from './answer.js';

const XML = /<\?xml[\s\S]{0,400}?<Error>[\s\S]*?<\/Error>|<Error>\s*<Code>[\s\S]*?<\/Error>/;
const HTML = /<(?:!doctype html|html|title)\b[\s\S]*/i;

/** The XML error of Cloud Storage or the HTML page that stands in a text, whatever stands before it. */
export function markupIn(text: string): Answer | undefined {
  const body = (XML.exec(text) ?? HTML.exec(text))?.[0];
  if (body === undefined) return undefined;
  const before = text.slice(0, text.indexOf(body));
  const status = /\b([45]\d\d)\b/.exec(before.slice(-200))?.[1] ?? /<title>[^<]{0,40}?\b([45]\d\d)\b/i.exec(body)?.[1];
  return { ...(status !== undefined && { status: Number(status) }), body };
}
