import type { KnownCaller } from '../caller/known-caller.js';
import type { Classification } from '../classification/classification.js';
import type { Access, GovernedBy } from '../catalog/lookup.js';
import type { Facts, Resource } from '../evidence/facts.js';
import type { MethodFacts, RoleOffer } from '../knowledge/lookup.js';
import type { Operation } from '../request/operation.js';
import type { Remedy } from './remedy.js';

/** Everything that the remedies of a denial are made from. */
export interface RemedyCase {
  readonly classification: Classification;
  readonly facts: Facts;
  readonly operation: Operation;
  /** Nothing of it rests on the response alone: what the response says besides is in `facts.principal`, and is no string. */
  readonly caller: KnownCaller;
  readonly service: string | undefined;
  /** The project that refuses. */
  readonly project: string | undefined;
  readonly resource: Resource | undefined;
  /** How access to the service is governed, as far as the catalog or the tables know. */
  readonly governedBy: GovernedBy;
  /** How what was denied is shared, where the catalog knows. */
  readonly sharing?: Access | undefined;
  /** What the tables know of the method, where it is known. */
  readonly method: MethodFacts | undefined;
  /** The permissions that are missing, or else the ones that the method is documented to need. */
  readonly permissions: readonly string[];
  /** Whether the payload names those permissions. */
  readonly permissionsStated: boolean;
  /** Roles that hold them, least privilege first. */
  readonly roles: readonly RoleOffer[];
  /** True when each of the roles holds all that is missing; false when they are needed together. */
  readonly anyRole: boolean;
  /** Scopes of which any one suffices: the one to ask for, then the others, narrowest first. */
  readonly scopes: readonly string[];
}

/** Makes the remedies of one kind, most likely fix first. */
export type RemedyMaker = (denied: RemedyCase) => readonly (Remedy | undefined)[];
