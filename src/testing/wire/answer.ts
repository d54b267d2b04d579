import type { Resource } from '../../evidence/facts.js';

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

/** The call that an answer answers, and what its URL names. */
export interface Call {
  readonly method: string;
  readonly url: string;
  /** The id of the REST method: `drive.files.get`. */
  readonly methodId?: string;
  readonly resource?: Resource;
}

/** A call of any method. */
export function call(method: string, url: string, methodId?: string, resource?: Resource): Call {
  return { method, url, ...(methodId !== undefined && { methodId }), ...(resource && { resource }) };
}

/** `GET` of a URL. */
export function get(url: string, methodId?: string, resource?: Resource): Call {
  return call('GET', url, methodId, resource);
}

/** `POST` to a URL. */
export function post(url: string, methodId?: string, resource?: Resource): Call {
  return call('POST', url, methodId, resource);
}
