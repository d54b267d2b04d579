import { rememberDenial } from '../../denial/remembered.js';
import { isDenial } from '../../denial/is-denial.js';
import { rememberCall } from '../../response/known-call.js';
import { record } from '../recording/record.js';
import { convertError, type Converted } from '../wrap/convert-error.js';
import { type Interception, interceptionOf, mark } from '../wrap/mark.js';
import { type Method, replaceMethod, wrapMethod } from '../wrap/wrap-method.js';
import { credentialOf } from './firebase-credential.js';
import { type AsyncContext, asyncContext } from './async-context.js';

interface FirebaseApp {
  readonly getOrInitService: Method;
  readonly options?: { readonly credential?: unknown };
  readonly services_?: Record<string, unknown>;
}

interface Request {
  readonly url?: unknown;
  readonly method?: unknown;
}

/** What a service failed with inside, one `send` of its HTTP client at a time. */
interface Failed {
  readonly error: unknown;
  readonly request: Request | undefined;
}

/** What the HTTP client of a service did within one call of a method. */
interface Within {
  readonly sent: (Request | undefined)[];
  readonly failed: Failed[];
}

/** An app of firebase-admin: `initializeApp()`, `getApp()`. */
export function isFirebaseApp(target: object): target is FirebaseApp {
  const { getOrInitService, INTERNAL } = target as Record<string, unknown>;
  return typeof getOrInitService === 'function' && typeof INTERNAL === 'object';
}

/** Intercepts the services of an app, those that it has and those that it makes later: `getAuth(app)`, `getMessaging(app)`, `getFirestore(app)` … */
export function interceptFirebaseApp(app: FirebaseApp, interception: Interception, intercept: (inner: object) => unknown): void {
  mark(app, interception);
  const reach = (service: unknown): void => {
    if (typeof service !== 'object' || service === null || interceptionOf(service)) return;
    if (MAKING.some((name) => typeof (service as Record<string, unknown>)[name] === 'function')) reachMade(service, intercept);
    else
      try {
        intercept(service);
      } catch {
        // A service without calls of its own.
      }
  };
  for (const service of Object.values(app.services_ ?? {})) reach(service);
  const original = app.getOrInitService;
  // Not `wrapMethod`: the function that it is handed makes the service, and is no callback.
  replaceMethod(app, 'getOrInitService', function (this: unknown, ...args) {
    const service = Reflect.apply(original, this, args);
    reach(service);
    return service;
  });
}

/** The methods of services that hand out one client for each database or connector. */
const MAKING = ['getDatabase', 'initializeDatabase', 'getDataConnect'] as const;

function reachMade(service: object, intercept: (inner: object) => unknown): void {
  const { databases } = service as { databases?: unknown };
  const reach = (made: unknown): void => {
    if (typeof made === 'object' && made !== null && !interceptionOf(made)) intercept(made);
  };
  for (const made of databases instanceof Map ? databases.values() : Object.values(databases ?? {})) reach(made);
  const unchanged = (error: unknown): Promise<Converted> => Promise.resolve({ error });
  for (const name of MAKING)
    if (typeof (service as Record<string, unknown>)[name] === 'function') wrapMethod(service, name, { convert: unchanged, reach });
}

/** The HTTP clients of a service of firebase-admin, which are one or two objects down. */
function httpClientsOf(service: object): { send: Method }[] {
  const handlers = [
    service,
    ...(Object.values(service) as unknown[]).filter((value): value is object => typeof value === 'object' && value !== null),
  ];
  const clients = handlers.flatMap((handler) => ['httpClient', 'http2Client'].map((key) => (handler as Record<string, unknown>)[key]));
  return [...new Set(clients)].filter((client) => typeof (client as { send?: unknown } | undefined)?.send === 'function') as {
    send: Method;
  }[];
}

/** A service of firebase-admin over HTTP: auth, messaging, Remote Config, App Check, … */
export function isFirebaseService(target: object): boolean {
  const { app, app_, appInternal } = target as Record<string, unknown>;
  return [app, app_, appInternal].some((owner) => typeof owner === 'object' && owner !== null) && httpClientsOf(target).length > 0;
}

/** Converts what the methods of a service reject with. Its errors have lost the response in the older majors: it is noted where it arrives. */
export function interceptFirebaseService(service: object, interception: Interception): void {
  interceptPart(service, interception, () => credentialOf(service));
  mark(service, interception);
}

