import type { Resource } from '../../evidence/facts.js';
import type { GrantableRole } from '../../knowledge/lookup.js';
import type { Member } from './grantee.js';

/** Where a role is granted. */
export interface GrantPlace {
  /** What it is: `secret`, `service account`, `project`. */
  readonly noun: string;
  /** Its id, or the placeholder for it. */
  readonly id: string;
}

/** The place in a sentence: `secret s`. */
export function nameOfPlace({ noun, id }: GrantPlace): string {
  return `${noun} ${id}`;
}

/** Where a role is granted, and how. */
export interface Grant {
  readonly place: GrantPlace;
  readonly command: string;
  /** True where the grant covers one resource, not everything in a project. */
  readonly narrow: boolean;
  /** True for a grant on a project that neither the response nor the request names: the command has a placeholder for it. */
  readonly onUnnamedProject?: true;
  readonly project: string | undefined;
}

/** A role of the project's own, made of the permissions that are missing: the first of two commands makes it, and ROLE_ID is its name. */
export type CustomRole = `projects/${string}/roles/ROLE_ID`;

/** What is granted to whom, on what. */
export interface GrantRequest {
  readonly permissions: readonly string[];
  readonly role: GrantableRole | CustomRole;
  readonly member: Member;
  readonly resource: Resource | undefined;
  readonly service: string | undefined;
  readonly project: string | undefined;
  /** The kind of place to grant it on, where it is not the smallest one: `project`, `bucket`. */
  readonly at?: string | undefined;
}
