import { cleanText } from '../response/safe/clean-text.js';
import { integerProperty, isObject, stringProperty } from '../response/safe/property.js';

/**
 * The request that your server was handling when Google denied a call.
 *
 * @example `{ method: 'GET', url: '/reports/42', status: 500 }`
 * @see https://cloud.google.com/logging/docs/reference/v2/rest/v2/LogEntry#HttpRequest
 * @public
 */
export interface IncomingRequest {
  /** The HTTP method, for example `'GET'`. */
  readonly method?: string | undefined;
  /** The URL or its path. What follows `?` or `#`, and a name and password, aren't logged. */
  readonly url?: string | undefined;
  /** The status of your response, for example 503. */
  readonly status?: number | undefined;
}

type Fields = Readonly<Record<string, string | number>>;

/** A request in the names of Cloud Logging and in those of Error Reporting. */
export function incomingRequest(request: unknown): { readonly logging: Fields; readonly errorReporting: Fields } | undefined {
  if (!isObject(request)) return undefined;
  const method = cleanText(stringProperty(request, 'method'), 20);
  const [address = ''] = (stringProperty(request, 'url') ?? '').slice(0, 4_000).split(/[?#]/, 1);
  const url = cleanText(address.replace(/\/\/[^/@]*@/, '//'), 1_000);
  const status = integerProperty(request, 'status');
  return {
    logging: { ...(method && { requestMethod: method }), ...(url && { requestUrl: url }), ...(status !== undefined && { status }) },
    errorReporting: { ...(method && { method }), ...(url && { url }), ...(status !== undefined && { responseStatusCode: status }) },
  };
}
