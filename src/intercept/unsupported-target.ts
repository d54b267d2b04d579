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
  if (typeof target === 'function')
    return `${target.name || 'this function'} is not a client. Pass an instance of it: interceptDenials(new ${target.name || 'Client'}(…)).`;
  if (typeof target !== 'object' || target === null) return `${String(target)} is not a client. ${FIX}`;
  const { then, google, Gaxios } = target as Record<string, unknown>;
  if (typeof then === 'function') return 'this is a promise. Await it first: interceptDenials(await auth.getClient()).';
  if (typeof google === 'object' && google !== null) return 'this is the module googleapis. Pass its `google`.';
  if (typeof Gaxios === 'function') return 'this is the module gaxios. Pass its `instance`, or a `new Gaxios()`.';
  const name = nameOf(target);
  if (!Object.isExtensible(target)) return `this ${name} is frozen. Intercept it before it is frozen, or intercept its auth client.`;
  return `nothing of this ${name} can be reached. ${FIX}`;
}

function nameOf(target: object): string {
  const name: unknown = (target as { constructor?: { name?: unknown } }).constructor?.name;
  return typeof name === 'string' && name !== '' ? name : 'object';
}
