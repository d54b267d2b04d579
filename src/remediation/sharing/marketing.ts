import { encodedAddress } from '../output/pages.js';
import type { RemedyCase } from '../remedy-case.js';
import { onlyReads, type SharingPlace } from './place.js';

function readsOr(read: string, write: string): (denied: RemedyCase) => string {
  return (denied) => (onlyReads(denied) ? read : write);
}

function searchConsoleRole(denied: RemedyCase): string {
  if (/^indexing\./.test(denied.service ?? '')) return 'Owner';
  return onlyReads(denied) || /searchanalytics/i.test(denied.operation.method ?? '') ? 'Restricted' : 'Full';
}

const INVITE = 'Ask an admin of the account to add the email address with this role.';

function account(
  service: RegExp,
  thing: string,
  role: SharingPlace['role'],
  url: string,
  docs: string,
  serviceAccounts: SharingPlace['serviceAccounts'] = 'address',
): SharingPlace {
  return { service, thing, role, url: () => url, docs, how: INVITE, serviceAccounts };
}

/** Sites, properties, stores and accounts that have user lists of their own. */
// prettier-ignore
export const MARKETING: readonly SharingPlace[] = [
  {
    ...account(/^(?:searchconsole|webmasters|indexing)\./, 'the Search Console property', searchConsoleRole, '', 'https://support.google.com/webmasters/answer/7687615'),
    url: (id) => (id === undefined ? 'https://search.google.com/search-console/users' : `https://search.google.com/search-console/users?resource_id=${encodedAddress(id)}`),
  },
  account(/^analytics/, 'the Analytics property', readsOr('Viewer', 'Editor'), 'https://analytics.google.com/analytics/web/', 'https://support.google.com/analytics/answer/9305788'),
  account(/^tagmanager\./, 'the Tag Manager container', readsOr('Read', 'Edit (to publish: Publish)'), 'https://tagmanager.google.com/', 'https://support.google.com/tagmanager/answer/6107011'),
  account(/^(?:androidpublisher|playdeveloperreporting|playcustomapp)\./, 'the app in Play Console', readsOr('View app information', 'the permission of this action'), 'https://play.google.com/console/users-and-permissions', 'https://developers.google.com/android-publisher/getting_started'),
  account(/^(?:content|shoppingcontent|merchantapi|css)\./, 'the Merchant Center account', readsOr('Performance and insights', 'Standard'), 'https://merchants.google.com/', 'https://support.google.com/merchants/answer/12160472'),
  account(/googleads|^searchads360\./, 'the Ads account', readsOr('Read only', 'Standard'), 'https://ads.google.com/aw/accountaccess/users', 'https://support.google.com/google-ads/answer/6372672'),
  account(/^(?:dfareporting|displayvideo|doubleclick\w*)\./, 'the account in Google Marketing Platform', readsOr('Read only', 'Standard'), 'https://marketingplatform.google.com/home', 'https://support.google.com/campaignmanager/answer/6098287'),
  account(/^(?:adsense|admob|adexchangebuyer2?|realtimebidding|authorizedbuyersmarketplace)\./, 'the publisher account', readsOr('read access', 'administrator access'), 'https://www.google.com/adsense/', 'https://support.google.com/adsense/answer/1041918', 'never'),
  account(/^(?:mybusiness\w*|businessprofileperformance)\./, 'the Business Profile', () => 'Manager', 'https://business.google.com/locations', 'https://support.google.com/business/answer/3403100', 'never'),
  { ...account(/^youtube/, 'the YouTube channel', () => 'owner', 'https://studio.youtube.com/', 'https://developers.google.com/youtube/v3/guides/authentication', 'never'), ownerOnly: true },
  account(/^blogger\./, 'the blog', readsOr('Reader', 'Author'), 'https://www.blogger.com/', 'https://support.google.com/blogger/answer/42673', 'never'),
];
