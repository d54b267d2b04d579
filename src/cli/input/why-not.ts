import { strangersHost } from '../../response/endpoint.js';
import type { Answer } from './answer.js';
import { statusOf, type Added } from './explain-answer.js';

/** What an input looks like that shows no response, and how to get one. */
const LOOKS_LIKE: readonly (readonly [RegExp, looksLike: string, tip: string])[] = [
  [
    /Traceback \(most recent call last\)|^[ \t]{1,12}File "[^"\n]{1,400}", line \d/m,
    'a Python traceback',
    'Print error.content (HttpError) or str(error).',
  ],
  [/^[ \t]{1,12}at [\w.$<>]{1,300}\(\w{1,100}\.(?:java|kt):\d/m, 'a Java stack trace', 'Print error.getDetails() or error.getContent().'],
  [
    /^[ \t]{1,12}at [^\n(]{0,200}\((?:node:|file:|[A-Z]:\\|\/)[^)\n]{0,400}:\d{1,7}:\d{1,7}\)/m,
    'a Node.js stack trace',
    'Print error.response.data or JSON.stringify(error).',
  ],
  [
    /^[ \t]{1,12}at [\w.`<>]{1,300}\([^\n]{0,300}\) in [^\n]{1,400}:line \d/m,
    'a .NET stack trace',
    'Print exception.Error and exception.HttpStatusCode.',
  ],
  [/^goroutine \d+ \[/m, 'a Go stack trace', 'Print the error with fmt.Printf("%v", err).'],
  [/^[ \t]{0,12}#\d{1,4} [^\n]{0,400}\.php\(\d/m, 'a PHP stack trace', 'Print $exception->getMessage().'],
  [/^[ \t]{1,12}from [^\n]{1,400}\.rb:\d{1,6}:in /m, 'a Ruby backtrace', 'Print error.body and error.status_code.'],
  [/\bTerraform\b|^[│╷]/m, 'Terraform output', 'Run again with TF_LOG=DEBUG to see the response.'],
  [/\bgcloud\b/, 'gcloud output', 'Run again with --log-http to see the response.'],
  [/^[*<>] /m, 'curl output', 'Run again with curl -i to see the status and the body.'],
  [/\bCORS\b|net::ERR_|Access-Control-Allow-Origin/, "a browser's console", 'Copy the response from the Network tab, or save it as HAR.'],
];

/** Why the input is no denial, what was looked for, and what would help if it is one all the same. */
export function whyNot(text: string, answers: readonly Answer[], added: Added): string {
  // A name that may be a reason states no status.
  const status = answers
    .filter(({ lookedUp }) => lookedUp === undefined)
    .map((answer) => statusOf(answer, added))
    .find((stated) => stated !== undefined);
  const stranger = answers.map((answer) => answer.stranger).find((named) => named !== undefined);
  if (stranger !== undefined && added.url === undefined)
    return `This denial is from ${stranger}, not from a Google API: google-denials can't explain it. If Google denied the call, add --url URL.`;
  if (status !== undefined && status >= 500) return `HTTP ${status} is a server error, not a denial. Try again later.`;
  if (status !== undefined && status < 400) return `HTTP ${status} means that the call succeeded.`;
  if (status !== undefined) return `HTTP ${status}: ${unevident(answers, added)}`;
  const [, looksLike, tip] = LOOKS_LIKE.find(([mark]) => mark.test(text.slice(0, 20_000))) ?? [];
  const seen = looksLike === undefined ? '' : ` This looks like ${looksLike} without the response. ${tip}`;
  return `No denied Google API call found in the input: no HTTP status, no response body, no known reason or message.${seen} ${MISSING}`;
}

const MISSING = 'Include the whole response or output, and add --status 403 --url URL if you know them.';

/** A customer's program writes a bare status itself: only what Google's front end adds tells the two apart. */
function unevident(answers: readonly Answer[], { url }: Added): string {
  const host = strangersHost(url ?? answers.map(({ request }) => request?.url).find((address) => address !== undefined));
  if (host !== undefined)
    return `nothing in the response says that Google denied access. The program at ${host} may have answered itself. Include the whole response, with its headers and its body (curl -i).`;
  const missing = url === undefined ? 'add --url URL' : 'include the whole response';
  return `nothing in the response says that access was denied. If you think it was, ${missing}.`;
}
