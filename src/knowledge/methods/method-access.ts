import type { Governance } from '../governance.js';

/** What a client's own package says of a method that the tables don't hold: the API to enable, and the scopes of which any does. */
export type StatedAccess = Pick<MethodAccess, 'service' | 'scopes'>;

/** What a method needs of its caller, and of the project. */
export interface MethodAccess {
  readonly method: string;
  /** The API to enable: `drive.googleapis.com`. */
  readonly service: string;
  readonly governedBy: Governance;
  /** Scopes of which one suffices, narrowest first. */
  readonly scopes: readonly string[];
  readonly permissions: readonly string[];
  readonly conditionalPermissions: readonly string[];
}
