import type { ExplainOptions } from '../../context.js';
import type { Denial } from '../../denial/denial.js';
import { SPREADING } from '../../denial/spreading.js';
import { loadExplain } from '../../load-explain.js';
import { checkedOptions } from '../../options/check-options.js';
import { EXPLAIN_RULES } from '../../options/explain-rules.js';
import { areTexts, MILLISECONDS, type Rules } from '../../options/rule.js';
import { type FailedRequest, gaxiosWouldRetry, mayBeSentAgain } from './gaxios-retries.js';
import { backoff, retryDelay } from './retry-delay.js';

/**
 * How denied calls are tried again.
 *
 * @example
 * ```ts
 * google.options({ retryConfig: retryDenials({ budgetMs: 30_000 }) });
 * ```
 * @see https://developers.google.com/workspace/drive/api/guides/limits#exponential
 * @public
 */
export interface RetryDenialsOptions extends Pick<ExplainOptions, 'endpoints'> {
  /** How often a rate-limited call is tried again. Default: 5. */
  readonly retries?: number;
  /**
   * Maximum total time for retries of one call, in milliseconds. If the next wait would exceed it, the call fails at once, as does a wait longer
   * than a timer can run (24.8 days), also with `Infinity`. Default: 60 000.
   */
  readonly budgetMs?: number;
  /** The HTTP methods that may be sent again. Default: GET, HEAD, PUT, OPTIONS, DELETE; add `'POST'` and `'PATCH'` if a repetition does no harm. */
  readonly methods?: readonly string[];
  /**
   * How long to retry after a recent grant that may not have taken effect yet, in milliseconds: for a `MissingPermission`, `NotShared` or `ApiDisabled` that was
   * fixed a moment ago. Default: 0, such a denial is final. IAM needs up to 7 minutes.
   */
  readonly propagationMs?: number;
}

/**
 * What {@link retryDenials} returns: a `retryConfig` for gaxios 6, 7 and 8.
 *
 * @example `await drive.files.list({}, { retryConfig: retryDenials() });`
 * @see https://github.com/googleapis/gaxios#request-options
 * @public
 */
export interface DenialRetryConfig {
  /** How often gaxios itself retries what is no denial. */
  readonly retry: number;
  /** The HTTP methods that gaxios may send again; its own choice when absent. */
  readonly httpMethodsToRetry?: string[];
  /** Whether the call is sent again. gaxios awaits it. */
  readonly shouldRetry: (error: unknown) => Promise<boolean>;
  /** Waits before the call is sent again. */
  readonly retryBackoff: (error: unknown, defaultMs: number) => Promise<void>;
}

/**
 * Returns a `retryConfig` for gaxios that retries rate-limited calls, whether they arrive as 403 or as 429. It waits for the time that Google
 * asks for (`Retry-After`, `RetryInfo`), else with exponential backoff and jitter. It stops at once if waiting can't help: the wait is
 * beyond the budget, the limit is per day, or the limit is zero. A POST or PATCH is never sent again unless asked for, nor is a body that
 * was a stream. No other denial is retried, except with `propagationMs`. Failures that aren't denials (5xx, a lost connection) gaxios retries as ever.
 *
 * @param options - how often, how long, and which methods
 * @returns the `retryConfig` to set on a client, on an API, on `google.options`, or on one call
 *
 * @example
 * ```ts
 * const drive = google.drive({ version: 'v3', auth, retryConfig: retryDenials() });
 * ```
 * @throws TypeError if an option is wrong
 * @see https://developers.google.com/workspace/drive/api/guides/limits#exponential
 * @public
 */
export function retryDenials(options?: RetryDenialsOptions): DenialRetryConfig {
  const checked = checkedOptions<RetryDenialsOptions>('retryDenials', options, { ...RULES, endpoints: EXPLAIN_RULES.endpoints });
  const waits = new WeakMap<object, number>();
  return {
    retry: 3,
    ...(checked.methods && { httpMethodsToRetry: checked.methods.map((method) => method.toUpperCase()) }),
    async shouldRetry(error) {
      try {
        const failed = error as FailedRequest;
        const denial = await explainQuietly(error, checked);
        if (!denial) return gaxiosWouldRetry(failed);
        const wait = mayBeSentAgain(failed) ? waitFor(denial, failed, checked) : undefined;
        if (wait !== undefined) waits.set(failed, wait);
        return wait !== undefined;
      } catch {
        // Whoever throws here replaces the error that the caller is to see.
        return false;
      }
    },
    retryBackoff: (error, defaultMs) => sleep(waits.get(error as object) ?? defaultMs, (error as FailedRequest).config?.signal),
  };
}

const RULES: Omit<Rules<RetryDenialsOptions>, 'endpoints'> = {
  retries: {
    is: (value) => value === Infinity || (Number.isInteger(value) && (value as number) >= 0),
    pass: 'a whole number from 0 on',
  },
  budgetMs: MILLISECONDS,
  methods: {
    is: (value) => areTexts(value, /^(?:GET|HEAD|PUT|OPTIONS|DELETE|POST|PATCH)$/i),
    pass: "an array of HTTP methods: ['GET', 'POST']",
  },
  propagationMs: MILLISECONDS,
};

/** How long to wait before a denied call is sent again; `undefined` if it is not. */
function waitFor(denial: Denial, { config }: FailedRequest, options: RetryDenialsOptions): number | undefined {
  const attempt = config?.retryConfig?.currentRetryAttempt ?? 0;
  const elapsed = Date.now() - (config?.retryConfig?.timeOfFirstRequest ?? Date.now());
  if (denial.kind === 'RateLimited') {
    const wait = retryDelay(denial, attempt);
    if (wait === undefined || elapsed + wait > (options.budgetMs ?? 60_000)) return undefined;
    return attempt < (options.retries ?? 5) ? wait : undefined;
  }
  const wait = backoff(attempt);
  return SPREADING.has(denial.kind) && elapsed + wait <= (options.propagationMs ?? 0) ? wait : undefined;
}

async function explainQuietly(error: unknown, { endpoints }: RetryDenialsOptions): Promise<Denial | undefined> {
  try {
    const explain = await loadExplain();
    return await explain(error, { met: 'on a client', identity: 'offline', ...(endpoints && { endpoints }) });
  } catch {
    return undefined;
  }
}

function sleep(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    signal?.addEventListener('abort', done);
  });
}
