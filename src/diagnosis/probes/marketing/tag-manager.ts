import { arrayProperty, property, stringProperty } from '../../../response/safe/property.js';
import type { Probe } from '../../probe.js';
import type { Subject } from '../../subject/subject.js';
import { aboutSharing } from '../about-sharing.js';
import { isService } from '../is-service.js';

/** Is the Tag Manager account among the caller's? */
export const tagManager: Probe = {
  id: 'tag-manager',
  by: ['caller'],
  about: 'caller',
  source: 'https://developers.google.com/tag-platform/tag-manager/api/reference/rest/v2/accounts/list',
  applies: (subject) => isService(subject, 'tagmanager') && aboutSharing(subject) && accountOf(subject) !== undefined,
  question: (subject) => `Is Tag Manager account ${accountOf(subject)} among the caller's?`,
  call: () => ({ name: 'tagmanager.accounts.list' }),
  read: (json, subject) => {
    const accounts = arrayProperty(json, 'account').map((account) => stringProperty(account, 'accountId'));
    if (accounts.includes(accountOf(subject)))
      return { answer: 'yes', says: `the caller sees account ${accountOf(subject)}`, proves: [{ id: 'tag-manager-listed' }] };
    if (property(json, 'nextPageToken') !== undefined || accounts.length >= 100)
      return { answer: 'unknown', says: "the account isn't on the first page", because: 'the list goes on' };
    return {
      answer: 'no',
      says: `account ${accountOf(subject)} isn't among the ${accounts.length} that the caller sees`,
      proves: [{ id: 'tag-manager-not-listed' }],
    };
  },
};

function accountOf({ resource }: Subject): string | undefined {
  return /(?:^|\/)accounts\/(\d+)/.exec(resource?.name ?? '')?.[1] ?? (resource?.type === 'account' ? resource.id : undefined);
}
