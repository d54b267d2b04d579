import { type ApiContext, authOf } from './generated-api.js';
import { type Interception, mark } from './wrap/mark.js';
import { convertError } from './wrap/convert-error.js';
import { wrapMethod, type Wrapping } from './wrap/wrap-method.js';

type Endpoint = ApiContext & Record<string, unknown>;

/** An API that `google.discoverAPI` made at run time: its methods are its own properties, and it is its own context. */
export function isDiscoveredApi(target: object): target is Endpoint {
  const { applySchema, makeMethod, _options } = target as Record<string, unknown>;
  return typeof applySchema === 'function' && typeof makeMethod === 'function' && typeof _options === 'object';
}

/**
 * Converts what the methods of a discovered API fail with.
 *
 * @throws TypeError if the API is frozen already and has methods outside any resource
 */
export function interceptDiscoveredApi(api: Endpoint, interception: Interception): void {
  const frozen = !Object.isExtensible(api);
  if (frozen && Object.values(api).some((value) => typeof value === 'function')) {
    throw new TypeError(
      "interceptDenials: this discovered API is frozen, so its own methods can't be reached. Call interceptDenials(google) before google.discoverAPI(…), or intercept its auth client.",
    );
  }
  wrapResource(api, { convert: (caught, args) => convertError(caught, interception, authOf(args, api)), recorded: interception });
  mark(markHolder(api), interception);
}

/** Where a discovered API carries its mark: once it is frozen, its first resource does. */
export function markHolder(api: Endpoint): object {
  return Object.isExtensible(api) ? api : (resourcesOf(api)[0] ?? api._options);
}

function wrapResource(resource: object, wrapping: Wrapping): void {
  for (const [name, value] of Object.entries(resource)) if (typeof value === 'function') wrapMethod(resource, name, wrapping);
  for (const inner of resourcesOf(resource)) wrapResource(inner, wrapping);
}

function resourcesOf(resource: object): object[] {
  const inner = Object.entries(resource).filter(
    ([name, value]) => !['_options', 'google'].includes(name) && typeof value === 'object' && value !== null,
  );
  return inner.map(([, value]) => value as object);
}
