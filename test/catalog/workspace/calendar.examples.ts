import type { calendar } from '../../../src/catalog/workspace/calendar.js';
import type { Examples } from '../examples.js';

const API = 'https://www.googleapis.com/calendar/v3/calendars';

export default {
  wordings: {
    'service-accounts-cannot': ['Service accounts cannot invite attendees without Domain-Wide Delegation of Authority.'],
    'calendar-access': ['You need to have writer access to this calendar.'],
  },
  sentences: {
    'service-account-attendees': ['Service accounts cannot invite attendees without Domain-Wide Delegation of Authority.'],
    'writer-needed': ['You need to have writer access to this calendar.'],
    'reader-needed': ['You need to have reader access to this calendar.'],
    'calendar-limits': ['Calendar usage limits exceeded.'],
    'signed-up': ['The user must be signed up for Google Calendar.'],
    'organizer-only': ['Shared properties can only be changed by the organizer of the event.'],
    'not-a-calendar-user': ['The user is not a Google Calendar user.'],
    'sharing-outside': ['Cannot share calendar with external users.'],
  },
  situations: {
    'service-account-invites': {
      message: 'Service accounts cannot invite attendees without Domain-Wide Delegation of Authority.',
      reason: 'forbiddenForServiceAccounts',
      request: `POST ${API}/primary/events`,
      caller: 'serviceAccount',
      first: /Act as the organizer/,
    },
    'not-shared': {
      status: 404,
      message: 'Not Found',
      reason: 'notFound',
      request: `GET ${API}/team@example.com/events`,
      caller: 'serviceAccount',
      first: /Share the calendar/,
      among: /primary/,
    },
    'wrong-account-signed-in': {
      status: 404,
      message: 'Not Found',
      reason: 'notFound',
      request: `GET ${API}/team@example.com/events`,
      caller: 'user',
      first: /which account is signed in/,
    },
    'role-too-weak': {
      message: 'You need to have writer access to this calendar.',
      reason: 'requiredAccessLevel',
      request: `POST ${API}/team@example.com/events`,
      caller: 'serviceAccount',
      first: /Share/,
    },
    'not-the-organizer': {
      message: 'Shared properties can only be changed by the organizer of the event.',
      reason: 'forbiddenForNonOrganizer',
      request: `PATCH ${API}/primary/events/abc`,
      caller: 'user',
      first: /calendar of its organizer/,
    },
    'usage-limits': {
      message: 'Calendar usage limits exceeded.',
      reason: 'quotaExceeded',
      request: `POST ${API}/primary/events`,
      caller: 'user',
      first: /Invite fewer/,
    },
    'too-fast': {
      message: 'Rate Limit Exceeded',
      reason: 'rateLimitExceeded',
      request: `GET ${API}/primary/events`,
      caller: 'user',
      first: /backoff/,
    },
    'calendar-off': {
      message: 'The user must be signed up for Google Calendar.',
      reason: 'notACalendarUser',
      request: `GET ${API}/primary/events`,
      caller: 'delegated',
      first: /Turn Calendar on/,
    },
  },
} satisfies Examples<typeof calendar>;
