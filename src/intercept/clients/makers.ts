import type { KnownCall } from '../../response/known-call.js';
import { type Interception, interceptionOf, mark } from '../wrap/mark.js';
import { record } from '../recording/record.js';
import { replaceMethod, wrapMethod } from '../wrap/wrap-method.js';
import { isEmitter, wrapEmitter } from './emitter.js';
import { wrappingOf } from './wrapping.js';

interface Maker {
  readonly auth?: unknown;
  readonly authClient?: unknown;
}

const UNCHANGED = { convert: (error: unknown) => Promise.resolve({ error }) };

/** Subscriptions fail in an event, and their error is made of a status: they are reached as `PubSub` makes them. */
export function reachSubscriptions(target: Maker, interception: Interception): void {
  if (typeof (target as { subscription?: unknown }).subscription !== 'function') return;
  wrapMethod(target, 'subscription', { ...UNCHANGED, reach: (made) => interceptSubscription(made, target, interception) });
}

/** Whether a target is a `Subscription` of Pub/Sub. */
export function isSubscription(value: unknown): value is { readonly pubsub: Maker; readonly name?: unknown } {
  return isEmitter(value) && typeof (value as { pubsub?: unknown }).pubsub === 'object';
}

/** Lets a subscription tell of its denials. */
export function interceptSubscription(value: unknown, pubsub: Maker, interception: Interception): void {
  if (!isSubscription(value) || !isEmitter(value) || interceptionOf(value)) return;
  const wrapping = wrappingOf(interception, {
    caller: () => pubsub.auth,
    call: () => ({
      service: 'pubsub.googleapis.com',
      rpc: 'google.pubsub.v1.Subscriber.StreamingPull',
      ...(typeof value.name === 'string' && { resource: value.name }),
    }),
  });
  wrapEmitter(value, wrapping);
  const emit = value.emit;
  // From the first listener for messages on, it pulls.
  replaceMethod(value, 'emit', function (this: unknown, ...event: unknown[]) {
    if (event[0] === 'newListener' && event[1] === 'message') record(wrapping, []);
    return Reflect.apply(emit, this, event) as unknown;
  });
  mark(value, interception);
}

/** `Translate` with an API key sends its requests on a way of its own. */
export function reachKeyed(target: object, interception: Interception): void {
  const { key, baseUrl = '' } = target as { key?: unknown; baseUrl?: string };
  if (typeof key !== 'string' || key === '') return;
  wrapMethod(
    target,
    'request',
    wrappingOf(interception, { call: ([request]) => ({ ...requestOf(request, baseUrl), headers: { 'x-goog-api-key': key } }) }),
  );
}

function requestOf(request: unknown, baseUrl: string): Pick<KnownCall, 'url' | 'method'> {
  const { uri, method } = (request ?? {}) as { readonly uri?: unknown; readonly method?: unknown };
  if (typeof uri !== 'string') return {};
  return { url: /^https?:/.test(uri) ? uri : baseUrl + uri, method: typeof method === 'string' ? method : 'GET' };
}

/** A BigQuery job that has begun fails when its state is looked at: it is reached as `BigQuery` makes it. */
export function reachJobs(target: Maker, interception: Interception): void {
  const { job, createQueryJob } = target as { job?: unknown; createQueryJob?: unknown };
  if (typeof job !== 'function' || typeof createQueryJob !== 'function') return;
  const wrapping = wrappingOf(interception, { caller: () => target.authClient });
  wrapMethod(target, 'job', {
    ...UNCHANGED,
    reach: (made) => {
      if (typeof (made as { poll_?: unknown } | null)?.poll_ === 'function') wrapMethod(made as object, 'poll_', wrapping);
    },
  });
}
