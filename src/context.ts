/**
 * How a denial is explained.
 *
 * @example `{ identity: 'offline', endpoints: ['google-proxy.corp.example'] }`
 * @see https://cloud.google.com/docs/authentication
 * @public
 */
export interface ExplainOptions {
  /**
   * `'auto'` (the default) asks Google's metadata server or tokeninfo who the caller is, but only when nothing on this machine tells and the
   * kind needs it; `'offline'` makes no call at all.
   */
  readonly identity?: 'auto' | 'offline';
  /** How long the look-up of the caller may take, in milliseconds. Default: 1000. */
  readonly identityTimeoutMs?: number;
  /** Whether a 404 that may hide an unshared file becomes a denial. Default: false for `interceptDenials`, true for `toDenial` and `classifyResponse`. */
  readonly hidden404?: boolean;
  /**
   * Further hosts that answer like Google, for a reverse proxy or an emulator: `['google-proxy.corp.example']`. Hosts of Google's and loopback
   * addresses are always known.
   */
  readonly endpoints?: readonly string[];
}

/** What the place that met the failing call knows, beyond the options. */
export interface DenialContext extends ExplainOptions {
  /** The auth client or `GoogleAuth` that made the call. */
  readonly client?: unknown;
  /** Where the failure was met: on a client (strict: other hosts and doubtful statuses pass through) or handed over by someone who asks. */
  readonly met: 'on a client' | 'by hand';
}
