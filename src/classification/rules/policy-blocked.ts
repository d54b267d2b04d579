import { reasons, wordings, type KindRules } from '../rule.js';
import { BIGQUERY } from '../services.js';

/** An explicit rule forbids the call although access may exist. */
export const policyBlocked: KindRules = {
  reasons: [
    ...reasons('ErrorInfo', 'SECURITY_POLICY_VIOLATED', { policy: 'VpcServiceControls' }),
    ...reasons('PreconditionFailure', 'VPC_SERVICE_CONTROLS', { policy: 'VpcServiceControls' }),
    ...reasons('PreconditionFailure', 'ORG_POLICY_CONSTRAINT', { policy: 'OrganizationPolicy' }),
    ...reasons(
      'ErrorInfo',
      `RESOURCE_USAGE_RESTRICTION_VIOLATED LOCATION_ORG_POLICY_VIOLATED TLS_ORG_POLICY_VIOLATED ENDPOINT_USAGE_RESTRICTION_VIOLATED
       TLS_CIPHER_RESTRICTION_VIOLATED CMEK_NOT_PROVIDED CLOUD_PROJECT_NOT_UNDER_ORGANIZATION ORG_POLICY_VIOLATION CUSTOM_ORG_POLICY_VIOLATION`,
      { policy: 'OrganizationPolicy' },
    ),
    ...reasons('ErrorInfo', 'ORG_RESTRICTION_VIOLATION ORG_RESTRICTION_HEADER_INVALID', { policy: 'OrganizationRestriction' }),
    ...reasons('ErrorInfo', 'LOCATION_POLICY_VIOLATED LOCATION_TAX_POLICY_VIOLATED', { policy: 'Location' }),
    ...reasons('ErrorInfo', 'USER_BLOCKED_BY_ADMIN CLOUD_SHELL_DISABLED', { policy: 'WorkspaceAdmin' }),
    ...reasons('ErrorInfo', 'ACCESS_DENIED', { policy: 'OrganizationPolicy', certainty: 'likely' }),
    ...reasons(
      'ErrorInfo',
      `DESTINATION_ACCOUNT_DATA_POLICY_PROHIBITS_ENHANCED_CONVERSIONS CANNOT_CREATE_LICENSE_FOR_SENSITIVE_USERLIST SENSITIVE_USER_LIST_IMMUTABLE
       PARTNER_MATCH_FOR_MANAGER_ACCOUNT_DISALLOWED EU_POLITICAL_ADVERTISING_DECLARATION_REQUIRED`,
      { policy: 'Other' },
    ),
    ...reasons('ServiceError', 'ACCESS_PROHIBITED', { policy: 'Other' }),
    ...reasons('ServiceError', 'CLOUD_PROJECT_NOT_UNDER_ORGANIZATION', { policy: 'OrganizationPolicy' }),
    ...reasons('ServiceError', 'TWO_STEP_VERIFICATION_NOT_ENROLLED ADVANCED_PROTECTION_NOT_ENROLLED', { policy: 'WorkspaceAdmin' }),
    ...reasons('OAuthError', 'admin_policy_enforced policy_enforced', { policy: 'WorkspaceAdmin' }),
    ...reasons('OAuthError', 'disallowed_useragent', { policy: 'Other' }),
    ...reasons('OAuthError', 'access_denied', { wording: 'account-restricted', policy: 'ContextAwareAccess' }),
    ...reasons('WWW-Authenticate', 'insufficient_claims', { policy: 'ContextAwareAccess' }),
    ...reasons('HtmlPage', 'armor', { policy: 'WebApplicationFirewall' }),
    ...reasons('LegacyError', 'orgPolicyConstraintFailed cloudKmsKeyLocationNotAllowed', { policy: 'OrganizationPolicy' }),
    ...reasons('StorageXml', 'CrossLocationLoggingProhibited', { policy: 'Location' }),
    ...reasons('Message', 'ADMIN_ONLY_OPERATION', { policy: 'WorkspaceAdmin' }),
    ...reasons('LegacyError', 'countryBlocked unknownLocation', { policy: 'Location' }),
    ...reasons('LegacyError', 'objectUnderActiveHold retentionPolicyNotMet', { policy: 'Retention' }),
    ...reasons('LegacyError', 'blocked', { service: BIGQUERY, policy: 'Abuse', certainty: 'likely' }),
    ...reasons('LegacyError', 'blocked', { policy: 'Abuse', certainty: 'likely' }),
    ...reasons('LegacyError', 'cannotDownloadAbusiveFile abusiveContentRestriction livePermissionBlocked', { policy: 'Abuse' }),
    ...reasons(
      'LegacyError',
      'domainPolicy domainCannotUseApis serviceNotAvailable adminCannotUnsuspend unsupportedSupervisedAccount userCannotCreateTeamDrives',
      {
        policy: 'WorkspaceAdmin',
      },
    ),
    ...reasons('LegacyError', 'SERVICE_BLOCKED_BY_ADMIN targetUserRoleLimitedByLicenseRestriction fileWriterTeamDriveMoveInDisabled', {
      policy: 'WorkspaceAdmin',
    }),
    ...reasons(
      'LegacyError',
      `shareInNotPermitted shareOutNotPermitted shareOutNotPermittedToUser shareOutNotPermittedForContent shareOutWarning publishOutNotPermitted
       cannotShareTeamDriveWithNonGoogleAccounts cannotShareTeamDriveTopFolderWithAnyoneOrDomains cannotShareUsersWithLink cannotShareGroupsWithLink
       crossDomainMoveRestriction ownershipChangeAcrossDomainNotPermitted fileOwnerNotMemberOfWriterDomain teamDriveDomainUsersOnlyRestriction
       teamDriveTeamMembersOnlyRestriction outsideDomainMemberCannotChangeTeamDriveRestrictions invalidSharingRequest`,
      { policy: 'DomainSharing' },
    ),
    ...reasons(
      'LegacyError',
      `cannotCopyFile cannotModifyViewersCanCopyContent cannotModifyRestrictedLabel commentsDisabled videoRatingDisabled liveChatDisabled fileNeverWritable cannotDownloadFile cannotExportFile
       cannotDownload`,
      { policy: 'OwnerRestriction' },
    ),
    ...reasons(
      'LegacyError',
      `cannotChangeOwnAcl cannotChangeOwnerAcl cannotChangeOwnPrimarySubscription cannotDeletePermission cannotModifyAclOfCalendarOwner
       cannotModifyInheritedPermission cannotModifyInheritedTeamDrivePermission cannotMoveTrashedItemIntoTeamDrive cannotMoveTrashedItemOutOfTeamDrive
       cannotRemoveOwner cannotSetExpiration forbiddenEmbedSetting forbiddenLicenseSetting forbiddenPrivacySetting cannotSetExpirationOnAnyoneOrDomain cannotUnsubscribeFromOwnedCalendar cannotUpdatePermission eventTypeRestriction
       expirationDateNotAllowedForSharedDriveMembers teamDrivesFolderMoveInNotSupported teamDrivesFolderSharingNotSupported
       teamDrivesSharingRestrictionNotAllowed`,
      { policy: 'ResourceState' },
    ),
  ],
  wordings: [
    ...wordings('vpc-service-controls', { policy: 'VpcServiceControls' }),
    ...wordings('org-policy org-policy-members key-creation', { policy: 'OrganizationPolicy' }),
    ...wordings('public-access-prevention uniform-access', { policy: 'OrganizationPolicy' }),
    ...wordings('retention lien', { policy: 'Retention' }),
    ...wordings('account-restricted', { policy: 'ContextAwareAccess' }),
    ...wordings('iam-deny', { policy: 'IamDeny' }),
    ...wordings('access-boundary', { policy: 'PrincipalAccessBoundary' }),
    ...wordings('location region billing-country', { policy: 'Location' }),
    ...wordings('admin-policy classroom-off admin-block domain-policy', { policy: 'WorkspaceAdmin' }),
    ...wordings('outside-sharing', { policy: 'DomainSharing' }),
    ...wordings('comments-disabled protected-range', { policy: 'OwnerRestriction' }),
    ...wordings('sharing-restriction', { policy: 'ResourceState' }),
    ...wordings('owner-restriction', { policy: 'OwnerRestriction' }),
    ...wordings('abuse', { policy: 'Abuse' }),
    ...wordings('org-restriction', { policy: 'OrganizationRestriction' }),
    ...wordings('embedded-browser', { policy: 'Other' }),
  ],
};
