import { permissionEscalates } from '../knowledge/lookup.js';
import { methodAccess, type MethodAccess } from './method-access.js';
import type { NeededMethod } from './needed-method.js';
import { bestRoles, smallestRoles, type RoleGrant } from './role-set.js';
import { partOf } from './scope-kinds.js';
import { smallestScopes, type ScopeChoice } from './scope-set.js';
import { sharingOf, type Sharing } from './sharing.js';

/** What some methods need together. Each entry names the methods that it is there for. */
export interface AccessReport {
  readonly methods: readonly NeededMethod[];
  /** The smallest set of scopes. */
  readonly scopes: readonly ScopeChoice[];
  /** Narrower scopes that may do: each opens a part of what the methods can reach. */
  readonly narrowerScopes: readonly (ScopeChoice & { readonly opens: string })[];
  /** APIs to enable. */
  readonly apis: readonly { readonly service: string; readonly methods: readonly string[] }[];
  /** Permissions that every call of a method needs. */
  readonly permissions: readonly PermissionNeed[];
  /** Permissions that only some calls need, among them those that whoever made a thing has on it anyway. */
  readonly conditionalPermissions: readonly PermissionNeed[];
  /** The predefined roles that hold `permissions`, and those of methods whose permissions are all conditional, and the fewest others. */
  readonly roles: readonly RoleGrant[];
  /** The predefined roles that fit `conditionalPermissions` best, one for each: grant those whose calls a program makes. */
  readonly conditionalRoles: readonly RoleGrant[];
  /** Permissions that only a custom role can hold. */
  readonly withoutRole: readonly string[];
  /** What has to be shared, because no role opens it. */
  readonly sharing: readonly Sharing[];
  /** Methods of APIs that IAM governs, for which nobody documents a permission. */
  readonly undocumented: readonly string[];
  /** Methods that the tables don't hold: what they need isn't known. */
  readonly unknown: readonly string[];
}

/** A permission with the methods that need it. */
export interface PermissionNeed {
  readonly permission: string;
  readonly methods: readonly string[];
  /** True for a permission whose holder can get more: to grant roles, to act as a service account, to make keys, tokens or signatures. */
  readonly escalates?: true;
}

/** Says what methods need together. */
export async function accessReport(called: readonly NeededMethod[]): Promise<AccessReport> {
  const sorted = [...called].sort((a, b) => (a.method < b.method ? -1 : 1));
  const methods = sorted.map(({ stated: _, ...method }) => method);
  const known = (await Promise.all(sorted.map(accessOf))).filter((access) => access !== undefined);
  const held = new Set(known.map(({ method }) => method));
  const stated = byPermission(known, ({ permissions }) => permissions);
  const needed = new Set(stated.map(({ permission }) => permission));
  const permissions = stated.filter(({ permission }) => !isOwn(permission, needed));
  const always = new Set(permissions.map(({ permission }) => permission));
  const conditional = byPermission(known, (access) => [...access.permissions, ...access.conditionalPermissions]).filter(
    ({ permission }) => !always.has(permission),
  );
  const { roles, withoutRole } = await smallestRoles([...always, ...oneOf(known, always)]);
  const granted = new Set(roles.flatMap((role) => role.permissions));
  const left = conditional
    .map(({ permission }) => permission)
    .filter((permission) => !granted.has(permission) && !isOwn(permission, always));
  return {
    methods,
    scopes: await smallestScopes(known),
    narrowerScopes: narrower(known),
    apis: apisOf(known),
    permissions,
    conditionalPermissions: conditional,
    roles,
    conditionalRoles: await bestRoles(left),
    withoutRole,
    sharing: await sharingOf(known),
    undocumented: known.filter(isUndocumented).map(({ method }) => method),
    unknown: methods.map(({ method }) => method).filter((method) => !held.has(method)),
  };
}

/** What the tables know of a method, or what the client that calls it says. */
async function accessOf({ method, stated }: NeededMethod): Promise<MethodAccess | undefined> {
  const known = await methodAccess(method);
  return known ?? (stated && { method, ...stated, governedBy: 'iam', permissions: [], conditionalPermissions: [] });
}

/** Of a method whose permissions all depend on the request, the roles hold every one. */
function oneOf(known: readonly MethodAccess[], always: ReadonlySet<string>): readonly string[] {
  const open = known.filter(({ permissions }) => permissions.length === 0).flatMap((access) => access.conditionalPermissions);
  return [...new Set(open)].filter((permission) => !always.has(permission) && !isOwn(permission, always)).sort();
}

/**
 * Permissions that whoever made a thing has on it: who starts a job reads it, and its results.
 *
 * @see https://cloud.google.com/bigquery/docs/access-control
 */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['bigquery.jobs.get', 'bigquery.jobs.create'],
  ['bigquery.jobs.update', 'bigquery.jobs.create'],
]);

function isOwn(permission: string, always: ReadonlySet<string>): boolean {
  return always.has(OWNERS.get(permission) ?? '');
}

function isUndocumented({ method, governedBy, permissions, conditionalPermissions }: MethodAccess): boolean {
  return !method.endsWith('.testIamPermissions') && governedBy !== 'sharing' && permissions.length + conditionalPermissions.length === 0;
}

function byPermission(known: readonly MethodAccess[], of: (access: MethodAccess) => readonly string[]): readonly PermissionNeed[] {
  const found = new Map<string, string[]>();
  for (const access of known) for (const permission of of(access)) found.set(permission, [...(found.get(permission) ?? []), access.method]);
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([permission, methods]) => ({ permission, methods, ...(permissionEscalates(permission) && { escalates: true as const }) }));
}

function apisOf(known: readonly MethodAccess[]): AccessReport['apis'] {
  return [...Map.groupBy(known, ({ service }) => service)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([service, own]) => ({ service, methods: own.map(({ method }) => method) }));
}

/** Partial scopes that many apps get by with: those about files that the app made, and those about metadata. */
const OFFERED = /\/drive\.file$|\.metadata(?:\.readonly)?$|\.app\.created$/;

function narrower(known: readonly MethodAccess[]): AccessReport['narrowerScopes'] {
  const scopes = new Set(known.flatMap(({ scopes }) => scopes.filter((scope) => OFFERED.test(scope))));
  return [...scopes].sort().map((scope) => ({
    scope,
    methods: known.filter((access) => access.scopes.includes(scope)).map(({ method }) => method),
    opens: partOf(scope) ?? '',
  }));
}
