import { stringProperty } from '../../../response/safe/property.js';
import type { Probe } from '../../probe.js';
import type { Subject } from '../../subject/subject.js';
import { aboutSharing } from '../about-sharing.js';
import { isService } from '../is-service.js';

/** Whose mailbox does the token open? Other addresses in a path, of aliases or filters, name no mailbox. */
export const gmailProfile: Probe = {
  id: 'gmail-profile',
  by: ['caller'],
  about: 'caller',
  source: 'https://developers.google.com/workspace/gmail/api/reference/rest/v1/users/getProfile',
  applies: (subject) => isService(subject, 'gmail') && aboutSharing(subject) && mailboxOf(subject) !== undefined,
  question: (subject) => `Does the token open the mailbox ${mailboxOf(subject)}?`,
  call: () => ({ name: 'gmail.users.getProfile' }),
  read: (json, subject) => {
    const own = stringProperty(json, 'emailAddress');
    if (own === undefined) return { answer: 'unknown', says: 'the response names no mailbox', because: 'Gmail named no address' };
    return own.toLowerCase() === mailboxOf(subject)!.toLowerCase()
      ? { answer: 'yes', says: `the token opens ${own}`, proves: [{ id: 'mailbox-own' }] }
      : { answer: 'no', says: `the token opens ${own}`, proves: [{ id: 'mailbox-other', own }] };
  },
};

function mailboxOf({ resource, request }: Subject): string | undefined {
  const named = /\/users\/([^/]+)/.exec(request?.url.pathname ?? '')?.[1] ?? /(?:^|\/)users\/([^/]+)/.exec(resource?.name ?? '')?.[1];
  const address = named ?? (resource?.type === 'user' || resource?.type === 'mailbox' ? resource.id : undefined);
  return address === undefined || !/@|%40/.test(address) ? undefined : decodeURIComponent(address);
}
