/**
 * Permissions with which an account can give itself more: grant roles, act as a service account, make its keys, tokens or signatures, change custom roles or
 * policies.
 */
const ESCALATES =
  /\.set(?:Zone)?IamPolicy$|\.setPolicy$|^iam\.serviceAccounts\.(?:actAs|getAccessToken|getOpenIdToken|signBlob|signJwt|implicitDelegation)$|^iam\.serviceAccountKeys\.(?:create|upload)$|^iam\.serviceAccountApiKeyBindings\.create$|^iam\.roles\.(?:create|update|undelete)$|^iam\.(?:deny|access|principalaccessboundary)policies\.(?:create|update|delete|bind|unbind)$|^iam\.policybindings\.(?:create|update|delete)$|^orgpolicy\.\w+\.(?:set|create|update|delete)\w*$|^accesscontextmanager\.\w+\.(?:create|update|delete|replaceAll|commit)$|^container\.(?:clusterR|r)ole(?:Binding)?s\.(?:bind|create|escalate|update)$|^container\.(?:clusterR|r)oleBindings\.(?:create|update)$|^gkehub\.rbacrolebindings\.(?:create|update)$|^privilegedaccessmanager\.(?:grants\.approve|entitlements\.(?:create|update))$/i;

/** Whether a permission lets its holder give itself more: `resourcemanager.projects.setIamPolicy`. */
export function permissionEscalates(permission: string): boolean {
  return ESCALATES.test(permission);
}
