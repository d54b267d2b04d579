import { goesAnotherWay } from './storage.js';

const FIX =
  'Pass a Gaxios, an auth client, a GoogleAuth, one generated API such as google.drive("v3"), `google` itself, a client of @google-cloud/storage, or a generated client of google-gax. For anything else, call toDenial(error) where you catch.';

/** The error for a target that cannot be intercepted. It says what to pass instead. */
export function unsupportedTarget(target: unknown): TypeError {
  return new TypeError(`interceptDenials: ${reasonFor(target)}`);
}

function reasonFor(target: unknown): string {
  if (typeof target === 'string') {
    return 'an API key has nothing to intercept. Pass the API that uses it: interceptDenials(google.youtube({ version: "v3", auth: key })).';
  }
  if (typeof target === 'function') return reasonForFunction(target);
  if (typeof target !== 'object' || target === null) return `${String(target)} is not a client. ${FIX}`;
  const { then, google, Gaxios } = target as Record<string, unknown>;
  if (typeof then === 'function') return 'this is a promise. Await it first: interceptDenials(await auth.getClient()).';
  if (typeof google === 'object' && google !== null) return 'this is the module googleapis. Pass its `google`.';
  if (typeof Gaxios === 'function') return 'this is the module gaxios. Pass its `instance`, or a `new Gaxios()`.';
  const name = nameOf(target);
  const way = goesAnotherWay(target);
  if (way === 'key')
    return `this ${name} has an API key and asks without the way of making requests that can be intercepted. Make it without \`key\`, or call toDenial(error) where you catch.`;
  if (way === 'grpc') return `this ${name} calls over gRPC, through clients that it makes itself. Call toDenial(error) where you catch.`;
  if (!Object.isExtensible(target)) return `this ${name} is frozen. Intercept it before it is frozen, or intercept its auth client.`;
  return `nothing of this ${name} can be reached. ${FIX}`;
}

/** A class, a maker of APIs such as `google.drive`, or a function that sends requests, such as `fetch`. */
function reasonForFunction(target: { readonly name: string; readonly prototype?: unknown }): string {
  const name = target.name || 'this function';
  if (name === 'fetch' || target === globalThis.fetch)
    return 'fetch has no errors to intercept: it resolves with the Response. Call await toDenial(response) where response.ok is false.';
  if (/^class\b/.test(Function.prototype.toString.call(target)))
    return `${name} is a class. Pass an instance of it: interceptDenials(new ${target.name || 'Client'}(…)).`;
  return `${name} is a function, not a client. Pass what it makes, as in interceptDenials(google.drive("v3")). Otherwise call toDenial(error) where you catch.`;
}

function nameOf(target: object): string {
  const name: unknown = (target as { constructor?: { name?: unknown } }).constructor?.name;
  return typeof name === 'string' && name !== '' ? name : 'object';
}
