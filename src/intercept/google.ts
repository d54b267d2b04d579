import { interceptDiscoveredApi, isDiscoveredApi } from './discovered-api.js';
import { interceptGeneratedApi, isGeneratedApi } from './generated-api.js';
import { interceptGoogleAuth } from './google-auth.js';
import { type Interception, interceptionOf, mark } from './wrap/mark.js';
import { replaceMethod } from './wrap/wrap-method.js';

type Maker = (this: unknown, ...args: unknown[]) => unknown;

interface Google {
  readonly auth: object;
  readonly _discovery?: { makeEndpoint?: Maker };
}

/** The `google` of googleapis. */
export function isGoogle(target: object): target is Google {
  const { discoverAPI, getSupportedAPIs, auth } = target as Record<string, unknown>;
  return typeof discoverAPI === 'function' && typeof getSupportedAPIs === 'function' && typeof auth === 'object';
}

/**
 * Intercepts every API that `google` makes from now on, with whatever auth (`google.options`, an API key, per call), and of the
 * clients that `google.auth` makes.
 */
export function interceptGoogle(google: Google, interception: Interception): void {
  for (const [name, make] of Object.entries(google)) {
    if (typeof make === 'function') replaceMethod(google, name, making(make as Maker, interception));
  }
  const discovery = google._discovery;
  const makeEndpoint = discovery?.makeEndpoint;
  if (discovery && makeEndpoint) {
    replaceMethod(discovery, 'makeEndpoint', function (this: unknown, ...args) {
      return making(Reflect.apply(makeEndpoint, this, args) as Maker, interception);
    });
  }
  if (!interceptionOf(google.auth)) interceptGoogleAuth(google.auth, interception);
  mark(google, interception);
}

/** A maker of APIs whose APIs are intercepted as they leave it. */
function making(make: Maker, interception: Interception): Maker {
  return function (this: unknown, ...args) {
    const api: unknown = Reflect.apply(make, this, args);
    if (typeof api !== 'object' || api === null) return api;
    if (isGeneratedApi(api)) interceptGeneratedApi(api, interception);
    else if (isDiscoveredApi(api)) interceptDiscoveredApi(api, interception);
    return api;
  };
}
