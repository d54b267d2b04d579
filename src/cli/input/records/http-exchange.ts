import { strangersHost } from '../../../response/endpoint.js';
import { readHeaders } from '../../../response/headers.js';
import type { Answer } from '../answer.js';
import { MAX_ANSWERS } from '../left-out.js';
import { curlRequest } from './curl-command.js';

/** A status line, alone or behind what `curl -v` puts in front. */
const STATUS_LINE = /^(?:< )?HTTP\/(?:1\.[01]|2|3)(?:\.0)? (\d{3})(?: [^\n]*)?$/;
/** As `curl -v` and raw HTTP write it, with a path, or as documentation and HTTP clients of editors do, with a URL. */
const REQUEST_LINE = /^(> )?(GET|POST|PUT|PATCH|DELETE|HEAD) (?:(https?:\/\/\S+)(?: HTTP\/\S{1,8})?|(\/\S*) HTTP\/\S{1,8})$/;
const MAX_REQUEST_LINES = 200;
const HEADER = /^(?:[<>] )?([A-Z][\w-]{0,80}):[ \t]?(.*)$/i;

/** Whole HTTP responses, as `curl -i` and `curl -v` print them, several in a row included; the last one first. */
export function httpExchanges(text: string): readonly Answer[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (STATUS_LINE.test(line) ? [index] : [])).slice(-MAX_ANSWERS);
  const answers = starts.map((start, number) => readResponse(lines, start, starts[number + 1] ?? lines.length));
  return answers.map((answer, index) => ({ ...answer, ...behindStranger(answers.slice(0, index)) })).reverse();
}

/** What looks like a further exchange may stand in the body of a response above it, whose server then wrote both of its sides. */
function behindStranger(above: readonly Answer[]): Pick<Answer, 'behind'> {
  const host = above.map(({ request }) => strangersHost(request?.url)).find((found) => found !== undefined);
  return host === undefined ? {} : { behind: host };
}

function readResponse(lines: readonly string[], start: number, end: number): Answer {
  const verbose = lines[start]!.startsWith('< ');
  let at = start + 1;
  const headers: [string, string][] = [];
  for (let header = HEADER.exec(lines[at] ?? ''); at < end && header; header = HEADER.exec(lines[(at += 1)] ?? ''))
    headers.push([header[1]!, header[2]!]);
  if (lines[at]?.trim() === '' || lines[at]?.trim() === '<') at += 1;
  const rest = lines.slice(at, end);
  const body = (verbose ? rest.filter((line) => !/^[*<>{}] /.test(line)) : rest).join('\n').trim();
  return { status: Number(STATUS_LINE.exec(lines[start]!)![1]), headers: readHeaders(headers), body, ...requestBefore(lines, start) };
}

/** The request that stands above the response: its own lines, or the curl command at the top. */
function requestBefore(lines: readonly string[], start: number): Pick<Answer, 'request'> {
  for (let at = start - 1; at >= Math.max(0, start - MAX_REQUEST_LINES); at -= 1) {
    const request = REQUEST_LINE.exec(lines[at]!);
    if (!request) continue;
    const [, prompt = '', method, address, path] = request;
    const headers = sentHeaders(lines.slice(at + 1, start), prompt);
    const host = headers['host'];
    const url = address ?? (host === undefined ? undefined : `https://${host}${path!}`);
    return { request: { method: method!, ...(url !== undefined && { url }), headers } };
  }
  const command = curlRequest(lines.slice(Math.max(0, start - MAX_REQUEST_LINES), start));
  return command ? { request: command } : {};
}

/** The headers below a request line: those behind the same prompt, or, without one, all up to the first line that is none. */
function sentHeaders(lines: readonly string[], prompt: string): Readonly<Record<string, string>> {
  const end = prompt === '' ? lines.findIndex((line) => !HEADER.test(line)) : -1;
  const sent = (end === -1 ? lines : lines.slice(0, end)).filter((line) => line.startsWith(prompt)).map((line) => HEADER.exec(line));
  return readHeaders(sent.flatMap((header) => (header ? [[header[1], header[2]] as const] : [])));
}
