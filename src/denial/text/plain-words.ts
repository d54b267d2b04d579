import type { CredentialProblem, Policy } from '../../classification/classification.js';

/** What is wrong with the credential, in words that follow "Google rejected the credential of …:". */
export const PROBLEMS: Readonly<Record<CredentialProblem, string>> = {
  noCredentials: 'the request has no credentials',
  tokenInvalid: 'the token is invalid or was revoked',
  tokenExpired: 'the token has expired',
  reauthRequired: 'the user must sign in again',
  credentialTypeUnsupported: "this API doesn't accept this type of credential",
  apiKeyInvalid: "the API key isn't valid",
  apiKeyExpired: 'the API key has expired',
  apiKeyRestricted: "the API key's restrictions don't allow this call",
  accountDisabled: 'the account is disabled or deleted',
  accountUnsupported: "this type of account can't make this call",
  accountNotSetUp: "the account isn't set up for this service",
  projectSuspended: "the credential's project is suspended",
  projectInvalid: "the credential's project doesn't exist or was deleted",
  quotaProjectMissing: 'this API requires a quota project, and none is set',
  clientNotAllowed: "the OAuth client isn't allowed to do this",
  clientInvalid: "the OAuth client is unknown, or the request doesn't match its settings",
  subjectInvalid: "the user in `subject` doesn't exist or can't be impersonated",
  identityTokenInvalid: 'the ID token is missing or has the wrong audience',
  signatureInvalid: "the request signature doesn't match",
  developerTokenRejected: "the developer token is missing or isn't approved",
  federationRejected: 'the identity pool rejected the token',
  attestationFailed: 'the app failed App Check or another attestation',
  termsNotAccepted: "the terms of service haven't been accepted",
  other: 'without saying why',
};

/** The rule that blocks the call, in words that follow "is blocked by". */
export const POLICIES: Readonly<Record<Policy, string>> = {
  VpcServiceControls: 'a VPC Service Controls perimeter',
  OrganizationPolicy: 'an organization policy',
  OrganizationRestriction: "this network's organization restrictions",
  IamDeny: 'an IAM deny policy',
  PrincipalAccessBoundary: 'a principal access boundary policy',
  ContextAwareAccess: 'a context-aware access level',
  WorkspaceAdmin: 'a Google Workspace admin setting',
  DomainSharing: 'a rule against sharing outside the domain or the shared drive',
  OwnerRestriction: 'a restriction set by the owner',
  ResourceState: 'the current state of the resource',
  Location: 'a location restriction',
  WebApplicationFirewall: 'a web application firewall',
  Retention: 'a retention policy or hold',
  Abuse: 'abuse protection',
  Other: "a policy that the response doesn't name",
};
