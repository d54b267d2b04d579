import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'iam-deny': '(denied|blocked|prohibited) (by|due to|because of) [(an|a|the) ][IAM ](deny policy|deny policies)',
    'access-boundary': 'principal access boundary',
    'unauthenticated-permission': [
      "Unauthenticated requests do not have permission '{permission}' on resource '{resource}'",
      "Unauthenticated requests do not have permission '{permission}' on resource",
    ],
    'account-off': ['account[ {text}] (is|has been|was) (disabled|deleted|locked|suspended)', 'Gaia id not found for email'],
    'generic-denied': 'generic::permission_denied',
    'permission-on': [
      "(Permission|Permissions) '{permission}' (denied|is required|required|missing|not granted|on the)",
      "(Permission|Permissions) '{permission}' (denied|is required|required|missing|not granted|on the) (on|for) [the ][(resource|service account|project|bucket|table|dataset) ]'{resourceName}",
      "(Permission|Permissions) '{permission}' (denied|is required|required|missing|not granted|on the) {text} (on|for) [the ][(resource|service account|project|bucket|table|dataset) ]'{resourceName}",
      "(Permission|Permissions) '{permission}' on the [(resource|service account|project|bucket|table|dataset) ]'{resourceName}",
    ],
    'permission-lacked': [
      "(lacks|missing|does not have|doesn't have|without|needs|require|requires|required|necessary|needed) [(the|a|an) ][IAM ][following ][(required|necessary) ](permission|permissions)[:] '{permission}",
      "(lacks|missing|does not have|doesn't have|without|needs|require|requires|required|necessary|needed) [(the|a|an) ][IAM ][following ][(required|necessary) ](permission|permissions)[:] '{permission}' (on|for) [the ][(resource|service account|project|table|dataset) ]'{resourceName}",
      "(lacks|missing|does not have|doesn't have|without|needs|require|requires|required|necessary|needed) [(the|a|an) ][IAM ][following ][(required|necessary) ](permission|permissions)[:] '{permission}' {text} (on|for) [the ][(resource|service account|project|table|dataset) ]'{resourceName}",
    ],
    'permission-required-for': [
      "Required '{permission}' permission for '{resource}'",
      "Required '{permission}' permission(s) for '{resource}'",
      "Required '{words}' permission for '{resource}'",
    ],
    'permission-missing-on': 'Resource {resource} is missing IAM permission: {permission}',
    'instance-access': "'{principal}' does not have permission to access {words} instance '{resource}'",
    'service-account-access': [
      "does not have access to service account '{resource}'",
      "does not have access to service account '{resource}'. User: '{principal}'",
    ],
    'grant-to': 'must grant {words} (permission|role) to {principal}',
    'act-as': [
      "(not authorized|not have access|not have permission) to act as [the ][specified ]service account[:] '{resource}'",
      "(cannot|can't|may not) act as [the ][specified ]service account[:] '{serviceAccount}'",
    ],
    'role-needed': ['needs [the ]{text} role', 'must have one of \\[', "granted the '{words}' role", "granted the '{role}' role"],
    'client-not-authorized': 'client is not authorized to make this request',
    'user-not-authorized': 'User not authorized to perform this action',
    'service-account-lacks': [
      "service account '{principal}' does not have [the ][(required|sufficient|necessary) ](permission|permissions|access)",
      'service account \\({principal}\\) does not have [the ][(required|sufficient|necessary) ](permission|permissions|access)',
      "service account '{principal}' has insufficient (permission|permissions)",
    ],
  },
  answers: [
    {
      kind: 'MissingPermission',
      sources: ['ErrorInfo'],
      reasons: ['IAM_PERMISSION_DENIED', 'MESH_IAM_PERMISSION_DENIED', 'CONTAINER_PERMISSION_DENIED', 'ENDPOINT_PERMISSION_DENIED'],
    },
    { kind: 'MissingPermission', sources: ['ErrorInfo'], domains: ['*servicecontrol*'], reasons: ['PERMISSION_DENIED'] },
    {
      kind: 'MissingPermission',
      certainty: 'likely',
      sources: ['ErrorInfo'],
      reasons: ['AUTH_PERMISSION_DENIED', 'SERVICE_CONFIG_NOT_FOUND_OR_PERMISSION_DENIED', 'IMAGE_UNAVAILABLE'],
    },
    {
      kind: 'MissingPermission',
      certainty: 'likely',
      sources: ['LegacyError'],
      reasons: ['SERVICE_ACCOUNT_ACCESS_DENIED', 'PERMISSIONS_ERROR', 'DENIED', 'UnauthorizedOperation'],
    },
    { kind: 'MissingPermission', certainty: 'likely', sources: ['LegacyError'], governedBy: 'adminConsole', reasons: ['forbidden'] },
    {
      kind: 'MissingPermission',
      sentences: [
        'permission-on',
        'permission-lacked',
        'permission-required-for',
        'permission-missing-on',
        'generic-denied',
        'grant-to',
        'instance-access',
        'service-account-access',
        'act-as',
        'role-needed',
        'client-not-authorized',
        'user-not-authorized',
        'service-account-lacks',
      ],
    },
    {
      kind: 'NotShared',
      certainty: 'likely',
      sources: ['LegacyError'],
      governedBy: 'sharing',
      alongside: 'no-permission',
      reasons: ['forbidden'],
    },
    { kind: 'PolicyBlocked', policy: 'IamDeny', sentences: ['iam-deny'] },
    { kind: 'PolicyBlocked', policy: 'PrincipalAccessBoundary', sentences: ['access-boundary'] },
    { kind: 'CredentialRejected', problem: 'noCredentials', sentences: ['unauthenticated-permission'] },
    { kind: 'CredentialRejected', problem: 'accountDisabled', sentences: ['account-off'] },
    { kind: 'Unclassified', certainty: 'possible', sources: ['ErrorInfo'], reasons: ['OTHER'] },
    { kind: 'Unclassified', certainty: 'possible', sources: ['LegacyError'], reasons: ['userAccess', 'permissionDenied'] },
  ],
});
