import { camel, PHRASES, RPC_NAMES, type Client, type Form, type Printable } from './record.js';

const json: Form = ({ body, bodyText }) => (typeof body === 'object' ? `${bodyText}\n` : undefined);

/** Go's `googleapi.Error`. */
function goError({ status, message, details, errors, reason, body, bodyText }: Printable): string {
  if (message === '' || typeof body === 'string') return `googleapi: got HTTP response code ${status} with body: ${bodyText}`;
  const detailed = `googleapi: Error ${status}: ${message}${details.length > 0 ? `\nDetails:\n${JSON.stringify(details, null, 2)}\n` : ''}`;
  if (errors.length === 0) return detailed.trim();
  if (errors.length === 1 && errors[0]!['message'] === message) return `${detailed}, ${reason}`;
  return `${detailed}\nMore details:\n${errors.map((error) => `Reason: ${String(error['reason'])}, Message: ${String(error['message'])}`).join('\n')}\n`;
}

/** gax-go's `apierror.APIError`. */
const goStatus: Form = ({ grpc }) => {
  if (!grpc) return undefined;
  const details = grpc.statusDetails.map((detail) => {
    const metadata = Object.entries((detail['metadata'] ?? {}) as object).map(([key, value]) => `${key}:${String(value)}`);
    if (detail['reason'] !== undefined)
      return `error details: name = ErrorInfo reason = ${detail['reason'] as string} domain = ${String(detail['domain'])} metadata = map[${metadata.join(' ')}]`;
    const links = (detail['links'] ?? []) as { description: string; url: string }[];
    return links.map((link) => `error details: name = Help desc = ${link.description} url = ${link.url}`).join('\n');
  });
  return `2024/05/02 09:00:00 rpc error: code = ${camel(RPC_NAMES[grpc.code]!)} desc = ${grpc.details}\n${details.join('\n')}\nexit status 1\n`;
};

export const go: Client = {
  grpc: [goStatus],
  http: [(denial) => `2024/05/02 09:00:00 Unable to retrieve data: ${goError(denial)}\nexit status 1\n`],
};

const framed = (text: string): string =>
  `╷\n${text
    .split('\n')
    .map((line) => `│ ${line}`)
    .join('\n')}\n╵\n`;
const where =
  '\n\n  with google_example_thing.this,\n  on main.tf line 10, in resource "google_example_thing" "this":\n  10: resource "google_example_thing" "this" {\n';

export const terraform: Client = {
  grpc: [({ grpc }) => grpc && framed(`Error: Error waiting for creation: Error code ${grpc.code}, message: ${grpc.details}${where}`)],
  http: [
    (denial) => framed(`Error: Error creating Thing: ${goError(denial)}${where}`),
    (denial) => `Error: Error when reading or editing Thing "projects/example-project": ${goError(denial)}\n`,
  ],
};

export const java: Client = {
  grpc: [
    ({ grpc }) => {
      if (!grpc) return undefined;
      const name = RPC_NAMES[grpc.code]!;
      const failure = `io.grpc.StatusRuntimeException: ${name}: ${grpc.details}`;
      return `Exception in thread "main" com.google.api.gax.rpc.${camel(name)}Exception: ${failure}\n\tat com.google.api.gax.rpc.ApiExceptionFactory.createException(ApiExceptionFactory.java:98)\n\tat com.example.Main.main(Main.java:12)\nCaused by: ${failure}\n\tat io.grpc.Status.asRuntimeException(Status.java:539)\n\t... 13 more\n`;
    },
  ],
  http: [
    ({ status, body, bodyText, method, url }) => {
      const inner = JSON.stringify((body as { error?: unknown })?.error ?? body, null, 2);
      const shown = typeof body === 'string' ? bodyText : typeof (body as { error?: unknown })?.error === 'object' ? inner : bodyText;
      const type =
        typeof (body as { error?: unknown })?.error === 'string'
          ? 'com.google.api.client.auth.oauth2.TokenResponseException'
          : 'com.google.api.client.googleapis.json.GoogleJsonResponseException';
      return `Exception in thread "main" ${type}: ${status} ${PHRASES[status] ?? ''}${url === undefined ? '' : `\n${method} ${url}`}\n${shown}\n\tat com.google.api.client.googleapis.json.GoogleJsonResponseException.from(GoogleJsonResponseException.java:146)\n\tat com.example.Main.main(Main.java:12)\n`;
    },
  ],
};

export const php: Client = {
  grpc: [
    ({ grpc }) => {
      if (!grpc) return undefined;
      const text = JSON.stringify(
        { message: grpc.details, code: grpc.code, status: RPC_NAMES[grpc.code], details: grpc.statusDetails },
        null,
        4,
      );
      return `PHP Fatal error:  Uncaught Google\\ApiCore\\ApiException: ${text}\n\nthrown in /app/vendor/google/gax/src/ApiException.php on line 267\n`;
    },
  ],
  http: [
    ({ bodyText }) =>
      `PHP Fatal error:  Uncaught Google\\Service\\Exception: ${bodyText} in /app/vendor/google/apiclient/src/Http/REST.php:134\nStack trace:\n#0 /app/vendor/google/apiclient/src/Http/REST.php(107): Google\\Http\\REST::decodeHttpResponse()\n#1 {main}\n  thrown in /app/vendor/google/apiclient/src/Http/REST.php on line 134\n`,
    ({ body, status, method, url, message, reason, details }) =>
      typeof body === 'object' && message !== '' && url !== undefined && reason === undefined && details.length === 0
        ? `Google_Service_Exception: Error calling ${method} ${url}: (${status}) ${message}\n`
        : undefined,
  ],
};

