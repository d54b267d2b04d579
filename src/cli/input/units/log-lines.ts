import { embeddedValues, type EmbeddedValue } from '../notations/embedded-values.js';
import { property } from '../../../response/safe/property.js';

/** How a line stands to the lines above it. */
export type LineRole =
  /** It goes on with what is above: it is indented, within a value or a page, a header, a frame of a stack. */
  | 'more'
  /** It may begin something new. */
  | 'line'
  /** It begins what a tool prints of one run: an error, a command at a prompt. */
  | 'start'
  /** A value begins it: the body of an answer, details. */
  | 'value'
  /** It is of a page on which Google asks for consent. */
  | 'page'
  /** It is one record of a log. */
  | 'record'
  /** It shows a request or a stack whose failure stands below it. */
  | 'lead';

/** What a log begins each of its records with. */
const RECORD: readonly RegExp[] = [
  // A time, as ISO 8601, of the day alone, of syslog or of klog.
  /^\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ,]\d\d:\d\d|\d{1,2}[-/]\d\d \d\d:\d\d:\d\d|\d{1,2}:\d\d:\d\d[\s.,\]])/,
  /^\[?(?:[A-Z][a-z]{2} {1,2}\d{1,2},? (?:\d{4},? )?\d{1,2}:\d\d:\d\d|[IWEF]\d{4} \d\d:\d\d:\d\d)/,
  // A level, unless gcloud writes it.
  /^\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL|CRITICAL|SEVERE)\]?(?: {1,4}|: |:[\w.]{1,80}:)(?!\((?:gcloud|gsutil|bq))/,
  // The name of a container.
  /^[\w.-]{1,60}\s{0,12}\|\s/,
];

/** What goes on with the line above, by its form. */
const MORE =
  /^(?:\s|$|[│╷╵|>}\])]|["']\s|at [\w.<$]|\.{3} \d|#\d|from \/|with \S{1,80},$|- ['"]?@type|---[ \t]*$|(?:Caused by|Suppressed|error details): |\[?cause\]?: |The above exception|During handling)/;

/** What tools say below their errors. */
const ADVICE =
  /^(?:caused by|[Dd]etails|More details|Reason|Response|Body|Message|Help Token|Request ID|debug_error_string|To (?:fix|enable|get|grant|view)|If you|This command|See|For (?:more|help)|Learn|Enable it|Visit|Please)\b/;

/** What Google's consent pages say, in whatever order. */
const PAGE_OF_CONSENT =
  /^(?:Access blocked\b|(?:Error )?4\d\d: [a-z]+_|This app (?:is blocked|tried)|You can[’']t sign in\b|Access to your account data\b|4\d\d\. That[’']s an error|Error: [a-z]+(?:_[a-z]+)+$)/;

