/**
 * What steers a terminal: titles and links (`ESC ] … BEL`), colors and the cursor (`ESC [ … m`), and the rest of ECMA-48. Of a sequence that does not end, only
 * its beginning goes, and no search for an end is longer than a line may be.
 */

const SEQUENCES =
  // eslint-disable-next-line no-control-regex -- that is what terminals are steered by
  /(?:\u001B\]|\u009D)(?:[^\u0007\u001B\u009C\u009D\n]{0,2000}(?:\u0007|\u001B\\|\u009C))?|(?:\u001B\[|\u009B)[0-9:;<=>?]{0,64}[\u0020-\u002F]{0,8}[\u0040-\u007E]?|\u001B[\u0020-\u002F]{0,4}[\u0030-\u007E]/g;

/** What terminals, log collectors and mail programs put in front of every line. */
const PREFIXES = [
  /^[│╷╵|>] ?/,
  /^\d{4}-\d\d-\d\d[T ][\d:.,]{8,18}(?:Z|[+-]\d\d:?\d\d)?\s(?:std(?:out|err)\s[FP]\s)?/,
  /^[\w.-]{1,60}\s{0,12}\|\s/,
  /^<< /,
  // GitHub Actions, Cloud Build, journald and syslog, Go's log, logcat, Flutter, levels of all kinds
  /^##\[\w{2,12}\] ?/,
  /^Step #\d{1,3}(?: - "[^"]{1,80}")?: /,
  /^[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d [\w.-]{1,80} [\w./-]{1,80}(?:\[\d{1,8}\])?: /,
  /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? /,
  /^\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} {1,6}\d{1,7} {1,6}\d{1,7} [VDIWEF] [\w./-]{1,60} {0,20}: /,
  /^[VDIWEF]\/[\w.-]{1,60} {0,6}\( {0,6}\d{1,7}\): /,
  /^flutter: /,
  /^\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL|CRITICAL)\]?(?: {1,4}|: )/i,
  /^\[(?:\d{1,2}:\d\d:\d\d|\d{4}-\d\d-\d\d[T ][\d:.,+-]{5,24}Z?)\] ?/,
];

/** The request line of `curl -v`. */
const CURL = /^> (?:GET|POST|PUT|PATCH|DELETE|HEAD) \S{1,4000} HTTP\//m;

/** A line of nothing but an empty frame or prompt. */
const MOSTLY = 0.6;

/** The text without what steers a terminal: its lines as a person sees them. */
export function withoutSequences(text: string): string {
  return text.replace(SEQUENCES, '').replace(/\r\n?/g, '\n');
}

/** The text without colours, frames and line prefixes: what the program itself printed. */
export function undecorated(text: string): string {
  const plain = withoutSequences(text);
  let lines = plain.split('\n');
  // What `curl -v` puts in front of a request is no quotation.
  for (const prefix of CURL.test(plain) ? PREFIXES.slice(1) : PREFIXES) {
    const filled = lines.filter((line) => line.trim() !== '');
    const prefixed = filled.filter((line) => prefix.test(line)).length;
    if (prefixed > 1 && prefixed >= filled.length * MOSTLY) lines = lines.map((line) => line.replace(prefix, ''));
  }
  return unmasked(straightQuoted(lines.join('\n')));
}

/** JSON whose quotation marks a chat or a word processor has curled. */
function straightQuoted(text: string): string {
  return /[{,[]\s{0,40}[“”„«]/.test(text) ? text.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'") : text;
}

/** JSON in the log of GitHub Actions whose braces a secret of one character a line has masked. */
function unmasked(text: string): string {
  if (!/"error":\s{0,8}\*{3}/.test(text)) return text;
  return text.replace(/\*{3}(?=\s{0,8}\n\s{0,80}")/g, '{').replace(/^(\s{0,80})\*{3}(,?)[ \t]{0,8}$/gm, '$1}$2');
}
