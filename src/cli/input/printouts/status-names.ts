import { GRPC_CODES, grpcStatusName } from '../../../response/grpc/status-codes.js';

/** The reason phrases and exception names that clients print instead of a number. */
const HTTP: Readonly<Record<string, number>> = {
  BADREQUEST: 400,
  UNAUTHORIZED: 401,
  AUTHORIZATION: 401,
  FORBIDDEN: 403,
  DENIED: 403,
  CLIENT: 0,
  NOTFOUND: 404,
  PRECONDITIONFAILED: 412,
  TOOMANYREQUESTS: 429,
  RATELIMIT: 429,
};

/** The gRPC code behind a name in any client's spelling: `PERMISSION_DENIED`, `PermissionDenied`, `StatusCode.PERMISSION_DENIED`, `PermissionDeniedError`. */
export function rpcCodeNamed(name: string | undefined): number | undefined {
  return GRPC_CODES.find((code) => folded(grpcStatusName(code)) === folded(name));
}

/** The HTTP status behind a reason phrase or an exception's name: `Forbidden`, `Too Many Requests`, `RateLimitError`. */
export function httpStatusNamed(name: string | undefined): number | undefined {
  return HTTP[folded(name)] || undefined;
}

function folded(name = ''): string {
  return name
    .replace(/^.*[.:]/, '')
    .replace(/(?:Error|Exception)$/, '')
    .replace(/[^A-Z]/gi, '')
    .toUpperCase();
}
