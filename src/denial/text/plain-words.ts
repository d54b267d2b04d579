import type { CredentialProblem, Policy } from '../../classification/classification.js';

/** What is wrong with the credential, in words that follow "sent a credential that is not accepted here:". */
export const PROBLEMS: Readonly<Record<CredentialProblem, string>> = {
  noCredentials: 'none was sent',
  tokenInvalid: 'the token is not valid, or was revoked',
  tokenExpired: 'the token has expired',
  reauthRequired: 'its owner has to sign in again',
  credentialTypeUnsupported: 'this API wants another type of credential',
  apiKeyInvalid: 'the API key is not valid',
  apiKeyExpired: 'the API key has expired',
  apiKeyRestricted: 'the restrictions of the API key exclude this call',
  accountDisabled: 'the account behind it is disabled or deleted',
  accountUnsupported: 'this kind of account cannot make the call',
  accountNotSetUp: 'the account behind it was never set up for this service',
  projectSuspended: 'the project behind it is suspended',
  projectInvalid: 'the project behind it does not exist, or no longer',
  quotaProjectMissing: 'it names no quota project, which this API wants',
  clientNotAllowed: 'the OAuth client is not allowed to do this',
  clientInvalid: 'the OAuth client is unknown, or its secret is wrong',
  subjectInvalid: 'the user to act for does not exist, or cannot be acted for',
  identityTokenInvalid: 'the identity token is missing or made for another audience',
  signatureInvalid: 'the signature of the request is wrong',
  developerTokenRejected: 'the developer token is missing or not approved',
  federationRejected: 'the identity pool does not accept it',
  attestationFailed: 'the app could not prove that it is genuine',
  termsNotAccepted: 'its owner has not accepted the terms of service',
  other: 'the answer does not say what is wrong with it',
};

/** The rule that forbids the call, in words that follow "was blocked by". */
export const POLICIES: Readonly<Record<Policy, string>> = {
  VpcServiceControls: 'a VPC Service Controls perimeter, which keeps calls on its own side',
  OrganizationPolicy: 'a policy of the organization',
  OrganizationRestriction: 'the list of organizations that this network may reach',
  IamDeny: 'an IAM deny policy, which counts more than any role',
  PrincipalAccessBoundary: 'the boundary of what this caller may reach at all',
  ContextAwareAccess: 'an access level, which asks for a certain device, network or place',
  WorkspaceAdmin: 'a rule of the Google Workspace administrator',
  DomainSharing: 'a rule against sharing outside the domain or the shared drive',
  OwnerRestriction: 'a restriction that the owner set',
  ResourceState: 'the state that the thing itself is in',
  Location: 'a rule about places',
  WebApplicationFirewall: 'a firewall in front of the service',
  Retention: 'a retention period or a hold',
  Abuse: 'a check against abuse',
  Other: 'a rule that the answer does not name',
};
