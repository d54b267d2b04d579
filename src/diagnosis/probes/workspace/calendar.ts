import { stringProperty } from '../../../response/safe/property.js';
import type { Probe } from '../../probe.js';
import { calendarOf } from './calendar-need.js';

/** Does the caller see the calendar, although it isn't in the list? */
export const calendar: Probe = {
  id: 'calendar',
  by: ['caller'],
  about: 'caller',
  source: 'https://developers.google.com/workspace/calendar/api/v3/reference/calendars/get',
  round: 2,
  applies: (_subject, known) => known.has('calendar-unlisted'),
  question: (subject) => `Does the caller see calendar ${calendarOf(subject)} at all?`,
  call: (subject) => ({ name: 'calendar.calendars.get', values: { calendar: calendarOf(subject)! } }),
  read: (json) =>
    stringProperty(json, 'id') === undefined
      ? { answer: 'unknown', says: 'the response describes no calendar', because: 'Calendar answered without a calendar' }
      : {
          answer: 'yes',
          says: 'the caller sees the calendar: it was shared, but never added to the list',
          proves: [{ id: 'calendar-visible' }],
        },
  refused: ({ status }) =>
    status === 404
      ? { answer: 'no', says: "Calendar doesn't show the calendar to the caller", proves: [{ id: 'calendar-invisible' }] }
      : undefined,
};
