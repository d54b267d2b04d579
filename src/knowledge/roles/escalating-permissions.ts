/** Permissions with which an account can give itself more. */
const ESCALATING: readonly RegExp[] = [
  // Grant roles, act as a service account, make its keys, tokens or signatures, change custom roles or policies.
  /\.set(?:Zone)?IamPolicy$/i,
  /\.setPolicy$/i,
  /^iam\.serviceAccounts\.(?:actAs|getAccessToken|getOpenIdToken|signBlob|signJwt|implicitDelegation)$/i,
  /^iam\.serviceAccountKeys\.(?:create|upload)$/i,
  /^iam\.serviceAccountApiKeyBindings\.create$/i,
  /^iam\.roles\.(?:create|update|undelete)$/i,
  /^iam\.(?:deny|access|principalaccessboundary)policies\.(?:create|update|delete|bind|unbind)$/i,
  /^iam\.policybindings\.(?:create|update|delete)$/i,
  /^orgpolicy\.\w+\.(?:set|create|update|delete)\w*$/i,
  /^accesscontextmanager\.\w+\.(?:create|update|delete|replaceAll|commit)$/i,
  /^container\.(?:clusterR|r)ole(?:Binding)?s\.(?:bind|create|escalate|update)$/i,
  /^gkehub\.rbacrolebindings\.(?:create|update)$/i,
  /^privilegedaccessmanager\.(?:grants\.approve|entitlements\.(?:create|update))$/i,
  // Credentials of another sort, which the holder can make: HMAC keys of service accounts, API keys, secrets of OAuth clients, providers of identity pools.
  /^storage\.hmacKeys\.create$/i,
  /^apikeys\.keys\.(?:create|getKeyString|undelete)$/i,
  /^clientauthconfig\.clients\.(?:create|createSecret|getWithSecret|listWithSecrets|undelete|update)$/i,
  /^iam\.(?:workloadIdentityPool|workforcePool)(?:Provider)?(?:Key|ScimTenant|ScimToken)?s\.(?:create|update|undelete)$/i,
  /^iam\.oauthClientCredentials\.create$/i,
  // What runs with the rights of a service account of the project, and asks for no `actAs`.
  /^deploymentmanager\.deployments\.(?:create|update)$/i,
  /^cloudbuild\.builds\.create$/i,
];

/** Whether a permission lets its holder give itself more: `resourcemanager.projects.setIamPolicy`. */
export function permissionEscalates(permission: string): boolean {
  return ESCALATING.some((pattern) => pattern.test(permission));
}
