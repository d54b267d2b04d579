/** One answer of a server, as far as a printout shows it. */
export interface Answer {
  /** The HTTP status; absent where nothing states one. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body: parsed, or as text. */
  readonly body?: unknown;
  /** The request that was answered. `headers` may hold credentials: they tell who called, and go no further. */
  readonly request?: { readonly method?: string; readonly url?: string; readonly headers?: Readonly<Record<string, string>> };
  /** The host whose answer stands above this one in the same text, where others than Google write the answers. */
  readonly behind?: string;
  /** Whose answer it may be, where the text names another company and nothing of Google's. */
  readonly stranger?: string;
  /** A gRPC status: `{ code, details, statusDetails?, metadata? }`. */
  readonly grpc?: {
    readonly code: number;
    readonly details: string;
    readonly statusDetails?: readonly unknown[];
    readonly metadata?: object;
  };
  /** The text around, where it may show the line of code that made the request. */
  readonly code?: string;
  /** What a log says of the call, and who made it. */
  readonly call?: { readonly service?: string; readonly rpc?: string; readonly resource?: string };
  readonly principal?: string;
  /** What the tool that printed the text called, as its own words tell. It counts only where the answer names no service. */
  readonly tool?: { readonly service: string; readonly rpc?: string; readonly resource?: string };
  /** The name in the text that may be a reason: it counts only if it is one, and where no other answer says why. */
  readonly lookedUp?: string;
  /** What this library had logged of a denial: facts, and no advice. It counts only where no real answer is. */
  readonly record?: Readonly<Record<string, unknown>>;
}
