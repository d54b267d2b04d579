import { readHeaders } from '../../response/headers.js';
import type { Answer } from './answer.js';

/** A status line, alone or behind what `curl -v` puts in front. */
const STATUS_LINE = /^(?:< )?HTTP\/(?:1\.[01]|2|3)(?:\.0)? (\d{3})(?: [^\n]*)?$/;
const REQUEST_LINE = /^> (GET|POST|PUT|PATCH|DELETE|HEAD) (\S+) HTTP\//;
const MAX_ANSWERS = 50;
const MAX_REQUEST_LINES = 200;
const HEADER = /^(?:[<>] )?([A-Z][\w-]{0,80}):[ \t]?(.*)$/i;

/** Whole HTTP responses, as `curl -i` and `curl -v` print them, several in a row included; the last one first. */
export function httpExchanges(text: string): readonly Answer[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (STATUS_LINE.test(line) ? [index] : [])).slice(-MAX_ANSWERS);
  return starts.map((start, number) => readResponse(lines, start, starts[number + 1] ?? lines.length)).reverse();
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

/** The request that `curl -v` shows above the response. */
function requestBefore(lines: readonly string[], start: number): Pick<Answer, 'request'> {
  for (let at = start - 1; at >= Math.max(0, start - MAX_REQUEST_LINES); at -= 1) {
    const request = REQUEST_LINE.exec(lines[at]!);
    if (!request) continue;
    const sent = lines.slice(at + 1, start).flatMap((line) => (line.startsWith('> ') ? (HEADER.exec(line) ?? []).slice(1, 3) : []));
    const headers = readHeaders(Array.from({ length: sent.length / 2 }, (_, index) => [sent[2 * index], sent[2 * index + 1]]));
    const host = headers['host'];
    return { request: { method: request[1]!, ...(host !== undefined && { url: `https://${host}${request[2]!}` }), headers } };
  }
  return {};
}
