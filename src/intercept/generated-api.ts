import { type Interception, interceptionOf, mark } from './wrap/mark.js';
import { convertError } from './wrap/convert-error.js';
import { callWrapped, replaceMethod, wrapMethod } from './wrap/wrap-method.js';

/** What googleapis-common hands to every method of an API: the API's options, and the `google` that made it. */
export interface ApiContext {
  readonly _options: { readonly auth?: unknown };
  readonly google?: { readonly _options?: { readonly auth?: unknown } } | undefined;
}

type Methods = Record<string, (this: unknown, ...args: unknown[]) => unknown>;

/** A generated API: `google.drive('v3')`, or the `drive('v3')` of `@googleapis/drive`. */
export function isGeneratedApi(target: object): target is { context: ApiContext } {
  const { context } = target as { context?: Partial<ApiContext> };
  return typeof context?._options === 'object';
}

/**
 * Converts what the methods of a generated API fail with. This reaches what no auth client sees: API keys given as a string, auth given per
 * call, `http2`, and uploads. The API itself is frozen, so its context carries the mark.
 */
export function interceptGeneratedApi(api: { context: ApiContext }, interception: Interception): void {
  wrapResources(api, api.context, interception);
  if (!Object.isExtensible(api)) wrapFrozenMethods(Object.getPrototypeOf(api) as Methods);
  mark(api.context, interception);
}

/** The auth of one call, in the order in which googleapis-common looks for it. A key that is a string says nothing beyond the URL. */
export function authOf(args: readonly unknown[], context: ApiContext): object | undefined {
  const [params, options] = args as [{ auth?: unknown }?, { auth?: unknown }?];
  const auth = params?.auth ?? options?.auth ?? context._options.auth ?? context.google?._options?.auth;
  return typeof auth === 'object' && auth !== null ? auth : undefined;
}

/** Wraps the methods of a resource's class, then those of the resources in it. */
function wrapResources(resource: object, context: ApiContext, interception: Interception): void {
  for (const inner of Object.values(resource) as unknown[]) {
    if (typeof inner === 'object' && inner !== null && (inner as { context?: unknown }).context === context)
      wrapResources(inner, context, interception);
  }
  if (!Object.isExtensible(resource)) return;
  const wrapping = {
    convert: (caught: unknown, args: readonly unknown[]) => convertError(caught, interception, authOf(args, context)),
    recorded: interception,
  };
  for (const name of methodNames(Object.getPrototypeOf(resource) as object)) wrapMethod(resource, name, wrapping);
}

/** Methods of the frozen API itself (`oauth2.tokeninfo`) can only be wrapped for the whole class: they look who carries a mark. */
function wrapFrozenMethods(shared: Methods): void {
  for (const name of methodNames(shared)) {
    const original = shared[name] as Methods[string];
    if (WRAPPED.has(original)) continue;
    replaceMethod(shared, name, function (this: unknown, ...args) {
      const context = (this as { context?: ApiContext } | undefined)?.context;
      const interception = interceptionOf(context);
      if (!context || !interception) return Reflect.apply(original, this, args);
      return callWrapped(original, this, args, {
        convert: (caught) => convertError(caught, interception, authOf(args, context)),
        recorded: interception,
      });
    });
    WRAPPED.add(shared[name] as Methods[string]);
  }
}

const WRAPPED = new WeakSet<Methods[string]>();

function methodNames(shared: object): string[] {
  if (shared === Object.prototype) return [];
  return Object.getOwnPropertyNames(shared).filter((name) => name !== 'constructor' && typeof (shared as Methods)[name] === 'function');
}
