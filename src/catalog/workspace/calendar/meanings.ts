import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'service-accounts-cannot': '^Service accounts cannot',
    'calendar-access': ['You need to have (reader|writer|owner) access to this calendar', 'only be changed by the organizer'],
  },
  answers: [
    {
      kind: 'NotShared',
      access: 'insufficient',
      sources: ['LegacyError'],
      reasons: [
        'requiredAccessLevel',
        'cannotChangeOrganizer',
        'cannotChangeOrganizerOfInstance',
        'forbiddenForNonOrganizer',
        'participantIsNeitherOrganizerNorAttendee',
      ],
    },
    { kind: 'NotShared', access: 'none', sources: ['LegacyError'], reasons: ['stopChannelCallerNotOwner'] },
    { kind: 'NotShared', access: 'insufficient', sentences: ['calendar-access'] },
    {
      kind: 'RateLimited',
      sources: ['LegacyError'],
      reasons: ['variableTermExpiredDailyExceeded', 'variableTermLimitExceeded', 'calendarUsageLimitsExceeded'],
    },
    {
      kind: 'PolicyBlocked',
      policy: 'ResourceState',
      sources: ['LegacyError'],
      reasons: [
        'cannotChangeOwnAcl',
        'cannotChangeOwnerAcl',
        'cannotChangeOwnPrimarySubscription',
        'cannotModifyAclOfCalendarOwner',
        'cannotUnsubscribeFromOwnedCalendar',
      ],
    },
    { kind: 'CredentialRejected', problem: 'tokenInvalid', sources: ['LegacyError'], reasons: ['push.webhookUrlUnauthorized'] },
    { kind: 'CredentialRejected', problem: 'accountNotSetUp', sources: ['LegacyError'], reasons: ['notACalendarUser'] },
    {
      kind: 'CredentialRejected',
      problem: 'accountUnsupported',
      sources: ['LegacyError'],
      reasons: ['insufficientAudience', 'forbiddenForServiceAccounts'],
    },
    { kind: 'CredentialRejected', problem: 'accountUnsupported', sentences: ['service-accounts-cannot'] },
  ],
});
