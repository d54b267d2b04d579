/** `google.rpc.Code` → its name and the HTTP status that it maps to. See https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto. */
const CODES: Readonly<Record<number, readonly [name: string, status: number]>> = {
  1: ['CANCELLED', 499],
  2: ['UNKNOWN', 500],
  3: ['INVALID_ARGUMENT', 400],
  4: ['DEADLINE_EXCEEDED', 504],
  5: ['NOT_FOUND', 404],
  6: ['ALREADY_EXISTS', 409],
  7: ['PERMISSION_DENIED', 403],
  8: ['RESOURCE_EXHAUSTED', 429],
  9: ['FAILED_PRECONDITION', 400],
  10: ['ABORTED', 409],
  11: ['OUT_OF_RANGE', 400],
  12: ['UNIMPLEMENTED', 501],
  13: ['INTERNAL', 500],
  14: ['UNAVAILABLE', 503],
  15: ['DATA_LOSS', 500],
  16: ['UNAUTHENTICATED', 401],
};

/** The HTTP status that a gRPC status code maps to. */
export function httpStatusOf(grpcCode: number): number {
  return CODES[grpcCode]?.[1] ?? 500;
}

/** The name of a gRPC status code: `PERMISSION_DENIED` for 7. */
export function grpcStatusName(code: number): string | undefined {
  return CODES[code]?.[0];
}

/** Every gRPC status code that is a failure. */
export const GRPC_CODES: readonly number[] = Object.keys(CODES).map(Number);
