/**
 * What a remedy does.
 *
 * @example `'GrantRole'`
 * @public
 */
export type RemedyAction =
  | 'GrantRole'
  | 'ShareResource'
  | 'EnableApi'
  | 'RequestScopes'
  | 'AuthorizeDelegation'
  | 'ChangeVmScopes'
  | 'SetQuotaProject'
  | 'Wait'
  | 'SlowDown'
  | 'FreeQuota'
  | 'RequestQuota'
  | 'LinkBilling'
  | 'AskAdmin'
  | 'FixCredential'
  | 'ChangeRequest'
  | 'Verify';

/**
 * One step that may fix a denial. Described, never executed.
 *
 * @example
 * ```ts
 * { action: 'ShareResource', title: 'Share the file with robot@p.iam.gserviceaccount.com', detail: '…', who: 'resourceOwner' }
 * ```
 * @public
 */
export interface Remedy {
  /** What it does, for code. */
  readonly action: RemedyAction;
  /** One line, imperative. */
  readonly title: string;
  /** The condition under which this remedy is the one: `If the file was shared a minute ago`. Absent where nothing has to be told apart. */
  readonly when?: string;
  /** Why it helps, and what to know before doing it. */
  readonly detail: string;
  /** A ready command line, every argument shell-quoted; an unknown value is a visible `PLACEHOLDER`. */
  readonly command?: string;
  /** A console or admin page. */
  readonly url?: string;
  /** Google's documentation for this step. */
  readonly docs?: string;
  /** Who can do it. */
  readonly who: 'caller' | 'resourceOwner' | 'projectAdmin' | 'orgAdmin' | 'workspaceAdmin';
}

/** What begins the part of a detail that says what to check when the step is done. */
export const STILL_DENIED = 'Still denied after that?';
