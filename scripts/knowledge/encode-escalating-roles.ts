import type { Role } from './read-roles.js';

/**
 * What lets its holder give itself more: setting policies, acting as a service account, making its keys, tokens and signatures, custom roles, deny
 * policies, access boundaries, organization policies, perimeters, bindings inside of clusters.
 */
const ESCALATES =
  /\.set(?:Zone)?IamPolicy$|\.setPolicy$|^iam\.serviceAccounts\.(?:actAs|getAccessToken|getOpenIdToken|signBlob|signJwt|implicitDelegation)$|^iam\.serviceAccountKeys\.(?:create|upload)$|^iam\.serviceAccountApiKeyBindings\.create$|^iam\.roles\.(?:create|update|undelete)$|^iam\.(?:deny|access|principalaccessboundary)policies\.(?:create|update|delete|bind|unbind)$|^iam\.policybindings\.(?:create|update|delete)$|^orgpolicy\.\w+\.(?:set|create|update|delete)\w*$|^accesscontextmanager\.\w+\.(?:create|update|delete|replaceAll|commit)$|^container\.(?:clusterR|r)ole(?:Binding)?s\.(?:bind|create|escalate|update)$|^container\.(?:clusterR|r)oleBindings\.(?:create|update)$|^gkehub\.rbacrolebindings\.(?:create|update)$|^privilegedaccessmanager\.(?:grants\.approve|entitlements\.(?:create|update))$/i;

/** The roles that hold such a permission, without `roles/`: `iam.securityAdmin owner …`. Service agents' are told by their names. */
export function encodeEscalatingRoles(roles: readonly Role[]): string {
  return roles
    .filter(({ name, permissions }) => !/serviceAgent$/i.test(name) && [...permissions].some((permission) => ESCALATES.test(permission)))
    .map(({ name }) => name.slice('roles/'.length))
    .sort()
    .join(' ');
}