const yaml = (value: unknown, indent: string): string => {
  if (Array.isArray(value)) return value.map((item) => `${indent}- ${yaml(item, `${indent}  `).trimStart()}`).join('\n');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, inner]) => {
        const name = key.startsWith('@') ? `'${key}'` : key;
        return typeof inner === 'object' && inner !== null
          ? `${indent}${name}:\n${yaml(inner, Array.isArray(inner) ? indent : `${indent}  `)}`
          : `${indent}${name}: ${scalar(inner)}`;
      })
      .join('\n');
  }
  return `${indent}${scalar(value)}`;
};
const scalar = (value: unknown): string =>
  typeof value === 'string' && /^[\w./:-]*[a-z][\w./:-]*$/i.test(value) ? value : `'${String(value).replaceAll("'", "''")}'`;

export const gcloud: Client = {
  grpc: [],
  http: [
    ({ body, bodyText }) => (typeof body === 'string' ? `ERROR: (gcloud.app.deploy) HTTPError 403: ${bodyText}\n` : undefined),
    ({ body, message, details }) => {
      const name = (body as any)?.error?.status ?? undefined;
      return message === ''
        ? undefined
        : `ERROR: (gcloud.example.things.create) ${name === undefined ? '' : `${name}: `}${message}\n${details.length > 0 ? `${yaml(details, '')}\n` : ''}`;
    },
  ],
};

export const curl: Client = {
  grpc: [],
  http: [
    ({ status, headers, bodyText, body }) =>
      `HTTP/2 ${status} \n${Object.entries({
        'content-type': typeof body === 'object' ? 'application/json; charset=UTF-8' : 'text/html',
        ...headers,
      })
        .map(([key, value]) => `${key}: ${value}`)
        .join('\n')}\n\n${bodyText}\n`,
    ({ status, headers, bodyText, method, url }) =>
      url &&
      `* Connected\n> ${method} ${new URL(url).pathname} HTTP/2\n> Host: ${new URL(url).host}\n> accept: */*\n> \n< HTTP/2 ${status} \n${Object.entries(
        headers,
      )
        .map(([key, value]) => `< ${key}: ${value}`)
        .join('\n')}\n< \n${bodyText}\n* Connection #0 to host left intact\n`,
    json,
  ],
};

const har: Form = ({ status, headers, bodyText, method, url }) =>
  url === undefined
    ? undefined
    : JSON.stringify({
        log: {
          version: '1.2',
          entries: [
            {
              request: { method: 'GET', url: 'https://example.com/', headers: [] },
              response: { status: 200, headers: [], content: { text: 'fine' } },
            },
            {
              request: { method, url, headers: [] },
              response: {
                status,
                headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
                content: { mimeType: 'application/json', text: bodyText },
              },
            },
          ],
        },
      });

const page: Form = ({ body, bodyText }) => (typeof body === 'string' && body !== '' ? `${bodyText}\n` : undefined);

export const browser: Client = {
  grpc: [],
  http: [
    page,
    ({ status, method, url, bodyText }) =>
      url === undefined ? undefined : `${method} ${url} ${status} (${PHRASES[status] ?? ''})\n${bodyText}\n`,
    har,
    json,
  ],
};

const log: Form = ({ bodyText, status }) =>
  JSON.stringify({
    insertId: '1',
    severity: 'ERROR',
    timestamp: '2024-05-02T09:00:00Z',
    resource: { type: 'cloud_run_revision' },
    textPayload: `Request failed with status ${status}: ${bodyText}`,
  });

const rpcLog: Form = ({ grpc }) =>
  grpc
    ? JSON.stringify({
        severity: 'ERROR',
        jsonPayload: {
          msg: 'call failed',
          err: {
            code: grpc.code,
            details: grpc.details,
            statusDetails: grpc.statusDetails,
            stack: `Error: ${grpc.code} ${RPC_NAMES[grpc.code]}: ${grpc.details}\n    at call`,
          },
        },
      })
    : undefined;

const whole: Form = ({ status, headers, bodyText }) =>
  bodyText === '' || Object.keys(headers).length > 0
    ? `HTTP/1.1 ${status} ${PHRASES[status]}\r\n${Object.entries(headers)
        .map(([key, value]) => `${key}: ${value}\r\n`)
        .join('')}\r\n${bodyText}`
    : undefined;

const ruby: Form = ({ body, message, errors, reason }) =>
  typeof body === 'object' && message !== '' && errors.length === 1
    ? `/usr/lib/ruby/gems/google-apis-core/lib/google/apis/core/http_command.rb:244:in \`check_status': ${reason}: ${message} (Google::Apis::ClientError)\n\tfrom /app/main.rb:3:in \`<main>'\n`
    : undefined;

const dotnet: Form = ({ body, status, message, errors }) =>
  typeof body === 'object' && message !== '' && errors.length > 0
    ? `Unhandled exception. Google.GoogleApiException: The service example has thrown an exception. HttpStatusCode is ${(PHRASES[status] ?? '').replaceAll(' ', '')}. ${message}\n   at Google.Apis.Requests.ClientServiceRequest\`1.Execute()\nGoogle.Apis.Requests.RequestError\n${message} [${status}]\nErrors [\n${errors.map((error) => `\tMessage[${String(error['message'])}] Location[ - ] Reason[${String(error['reason'])}] Domain[${String(error['domain'])}]`).join('\n')}\n]\n`
    : undefined;

export const other: Client = { grpc: [rpcLog], http: [whole, page, ruby, dotnet, log, json, har] };
