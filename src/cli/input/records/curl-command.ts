import { tidyUrl, type PrintedRequest } from './request-line.js';

/** A command as a shell's prompt shows it, `\\` and `^` at the ends of lines that go on. */
const COMMAND = /(?:^|[\s$>#%])curl(?:\.exe)?\s(?<options>[^\n]{1,8000})/;
const URL_WORD = /["']?(?<url>https?:\/\/[^\s"'<>|\x60]{4,4000})/;
const METHOD = /(?:^|\s)(?:-X|--request)[\s=]{0,3}["']?(?<method>GET|POST|PUT|PATCH|DELETE|HEAD)\b/;
const HEAD = /(?:^|\s)(?:-[a-zA-Z]{0,6}I[a-zA-Z]{0,6}|--head)(?=\s|$)/;
const DATA = /(?:^|\s)(?:-d|-F|--data(?:-\w{1,12})?|--json|--form)(?=[\s="'@])/;
const AS_QUERY = /(?:^|\s)(?:-G|--get)(?=\s|$)/;

/** The request of the last curl command among these lines: what people copy together with its output. */
export function curlRequest(lines: readonly string[]): PrintedRequest | undefined {
  const text = lines.join('\n').replace(/[ \t][\\^]\n\s{0,40}/g, ' ');
  const command = text
    .split('\n')
    .reverse()
    .flatMap((line) => COMMAND.exec(line)?.groups?.['options'] ?? [])[0];
  const url = command === undefined ? undefined : URL_WORD.exec(command)?.groups!['url'];
  return url === undefined ? undefined : { method: methodOf(command!), url: tidyUrl(url) };
}

function methodOf(options: string): string {
  const stated = METHOD.exec(options)?.groups!['method'];
  if (stated !== undefined) return stated;
  if (HEAD.test(options)) return 'HEAD';
  return DATA.test(options) && !AS_QUERY.test(options) ? 'POST' : 'GET';
}