const LEAD: readonly RegExp[] = [
  // A command at a prompt.
  /^(?:[$%#] |PS [^>\n]{0,80}> ?|[\w.-]{1,40}@[\w.-]{1,60}[^$#%\n]{0,80}[$#%] )\S/i,
  /^curl(?:\.exe)?\s/i,
  /^> (?:GET|POST|PUT|PATCH|DELETE|HEAD) /i,
  /^(?:GET|POST|PUT|PATCH|DELETE|HEAD) (?:https?:\/\/|\/)/i,
  /^Traceback \(most recent call last\)/i,
  /^(?:[\w.]{1,60} )?(?:request|requesting|calling|fetching|call to|-->|→) ?:? ?(?:(?:GET|POST|PUT|PATCH|DELETE|HEAD) )?https?:\/\//i,
];

const START =
  /^(?:\[\d{1,4}\/\d{1,4}\] )?(?:(?:ERROR|Error|error|fatal|FATAL|panic|Exception|Uncaught|Unhandled\w*|BigQuery error)[ :[(]|googleapi: |<?HttpError \d|npm (?:ERR!|error) code |[\w.$\\]{1,160}(?:Exception|Error)(?: \[\w{1,40}\])?: |HTTP\/[\d.]{1,3} \d{3})/;

const STATUS_LINE = /^(?:< )?HTTP\/[\d.]{1,3} \d{3}/;
const VERBOSE = /^[*<>{}] |^[<>]$/;
const PAGE = /<(?:!doctype html|html|\?xml|Error>)/i;
const PAGE_END = /<\/(?:html|Error)>/i;

/** The keys under which logs keep what a record is of: no answer of a server has them. */
const RECORD_KEYS = [
  'severity',
  'level',
  'timestamp',
  'time',
  'ts',
  '@timestamp',
  'textPayload',
  'jsonPayload',
  'protoPayload',
  'insertId',
  'logName',
];

/** The role of each line. `printed`: the same lines before their prefixes were taken away. */
export function lineRoles(lines: readonly string[], printed: readonly string[]): readonly LineRole[] {
  const perLine = collected(lines, printed);
  const starts = lines.flatMap((line, index) => (isRecordLine(line, printed[index]!, perLine) ? [index] : []));
  const bounds = [...new Set([0, ...starts, lines.length])];
  // A record ends what the one above left open.
  return bounds.slice(0, -1).flatMap((from, number) => rolesWithin(lines.slice(from, bounds[number + 1]), starts.includes(from)));
}

function rolesWithin(lines: readonly string[], record: boolean): readonly LineRole[] {
  const text = lines.join('\n');
  const values = embeddedValues(text).map((found) => ({ ...found, end: endOf(found, text) }));
  const roles: LineRole[] = [];
  let at = 0;
  let value = 0;
  let page = false;
  let exchange: 'headers' | 'body' | undefined;
  let wholeValue = false;
  for (const [index, line] of lines.entries()) {
    const end = at + line.length;
    while (value < values.length && values[value]!.end <= at) value += 1;
    const around = values[value];
    const inside = around !== undefined && around.start < at;
    const begins = around !== undefined && around.start >= at && line.slice(0, around.start - at).trim() === '' && around.start < end;
    let role: LineRole;
    if (record && index === 0) role = isLead(line) ? 'lead' : 'record';
    else if (inside || page) role = 'more';
    else if (STATUS_LINE.test(line)) role = 'start';
    else if (exchange === 'headers') role = 'more';
    else if (exchange === 'body' && line.trim() !== '' && !isLead(line)) role = 'more';
    else if (begins) role = isRecord(around) || (wholeValue && isAnswer(around)) ? 'record' : 'value';
    else role = roleOf(line);
    if (STATUS_LINE.test(line)) exchange = 'headers';
    else if (exchange === 'headers' && /^<?\s*$/.test(line)) exchange = 'body';
    else if (exchange === 'body' && line.trim() !== '' && !VERBOSE.test(line)) exchange = undefined;
    if (PAGE.test(line)) page = true;
    if (page && PAGE_END.test(line)) page = false;
    if (!inside && line.trim() !== '') wholeValue = begins && isAnswer(around) && around.end >= at + line.trimEnd().length;
    roles.push(role);
    at = end + 1;
  }
  return roles;
}

/** A value that nothing closes ends with its paragraph. */
function endOf({ start, end }: EmbeddedValue, text: string): number {
  if (end < text.length || /[}\]]$/.test(text)) return end;
  const blank = text.slice(start).search(/\n[ \t]*\n/);
  return blank < 0 ? end : start + blank;
}

function roleOf(line: string): LineRole {
  if (/^> (?:GET|POST|PUT|PATCH|DELETE|HEAD) /.test(line)) return 'lead';
  if (MORE.test(line) || ADVICE.test(line)) return 'more';
  return PAGE_OF_CONSENT.test(line) ? 'page' : isLead(line) ? 'lead' : START.test(line) ? 'start' : 'line';
}

function isLead(line: string): boolean {
  return LEAD.some((pattern) => pattern.test(line));
}

function beginsRecord(line: string): boolean {
  return RECORD.some((pattern) => pattern.test(line));
}

function isRecordLine(line: string, printed: string, perLine: boolean): boolean {
  return beginsRecord(line) || (!perLine && beginsRecord(printed));
}

/** Whether a collector put its prefix in front of each line, also of those that go on with the one above: the prefix begins no record then. */
function collected(lines: readonly string[], printed: readonly string[]): boolean {
  return lines.some((line, index) => line !== printed[index] && beginsRecord(printed[index]!) && MORE.test(line));
}

function isRecord({ value }: EmbeddedValue): boolean {
  return !Array.isArray(value) && RECORD_KEYS.some((key) => property(value, key) !== undefined);
}

function isAnswer({ value }: EmbeddedValue): boolean {
  return property(value, 'error') !== undefined;
}

/** The elements of a list of records, or of answers, each as a text of its own; `undefined` for any other value. */
export function listedRecords(document: unknown): readonly string[] | undefined {
  if (!Array.isArray(document) || document.length < 2) return undefined;
  const isOne = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && [...RECORD_KEYS, 'error'].some((key) => property(value, key) !== undefined);
  return document.every(isOne) ? document.map((value) => JSON.stringify(value)) : undefined;
}
