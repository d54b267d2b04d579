import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'vpc-service-controls': [
      "prohibited by organization's policy",
      "prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: {perimeterId}",
      '(due to|because of|blocked by|violates|violate) [(a|the) ]VPC Service Controls',
    ],
    'org-policy': [
      'constraints/{constraint}',
      "constraints/{constraint}' violated for project {project}",
      "constraints/{constraint}' enforced at the {project} project",
      'customConstraints/{customConstraint}',
      '(violates|violate) [(org policy|organization policy) ]constraint',
      '(denied|restricted|prevented|prohibited|blocked|disallowed) by [(an|a|the|your) ](organization policy|org policy|orgpolicy|organizationpolicy)',
      '(organization policy|org policy) (constraint|prevents|prohibits|restricts|does not allow)',
    ],
    'key-creation': '(Key|Service account) creation is not allowed on this',
    'org-policy-members': '(do|does) not belong to a permitted customer',
    lien: ['lien to prevent', 'prevent deletion'],
    'org-restriction': 'Org Restriction',
  },
  answers: [
    { kind: 'PolicyBlocked', policy: 'VpcServiceControls', sources: ['ErrorInfo'], reasons: ['SECURITY_POLICY_VIOLATED'] },
    { kind: 'PolicyBlocked', policy: 'VpcServiceControls', sources: ['PreconditionFailure'], reasons: ['VPC_SERVICE_CONTROLS'] },
    { kind: 'PolicyBlocked', policy: 'OrganizationPolicy', sources: ['PreconditionFailure'], reasons: ['ORG_POLICY_CONSTRAINT'] },
    {
      kind: 'PolicyBlocked',
      policy: 'OrganizationPolicy',
      sources: ['ErrorInfo'],
      reasons: [
        'RESOURCE_USAGE_RESTRICTION_VIOLATED',
        'LOCATION_ORG_POLICY_VIOLATED',
        'TLS_ORG_POLICY_VIOLATED',
        'ENDPOINT_USAGE_RESTRICTION_VIOLATED',
        'TLS_CIPHER_RESTRICTION_VIOLATED',
        'CMEK_NOT_PROVIDED',
        'CLOUD_PROJECT_NOT_UNDER_ORGANIZATION',
        'ORG_POLICY_VIOLATION',
        'CUSTOM_ORG_POLICY_VIOLATION',
      ],
    },
    {
      kind: 'PolicyBlocked',
      policy: 'OrganizationRestriction',
      sources: ['ErrorInfo'],
      reasons: ['ORG_RESTRICTION_VIOLATION', 'ORG_RESTRICTION_HEADER_INVALID'],
    },
    {
      kind: 'PolicyBlocked',
      policy: 'Location',
      sources: ['ErrorInfo'],
      reasons: ['LOCATION_POLICY_VIOLATED', 'LOCATION_TAX_POLICY_VIOLATED'],
    },
    { kind: 'PolicyBlocked', policy: 'WorkspaceAdmin', sources: ['ErrorInfo'], reasons: ['USER_BLOCKED_BY_ADMIN', 'CLOUD_SHELL_DISABLED'] },
    { kind: 'PolicyBlocked', certainty: 'likely', policy: 'OrganizationPolicy', sources: ['ErrorInfo'], reasons: ['ACCESS_DENIED'] },
    { kind: 'PolicyBlocked', policy: 'ContextAwareAccess', sources: ['WWW-Authenticate'], reasons: ['insufficient_claims'] },
    { kind: 'PolicyBlocked', policy: 'VpcServiceControls', sentences: ['vpc-service-controls'] },
    { kind: 'PolicyBlocked', policy: 'OrganizationPolicy', sentences: ['org-policy', 'org-policy-members', 'key-creation'] },
    { kind: 'PolicyBlocked', policy: 'Retention', sentences: ['lien'] },
    { kind: 'PolicyBlocked', policy: 'OrganizationRestriction', sentences: ['org-restriction'] },
  ],
});
