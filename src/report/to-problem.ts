import type { DenialKind } from '../classification/kinds.js';
import type { DenialRecord } from '../denial/scrub/record.js';
import { oneLine } from '../denial/text/one-line.js';
import { isListedScope } from '../evidence/values/scope.js';
import { usableOptions } from '../options/check-options.js';
import { choice, TEXT, type Rules } from '../options/rule.js';
import { cleanText } from '../response/safe/clean-text.js';
import { arrayProperty, stringProperty } from '../response/safe/property.js';
import { credentialOwner, type CredentialOwner } from './credential-owner.js';
import { KIND_TITLES } from './kind-titles.js';
import { outcomeOf } from './outcome.js';
import { OUTCOMES, PHRASES, type Outcome } from './outcomes.js';
import { operatorsView, type ProblemDenial } from './operators-view.js';
import { problemHeaders } from './problem-headers.js';
import { reported } from './reported.js';
import { retryAfter } from './retry-after.js';

/**
 * Options of {@link toProblem}.
 *
 * @example `{ audience: 'user', base: 'https://api.example.com/problems/' }`
 * @see https://www.rfc-editor.org/rfc/rfc9457
 * @public
 */
export interface ToProblemOptions {
  /** Who reads it: a `'user'` of your API, who learns nothing about your setup, or an `'operator'`, who learns everything. Default `'user'`. */
  readonly audience?: 'user' | 'operator';
  /** Where your problem types are described: `type` is this and the kind, `https://api.example.com/problems/NotShared`. Without it `type` is `about:blank`. */
  readonly base?: string;
  /** Whose credential made the call, if you know better than `caller` tells: `'user'` for an access token that the user of your API sent. */
  readonly credentialOwner?: CredentialOwner;
  /** A URI of this occurrence, for example `urn:uuid:…` or the path of the request. It is shown as it is. */
  readonly instance?: string;
}

/**
 * A problem of RFC 9457, ready to be sent as `application/problem+json`.
 *
 * @example `{ type: 'about:blank', title: 'Internal Server Error', status: 500, detail: "This service isn't set up for the request. …" }`
 * @see https://www.rfc-editor.org/rfc/rfc9457
 * @public
 */
export interface Problem {
  /** A URI of the type: `https://api.example.com/problems/NotShared`, or `about:blank` where the status says it all. */
  readonly type: string;
  /** A short text that is the same for each problem of this type: `No access`. */
  readonly title: string;
  /** The HTTP status of your response: 401, 403, 404 or 429 where the user's own access was denied, 500, 502 or 503 where your app's was. */
  readonly status: number;
  /** What happened and what the reader can do. */
  readonly detail: string;
  /** The URI of this occurrence, if you passed one. */
  readonly instance?: string;
  /** The kind of the denial, for example `'InsufficientScope'`: for operators, and for users where their own access was denied. */
  readonly kind?: DenialKind;
  /** For users whose token lacks a scope: scopes, any one of which is enough, `['https://www.googleapis.com/auth/drive.readonly']`. */
  readonly requiredScopes?: readonly string[];
  /** For 429 and 503: after how many seconds to try again, for example 30, as in the header `retry-after`. */
  readonly retryAfter?: number;
  /** For operators: what is known of the denial. */
  readonly denial?: ProblemDenial;
  /** The headers to send: `content-type`, `cache-control`, `retry-after`, `www-authenticate`. Not enumerable: no part of the JSON. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Returns the response of your own API to a call that Google denied: a problem of RFC 9457. Whose access was denied decides on the status. The user's own is
 * 401, 403, 404 or 429. Your service account's, key's or project's is 500, 502 or 503, and a user learns no address, project, resource or command of yours.
 *
 * Never throws: what is no denial is a 500, and Node warns once of a wrong option, which then counts as absent.
 *
 * @example
 * ```ts
 * const problem = toProblem(denial, { audience: 'user' });
 * response.status(problem.status).set(problem.headers).json(problem); // 503, retry-after: 30
 * ```
 * @param denial - the denial, or its JSON form
 * @param options - `audience`, `base`, `credentialOwner` and `instance`
 * @see https://www.rfc-editor.org/rfc/rfc9457
 * @public
 */
export function toProblem(denial: DenialRecord, options?: ToProblemOptions): Problem {
  const { audience, base: given, credentialOwner: owned, instance } = usableOptions('toProblem', options, RULES);
  const facts = reported(denial);
  const owner = owned ?? credentialOwner(facts);
  const name = outcomeOf(facts, owner);
  const outcome: Outcome = OUTCOMES[name];
  const operator = audience === 'operator';
  // To a user, what is wrong with the app has no kind: the status says it all.
  const kind = operator || outcome.own ? facts.kind : undefined;
  const base = kind && given;
  const seconds = outcome.status === 429 || outcome.status === 503 ? retryAfter(facts) : undefined;
  const scopes = name === 'consent' ? shownScopes(denial) : [];
  const problem = {
    type: base === undefined ? 'about:blank' : typeOf(base, kind!),
    title: base === undefined ? PHRASES[outcome.status] : operator ? KIND_TITLES[kind!] : outcome.title,
    status: outcome.status,
    detail: (operator && oneLine(cleanText(stringProperty(denial, 'message'), 4_000))) || outcome.detail,
    ...(instance !== undefined && { instance }),
    ...(kind && { kind }),
    ...(scopes.length > 0 && { requiredScopes: scopes }),
    ...(seconds !== undefined && { retryAfter: seconds }),
    ...(operator && { denial: operatorsView(denial, owner) }),
  };
  return Object.defineProperty(problem as Problem, 'headers', { value: problemHeaders(outcome.status, seconds), configurable: true });
}

const RULES: Rules<ToProblemOptions> = {
  audience: /* @__PURE__ */ choice('user', 'operator'),
  base: TEXT,
  credentialOwner: /* @__PURE__ */ choice('user', 'app'),
  instance: TEXT,
};

/** The URI of a type: a base that ends in a word gets a slash first. */
function typeOf(base: string, kind: DenialKind): string {
  return `${base}${/[\w-]$/.test(base) ? '/' : ''}${kind}`;
}

/** Google's scopes are public names; nothing else is passed on. */
function shownScopes(denial: unknown): readonly string[] {
  return arrayProperty(denial, 'requiredScopes')
    .filter((scope): scope is string => typeof scope === 'string' && isListedScope(scope))
    .slice(0, 20);
}
