import { convertError } from '../wrap/convert-error.js';
import { type Interception, interceptionOf, mark } from '../wrap/mark.js';
import { credentialOf } from './firebase-credential.js';
import { runLater } from '../wrap/run-later.js';
import { isPromise } from '../wrap/is-promise.js';
import { type Method, replaceMethod } from '../wrap/wrap-method.js';

/** Methods of a reference that answer with a promise. */
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

/** Where a method is handed what it calls when it fails: what cancels a listener, what is told of the end of a write. Others have it last. */
const FAILING: Readonly<Record<string, number>> = { on: 2, once: 2, transaction: 1 };

/** Converts what the references of a Realtime Database fail with. It speaks over a socket of its own: no HTTP client is there to be reached. */
export function interceptFirebaseDatabase(database: object, interception: Interception): void {
  interceptReferences(database, converting(database, interception), interception);
}

type Convert = (caught: unknown) => Promise<unknown>;

function interceptReferences(target: object, convert: Convert, interception: Interception): void {
  if (interceptionOf(target)) return;
  mark(target, interception);
  const reach = (made: unknown): unknown => {
    if (typeof made === 'object' && made !== null) interceptReferences(made, convert, interception);
    return made;
  };
  const rethrow = async (caught: unknown): Promise<never> => {
    throw await convert(caught);
  };
  const change = (names: readonly string[], answered: (answer: unknown) => unknown): void => {
    for (const name of names) if (typeof (target as Record<string, unknown>)[name] === 'function') around(target, name, convert, answered);
  };
  change(MAKING, reach);
  change(CALLING, (answer) => (isPromise(answer) ? answer.then(undefined, rethrow) : answer));
  change(['on'], (answer) => answer);
  change(['push'], (made) => reach(isPromise(made) ? rejecting(made, rethrow) : made));
}

/** What `push` answers with is a reference that can be awaited. It rejects only for who waits. */
function rejecting(made: object, rethrow: (caught: unknown) => Promise<never>): object {
  // Both are functions of the object's own, bound to the promise of the write.
  const { then } = made as { then: (this: void, ok: undefined, failed: (caught: unknown) => Promise<never>) => Promise<unknown> };
  const settled = (): Promise<unknown> => then(undefined, rethrow);
  return Object.assign(made, {
    then: (...handlers: Parameters<Promise<unknown>['then']>) => settled().then(...handlers),
    catch: (handler: (caught: unknown) => unknown) => settled().catch(handler),
  });
}

/** Replaces a method by one that converts what it hands to the callback for failures, and does something to its answer. Other functions are the user's own. */
function around(target: object, name: string, convert: Convert, answered: (answer: unknown) => unknown): void {
  const original = (target as Record<string, Method>)[name]!;
  replaceMethod(target, name, function (this: unknown, ...args) {
    const at = FAILING[name] ?? args.findLastIndex((arg) => typeof arg === 'function');
    const callback = args[at];
    const passed = typeof callback === 'function' ? args.with(at, told(callback as Method, convert)) : args;
    return answered(Reflect.apply(original, this, passed));
  });
}

function told(callback: Method, convert: Convert): Method {
  return function (this: unknown, ...answer: unknown[]) {
    const [caught, ...rest] = answer;
    if (!isPermissionDenied(caught)) return Reflect.apply(callback, this, answer);
    void convert(caught).then((error) => runLater(() => Reflect.apply(callback, this, [error, ...rest])));
    return undefined;
  };
}

/** The SDK says no more than `Permission denied`, sometimes without a code. */
function isPermissionDenied(caught: unknown): caught is Error {
  return caught instanceof Error && /^permission.denied/i.test(caught.message);
}

/** A failure becomes one denial, however many are told of it. */
function converting(database: object, interception: Interception): Convert {
  const known = new WeakMap<Error, Promise<unknown>>();
  return (caught) => {
    if (!isPermissionDenied(caught)) return Promise.resolve(caught);
    const coming = known.get(caught) ?? toldDenial(caught, database, interception);
    known.set(caught, coming);
    return coming;
  };
}

async function toldDenial(caught: Error, database: object, interception: Interception): Promise<unknown> {
  const detailed = Object.create(caught, {
    code: { value: 'PERMISSION_DENIED' },
    message: { value: 'PERMISSION_DENIED: Permission denied' },
  }) as Error;
  const { error } = await convertError(detailed, interception, credentialOf(database));
  return error === detailed ? caught : error;
}
