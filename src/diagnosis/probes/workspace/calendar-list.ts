import { stringProperty } from '../../../response/safe/property.js';
import type { Probe } from '../../probe.js';
import { aboutSharing } from '../about-sharing.js';
import { calendarAllows, calendarNeed, calendarOf } from './calendar-need.js';

/** Which role has the caller on the calendar? */
export const calendarList: Probe = {
  id: 'calendar-list',
  by: ['caller'],
  about: 'caller',
  source: 'https://developers.google.com/workspace/calendar/api/v3/reference/calendarList/get',
  applies: (subject) => aboutSharing(subject) && calendarOf(subject) !== undefined,
  question: (subject) => `Is calendar ${calendarOf(subject)} in the caller's list, with the role ${calendarNeed(subject)}?`,
  call: (subject) => ({ name: 'calendar.calendarList.get', values: { calendar: calendarOf(subject)! } }),
  read: (json, subject) => {
    const role = stringProperty(json, 'accessRole');
    const needs = calendarNeed(subject);
    if (role === undefined) return { answer: 'unknown', says: 'the response names no role', because: 'Calendar named no accessRole' };
    const enough = calendarAllows(role, needs);
    if (enough === undefined)
      return { answer: 'unknown', says: `the caller has the calendar as ${role}`, because: "it isn't known what that role may do" };
    return enough
      ? { answer: 'yes', says: `the caller has the calendar as ${role}`, proves: [{ id: 'calendar-accessible', role }] }
      : {
          answer: 'no',
          says: `the caller has the calendar as ${role}; the call needs ${needs}`,
          proves: [{ id: 'calendar-role-too-weak', role, needs }],
        };
  },
  refused: ({ status }) =>
    status === 404 ? { answer: 'no', says: "the calendar isn't in the caller's list", proves: [{ id: 'calendar-unlisted' }] } : undefined,
};
