import { integerProperty, isObject, property, stringProperty } from '../../../response/safe/property.js';
import type { Probe } from '../../probe.js';

/** How much storage has the caller left? */
export const driveStorage: Probe = {
  id: 'drive-storage',
  by: ['caller'],
  about: 'caller',
  source: 'https://developers.google.com/workspace/drive/api/reference/rest/v3/about/get',
  applies: ({ denial: { kind }, service }) =>
    kind === 'QuotaExceeded' && /^(?:drive|sheets|docs|slides|forms|script)\.googleapis\.com$/.test(service ?? ''),
  question: () => 'Has the caller storage left in Drive?',
  call: () => ({ name: 'drive.about.get', query: { fields: 'user(emailAddress),storageQuota' } }),
  read: (json) => {
    const quota = property(json, 'storageQuota');
    if (!isObject(quota))
      return { answer: 'unknown', says: 'the response says nothing about storage', because: 'Drive named no storageQuota' };
    const limit = bytes(quota, 'limit');
    const usage = bytes(quota, 'usage') ?? 0;
    if (limit === undefined)
      return { answer: 'yes', says: "the caller's storage has no limit of its own", proves: [{ id: 'storage-left' }] };
    if (limit === 0) return { answer: 'no', says: 'the caller has no storage at all (limit 0)', proves: [{ id: 'storage-none' }] };
    const says = `${gib(usage)} of ${gib(limit)} are used`;
    return usage >= limit
      ? { answer: 'no', says, proves: [{ id: 'storage-full', limit, usage }] }
      : { answer: 'yes', says, proves: [{ id: 'storage-left' }] };
  },
};

/** Drive writes 64-bit numbers as texts. */
function bytes(quota: object, name: string): number | undefined {
  const text = stringProperty(quota, name);
  return text !== undefined && /^\d{1,18}$/.test(text) ? Number(text) : integerProperty(quota, name);
}

function gib(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}
