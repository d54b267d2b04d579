/** An answer over HTTP. An object is sent as JSON, a string as it is. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object | string;
}

/** An answer over gRPC: a status code, its text, and the details that travel in the trailer `grpc-status-details-bin`. */
export interface GrpcAnswer {
  readonly code: number;
  readonly message: string;
  readonly details: readonly object[];
}

/** The call that an answer answers. */
export interface Call {
  readonly method: string;
  readonly url: string;
  /** The id of the REST method: `drive.files.get`. */
  readonly methodId?: string;
}

/** A call of any method; the id of the REST method where one is known. */
export function call(method: string, url: string, methodId?: string): Call {
  return { method, url, ...(methodId !== undefined && { methodId }) };
}

/** `GET` of a URL. */
export function get(url: string, methodId?: string): Call {
  return call('GET', url, methodId);
}

/** `POST` to a URL. */
export function post(url: string, methodId?: string): Call {
  return call('POST', url, methodId);
}
