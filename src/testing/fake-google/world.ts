/**
 * A small world that a simulated Google knows. What isn't declared isn't there: a file without the caller among its roles is a 404.
 *
 * @example
 * ```ts
 * const world: FakeWorld = {
 *   callers: { 'robot@p.iam.gserviceaccount.com': { scopes: ['https://www.googleapis.com/auth/drive'] } },
 *   files: { '1AbC': { roles: { 'robot@p.iam.gserviceaccount.com': 'reader' } } },
 * };
 * ```
 * @public
 */
export interface FakeWorld {
  /** Who has a token, by address. */
  readonly callers: Readonly<Record<string, FakeCaller>>;
  /** Projects by ID. A project that isn't here doesn't exist, unless `projects` is left out. */
  readonly projects?: Readonly<Record<string, FakeProject>>;
  /** The enabled APIs of each project: `{ 'my-project': ['drive.googleapis.com'] }`. For a project that isn't here, every API is enabled. */
  readonly apis?: Readonly<Record<string, readonly string[]>>;
  /** Who has which permissions where: `{ 'projects/p/secrets/s': { 'ann@example.com': ['secretmanager.secrets.get'] } }`. Resources below inherit them. */
  readonly policies?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Deny policies: what they deny to whom counts more than `policies`. Permission tests don't see them. */
  readonly denyPolicies?: readonly FakeDenyPolicy[];
  /** Files in Drive, by ID. */
  readonly files?: Readonly<Record<string, FakeFile>>;
  /** Storage in Drive, by address, in bytes. Who isn't here has no limit. */
  readonly storage?: Readonly<Record<string, { readonly limit: number; readonly usage: number }>>;
  /** Calendars, by ID. */
  readonly calendars?: Readonly<Record<string, FakeCalendar>>;
  /** The YouTube channel of each account. Who isn't here has none. */
  readonly channels?: Readonly<Record<string, { readonly id: string; readonly title?: string }>>;
  /** Videos and playlists on YouTube, each with its channel. */
  readonly videos?: Readonly<Record<string, string>>;
  /** Search Console: the properties of each account, with their level. */
  readonly sites?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Analytics: the accounts and properties that each account sees: `['properties/123']`. */
  readonly analytics?: Readonly<Record<string, readonly string[]>>;
  /** Tag Manager: the IDs of the accounts that each account sees. */
  readonly tagManager?: Readonly<Record<string, readonly string[]>>;
  /** Quotas of each project, by quota ID. */
  readonly quotas?: Readonly<Record<string, Readonly<Record<string, FakeQuota>>>>;
  /** Organization policies by place and constraint: `{ 'projects/p': { 'iam.disableServiceAccountKeyCreation': true } }`. */
  readonly orgPolicies?: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  /** What Policy Troubleshooter says, by error ID, or by principal and permission: `'ann@example.com secretmanager.versions.access'`. */
  readonly explanations?: Readonly<Record<string, FakeExplanation>>;
  /** The denials that the audit log of each project holds. */
  readonly auditLog?: Readonly<Record<string, readonly FakeAuditEntry[]>>;
  /** Privileged Access Manager: what each account may request, by place. */
  readonly entitlements?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Domain-wide delegation: the scopes that each service account may use as a user. Default: every scope. */
  readonly delegation?: Readonly<Record<string, readonly string[]>>;
  /** API keys, by their text. */
  readonly keys?: Readonly<
    Record<string, { readonly project: string; readonly apis?: readonly string[]; readonly referrers?: readonly string[] }>
  >;
}

/**
 * An account with a token.
 *
 * @example `{ scopes: ['https://www.googleapis.com/auth/cloud-platform'], sees: 'nothing' }`
 * @see https://cloud.google.com/docs/authentication/token-types
 * @public
 */
export interface FakeCaller {
  /** The scopes of its token. */
  readonly scopes: readonly string[];
  /** The project that its calls count for. */
  readonly project?: string;
  /**
   * Whether it may read the state of projects: of APIs, billing, quotas, policies. `everything` for an administrator; `state` (the default) for
   * APIs, billing and quotas; `nothing` for an account that may only do its work.
   */
  readonly sees?: 'everything' | 'state' | 'nothing';
}

/**
 * A project of the simulated Google.
 *
 * @example `{ number: '123456789012', billing: false }`
 * @see https://cloud.google.com/resource-manager/docs/creating-managing-projects
 * @public
 */
