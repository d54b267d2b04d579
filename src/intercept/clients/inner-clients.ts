import { interceptGaxClient, isGaxClient } from '../gax.js';
import { type Interception, interceptionOf, mark } from '../wrap/mark.js';
import { reachSubscriptions } from './makers.js';
import { type Method, replaceMethod, wrapMethod } from '../wrap/wrap-method.js';

type Clients = Map<string, unknown> | Record<string, unknown>;

/** Where the hand-written clients keep the generated ones that they make, each when it is first needed: Datastore and Spanner; Pub/Sub, Logging, Bigtable. */
interface HandWritten {
  api?: Clients;
  clients_?: Clients;
  readonly _clientPool?: { clientFactory: (...args: unknown[]) => unknown; readonly activeClients?: Map<object, unknown> };
  readonly auth?: unknown;
}

/** `Firestore`: it makes generated clients of google-gax for a pool. */
export function hasPool(target: object): target is HandWritten {
  return typeof (target as HandWritten)._clientPool?.clientFactory === 'function';
}

/** `PubSub`, `Logging`, `Bigtable`: they keep the generated clients by name, and call them through a `request` of their own. */
export function hasApi(target: object): target is HandWritten {
  return isHandWritten(target, (target as HandWritten).api);
}

/** `Datastore`, `Spanner`: the same under another name. */
export function hasClients(target: object): target is HandWritten {
  return isHandWritten(target, (target as HandWritten).clients_);
}

function isHandWritten(target: object, clients: unknown): boolean {
  const { auth, request, request_ } = target as Record<string, unknown>;
  return isHolder(clients) && typeof auth === 'object' && auth !== null && [request, request_].some((send) => typeof send === 'function');
}

function isHolder(value: unknown): value is Clients {
  return typeof value === 'object' && value !== null && (value instanceof Map || Object.getPrototypeOf(value) === Object.prototype);
}

/** Intercepts the generated clients inside, those that are there and those that are made later. */
export function interceptInnerClients(target: HandWritten, interception: Interception): void {
  const reach = (made: unknown): void => reachGaxClient(made, interception);
  for (const key of ['api', 'clients_'] as const) {
    const clients = target[key];
    if (clients instanceof Map) watchMap(clients, reach);
    else if (isHolder(clients)) target[key] = watched(clients, reach);
  }
  const pool = target._clientPool;
  if (pool) {
    for (const made of pool.activeClients?.keys() ?? []) reach(made);
    wrapMethod(pool, 'clientFactory', { convert: (error) => Promise.resolve({ error }), reach });
  }
  for (const inner of Object.values(target) as unknown[]) reach(inner);
  reachSubscriptions(target, interception);
  mark(target, interception);
}

function reachGaxClient(made: unknown, interception: Interception): void {
  if (typeof made !== 'object' || made === null || !isGaxClient(made) || interceptionOf(made)) return;
  interceptGaxClient(made, interception);
}

function watchMap(clients: Map<string, unknown>, reach: (made: unknown) => void): void {
  for (const made of clients.values()) reach(made);
  const { set } = clients as unknown as { readonly set: Method };
  replaceMethod(clients, 'set', function (this: unknown, ...args) {
    reach(args[1]);
    return Reflect.apply(set, this, args);
  });
}

/** The same object to everybody who uses it, except that what is put into it is intercepted. */
function watched(clients: Record<string, unknown>, reach: (made: unknown) => void): Record<string, unknown> {
  for (const made of Object.values(clients)) reach(made);
  return new Proxy(clients, {
    set(target, key, made, receiver) {
      reach(made);
      return Reflect.set(target, key, made, receiver);
    },
  });
}
