/** One line in which a client says that a call failed, and what the line states. */
export interface Headline {
  readonly start: number;
  readonly end: number;
  readonly status?: string;
  /** The name of a gRPC code in the client's spelling, or its number. */
  readonly code?: string;
  /** A reason phrase or an exception's name: `Forbidden`. */
  readonly phrase?: string;
  readonly method?: string;
  readonly url?: string;
  /** True for a line that any program may print: it need not be the server's. */
  readonly vague?: true;
  /** The server's words, where the line itself delimits them; otherwise they follow the line. */
  readonly message?: string;
}

/** How each client begins its printout, most telling first. */
const CLIENTS: readonly RegExp[] = [
  // Python: google-api-python-client, google-api-core, grpcio, google-auth
  /<?HttpError (?<status>\d{3}) when requesting (?<url>\S{1,4000})\s{1,8}returned "(?<message>[\s\S]{0,6000}?)"(?=\.? Details|\.?>|\s{0,8}$)/g,
  /<HttpError (?<status>\d{3}) "(?<message>[^"\n]{0,2000})"/g,
  /google\.api_core\.exceptions\.\w{1,60}: (?:(?<status>\d{3}) )?(?:(?<method>GET|POST|PUT|PATCH|DELETE|HEAD) (?<url>https?:\/\/\S{1,4000}?): )?/g,
  /status = StatusCode\.(?<code>[A-Z_]{2,24})\s{1,8}details = "(?<message>(?:[^"\\\n]|\\.){0,4000})"/g,
  /google\.auth\.exceptions\.\w{1,60}: /g,
  /\b(?<status>\d{3}) (?:Client|Server) Error: [^\n]{0,80}?for url: (?<url>https?:\/\/\S{1,4000})/g,
  // Java: google-api-client, gax, grpc-java
  /(?<![\w.$])[\w.$]{0,200}ResponseException: (?<status>\d{3})[^\n]{0,80}(?:\n(?<method>GET|POST|PUT|PATCH|DELETE|HEAD) (?<url>https?:\/\/\S{1,4000}))?/g,
  /^(?<status>[45]\d\d) [A-Z][A-Za-z ]{2,30}\n(?<method>GET|POST|PUT|PATCH|DELETE|HEAD) (?<url>https?:\/\/\S{1,4000})/gm,
  /(?<![\w.$])(?:[\w.$]{1,200}Exception: )?io\.grpc\.Status(?:Runtime)?Exception: (?<code>[A-Z_]{2,24})(?:: )?/g,
  // Go: google.golang.org/api, grpc-go, x/oauth2; and what is written in it: Terraform, kubectl
  /googleapi: (?:Error|got HTTP response code) (?<status>\d{3})(?: with body)?: /g,
  /\bcode = "?(?<code>[A-Za-z_]{2,24})"?,? desc = /g,
  /\bError code (?<code>\d{1,2}), message: /g,
  /oauth2: cannot fetch token: (?<status>\d{3}) (?<phrase>[A-Za-z ]{2,30})/g,
  // Node: grpc-js, gaxios, storage
  /\b(?<code>\d{1,2} [A-Z_]{4,24}): /g,
  /\b(?:Gaxios|Api|Google|GoogleAuth)Error(?: \[\w{1,40}\])?: /g,
  // PHP
  /Error calling (?<method>[A-Z]{3,7}) (?<url>https?:\/\/\S{1,4000}): \((?<status>\d{3})\) /g,
  /\bGoogle(?:\\\w{1,60}){1,8}(?<=Exception): |\bGoogle_\w{0,40}Exception: /g,
  /(?:Client|Server) error: `(?<method>[A-Z]{3,7}) (?<url>https?:[^\s`]{1,4000})` resulted in a `(?<status>\d{3})[^`\n]{0,60}` response:?/g,
  // Ruby
  /Google::(?:Apis|Cloud)::(?<phrase>\w{1,60}Error): /g,
  // .NET
  /Google\.Apis\.Requests\.RequestError\s{1,8}(?<message>[^\n]{0,2000}?) \[(?<status>\d{3})\]/g,
  /HttpStatusCode is (?<phrase>[A-Za-z]{2,30})\.?/g,
  /\bStatusCode="?(?<code>[A-Za-z]{2,24})"?, Detail="(?<message>[^"]{0,4000})"/g,
  // gcloud, gsutil, bq
  /ERROR: \((?:gcloud|gsutil|bq)[\w.-]{0,120}\) (?:(?:HTTPError|HttpError) (?<status>\d{3}): |(?:ResponseError: )?status=\[(?<status2>\d{3})\], code=\[[^\]]{0,40}\], message=\[|(?<code>[A-Z_]{6,24}): )?/g,
  /\b[A-Z]\w{2,40}Exception: (?<status>\d{3}) /g,
  /BigQuery error in [\w ]{2,40}: /g,
  // Docker, containerd, go-containerregistry, npm, actions
  /\b(?<method>GET|POST|PUT|PATCH|DELETE|HEAD) "?(?<url>https?:\/\/[^\s"]{1,4000}?)"?(?:: (?:unexpected status code |unexpected status: )?| - |, )\(?(?<status>[45]\d\d)\)?[: ]/g,
  /\b(?<method>GET|POST|PUT|PATCH|DELETE|HEAD) (?<url>https?:\/\/\S{1,4000}?): (?<phrase>DENIED|UNAUTHORIZED|FORBIDDEN): /g,
  // Browsers
  /\b(?<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (?<url>https?:\/\/\S{1,4000}) (?:net::\w{1,40} )?(?<status>[45]\d\d)(?: \([\w -]{0,40}\))?/g,
];

