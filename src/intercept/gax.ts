import { isDenial } from '../denial/is-denial.js';
import { rememberWords } from '../denial/remembered.js';
import { rememberCall } from '../response/known-call.js';
import { gaxCall } from './clients/gax-call.js';
import { type Interception, interceptionOf, mark } from './wrap/mark.js';
import { convertError, type Converted } from './wrap/convert-error.js';
import { callWrapped, type Method, wrapMethod, type Wrapping } from './wrap/wrap-method.js';
import { isStream, wrapStream } from './wrap/wrap-stream.js';

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
    recorded: interception,
  };
  const wrapped = new WeakMap<Method, Method>();
  client.innerApiCalls = new Proxy(client.innerApiCalls, {
    get(calls, name, receiver) {
      const call: unknown = Reflect.get(calls, name, receiver);
      if (typeof call !== 'function') return call;
      const known = wrapped.get(call as Method) ?? named(call as Method, client, String(name), wrapping);
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

/** The call, wrapped, and of what it fails with it is noted which call it was: a stream or an operation may fail later. */
function named(call: Method, client: GaxClient, method: string, wrapping: Wrapping): Method {
  return new Proxy(call, {
    apply(original, receiver, sent: unknown[]) {
      const naming: Wrapping = {
        ...wrapping,
        callOf: () => gaxCall(client, method, sent),
        convert(caught, args) {
          rememberCall(caught, gaxCall(client, method, sent));
          return method === WORDED ? worded(wrapping.convert(caught, args)) : wrapping.convert(caught, args);
        },
        reach: (answer) => reachAnswer(answer, naming),
      };
      return callWrapped(original, receiver, sent, naming);
    },
  });
}

/** Firestore's `BulkWriter` makes an error of its own for each write, and keeps the code and the message of what it caught. */
const WORDED = 'batchWrite';

async function worded(converting: Promise<Converted>): Promise<Converted> {
  const converted = await converting;
  if (isDenial(converted.error)) rememberWords(converted.error);
  return converted;
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
