import type { ExplainOptions } from './context.js';
import type { Denial } from './denial/denial.js';
import { findDenial } from './denial/find-denial.js';
import { fullerDenial, rememberedDenial } from './denial/remembered.js';
import { loadExplain } from './load-explain.js';
import { usableOptions } from './options/check-options.js';
import { EXPLAIN_RULES } from './options/explain-rules.js';
import { RECORD } from './options/rule.js';

/**
 * How `toDenial` explains what was caught.
 *
 * @example `{ auth: oauth2Client, caller: { email: user.email } }`
 * @public
 */
export interface ToDenialOptions extends ExplainOptions {
  /** The auth client or `GoogleAuth` that made the call: it says who the caller is, as on an intercepted client. */
  readonly auth?: object | undefined;
}

/**
 * Returns the denial for any caught value. That can be an error of gaxios in any major, a google-gax `GoogleError` (gRPC or REST), an `ApiError` of
 * `@google-cloud/*`, a fetch `Response`, or another library's error that wraps one of these. A value that is or wraps a denial gives that denial,
 * and so does the error of a request that went through {@link denialFetch}. An error that keeps no URL is a denial where it shows that Google gave the
 * answer, or where you pass the client that made the call as `auth`: a bare `status: 403` may be your own app's.
 *
 * @example
 * ```ts
 * const denial = await toDenial(error);
 * if (denial?.kind === 'MissingPermission') console.error(denial.permissions); // ['secretmanager.versions.access']
 * ```
 * @param caught - what was caught, of any type
 * @param options - how to explain it; unlike on an intercepted client, a 404 that may hide an unshared file is explained too
 * @returns the denial, or `undefined` if the value isn't a denial, for example a network failure, a 5xx, or an error of your web framework. Never throws:
 *   Node warns once of a wrong option (`GOOGLE_DENIALS_OPTIONS`), which then counts as absent.
 * @public
 */
export async function toDenial(caught: unknown, options?: ToDenialOptions): Promise<Denial | undefined> {
  try {
    const { auth, ...usable } = usableOptions('toDenial', options, { auth: RECORD, ...EXPLAIN_RULES });
    const known = findDenial(caught) ?? (await rememberedDenial(caught));
    if (known) return known;
    const explain = await loadExplain();
    const denial = await explain(caught, { ...usable, client: auth, met: 'by hand' });
    return denial && ((await fullerDenial(denial)) ?? denial);
  } catch {
    return undefined;
  }
}
