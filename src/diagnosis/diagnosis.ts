import type { Denial } from '../denial/denial.js';

/**
 * A credential that Google is asked with: a `GoogleAuth`, an auth client of google-auth-library 9, 10 or 11, or anything with their `request`.
 *
 * @example `new GoogleAuth({ scopes: ['https://www.googleapis.com/auth/cloud-platform'] })`
 * @see https://cloud.google.com/docs/authentication
 * @public
 */
export interface Asker {
  /** Sends one authorized request, like `GoogleAuth.request` and `AuthClient.request`. */
  request(options: object): Promise<unknown>;
}

/**
 * How a denial is diagnosed.
 *
 * @example `{ auth, budgetMs: 5_000, signal: AbortSignal.timeout(5_000) }`
 * @public
 */
export interface DiagnoseOptions {
  /** The credential of the denied caller. It may be left out where there is an `admin`; then nothing is asked that only the caller can tell. */
  readonly auth?: Asker;
  /** The credential of an administrator: answers what the denied caller may not ask, such as the explanation of an error ID. */
  readonly admin?: Asker;
  /** How long all questions together may take, in milliseconds. Default: 10000. One question never takes longer than 2000. */
  readonly budgetMs?: number;
  /** Stops the diagnosis. It then answers with the findings so far. */
  readonly signal?: AbortSignal;
  /**
   * Where Google's hosts are reached instead, for tests and proxies: `{ 'www.googleapis.com': 'http://127.0.0.1:8080' }`, or `'*'` for all of them.
   * The host stands in front of the path: `http://127.0.0.1:8080/www.googleapis.com/drive/v3/about`. Tokens go there.
   */
  readonly hosts?: Readonly<Record<string, string>>;
  /** The call that was denied, where the denial doesn't carry it: `{ method: 'GET', url: 'https://www.googleapis.com/drive/v3/files/1AbC' }`. */
  readonly request?: { readonly method?: string; readonly url?: string };
  /**
   * Whether to check domain-wide delegation scope by scope. Each check asks Google for a token for the `subject` of `auth`, and throws it away.
   * Default: false.
   */
  readonly delegation?: boolean;
  /** The API key that was denied, so that `admin` can look up its restrictions. The key travels in a URL to apikeys.googleapis.com. */
  readonly apiKey?: string;
  /** Is told each question before it's asked. What it throws is ignored. */
  readonly onQuestion?: (question: string) => void;
  /** Is told each finding as soon as it's known. What it throws is ignored. */
  readonly onFinding?: (finding: DiagnosisFinding) => void;
}

/**
 * One question that Google was asked, and its answer.
 *
 * @example
 * ```ts
 * { question: 'Is vision.googleapis.com enabled in example-project?', answer: 'no', says: 'vision.googleapis.com is disabled in example-project',
 *   probe: 'api-state', by: 'caller', ms: 84 }
 * ```
 * @public
 */
export interface DiagnosisFinding {
  /** The question, for people. */
  readonly question: string;
  /** `yes`, `no`, or `unknown` where Google didn't answer it. */
  readonly answer: 'yes' | 'no' | 'unknown';
  /** What was learned, on one line. */
  readonly says: string;
  /** The id of the probe that asked, for example `api-state`. */
  readonly probe: string;
  /** Whose credential asked. */
  readonly by: 'caller' | 'admin';
  /** Why the question stays open, for `unknown`: `the caller may not read the state of APIs (403)`. */
  readonly because?: string;
  /** How long the answer took, in milliseconds. */
  readonly ms: number;
}

/**
 * What Google's own state says about a denial.
 *
 * - `confirmed`: the kind was right, and a finding proves it.
 * - `corrected`: a finding proves another kind.
 * - `resolved`: the same access works now.
 * - `unknown`: nothing proves the cause.
 *
 * @example `{ conclusion: 'corrected', denial, findings, complete: true }`
 * @public
 */
export interface Diagnosis {
  /** What the findings make of the denial. */
  readonly conclusion: 'confirmed' | 'corrected' | 'resolved' | 'unknown';
  /** The denial, sharper: the kind that is proven, with evidence of source `Probe` and remedies in the order that the findings suggest. */
  readonly denial: Denial;
  /** What was asked and answered, in the order in which a person would ask. */
  readonly findings: readonly DiagnosisFinding[];
  /** Whether every question that applies was answered. */
  readonly complete: boolean;
}
