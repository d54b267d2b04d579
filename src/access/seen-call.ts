import type { KnownCall } from '../response/known-call.js';

/** What gaxios and axios keep of a request beside its answer. */
export interface SentConfig {
  readonly url?: unknown;
  readonly baseURL?: unknown;
  readonly method?: string;
}

/** A call as it was seen, without what it answered. */
export interface SeenCall {
  readonly call?: KnownCall;
  /** The request, in the shape of gaxios and axios. */
  readonly sent?: SentConfig;
  /** What it failed with, if it did: a denial, or whatever else the client throws. */
  readonly error?: unknown;
  /** True where the call was seen when it began, and is not counted again for its failure. */
  readonly counted?: boolean;
  /** How often the same request was seen. */
  readonly times?: number;
}
