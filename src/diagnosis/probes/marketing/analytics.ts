import { arrayProperty, property, stringProperty } from '../../../response/safe/property.js';
import type { Probe } from '../../probe.js';
import type { Subject } from '../../subject/subject.js';
import { aboutSharing } from '../about-sharing.js';
import { isService } from '../is-service.js';

/** Is the Analytics account or property among the caller's? */
export const analytics: Probe = {
  id: 'analytics',
  by: ['caller'],
  about: 'caller',
  source: 'https://developers.google.com/analytics/devguides/config/admin/v1/rest/v1beta/accountSummaries/list',
  applies: (subject) => isService(subject, 'analyticsdata', 'analyticsadmin') && aboutSharing(subject) && wanted(subject) !== undefined,
  question: (subject) => `Is ${wanted(subject)} among the caller's Analytics accounts and properties?`,
  call: () => ({ name: 'analyticsadmin.accountSummaries.list', query: { pageSize: '200' } }),
  read: (json, subject) => {
    const accounts = arrayProperty(json, 'accountSummaries');
    const listed = accounts.flatMap((account) => [
      stringProperty(account, 'account'),
      ...arrayProperty(account, 'propertySummaries').map((summary) => stringProperty(summary, 'property')),
    ]);
    if (listed.includes(wanted(subject)))
      return { answer: 'yes', says: `the caller sees ${wanted(subject)}`, proves: [{ id: 'analytics-listed' }] };
    if (property(json, 'nextPageToken') !== undefined || accounts.some((account) => manyProperties(account)))
      return { answer: 'unknown', says: `${wanted(subject)} isn't among the first accounts`, because: 'the list goes on' };
    return { answer: 'no', says: `${wanted(subject)} isn't among what the caller sees`, proves: [{ id: 'analytics-not-listed' }] };
  },
};

/** Only so many are read of a list. */
function manyProperties(account: unknown): boolean {
  return arrayProperty(account, 'propertySummaries').length >= 100;
}

function wanted({ resource }: Subject): string | undefined {
  return /(?:^|\/)((?:properties|accounts)\/\d+)/.exec(resource?.name ?? `properties/${resource?.id ?? ''}`)?.[1];
}