export interface FakeProject {
  /** Its number, for `project` in responses. */
  readonly number?: string;
  /** Whether billing is enabled. Default: true. */
  readonly billing?: boolean;
}

/**
 * A deny policy of a project.
 *
 * @example `{ project: 'p', id: 'no-deletes', principals: ['ann@example.com'], permissions: ['secretmanager.secrets.delete'] }`
 * @see https://cloud.google.com/iam/docs/deny-overview
 * @public
 */
export interface FakeDenyPolicy {
  /** Where it's attached. */
  readonly project: string;
  /** Its ID. */
  readonly id: string;
  /** Addresses that it denies to. */
  readonly principals: readonly string[];
  /** What it denies, as in allow policies: `secretmanager.versions.access`. */
  readonly permissions: readonly string[];
}

/**
 * A file in Drive.
 *
 * @example `{ roles: { 'ann@example.com': 'reader' }, restricted: true }`
 * @see https://developers.google.com/workspace/drive/api/guides/ref-roles
 * @public
 */
export interface FakeFile {
  /** Who has it, with which role. */
  readonly roles: Readonly<Record<string, 'reader' | 'commenter' | 'writer' | 'owner'>>;
  /** The shared drive that it lies on. */
  readonly driveId?: string;
  /** Whether it lies in the trash. */
  readonly trashed?: boolean;
  /** Whether readers may not download, print, or copy it. */
  readonly restricted?: boolean;
  /** Whether its content is locked: nobody may change it. */
  readonly locked?: boolean;
}

/**
 * A denial in an audit log.
 *
 * @example `{ email: 'ann@example.com', service: 'storage.googleapis.com', method: 'storage.objects.get', permission: 'storage.objects.get' }`
 * @see https://cloud.google.com/logging/docs/audit/understanding-audit-logs
 * @public
 */
export interface FakeAuditEntry {
  /** Who called. */
  readonly email: string;
  /** The service that denied: `storage.googleapis.com`. */
  readonly service: string;
  /** The method as the log names it: `storage.objects.get`, `google.cloud.secretmanager.v1.SecretManagerService.AccessSecretVersion`. */
  readonly method: string;
  /** The permission that was checked, and missing. */
  readonly permission: string;
  /** What it was checked on. */
  readonly resource?: string;
}

/**
 * A calendar, with the accounts it's shared with.
 *
 * @example `{ roles: { 'ann@example.com': 'writer' }, listedBy: [] }`
 * @see https://developers.google.com/workspace/calendar/api/concepts/sharing
 * @public
 */
export interface FakeCalendar {
  /** Who has it, with which role. */
  readonly roles: Readonly<Record<string, 'freeBusyReader' | 'reader' | 'writer' | 'owner'>>;
  /** Who has it in the calendar list. Default: everybody in `roles`. */
  readonly listedBy?: readonly string[];
}

/**
 * A quota of one service.
 *
 * @example `{ service: 'run.googleapis.com', metric: 'run.googleapis.com/requests', value: 60, refreshInterval: 'minute' }`
 * @see https://cloud.google.com/docs/quotas/reference/rest/v1/projects.locations.services.quotaInfos
 * @public
 */
export interface FakeQuota {
  /** The service that it belongs to. */
  readonly service: string;
  /** The metric. */
  readonly metric: string;
  /** The limit. */
  readonly value: number;
  /** The time that it counts over: `minute`, `day`, `10 seconds`. Absent for a capacity. */
  readonly refreshInterval?: string;
}

/**
 * What Policy Troubleshooter says about an error ID.
 *
 * @example `{ because: 'denyPolicy', policy: 'policies/…/denypolicies/no-access', knownAfter: 2 }`
 * @see https://cloud.google.com/policy-intelligence/docs/troubleshoot-access
 * @public
 */
export interface FakeExplanation {
  /** Why the access was denied, or `allowed` if it isn't anymore. */
  readonly because: 'notGranted' | 'denyPolicy' | 'accessBoundary' | 'condition' | 'allowed' | 'unknown';
  /** The permission, for `notGranted`. */
  readonly permission?: string;
  /** The full name of the resource, for `notGranted`. */
  readonly resource?: string;
  /** The policy that decided. */
  readonly policy?: string;
  /** How many times Google doesn't know the ID yet. Default: 0. */
  readonly knownAfter?: number;
}