/** A service, or what it hands out: the auth of a tenant, an Android app. */
function interceptPart(part: object, interception: Interception, caller: () => unknown): void {
  for (const client of httpClientsOf(part)) noteFailures(client);
  const convert = (caught: unknown, failed: Failed | undefined): Promise<Converted> =>
    convertFirebaseError(caught, failed, interception, caller());
  const reach = (made: unknown): void => {
    if (typeof made !== 'object' || made === null) return;
    noteBatch(made, convert);
    if (interceptionOf(made) || httpClientsOf(made).length === 0) return;
    interceptPart(made, interception, caller);
    mark(made, interception);
  };
  for (const name of methodsOf(part)) {
    const original = (part as Record<string, Method>)[name]!;
    replaceMethod(part, name, function (this: unknown, ...args) {
      const within: Within = { sent: [], failed: [] };
      const call = (): unknown => Reflect.apply(original, this, args);
      const answer = calls() ? calls()!.run(within, call) : call();
      if (!(answer instanceof Promise)) {
        reach(answer);
        return answer;
      }
      return answer.then(
        (value: unknown) => {
          recordAll(within, interception);
          reach(value);
          return value;
        },
        async (caught: unknown) => {
          recordAll(within, interception);
          const { error } = await convert(caught, within.failed.at(-1));
          // The errors of a service don't all keep the status.
          const failure = isDenial(error) ? error : (within.failed.at(-1)?.error ?? error);
          record(recordedAs(within.sent.at(-1), interception), [], failure, true);
          throw error;
        },
      );
    });
  }
}

function recordAll({ sent }: Within, interception: Interception): void {
  for (const request of sent) record(recordedAs(request, interception), []);
}

function recordedAs(request: Request | undefined, interception: Interception): Parameters<typeof record>[0] {
  const { url, method } = request ?? {};
  return { recorded: interception, callOf: () => ({ url: String(url), method: typeof method === 'string' ? method : 'GET' }) };
}

let context: AsyncContext<Within> | undefined | null = null;

/** What is sent within the call of a method. One for all services: they share HTTP clients. */
function calls(): AsyncContext<Within> | undefined {
  if (context === null) context = asyncContext<Within>();
  return context;
}

const noted = new WeakSet<object>();

function noteFailures(client: { send: Method }): void {
  if (noted.has(client)) return;
  noted.add(client);
  const original = client.send;
  replaceMethod(client, 'send', function (this: unknown, ...args) {
    const request = args[0] as Request | undefined;
    const within = calls()?.getStore();
    within?.sent.push(request);
    const answer = Reflect.apply(original, this, args);
    if (answer instanceof Promise) answer.catch((error: unknown) => within?.failed.push({ error, request }));
    return answer;
  });
}

async function convertFirebaseError(
  caught: unknown,
  failed: Failed | undefined,
  interception: Interception,
  caller: unknown,
): Promise<Converted> {
  const response = (failed?.error as { response?: unknown } | undefined)?.response;
  const { url, method } = failed?.request ?? {};
  const lost = response !== undefined && caught instanceof Error && !('httpResponse' in caught) && !('response' in caught);
  const detailed = lost ? (Object.create(caught, { response: { value: response } }) as Error) : caught;
  if (typeof url === 'string') rememberCall(detailed, { url, method: typeof method === 'string' ? method : 'GET' });
  const converted = await convertError(detailed, interception, caller);
  return converted.error === detailed ? { error: caught } : converted;
}

/** Errors inside of results: more than one method of a service hands them on. */
const told = new WeakSet<object>();

/** `sendEach` and its like succeed with failures inside. The result stays as it is; its denials are told, and `toDenial(response.error)` knows them. */
function noteBatch(value: object, convert: (caught: unknown, failed: undefined) => Promise<Converted>): void {
  const { responses } = value as { responses?: unknown };
  if (!Array.isArray(responses)) return;
  for (const { error } of responses as { error?: unknown }[]) {
    if (typeof error !== 'object' || error === null || told.has(error)) continue;
    told.add(error);
    const denial = convert(error, undefined).then((converted) => (isDenial(converted.error) ? converted.error : undefined));
    rememberDenial([error], denial);
  }
}

/** The public methods of a service: what it has in its prototypes, without accessors and what its authors call internal. */
function methodsOf(service: object): string[] {
  const names = new Set<string>();
  for (
    let level = Object.getPrototypeOf(service) as object;
    level !== Object.prototype && level !== null;
    level = Object.getPrototypeOf(level) as object
  ) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level)))
      if (typeof value === 'function' && name !== 'constructor' && !name.startsWith('_')) names.add(name);
  }
  return [...names];
}
