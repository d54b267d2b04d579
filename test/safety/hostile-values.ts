import fc from 'fast-check';

/** How to make a value. It is plain JSON, for the values themselves cannot even be printed. */
export type Recipe =
  | { readonly plain: unknown }
  | { readonly mean: number; readonly inner: Recipe }
  | { readonly list: readonly Recipe[] }
  | { readonly bag: 'error' | 'object' | 'getters' | 'again'; readonly entries: readonly (readonly [key: string, value: Recipe])[] };

const PLAIN: readonly unknown[] = [
  ...[0, 200, 400, 401, 403, 404, 429, 500, 503, '403', 7, 8, -1, 1e21, null, true],
  'The caller does not have permission',
  '{"error":{"code":403,"message":"x","status":"PERMISSION_DENIED"}}',
  '<html><title>Error 403 (Forbidden)!!1</title>',
  '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
  'https://www.googleapis.com/drive/v3/files/x?key=AIzaSyCANARYCANARYCANARYCANARYCANARwxyz',
  'Bearer ya29.CANARY-token-0123456789',
  '7 PERMISSION_DENIED: denied',
  'IAM_PERMISSION_DENIED',
  'rateLimitExceeded',
  '__proto__',
];

const KEYS =
  'response config error errors cause message code status statusCode headers data body url method details reason metadata statusDetails request stack name then toJSON clone text domain violations links @type entries getMap get type length arrayBuffer slice originalError err retryDelay kind params authorization httpStatusCode'.split(
    ' ',
  );

const refuse = (): never => {
  throw new Error('do not look at me');
};

/** Values that throw, lie or go round in circles when somebody looks at them. */
const MEAN: readonly ((inner: unknown) => unknown)[] = [
  () => undefined,
  () => Number.NaN,
  () => new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse }),
  () => new Proxy(new Error('mean'), { get: refuse, ownKeys: refuse }),
  () => new Proxy(() => undefined, { get: refuse, apply: refuse }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  (inner) => Object.freeze({ inner }),
  (inner) => Object.assign(Object.create(null) as object, { inner }),
  () => ({ [Symbol.toPrimitive]: refuse, toString: refuse, valueOf: refuse }),
  () => ({ toString: 1, valueOf: 1 }),
  () => ({ [Symbol.asyncIterator]: refuse, [Symbol.iterator]: refuse }),
  () => ({ [Symbol.asyncIterator]: () => ({ next: refuse }) }),
  () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('broken')) }) }),
  (inner) => ({ [Symbol.asyncIterator]: () => ({ next: () => inner }) }),
  () => ({ arrayBuffer: refuse, slice: refuse, clone: refuse, entries: refuse }),
  (inner) => ({ arrayBuffer: () => Promise.reject(new Error('broken')), slice: () => inner }),
  (inner) => ({ then: inner, inner }),
  () => Symbol('symbol'),
  () => 10n,
  () => new Uint8Array(4).subarray(1),
  () => new DataView(new ArrayBuffer(3)),
  (inner) => new Map<unknown, unknown>([['content-type', inner], [inner, inner]]), // prettier-ignore
  () => new Date(Number.NaN),
  () => /x/g,
  (inner) => Object.assign(Promise.resolve(), { inner }),
  (inner) => new Response(String(JSON.stringify(inner)), { status: 403 }),
  () => new Headers({ 'www-authenticate': 'Bearer error="insufficient_scope"' }),
];

/** Recipes of anything that may be thrown: errors around errors, with every known name set to anything, and getters that throw. */
export const hostileRecipe: fc.Arbitrary<Recipe> = fc.letrec<{ value: Recipe; plain: Recipe }>((tie) => ({
  plain: fc.oneof(fc.constantFrom(...PLAIN), fc.string({ maxLength: 30 })).map((plain) => ({ plain })),
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('plain'),
    fc.record({ mean: fc.nat({ max: MEAN.length - 1 }), inner: tie('plain') }),
    fc.record({ list: fc.array(tie('value'), { maxLength: 3 }) }),
    fc.record({
      bag: fc.constantFrom('error', 'object', 'getters', 'again'),
      entries: fc.array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 8 }),
    }),
  ),
})).value;

/** Makes the value of a recipe. */
export function cook(recipe: Recipe): unknown {
  if ('plain' in recipe) return recipe.plain;
  if ('mean' in recipe) {
    const { plain } = recipe.inner as { plain: unknown };
    return MEAN[recipe.mean]!(plain);
  }
  if ('list' in recipe) return recipe.list.map(cook);
  const bag: object = recipe.bag === 'error' ? new Error('thrown') : {};
  for (const [key, inner] of recipe.entries) {
    const value = recipe.bag === 'again' && 'plain' in inner && inner.plain === null ? bag : cook(inner);
    const getter = recipe.bag === 'getters' && (value === null || value === 403);
    Object.defineProperty(bag, key, { ...(getter ? { get: refuse } : { value, writable: true }), enumerable: true, configurable: true });
  }
  return bag;
}
