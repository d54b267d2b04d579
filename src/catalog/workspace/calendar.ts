import { family } from '../define.js';
import { PEOPLE, ROBOTS } from '../callers.js';
import { meanings } from './calendar/meanings.js';

const ERRORS = 'https://developers.google.com/workspace/calendar/api/guides/errors';
const SHARING = 'https://support.google.com/calendar/answer/37082';
const DENIED = ['NotShared', 'MissingPermission', 'Unclassified'] as const;

/** Google Calendar. */
export const calendar = family({
  meanings,
  services: ['calendar', 'calendar-json'],
  governedBy: 'sharing',
  docs: ERRORS,
  sentences: {
    'service-account-attendees': 'Service accounts cannot invite attendees without Domain-Wide Delegation of Authority',
    'writer-needed': ['You need to have writer access to this calendar', 'need to have {words} access to this calendar'],
    'reader-needed': 'You need to have reader access to this calendar',
    'calendar-limits': 'Calendar usage limits exceeded',
    'signed-up': 'must be signed up for Google Calendar',
    'organizer-only': ['Shared properties can only be changed by the organizer of the event', 'only be changed by the organizer'],
    'not-a-calendar-user': 'user is not a {words} Calendar user',
    'sharing-outside': [
      'Calendar access level {words} not allowed',
      'Cannot share {words} with external',
      'organization does not allow sharing calendars',
    ],
  },
  answers: [
    {
      kind: 'NotShared',
      access: 'insufficient',
      reasons: ['requiredAccessLevel', 'forbiddenForNonOrganizer'],
      sentences: ['writer-needed', 'reader-needed', 'organizer-only'],
    },
    { kind: 'PolicyBlocked', policy: 'DomainSharing', sentences: ['sharing-outside'], onlyHere: true },
  ],
  access: {
    '*': {
      thing: 'the calendar',
      page: 'https://calendar.google.com/calendar/r/settings',
      roles: [
        ['calendar.acl.*', 'owner (Make changes and manage sharing)'],
        ['calendar.freebusy.*', 'freeBusyReader (See only free/busy)'],
        ['*.get', 'reader (See all event details)'],
        ['*.list', 'reader (See all event details)'],
        ['*.instances', 'reader (See all event details)'],
        ['*.watch', 'reader (See all event details)'],
        ['*', 'writer (Make changes to events)'],
      ],
      how: 'Open the settings of the calendar, Share with specific people, and add the email address.',
      docs: SHARING,
      serviceAccounts: 'address',
    },
  },
  situations: {
    'service-account-invites': {
      says: 'A service account on its own may not invite attendees.',
      when: [
        { kind: ['CredentialRejected', ...DENIED], reasons: ['forbiddenForServiceAccounts'] },
        { kind: ['CredentialRejected', ...DENIED], sentences: ['service-account-attendees', 'service-accounts-cannot'] },
      ],
      only: true,
      source: ERRORS,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Act as the organizer: set `subject` to the address of that Workspace user',
          detail: 'Only a user can invite people. The service account needs domain-wide delegation with the calendar scope for that.',
          docs: 'https://developers.google.com/identity/protocols/oauth2/service-account#delegatingauthority',
          ifAlreadySo: 'Check that `subject` is set on the client that makes this very call.',
        },
        { use: 'authorizeDelegation', title: 'Let the service account act as users of the domain' },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If the calendar is of a personal Google account',
          title: 'Sign in as that user with OAuth instead of a service account',
          detail: 'Domain-wide delegation exists in Google Workspace only.',
          docs: 'https://developers.google.com/workspace/calendar/api/guides/auth',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If nobody needs an invitation',
          title: 'Create the event without attendees, on a calendar that is shared with the service account',
          detail: 'Put the names into the description, or add the calendar to the calendars of the people.',
        },
      ],
    },
    'not-shared': {
      says: "The calendar doesn't exist, or isn't shared with {caller}.",
      when: [
        { kind: DENIED, reasons: ['notFound'], callers: [...ROBOTS, 'unknown'] },
        { kind: DENIED, callers: ROBOTS },
        { kind: 'NotShared', access: ['none', 'unknown'] },
      ],
      source: 'https://developers.google.com/workspace/calendar/api/concepts/sharing',
      steps: [
        {
          use: 'share',
          ifAlreadySo:
            'A service account must add the calendar itself with calendarList.insert before it shows in calendarList.list; events.list works without.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Check calendarId: "primary" is the own, empty calendar of the service account',
          detail:
            'Use the address of the calendar, such as ann@example.com or …@group.calendar.google.com, from its settings under Integrate calendar. Encode # as %23.',
          docs: 'https://developers.google.com/workspace/calendar/api/concepts/events-calendars',
        },
        {
          use: 'authorizeDelegation',
          when: 'If the calendar is of a Workspace user',
          title: 'Let the service account act as the owner of the calendar',
        },
      ],
    },
    'wrong-account-signed-in': {
      says: "The account that is signed in doesn't see this calendar or event: often it is another account than you think.",
      when: [
        { kind: DENIED, reasons: ['notFound'], callers: PEOPLE },
        { kind: DENIED, callers: PEOPLE, statuses: [404] },
        { kind: DENIED, reasons: ['notFound'], callers: ['delegated'] },
      ],
      source: 'https://developers.google.com/workspace/calendar/api/concepts/sharing',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Check which account is signed in, and sign in again as the one that sees the calendar',
          detail: 'calendarList.list shows the calendars of the token. A stored token may be of another Google account than the browser.',
          docs: 'https://developers.google.com/workspace/calendar/api/v3/reference/calendarList/list',
        },
        { use: 'share' },
        { use: 'checkResource' },
      ],
    },
    'role-too-weak': {
      says: '{caller} may see the calendar, but not change it.',
      when: [
        { kind: DENIED, reasons: ['requiredAccessLevel'] },
        { kind: DENIED, sentences: ['writer-needed', 'reader-needed'] },
        { kind: 'NotShared', access: ['insufficient'] },
      ],
      source: SHARING,
      steps: [
        {
          use: 'share',
          ifAlreadySo:
            'calendarList.get shows accessRole of the caller. An organization may limit what people outside of it get, to free/busy.',
        },
        {
          action: 'AskAdmin',
          who: 'workspaceAdmin',
          when: 'If the settings offer no more than "See only free/busy"',
          title: 'Allow sharing of all information outside the organization for calendars',
          detail:
            'Admin console, Apps, Google Workspace, Calendar, Sharing settings. Everybody in the organization may then share more: weigh that first.',
          url: 'https://admin.google.com/ac/managedsettings/435070579839/sharing',
          docs: 'https://support.google.com/a/answer/60765',
        },
      ],
    },
    'not-the-organizer': {
      says: 'Only the organizer may change what the event shares with everybody.',
      when: [
        { kind: DENIED, reasons: ['forbiddenForNonOrganizer'] },
        { kind: DENIED, sentences: ['organizer-only'] },
      ],
      only: true,
      source: `${ERRORS}#403_forbidden_for_non_organizer`,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Change the event on the calendar of its organizer, or only the own copy',
          detail: 'An attendee may change the own response, reminders and color. organizer.email of the event tells whose calendar it is.',
          docs: `${ERRORS}#403_forbidden_for_non_organizer`,
        },
      ],
    },
    'usage-limits': {
      says: 'The account invited too many people or made too many events or calendars in a short time.',
      when: [
        { kind: ['RateLimited', 'QuotaExceeded'], reasons: ['quotaExceeded'] },
        { kind: ['RateLimited', 'QuotaExceeded'], sentences: ['calendar-limits'] },
      ],
      only: true,
      source: 'https://support.google.com/a/answer/2905486',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Invite fewer outside guests, pass sendUpdates=none, and spread the work over accounts',
          detail: 'Let each service act as the user whose calendar it is, instead of one account for all.',
          docs: ERRORS,
        },
        {
          action: 'Wait',
          who: 'caller',
          title: 'Wait a few hours, up to a day: the limit is of the calendar account, not of the project',
          detail: "It counts invitations to outside guests, new calendars and events. More quota for the project doesn't help.",
          docs: 'https://support.google.com/a/answer/2905486',
        },
      ],
    },
    'too-fast': {
      says: 'Too many calls in a minute, for the project or for the user.',
      when: [{ kind: 'RateLimited' }, { kind: 'RateLimited', reasons: ['rateLimitExceeded', 'userRateLimitExceeded'] }],
      source: 'https://developers.google.com/workspace/calendar/api/guides/quota',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Repeat with exponential backoff, and spread calls over the minute',
          detail:
            'Use push notifications and sync tokens instead of polling. With delegation pass quotaUser, or the limit counts for the service account alone.',
          docs: 'https://developers.google.com/workspace/calendar/api/guides/quota',
        },
      ],
    },
    'calendar-off': {
      says: 'The account has no Google Calendar.',
      when: [
        { kind: 'CredentialRejected', reasons: ['notACalendarUser'] },
        { kind: 'CredentialRejected', sentences: ['signed-up', 'not-a-calendar-user', 'service-off-for-user'] },
      ],
      source: ERRORS,
      steps: [
        {
          action: 'AskAdmin',
          who: 'workspaceAdmin',
          title: 'Turn Calendar on for the user in the Admin console',
          detail: 'Apps, Google Workspace, Calendar, Service status. A personal account opens calendar.google.com once.',
          url: 'https://admin.google.com/ac/appslist/core',
          docs: 'https://support.google.com/a/answer/57919',
        },
      ],
    },
  },
});
