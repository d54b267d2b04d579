import { encoded } from '../output/pages.js';
import type { RemedyCase } from '../remedy-case.js';
import { onlyReads, type SharingPlace } from './place.js';

function readsOr(read: string, write: string): (denied: RemedyCase) => string {
  return (denied) => (onlyReads(denied) ? read : write);
}

/** https://developers.google.com/workspace/calendar/api/concepts/sharing */
function calendarRole(denied: RemedyCase): string {
  const method = denied.operation.method ?? '';
  if (/\.acl\./.test(method)) return 'owner (Make changes and manage sharing)';
  if (/freebusy/i.test(method)) return 'freeBusyReader (See only free/busy)';
  return onlyReads(denied) ? 'reader (See all event details)' : 'writer (Make changes to events)';
}

/** Products of Workspace whose resources belong to a user, a group or a space. */
export const WORKSPACE: readonly SharingPlace[] = [
  {
    service: /^calendar/,
    thing: 'the calendar',
    role: calendarRole,
    url: () => 'https://calendar.google.com/calendar/r/settings',
    docs: 'https://support.google.com/calendar/answer/37082',
    how: 'In the calendar settings, under "Shared with", add the email address with this permission.',
    serviceAccounts: 'address',
  },
  {
    service: /^gmail\./,
    thing: 'the mailbox',
    ownerOnly: true,
    role: readsOr('read access', 'write access'),
    url: () => 'https://admin.google.com/ac/owl/domainwidedelegation',
    docs: 'https://developers.google.com/workspace/gmail/api/auth/scopes',
    how: 'Only its own user can open a mailbox. Use the user ID "me" with that user\'s credentials.',
    serviceAccounts: 'delegation',
  },
  {
    service: /^(?:cloudidentity|groupssettings|groupsmigration|admin)\./,
    thing: 'the group',
    role: readsOr('member', 'manager'),
    url: (id) => (id === undefined ? 'https://groups.google.com/my-groups' : `https://groups.google.com/all-groups?q=${encoded(id)}`),
    docs: 'https://support.google.com/groups/answer/2465464',
    how: 'Add the email address to the group with this role.',
    serviceAccounts: 'address',
  },
  {
    service: /^chat\./,
    thing: 'the space',
    role: readsOr('member', 'member (to manage the space: manager)'),
    url: () => 'https://chat.google.com/',
    docs: 'https://developers.google.com/workspace/chat/authenticate-authorize',
    how: 'Add the app or the user to the space.',
    serviceAccounts: 'address',
  },
  {
    service: /^classroom\./,
    thing: 'the course',
    role: readsOr('student', 'teacher'),
    url: () => 'https://classroom.google.com/',
    docs: 'https://developers.google.com/workspace/classroom/reference/access-errors',
    how: 'Invite the user to the course.',
    serviceAccounts: 'delegation',
  },
  {
    service: /^(?:people|tasks|keep|meet|workspaceevents)\./,
    thing: 'the data of the user',
    ownerOnly: true,
    role: readsOr('read access', 'write access'),
    url: () => 'https://admin.google.com/ac/owl/domainwidedelegation',
    docs: 'https://developers.google.com/identity/protocols/oauth2/service-account#delegatingauthority',
    how: 'Only the user can open this data. Sign in as that user.',
    serviceAccounts: 'delegation',
  },
  {
    service: /^vault\./,
    thing: 'the matter',
    role: () => 'collaborator',
    url: () => 'https://vault.google.com/matter',
    docs: 'https://developers.google.com/workspace/vault/guides/matters',
    how: 'Ask the owner to share the matter with the email address.',
    serviceAccounts: 'delegation',
  },
  {
    service: /^drivelabels\./,
    thing: 'the label',
    role: readsOr('reader', 'editor (to apply it: applier)'),
    url: () => 'https://admin.google.com/ac/dc/labels',
    docs: 'https://developers.google.com/workspace/drive/labels/guides/overview',
    how: 'Ask the label manager to add the email address with this role.',
    serviceAccounts: 'address',
  },
];
