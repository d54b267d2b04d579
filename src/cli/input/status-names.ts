/** The names of `google.rpc.Code`, each at its number. */
const RPC = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
];

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
  const code = RPC.findIndex((known) => folded(known) === folded(name));
  return code > 0 ? code : undefined;
}

/** The name of a gRPC code: `PERMISSION_DENIED` for 7. */
export function rpcNameOf(code: number): string | undefined {
  return RPC[code];
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
