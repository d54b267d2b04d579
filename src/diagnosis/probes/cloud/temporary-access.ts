import { arrayProperty, stringProperty } from '../../../response/safe/property.js';
import type { Probe } from '../../probe.js';
import { levelOf } from '../../subject/resource-name.js';
import type { Subject } from '../../subject/subject.js';

/** May the caller itself request temporary access here? */
export const temporaryAccess: Probe = {
  id: 'temporary-access',
  by: ['caller'],
  about: 'caller',
  source: 'https://cloud.google.com/iam/docs/reference/pam/rest/v1/projects.locations.entitlements/search',
  applies: (subject) => subject.denial.kind === 'MissingPermission' && subject.denial.phase === 'api' && placeOf(subject) !== undefined,
  question: (subject) => `May the caller request temporary access to ${placeOf(subject)}?`,
  call: (subject) => ({
    name: 'privilegedaccessmanager.entitlements.search',
    values: { parent: placeOf(subject)! },
    query: { callerAccessType: 'GRANT_REQUESTER' },
  }),
  read: (json) => {
    const entitlements = arrayProperty(json, 'entitlements')
      .map((entitlement) => stringProperty(entitlement, 'name'))
      .filter((name) => name !== undefined && /^[\w./:-]{1,300}$/.test(name)) as string[];
    return entitlements.length === 0
      ? { answer: 'no', says: 'no entitlement is open to the caller' }
      : { answer: 'yes', says: `the caller may request ${entitlements.join(', ')}`, proves: [{ id: 'may-request-access', entitlements }] };
  },
};

function placeOf({ resource, owner }: Subject): string | undefined {
  return levelOf(resource?.name) ?? (owner === undefined ? undefined : `projects/${owner}`);
}
