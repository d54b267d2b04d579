import { addressFor } from './grantee.js';
import type { Conclusion } from './conclusion.js';

const DOCS = 'https://developers.google.com/workspace/calendar/api/concepts/sharing';

/** What Calendar shows of the calendar. */
export const CALENDAR: readonly Conclusion[] = [
  {
    id: 'calendar/role-too-weak',
    says: 'The calendar is shared with the caller, with too weak a role.',
    all: ['calendar-role-too-weak'],
    of: ['NotShared', 'Unclassified', 'MissingPermission'],
    kind: 'NotShared',
    detail: () => ({ access: 'insufficient' }),
    remedies: (known, subject) => {
      const { address, explained } = addressFor(subject, known);
      const { role, needs } = known.get('calendar-role-too-weak')!;
      return [
        {
          action: 'ShareResource',
          title: `Change the role of ${address} on the calendar from ${role} to ${needs}`,
          detail: `The calendar is shared with the caller already, as ${role}.${explained}`,
          docs: DOCS,
          who: 'resourceOwner',
        },
      ];
    },
  },
  {
    id: 'calendar/accessible',
    says: 'The caller has the calendar now, with the role that the call needs.',
    all: ['calendar-accessible'],
    of: ['NotShared'],
    kind: 'resolved',
  },
  {
    id: 'calendar/not-in-list',
    says: "The calendar is shared with the caller, but isn't in its calendar list.",
    all: ['calendar-visible', 'calendar-unlisted'],
    of: ['NotShared', 'Unclassified'],
    where: ({ method }) => /\.calendarList\./.test(method ?? ''),
    kind: 'NotShared',
    detail: () => ({ access: 'unknown' }),
    remedies: () => [
      {
        action: 'ChangeRequest',
        title: "Add the calendar to the caller's list: calendarList.insert",
        detail: 'The calendar is shared with the caller. A share adds it to no list, and a service account sees no invitation.',
        docs: 'https://developers.google.com/workspace/calendar/api/v3/reference/calendarList/insert',
        who: 'caller',
      },
    ],
  },
  {
    id: 'calendar/visible-for-read',
    says: 'The caller sees the calendar now.',
    all: ['calendar-visible'],
    of: ['NotShared'],
    where: ({ reads }) => reads,
    kind: 'resolved',
  },
  {
    id: 'calendar/visible-not-writable',
    says: 'The caller sees the calendar, but may not change it.',
    all: ['calendar-visible'],
    of: ['NotShared', 'Unclassified'],
    where: ({ denial: { status } }) => status === 403,
    kind: 'NotShared',
    detail: () => ({ access: 'insufficient', certainty: 'likely' }),
  },
  {
    id: 'calendar/unshared',
    says: "The calendar isn't shared with the caller.",
    all: ['calendar-invisible'],
    of: ['NotShared', 'Unclassified', 'MissingPermission'],
    where: ({ denial: { status } }) => status === 403,
    kind: 'NotShared',
    detail: () => ({ access: 'none' }),
  },
  {
    id: 'calendar/unshared-or-absent',
    all: ['calendar-invisible'],
    of: ['NotShared'],
    kind: 'open',
    remedies: () => [
      {
        action: 'Verify',
        title: 'Check the calendar ID with someone who can open the calendar',
        detail:
          "Calendar sends the same response for a calendar that doesn't exist and for one that isn't shared. The ID stands in the calendar's settings.",
        docs: DOCS,
        who: 'caller',
      },
    ],
  },
];
