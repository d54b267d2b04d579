import { arrayProperty, property, stringProperty } from '../../../response/safe/property.js';
import type { Probe } from '../../probe.js';
import type { Subject } from '../../subject/subject.js';
import { aboutSharing } from '../about-sharing.js';
import { isService } from '../is-service.js';

/** Is the property among the caller's, in this form, and with which level? */
export const searchConsole: Probe = {
  id: 'search-console',
  by: ['caller'],
  about: 'caller',
  source: 'https://developers.google.com/webmaster-tools/v1/sites/list',
  applies: (subject) => isService(subject, 'searchconsole', 'webmasters') && aboutSharing(subject) && subject.resource !== undefined,
  question: ({ resource }) => `Is ${resource!.id} among the caller's Search Console properties?`,
  call: () => ({ name: 'searchconsole.sites.list' }),
  read: (json, subject) => {
    if (property(json, 'siteEntry') === undefined && Object.keys(json).length > 0)
      return { answer: 'unknown', says: 'the response lists no properties', because: 'Search Console answered without a list' };
    const wanted = subject.resource!.id;
    const sites = arrayProperty(json, 'siteEntry').map((site) => ({
      url: stringProperty(site, 'siteUrl') ?? '',
      level: stringProperty(site, 'permissionLevel') ?? '',
    }));
    const same = sites.find(({ url }) => url === wanted);
    if (same) return levelOf(same.level, subject);
    const alike = sites.find(({ url, level }) => level !== 'siteUnverifiedUser' && sameDomain(url, wanted));
    return alike
      ? {
          answer: 'no',
          says: `the caller has ${alike.url}, which is another property`,
          proves: [{ id: 'site-other-form', listed: alike.url }],
        }
      : { answer: 'no', says: `${wanted} isn't among the caller's ${sites.length} properties`, proves: [{ id: 'site-not-listed' }] };
  },
};

function levelOf(level: string, { reads, method }: Subject): ReturnType<Probe['read']> {
  if (level === 'siteUnverifiedUser')
    return { answer: 'no', says: 'the property is in the list, but not verified for the caller', proves: [{ id: 'site-unverified' }] };
  const enough =
    reads || /\.inspect$/.test(method ?? '') || level === 'siteOwner' || (level === 'siteFullUser' && !/\.sites\./.test(method ?? ''));
  return enough
    ? { answer: 'yes', says: `the caller has the property as ${level}`, proves: [{ id: 'site-accessible', level }] }
    : { answer: 'no', says: `the caller has the property only as ${level}`, proves: [{ id: 'site-role-too-weak', level }] };
}

/** `https://example.com/`, `http://www.example.com/` and `sc-domain:example.com` are three properties of one domain. */
function sameDomain(one: string, other: string): boolean {
  const [a, b] = [domainOf(one), domainOf(other)];
  return a !== '' && a === b;
}

function domainOf(property: string): string {
  const host = property.startsWith('sc-domain:') ? property.slice(10) : URL.canParse(property) ? new URL(property).hostname : property;
  return host
    .replace(/^www\./, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
