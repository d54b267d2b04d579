import type { Policy } from '../../classification/classification.js';
import * as cloud from '../policies/cloud.js';
import * as workspace from '../policies/workspace.js';
import type { RemedyMaker } from '../remedy-case.js';

/** What to do about each kind of rule. */
export const POLICIES = {
  VpcServiceControls: cloud.vpcServiceControls,
  OrganizationPolicy: cloud.organizationPolicy,
  OrganizationRestriction: cloud.organizationRestriction,
  IamDeny: cloud.iamDeny,
  PrincipalAccessBoundary: cloud.principalAccessBoundary,
  ContextAwareAccess: workspace.contextAwareAccess,
  WorkspaceAdmin: workspace.workspaceAdmin,
  DomainSharing: workspace.domainSharing,
  OwnerRestriction: workspace.ownerRestriction,
  ResourceState: workspace.resourceState,
  Location: cloud.location,
  WebApplicationFirewall: cloud.webApplicationFirewall,
  Retention: cloud.retention,
  Abuse: workspace.abuse,
  Other: cloud.other,
} satisfies Record<Policy, RemedyMaker>;

/** An explicit rule forbids it: who sets that rule, and what it looks at. */
export const policyBlocked: RemedyMaker = (denied) => POLICIES[denied.classification.policy ?? 'Other'](denied);
