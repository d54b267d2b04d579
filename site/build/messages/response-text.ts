import { STATUS_CODES } from 'node:http';

/** A denied call as documentation prints it. */
export interface PrintedCall {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** `GET https://www.googleapis.com/drive/v3/files/1AbC`. */
  readonly request?: string;
}

/** A response as people copy it: the body alone where nothing else counts, else the request, the status, the headers and the body. */
export function responseText({ status, body, headers = {}, request }: PrintedCall): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body, undefined, 2);
  const stated = (body as { error?: { code?: unknown } } | undefined)?.error?.code === status;
  if (request === undefined && stated && Object.keys(headers).length === 0) return text;
  const type =
    typeof body !== 'string' ? 'application/json; charset=UTF-8' : /^\s*<\?xml|^\s*<Error/.test(body) ? 'application/xml' : undefined;
  const lines = Object.entries({ ...(type !== undefined && { 'Content-Type': type }), ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return [...(request === undefined ? [] : [request, '']), `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`.trim(), ...lines, '', text]
    .join('\n')
    .trimEnd();
}
