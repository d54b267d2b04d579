/**
 * Permissions with which an account can give itself more: grant roles, act as a service account, make its keys, tokens or signatures, change custom roles or
 * policies.
 */
const ESCALATES =
  /\.set(?:Zone)?IamPolicy$|\.setPolicy$|^iam\.serviceAccounts\.(?:actAs|getAccessToken|getOpenIdToken|signBlob|signJwt|implicitDelegation)$|^iam\.serviceAccountKeys\.(?:create|upload)$|^iam\.serviceAccountApiKeyBindings\.create$|^iam\.roles\.(?:create|update|undelete)$|^iam\.(?:deny|access|principalaccessboundary)policies\.(?:create|update|delete|bind|unbind)$|^iam\.policybindings\.(?:create|update|delete)$|^orgpolicy\.\w+\.(?:set|create|update|delete)\w*$|^accesscontextmanager\.\w+\.(?:create|update|delete|replaceAll|commit)$|^container\.(?:clusterR|r)ole(?:Binding)?s\.(?:bind|create|escalate|update)$|^container\.(?:clusterR|r)oleBindings\.(?:create|update)$|^gkehub\.rbacrolebindings\.(?:create|update)$|^privilegedaccessmanager\.(?:grants\.approve|entitlements\.(?:create|update))$/i;

/** Credentials of another sort, which the holder can make: HMAC keys of service accounts, API keys, secrets of OAuth clients, providers of identity pools. */
const MINTS =
  /^storage\.hmacKeys\.create$|^apikeys\.keys\.(?:create|getKeyString|undelete)$|^clientauthconfig\.clients\.(?:create|createSecret|getWithSecret|listWithSecrets|undelete|update)$|^iam\.(?:workloadIdentityPool|workforcePool)(?:Provider)?(?:Key|ScimTenant|ScimToken)?s\.(?:create|update|undelete)$|^iam\.oauthClientCredentials\.create$/i;

/** What runs with the rights of a service account of the project, and asks for no `actAs`. */
const RUNS_AS_ANOTHER = /^deploymentmanager\.deployments\.(?:create|update)$|^cloudbuild\.builds\.create$/i;

/** Whether a permission lets its holder give itself more: `resourcemanager.projects.setIamPolicy`. */
export function permissionEscalates(permission: string): boolean {
  return ESCALATES.test(permission) || MINTS.test(permission) || RUNS_AS_ANOTHER.test(permission);
}
