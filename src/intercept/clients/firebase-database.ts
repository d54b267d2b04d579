import { convertError, type Converted } from '../wrap/convert-error.js';
import { type Interception, interceptionOf, mark } from '../wrap/mark.js';
import { isPromise } from '../wrap/is-promise.js';
import { type Method, replaceMethod } from '../wrap/wrap-method.js';

/** Methods of a reference that answer with a promise. `push` answers with a reference that can be awaited, and stays as it is. */
const CALLING = ['get', 'once', 'set', 'update', 'remove', 'transaction', 'setPriority', 'setWithPriority'] as const;

/** Methods that answer with another reference or query. */
const MAKING = [
  'ref',
  'refFromURL',
  'child',
  'orderByChild',
  'orderByKey',
  'orderByValue',
  'orderByPriority',
  'limitToFirst',
  'limitToLast',
  'startAt',
  'startAfter',
  'endAt',
  'endBefore',
  'equalTo',
] as const;

/** A `Database` of firebase-admin. */
export function isFirebaseDatabase(target: object): boolean {
  return ['ref', 'refFromURL', 'goOffline'].every((name) => typeof (target as Record<string, unknown>)[name] === 'function');
}

/** Converts what the references of a Realtime Database reject with. It speaks over a socket of its own: no HTTP client is there to be reached. */
export function interceptFirebaseDatabase(target: object, interception: Interception): void {
  if (interceptionOf(target)) return;
  mark(target, interception);
  const methods = target as Record<string, unknown>;
  for (const name of MAKING) {
    if (typeof methods[name] !== 'function') continue;
    after(target, name, (made) => {
      if (typeof made === 'object' && made !== null) interceptFirebaseDatabase(made, interception);
      return made;
    });
  }
  for (const name of CALLING) {
    if (typeof methods[name] !== 'function') continue;
    after(target, name, (answer) =>
      isPromise(answer) && typeof (answer as { key?: unknown }).key === 'undefined'
        ? answer.then(undefined, async (caught: unknown) => {
            throw (await convert(caught, interception)).error;
          })
        : answer,
    );
  }
}

/** Replaces a method by one that does something to its answer. Functions among its arguments are the user's own, and are not looked at. */
function after(target: object, name: string, change: (answer: unknown) => unknown): void {
  const original = (target as Record<string, Method>)[name]!;
  replaceMethod(target, name, function (this: unknown, ...args) {
    return change(Reflect.apply(original, this, args));
  });
}

/** The SDK says no more than `Permission denied`, sometimes without a code. */
async function convert(caught: unknown, interception: Interception): Promise<Converted> {
  if (!(caught instanceof Error) || !/^permission.denied/i.test(caught.message)) return { error: caught };
  const told = Object.create(caught, {
    code: { value: 'PERMISSION_DENIED' },
    message: { value: 'PERMISSION_DENIED: Permission denied' },
  }) as Error;
  const converted = await convertError(told, interception, undefined);
  return converted.error === told ? { error: caught } : converted;
}
