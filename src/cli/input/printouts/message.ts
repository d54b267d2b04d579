import type { Headline } from './headlines.js';

const MAX_MESSAGE = 4_000;

/** Where the server's words end: stack frames of any language, the heading of what follows, a blank line. */
const END =
  /\n\s{0,12}at [\w.<$]|\nTraceback |\n\s{1,8}File "|\n#\d{1,4} |\nStack trace:|\n\s{1,8}from \/|\nCaused by: |\nerror details: |\nDetails:|\nMore details:|\n\s{0,8}- ['"]?@type|\nErrors \[|\n\s{0,8}with [\w.]{1,80},\n|\n[ \t]{0,80}\n(?=\S)/;

/** The server's words behind a headline. */
export function messageAfter(prose: string, headline: Headline): string {
  return upToEnd(prose.slice(headline.end));
}

function upToEnd(text: string): string {
  const bounded = `\n${text.slice(0, MAX_MESSAGE).trimStart()}`;
  const end = bounded.search(END);
  return (end < 0 ? bounded : bounded.slice(0, end))
    .trim()
    .replace(/^['"(]{1,2}|['")\]]{1,3}$/g, '')
    .trim();
}
