import type { Answer } from '../answer.js';

const XML_START = /<(?:\?xml|Error>\s{0,20}<Code>)/;
const XML_END = '</Error>';
const HTML_END = /(?<=<\/html>)|\n\s{1,12}at [\w.<$]/i;
const HTML_START = /<(?:!doctype html|html|title)\b/i;

/** The XML error of Cloud Storage or the HTML page that stands in a text, whatever stands before it. */
export function markupIn(text: string): Answer | undefined {
  const [start, end] = xmlPlace(text) ?? htmlPlace(text);
  if (start < 0) return undefined;
  const body = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 200), start);
  const status = /\b([45]\d\d)\b/.exec(before)?.[1] ?? /<title>[^<]{0,40}?\b([45]\d\d)\b/i.exec(body)?.[1];
  return { ...(status !== undefined && { status: Number(status) }), body };
}

/** A page ends with itself, or where a stack trace begins. */
function htmlPlace(text: string): readonly [start: number, end: number] {
  const start = text.search(HTML_START);
  const length = start < 0 ? -1 : text.slice(start).search(HTML_END);
  return [start, length < 0 ? text.length : start + length];
}

function xmlPlace(text: string): readonly [start: number, end: number] | undefined {
  const start = text.search(XML_START);
  const end = start < 0 ? -1 : text.indexOf(XML_END, start);
  return end < 0 ? undefined : [start, end + XML_END.length];
}
