import { camel, RPC_NAMES, type Client, type Form } from './record.js';

/** A value as Python's `repr` writes it. */
export function repr(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') {
    const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
    return quote + value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll(quote, `\\${quote}`) + quote;
  }
  if (Array.isArray(value)) return `[${value.map(repr).join(', ')}]`;
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, inner]) => `${repr(key)}: ${repr(inner)}`)
      .join(', ')}}`;
  return String(value as number);
}

/** A message as protocol buffer text. */
export function protoText(message: Record<string, unknown>, indent = ''): string {
  return Object.entries(message)
    .filter(([key]) => key !== '@type')
    .flatMap(([key, value]) =>
      Array.isArray(value)
        ? value.map((item) => field(key, item, indent))
        : key === 'metadata'
          ? entries(key, value as object, indent)
          : [field(key, value, indent)],
    )
    .join('');
}

function field(key: string, value: unknown, indent: string): string {
  const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (typeof value === 'object' && value !== null)
    return `${indent}${name} {\n${protoText(value as Record<string, unknown>, `${indent}  `)}${indent}}\n`;
  return `${indent}${name}: ${typeof value === 'string' ? JSON.stringify(value) : String(value)}\n`;
}

function entries(name: string, map: object, indent: string): string[] {
  return Object.entries(map).map(
    ([key, value]) =>
      `${indent}${name} {\n${indent}  key: ${JSON.stringify(key)}\n${indent}  value: ${JSON.stringify(value)}\n${indent}}\n`,
  );
}

const TRACE =
  'Traceback (most recent call last):\n  File "/app/main.py", line 12, in <module>\n    result = request.execute()\n             ^^^^^^^^^^^^^^^^^\n  File "/usr/lib/python3.12/site-packages/googleapiclient/http.py", line 938, in execute\n    raise HttpError(resp, content, uri=self.uri)\n';

/** google-api-python-client. */
const httpError: Form = ({ status, message, details, errors, url, body }) => {
  if (message === '' || url === undefined || typeof (body as any)?.error !== 'object') return undefined;
  const more = details.length > 0 ? details : errors;
  return `${TRACE}googleapiclient.errors.HttpError: <HttpError ${status} when requesting ${url} returned "${message}"${more.length > 0 ? `. Details: "${repr(more)}"` : ''}>\n`;
};

/** google-api-core over REST: storage, bigquery. */
const apiCore: Form = ({ status, message, details, method, url, body }) => {
  if (typeof body === 'string' || message === '') return undefined;
  const NAMES: Record<number, string> = {
    400: 'BadRequest',
    401: 'Unauthorized',
    403: 'Forbidden',
    404: 'NotFound',
    429: 'TooManyRequests',
  };
  const called = url === undefined ? '' : `${method} ${url}: `;
  return `${TRACE}google.api_core.exceptions.${NAMES[status] ?? 'GoogleAPICallError'}: ${status} ${called}${message}${details.length > 0 ? ` ${repr(details)}` : ''}\n`;
};

/** google-auth. */
const refreshError: Form = ({ body }) => {
  const { error, error_description: description } = (body ?? {}) as Record<string, string>;
  return typeof error === 'string'
    ? `google.auth.exceptions.RefreshError: (${repr(`${error}: ${description}`)}, ${repr(body)})\n`
    : undefined;
};

/** google-api-core over gRPC. */
const grpc: Form = ({ grpc: status }) => {
  if (!status) return undefined;
  const name = RPC_NAMES[status.code]!;
  const debug = `UNKNOWN:Error received from peer ipv4:142.250.0.95:443 {created_time:"2024-05-02T09:00:00.0+00:00", grpc_status:${status.code}, grpc_message:${JSON.stringify(status.details)}}`;
  const details = status.statusDetails.length > 0 ? ` [${status.statusDetails.map((detail) => protoText(detail)).join(', ')}]` : '';
  const http = { 7: 403, 8: 429, 16: 401, 5: 404, 9: 400, 3: 400 }[status.code] ?? 500;
  return `grpc._channel._InactiveRpcError: <_InactiveRpcError of RPC that terminated with:\n\tstatus = StatusCode.${name}\n\tdetails = ${JSON.stringify(status.details)}\n\tdebug_error_string = ${JSON.stringify(debug)}\n>\n\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\n  File "/app/main.py", line 3, in <module>\ngoogle.api_core.exceptions.${camel(name)}: ${http} ${status.details}${details}\n`;
};

/** Whatever is not JSON, and what `print(response.text)` shows. */
const plain: Form = ({ status, bodyText, url }) =>
  `requests.exceptions.HTTPError: ${status} Client Error${url === undefined ? '' : `: for url: ${url}`}\n${bodyText}\n`;

export const python: Client = { http: [refreshError, httpError, apiCore, plain], grpc: [grpc] };
