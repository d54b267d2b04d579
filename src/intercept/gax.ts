import { type Interception, interceptionOf, mark } from './mark.js';
import { convertError, type Converted } from './convert-error.js';
import { type Method, wrapFunction, wrapMethod, type Wrapping } from './wrap-method.js';
import { isStream, wrapStream } from './wrap-stream.js';

interface GaxClient {
  innerApiCalls: Record<string, Method>;
  readonly auth?: object;
}

/** A generated client of google-gax, for gRPC or REST: `new SecretManagerServiceClient()`. */
export function isGaxClient(target: object): target is GaxClient {
  const { innerApiCalls, initialize } = target as Record<string, unknown>;
  return typeof innerApiCalls === 'object' && innerApiCalls !== null && typeof initialize === 'function';
}

/**
 * Converts what the calls of a generated client fail with: promises, callbacks, pages, streams and long-running operations all go through
 * its inner calls. A client makes these when it is first used, so they are wrapped as they are read.
 */
export function interceptGaxClient(client: GaxClient, interception: Interception): void {
  const wrapping: Wrapping = {
    convert: (caught) => convertError(caught, interception, client.auth),
    reach: (answer) => reachAnswer(answer, wrapping),
    callsBackFrom: 'event',
  };
  const wrapped = new WeakMap<Method, Method>();
  client.innerApiCalls = new Proxy(client.innerApiCalls, {
    get(calls, name, receiver) {
      const call: unknown = Reflect.get(calls, name, receiver);
      if (typeof call !== 'function') return call;
      const known = wrapped.get(call as Method) ?? wrapFunction(call as Method, wrapping);
      wrapped.set(call as Method, known);
      return known;
    },
  });
  mark(client, interception);
  for (const inner of Object.values(client) as unknown[]) {
    if (typeof inner === 'object' && inner !== null && isGaxClient(inner) && !interceptionOf(inner))
      interceptGaxClient(inner, interception);
  }
}

/** A stream may fail later, and so may the operation that a long-running call answers with. */
function reachAnswer(answer: unknown, wrapping: Wrapping): void {
  if (isStream(answer)) return wrapStream(answer, wrapping);
  const operation: unknown = Array.isArray(answer) ? answer[0] : answer;
  if (isOperation(operation))
    wrapMethod(operation, 'getOperation', { convert: (caught, args) => convertOperationError(caught, args, operation, wrapping) });
}

interface Operation {
  readonly getOperation: Method;
  readonly latestResponse?: { readonly error?: { readonly details?: unknown } | null };
}

function isOperation(value: unknown): value is Operation {
  const { getOperation, latestResponse } = (value ?? {}) as Record<string, unknown>;
  return typeof getOperation === 'function' && typeof latestResponse === 'object';
}

/** The error of an operation that ended in one has lost its details: they are on the operation. */
async function convertOperationError(
  caught: unknown,
  args: readonly unknown[],
  operation: Operation,
  { convert }: Wrapping,
): Promise<Converted> {
  const details = operation.latestResponse?.error?.details;
  if (!(caught instanceof Error) || details === undefined) return convert(caught, args);
  const detailed = Object.create(caught, { details: { value: details } }) as Error;
  const converted = await convert(detailed, args);
  return converted.error === detailed ? { error: caught } : converted;
}
