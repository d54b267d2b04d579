import { integerProperty } from '../safe/property.js';

/** The HTTP status of a response or an error. */
export function httpStatus(value: unknown): number | undefined {
  const status = integerProperty(value, 'status') ?? integerProperty(value, 'statusCode');
  return status !== undefined && status >= 100 && status < 600 ? status : undefined;
}

/** The phrases of HTTP/1.1 for the statuses of denials: some clients keep nothing else. */
const PHRASES: Readonly<Record<string, number>> = {
  'Bad Request': 400,
  Unauthorized: 401,
  'Payment Required': 402,
  Forbidden: 403,
  'Not Found': 404,
  'Too Many Requests': 429,
};

/** The status that a reason phrase stands for. */
export function statusOfPhrase(phrase: string | undefined): number | undefined {
  return phrase !== undefined && Object.hasOwn(PHRASES, phrase) ? PHRASES[phrase] : undefined;
}

/** The gRPC codes of denials by their names, in every spelling that clients use for them: `PERMISSION_DENIED`, `permission-denied`. */
const CODES: Readonly<Record<string, number>> = {
  INVALID_ARGUMENT: 3,
  NOT_FOUND: 5,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  UNAUTHENTICATED: 16,
};

/** The gRPC code of a denial that a name stands for. */
export function codeOfName(name: string | undefined): number | undefined {
  const key = name?.toUpperCase().replaceAll('-', '_') ?? '';
  return Object.hasOwn(CODES, key) ? CODES[key] : undefined;
}

/** `INVALID_ARGUMENT`, `NOT_FOUND`, `PERMISSION_DENIED`, `RESOURCE_EXHAUSTED`, `FAILED_PRECONDITION`, `UNAUTHENTICATED`. */
export const DENIED: ReadonlySet<number> = new Set(Object.values(CODES));
