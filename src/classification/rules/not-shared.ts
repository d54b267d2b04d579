import { reasons, wordings, type KindRules } from '../rule.js';
import { ADS, DATA_MANAGER, FIREBASE_RULES, YOUTUBE } from '../services.js';

/** Access is managed on the resource itself, outside IAM. */
export const notShared: KindRules = {
  reasons: [
    ...reasons(
      'ServiceError',
      'USER_PERMISSION_DENIED CUSTOMER_NOT_FOUND NOT_ADS_USER INVALID_LOGIN_CUSTOMER_ID_SERVING_CUSTOMER_ID_COMBINATION',
      { access: 'none' },
    ),
    ...reasons('ServiceError', 'ACTION_NOT_PERMITTED PERMISSION_DENIED', { access: 'insufficient' }),
    ...reasons('ErrorInfo', 'USER_PERMISSION_DENIED CUSTOMER_NOT_FOUND NOT_ADS_USER', { domain: ADS, access: 'none' }),
    ...reasons('ErrorInfo', 'ACTION_NOT_PERMITTED PERMISSION_DENIED', { domain: ADS, access: 'insufficient' }),
    ...reasons('ErrorInfo', 'PERMISSION_DENIED', { domain: DATA_MANAGER }),
    ...reasons('ErrorInfo', 'DATA_PARTNER_USER_LIST_MUTATE_NOT_ALLOWED OWNERSHIP_REQUIRED_FOR_UPDATE REQUIRED_PREREQUISITE_LINK_MISSING', {
      access: 'insufficient',
    }),
    ...reasons('ErrorInfo', 'USER_AUTHORIZATION_FAILURE', { access: 'none' }),
    ...reasons('LegacyError', 'insufficientFilePermissions insufficientParentPermissions requiredAccessLevel', {
      access: 'insufficient',
    }),
    ...reasons(
      'LegacyError',
      'applyLabelForbidden labelMutationForbidden cannotChangeOrganizer cannotChangeOrganizerOfInstance forbiddenForNonOrganizer participantIsNeitherOrganizerNorAttendee',
      { access: 'insufficient' },
    ),
    ...reasons('LegacyError', 'teamDriveMembershipRequired fileOwnerNotMemberOfTeamDrive stopChannelCallerNotOwner projectNotLinked', {
      access: 'none',
    }),
    ...reasons('LegacyError', 'cannotAddParent', { access: 'insufficient', certainty: 'likely' }),
    ...reasons('LegacyError', 'fileAccess', { access: 'none', certainty: 'likely' }),
    ...reasons('LegacyError', 'channelForbidden playlistForbidden playlistItemsNotAccessible insufficientLivePermissions', {
      access: 'none',
      certainty: 'likely',
    }),
    ...reasons('LegacyError', 'fileNotFound', { access: 'none', certainty: 'possible' }),
    ...reasons('LegacyError', 'permissionDenied', { domain: /androidpublisher/, access: 'insufficient' }),
    ...reasons('LegacyError', 'accountDelegationForbidden cmsUserAccountNotFound subscriptionForbidden', {
      service: YOUTUBE,
      access: 'none',
    }),
    ...reasons('LegacyError', 'accountDelegationForbidden cmsUserAccountNotFound subscriptionForbidden', { access: 'none' }),
    ...reasons('LegacyError', 'insufficientCapabilities', { access: 'insufficient' }),
    ...reasons('LegacyError', 'forbidden', { service: YOUTUBE, certainty: 'possible' }),
    ...reasons('LegacyError', 'forbidden', { governedBy: 'sharing', wording: 'no-permission', certainty: 'likely' }),
  ],
  wordings: [
    ...wordings('shared-file shared-property calendar-access play-access', { access: 'insufficient' }),
    ...wordings(
      'shared-site firebase-rules no-analytics url-ownership account-access customer-access play-link private-data blog-access mailbox-delegation membership',
      {
        access: 'none',
      },
    ),
    ...wordings('no-permission', { service: FIREBASE_RULES, access: 'none' }),
    ...wordings('not-properly-authorized', { access: 'none', certainty: 'possible' }),
    ...wordings('group-access', { access: 'unknown' }),
    ...wordings('not-found-or-denied file-not-found', { access: 'unknown', certainty: 'possible' }),
  ],
};
