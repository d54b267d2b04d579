import { safely } from '../response/safe/safely.js';

const FIX =
  "Pass a GoogleAuth, an auth client, a Gaxios, an API such as google.drive('v3'), or `google`. A @google-cloud/* client, a GoogleGenAI, a firebase-admin app, or an axios, got or ky instance also works. If an SDK accepts a fetch, create it with `fetch: denialFetch()`. For other clients, call toDenial(error) in your catch block. docs/clients.md in this package has the recipes.";

/** The error for a target that cannot be intercepted. It says what to pass instead. */
export function unsupportedTarget(target: unknown): TypeError {
  // A proxy may refuse to be looked at.
  return (
    safely(() => new TypeError(`interceptDenials: ${reasonFor(target)}`)) ??
    new TypeError(`interceptDenials: can't intercept this object. ${FIX}`)
  );
}

function reasonFor(target: unknown): string {
  if (typeof target === 'string') {
    return "expected a client, got a string. If it's an API key, pass the API that uses it: interceptDenials(google.youtube({ version: 'v3', auth: key })).";
  }
  if (typeof target === 'function') return reasonForFunction(target);
  if (typeof target !== 'object' || target === null) return `${String(target)} isn't a client. ${FIX}`;
  const { then, google, Gaxios, __esModule, [Symbol.toStringTag]: toStringTag } = target as Record<string | symbol, unknown>;
  if (typeof then === 'function') return 'this is a promise. Await it first: interceptDenials(await auth.getClient()).';
  if (typeof google === 'object' && google !== null) return 'this is the module googleapis. Pass its `google`.';
  if (typeof Gaxios === 'function') return 'this is the module gaxios. Pass its `instance`, or a `new Gaxios()`.';
  if (toStringTag === 'Module' || __esModule === true)
    return "this is a module, not a client. Pass a client that it makes, such as drive('v3') or new Storage().";
  const name = nameOf(target);
  if (!Object.isExtensible(target)) return `this ${name} is frozen. Call interceptDenials before Object.freeze, or pass its auth client.`;
  return `can't intercept this ${name}. ${FIX}`;
}

/** A class, a maker of APIs such as `google.drive`, or a function that sends requests, such as `fetch`. */
function reasonForFunction(target: { readonly name: string; readonly prototype?: unknown }): string {
  const name = target.name || 'this function';
  if (name === 'fetch' || target === globalThis.fetch)
    return 'fetch has no errors to intercept: it resolves with the Response. Pass denialFetch() where a fetch is accepted, or call await toDenial(response) where response.ok is false.';
  if (/^class\b/.test(Function.prototype.toString.call(target)))
    return `${name} is a class. Pass an instance of it: interceptDenials(new ${target.name || 'Client'}(…)).`;
  return `${name} is a function, not a client. Pass what it makes, as in interceptDenials(google.drive("v3")). A provider of an SDK that accepts a fetch: make it with \`fetch: denialFetch()\`. Otherwise call toDenial(error) in your catch block.`;
}

function nameOf(target: object): string {
  const name: unknown = (target as { constructor?: { name?: unknown } }).constructor?.name;
  return typeof name === 'string' && name !== '' ? name : 'object';
}
