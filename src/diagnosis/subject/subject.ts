import type { Caller } from '../../caller/caller.js';
import type { Denial } from '../../denial/denial.js';
import type { Resource } from '../../evidence/facts.js';
import type { Governance } from '../../knowledge/lookup.js';

/** What is known of the denied call before anybody is asked. */
export interface Subject {
  readonly denial: Denial;
  /** The service that denied, for example `drive.googleapis.com`. */
  readonly service: string | undefined;
  /** The method, for example `drive.files.update`. */
  readonly method: string | undefined;
  readonly resource: Resource | undefined;
  /** Whether the resource, or what it is part of, has a policy of its own that Google can be asked about: then the project's says too little. */
  readonly hasOwnPolicy: boolean;
  /** How access is governed there. */
  readonly governedBy: Governance;
  /** Whether the call only reads. */
  readonly reads: boolean;
  /** Scopes of which any one suffices, narrowest first; empty where they aren't known. */
  readonly scopes: readonly string[];
  /** The permissions that the call needs. */
  readonly permissions: readonly string[];
  /** Whether Google's response named those permissions; else they are what the method is documented to need. */
  readonly permissionsStated: boolean;
  /** The project that makes the calls: the API has to be enabled in it. */
  readonly consumer: string | undefined;
  /** The project that holds the resource. */
  readonly owner: string | undefined;
  /** The project that pays, where one is set. */
  readonly quotaProject: string | undefined;
  /** The caller as far as the denial and the credential tell. */
  readonly caller: Caller;
  /** The account of the credential that asks, as this machine knows it. */
  readonly own: Caller | undefined;
  /** Whether the credential that asks is known to be another account than the one that was denied. */
  readonly otherAccount: boolean;
  /** Whether there is a credential of the caller. */
  readonly asCaller: boolean;
  /** Whether there is a credential of an administrator. */
  readonly asAdmin: boolean;
  /** The call itself, where it is known. */
  readonly request: { readonly method: string; readonly url: URL } | undefined;
  /** The ID by which Policy Troubleshooter knows the denial. */
  readonly errorId: string | undefined;
  /** Whether delegation may be checked by getting tokens. */
  readonly delegation: boolean;
  /** The denied API key, where it may be looked up. */
  readonly apiKey: string | undefined;
}
