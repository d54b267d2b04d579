/**
 * What a caller authenticated with.
 *
 * - `serviceAccountKey`: the private key of a service account, in a file or in code, or a token that was signed with it
 * - `metadataServer`: the service account of a VM, a container or another Google runtime
 * - `impersonation`: a service account through another credential, which is `via`
 * - `federation`: an identity of a workload or workforce pool
 * - `user`: a user's OAuth refresh token
 * - `gcloudUser`: the user of `gcloud auth application-default login`
 * - `accessToken`: an access token or ID token that the code was handed
 * - `apiKey`: an API key
 * - `signedUrl`: a signed URL of Cloud Storage
 * - `none`: no credential was sent
 *
 * @example
 * ```ts
 * if (denial.caller.credential === 'metadataServer') console.error('Check the service account of this VM or service.');
 * ```
 * @see https://cloud.google.com/docs/authentication
 * @public
 */
export type CallerCredential =
  | 'serviceAccountKey'
  | 'metadataServer'
  | 'impersonation'
  | 'federation'
  | 'user'
  | 'gcloudUser'
  | 'accessToken'
  | 'apiKey'
  | 'signedUrl'
  | 'none';

/**
 * Who made the call.
 *
 * @example
 * ```ts
 * { type: 'serviceAccount', principal: 'serviceAccount:robot@p.iam.gserviceaccount.com', email: 'robot@p.iam.gserviceaccount.com',
 *   project: 'p', credential: 'serviceAccountKey', source: 'key file (~/robot.json)', verified: false }
 * ```
 * @see https://cloud.google.com/iam/docs/principals-overview
 * @public
 */
export interface Caller {
  /** What kind of principal it is. */
  readonly type: 'serviceAccount' | 'user' | 'workload' | 'workforce' | 'apiKey' | 'anonymous' | 'unknown';
  /** The principal in IAM form, ready for a binding: `serviceAccount:robot@p.iam.gserviceaccount.com`, `user:…`, `principal://…`. */
  readonly principal?: string;
  /** The address to share with, unless there is a `subject`: `robot@p.iam.gserviceaccount.com`. Never the metadata alias `default`. */
  readonly email?: string;
  /** The user that a service account acts as through domain-wide delegation, and whose access then counts: `ann@example.com`. */
  readonly subject?: string;
  /** The OAuth client id, or the numeric id of a service account. */
  readonly clientId?: string;
  /** The project that owns the credential. */
  readonly project?: string;
  /** The project that pays: `x-goog-user-project`. */
  readonly quotaProject?: string;
  /** The scopes that the credential asked for, or that its token was seen to hold. */
  readonly scopes?: readonly string[];
  /** The caller behind an impersonation or a token exchange. */
  readonly via?: Caller;
  /**
   * The identity pool of a federated caller, when nothing here says which of its identities it is:
   * `//iam.googleapis.com/projects/123/locations/global/workloadIdentityPools/my-pool`. Not a principal: a grant to it reaches the whole pool.
   */
  readonly pool?: string;
  /** For API keys: the last characters of the key, at most four. */
  readonly keySuffix?: string;
  /** What the caller authenticated with: `serviceAccountKey`, `metadataServer`. Absent where nothing on this machine tells. */
  readonly credential?: CallerCredential;
  /** How the caller was identified, as text for people: `key file (~/robot.json)`, `metadata server`, `named by Google`. Decide on `credential` instead. */
  readonly source: string;
  /** True when Google itself confirmed it: the metadata server, tokeninfo, or the denial. */
  readonly verified: boolean;
  /** Warnings about the caller, at least one: `the client is configured as ann@example.com, but Google saw bob@example.com`. */
  readonly notes?: readonly string[];
  /** The principal that this client previously called as, if it changed. */
  readonly changedFrom?: string;
}
