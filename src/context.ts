/** What the client that made a call knows of it, where no URL tells: at least, that it was a client of Google's. */
export interface ClientCall {
  /** The service that was called, for example `pubsub.googleapis.com`. */
  readonly service?: string;
  /** The RPC with its package, for example `google.pubsub.v1.Publisher.Publish`. */
  readonly rpc?: string;
  /** The name of the resource that the request was about: `projects/p/topics/t`. */
  readonly resource?: string;
}

/**
 * How a denial is explained.
 *
 * @example `{ identity: 'offline', endpoints: ['google-proxy.corp.example'] }`
 * @public
 */
export interface ExplainOptions {
  /**
   * `'auto'` (the default) asks Google's metadata server or tokeninfo endpoint (sending the access token) if nothing on this machine identifies the caller and the fix
   * depends on it; `'offline'` makes no network calls.
   */
  readonly identity?: 'auto' | 'offline';
  /** How long the look-up of the caller may take, in milliseconds. Default: 1000. */
  readonly identityTimeoutMs?: number;
  /** Whether a 404 that may hide an unshared file becomes a denial. Default: false for `interceptDenials`, true for `toDenial` and `classifyResponse`. */
  readonly hidden404?: boolean;
  /**
   * Additional hosts to treat as Google, for example a reverse proxy or an emulator: `['google-proxy.corp.example']`. Hosts of Google's and loopback
   * addresses are always known.
   */
  readonly endpoints?: readonly string[];
  /**
   * Who made the call, for apps that know their user: `{ email: 'ann@example.com' }`. It counts where the credential itself names nobody, as an OAuth
   * client with a user's token does, and saves the look-up.
   */
  readonly caller?: { readonly email: string };
}

/** What the place that met the failing call knows, beyond the options. */
export interface DenialContext extends ExplainOptions {
  /** The auth client, `GoogleAuth` or client of an API that made the call. */
  readonly client?: unknown;
  /** What was not read, and why: the body, in a batch that had used up its time, or the parts behind the first thousand. Said in `evidence`. */
  readonly unread?: string;
  /** Where the failure was met: on a client (strict: other hosts and doubtful statuses pass through) or handed over by someone who asks. */
  readonly met: 'on a client' | 'by hand';
  /** True where the code that asks states the request beside the response. Inside of one plain value, a server may have written both. */
  readonly isRequestStated?: boolean;
  /** What the text leaves open that the command line reads as a response. */
  readonly printed?: Printed;
}

/** What a text does not state, so that it may be used to decide, and is never told as a fact. */
export interface Printed {
  /** True where the status of the response is only the one that goes without saying. */
  readonly statusImplied: boolean;
  /** The text, where it states no HTTP method: several may have called the URL, and a line of code (`files().get(`) can settle which. */
  readonly verbIn?: string;
  /** What a log says of the call. */
  readonly call?: ClientCall;
  /** A host of somebody else's than Google, in whose answer all of this may stand. */
  readonly behind?: string;
  /** Whose answer it is where the text names another company and nothing of Google's: `github.com`, `AWS`. */
  readonly stranger?: string;
  /** Who made the call, as a log says. */
  readonly principal?: string;
}
