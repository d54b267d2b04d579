/** The part of a GaxiosError, of any major, that decides about a retry. */
export interface FailedRequest {
  readonly code?: unknown;
  readonly name?: string;
  readonly error?: { readonly name?: string };
  readonly response?: { readonly status?: number };
  readonly config?: {
    readonly method?: string;
    readonly data?: unknown;
    readonly body?: unknown;
    readonly signal?: AbortSignal | null;
    /** Filled in by gaxios before it asks. */
    readonly retryConfig?: {
      readonly retry?: number;
      readonly currentRetryAttempt?: number;
      readonly timeOfFirstRequest?: number;
      readonly httpMethodsToRetry?: readonly string[];
      readonly statusCodesToRetry?: readonly (readonly number[])[];
      readonly noResponseRetries?: number;
    };
  };
}

/** Whether sending the request again is safe and possible: by its method, and because its body was not a stream that is used up. */
export function mayBeSentAgain({ config }: FailedRequest): boolean {
  const method = (config?.method ?? 'GET').toUpperCase();
  const allowed = config?.retryConfig?.httpMethodsToRetry ?? ['GET', 'HEAD', 'PUT', 'OPTIONS', 'DELETE'];
  return allowed.includes(method) && !config?.signal?.aborted && !isReadOnce(config?.data) && !isReadOnce(config?.body);
}

/** What gaxios itself decides about a failure when it has no `shouldRetry`: it cannot be asked, so its documented rules are repeated here. */
export function gaxiosWouldRetry(failed: FailedRequest): boolean {
  const retry = failed.config?.retryConfig ?? {};
  const timedOut = failed.code === 'TimeoutError' || (failed.config?.signal?.reason as Error | undefined)?.name === 'TimeoutError';
  const aborted = failed.config?.signal?.aborted || [failed.code, failed.name, failed.error?.name].includes('AbortError');
  if (aborted && !timedOut) return false;
  const attempt = retry.currentRetryAttempt ?? 0;
  if (attempt >= (retry.retry ?? 3)) return false;
  if (!failed.response && attempt >= (retry.noResponseRetries ?? 2)) return false;
  if (!(retry.httpMethodsToRetry ?? []).includes((failed.config?.method ?? 'GET').toUpperCase())) return false;
  const status = failed.response?.status;
  return !status || (retry.statusCodesToRetry ?? []).some(([from = 0, to = 0]) => status >= from && status <= to);
}

function isReadOnce(body: unknown): boolean {
  const { pipe, getReader } = (body ?? {}) as { pipe?: unknown; getReader?: unknown };
  return typeof pipe === 'function' || typeof getReader === 'function';
}
