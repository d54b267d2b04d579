/** What the server of this demo answers to one request. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, a string as it is. */
  readonly body: object | string;
}

export const PROJECT = 'example-project';
export const PROJECT_NUMBER = '123456789012';

/** A `google.rpc.Status`, as the newer APIs send it: https://google.aip.dev/193 */
export function rpcStatus(code: number, status: string, message: string, ...details: object[]): Answer {
  return { status: code, body: { error: { code, message, status, ...(details.length > 0 ? { details } : {}) } } };
}

/** The machine-readable cause in a `google.rpc.Status`. */
export function errorInfo(reason: string, domain: string, metadata: Readonly<Record<string, string>>): object {
  return { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain, metadata };
}

/** The form of the older APIs (Drive v3, Calendar, Storage, Compute …): a list of errors, each with a domain and a reason. */
export function legacyError(code: number, domain: string, reason: string, message: string, extra: object = {}): Answer {
  return { status: code, body: { error: { code, message, errors: [{ message, domain, reason, ...extra }] } } };
}