/** How Ruby ends its printout, behind the server's words. */
const ENDS: readonly RegExp[] = [/\. debug_error_string:/g, / \(Google::(?:Apis|Cloud|Auth)::(?<phrase>\w{1,60})\)/g];

/** Lines that any program may print: looked for only where no client's own line stands. */
const ANY: readonly RegExp[] = [
  /\b(?:HTTP|[Ss]tatus(?:[ _]?[Cc]ode)?|[Cc]ode|[Ee]rror|ERROR|[Rr]eturned|[Gg]ot)(?: error)?[\s:=#[("']{1,4}(?<status>[45]\d\d)\b/g,
  /\b(?<status>[45]\d\d)[:.]? (?<phrase>Forbidden|Unauthorized|Too Many Requests|Bad Request|Not Found|Precondition Failed)\b/gi,
  /\b(?<code>PERMISSION_DENIED|RESOURCE_EXHAUSTED|UNAUTHENTICATED|FAILED_PRECONDITION|PermissionDenied|ResourceExhausted|Unauthenticated)\b/g,
];

const MAX_HEADLINES = 200;

/** The headlines of a text, in order; overlapping ones are told by the more telling client. */
export function headlinesIn(text: string): readonly Headline[] {
  const own = [...matches(CLIENTS, text), ...matches(ENDS, text).map((end) => behindWords(end, text))].sort((a, b) => a.start - b.start);
  return own.length > 0
    ? own
    : matches(ANY, text)
        .slice(0, 1)
        .map((headline) => ({ ...headline, vague: true }));
}

/** The headline whose words stand in front of it, on its line. */
function behindWords(headline: Headline, text: string): Headline {
  const start = Math.max(text.lastIndexOf('\n', headline.start - 1) + 1, headline.start - MAX_WORDS);
  const words = text.slice(start, headline.start);
  const [, code, message] = /(?:^|\s)(\d{1,2}):(\D.*)$/s.exec(words) ?? [];
  return { ...headline, start, message: message ?? words, ...(code !== undefined && headline.phrase === undefined && { code }) };
}

const MAX_WORDS = 4_000;

function matches(patterns: readonly RegExp[], text: string): readonly Headline[] {
  const found: Headline[] = [];
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match && found.length < MAX_HEADLINES; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (match[0] === '' || found.some((other) => start < other.end && end > other.start)) continue;
      const { status2, ...groups } = match.groups ?? {};
      found.push({ start, end, ...groups, ...(status2 !== undefined && { status: status2 }) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
