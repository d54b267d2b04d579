import type { Role } from './read-roles.js';

/**
 * Permissions that the list of methods spells otherwise than IAM does, by pattern. What IAM calls them is in the predefined roles:
 * https://cloud.google.com/iam/docs/roles-permissions
 */
const RESPELLED: readonly (readonly [RegExp, string])[] = [
  [/^iam\.googleapis\.com-/, 'iam.googleapis.com/'],
  [/^\w+\.googleapis\.com\/(?=\w+\.)/, ''],
  [/^accesscontextmanager\.accessPolicies\./, 'accesscontextmanager.policies.'],
  [/^bigtable\.authorizedView\./, 'bigtable.authorizedViews.'],
  [/^bigtable\.clusters\.listHotTablets$/, 'bigtable.hotTablets.list'],
  [/^compute\.(interconnect(?:Attachment)?Groups)\.update$/, 'compute.$1.patch'],
  [/^networkconnectivity\.hubGroups\./, 'networkconnectivity.groups.'],
  [/^orgpolicy\.policies\.get$/, 'orgpolicy.policy.get'],
  [/^secretmanager\.secrets\.(?=(?:dis|en)able$)/, 'secretmanager.versions.'],
  [/^spanner\.databasesRoles\./, 'spanner.databaseRoles.'],
];

/** Remarks in the place of a permission: none is needed. */
const NONE = /^iam\.permissions\.none$/;

/** Says how IAM spells permissions: like the predefined roles that one grants. One that none of these holds keeps the name that it has. */
export function permissionNames(roles: readonly Role[]): (permission: string) => string | undefined {
  const granted = byLowerCase(roles.filter(({ standing }) => standing === 'normal'));
  const held = byLowerCase(roles);
  return (permission) => {
    if (NONE.test(permission)) return undefined;
    const forms = [permission, ...RESPELLED.map(([form, name]) => permission.replace(form, name))].map((name) => name.toLowerCase());
    const found = forms.find((name) => granted.has(name)) ?? forms.find((name) => held.has(name));
    return found === undefined ? permission : (granted.get(found) ?? held.get(found)!);
  };
}

function byLowerCase(roles: readonly Role[]): ReadonlyMap<string, string> {
  return new Map(roles.flatMap(({ permissions }) => [...permissions].map((permission) => [permission.toLowerCase(), permission] as const)));
}
