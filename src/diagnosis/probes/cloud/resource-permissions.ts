import { missingIn } from '../../asking/read-permissions.js';
import { resourceTest } from '../../iam-test-call.js';
import type { Probe } from '../../probe.js';
import type { Subject } from '../../subject/subject.js';
import { asksAboutIam, onItself } from './asks-about-iam.js';

/** Does the caller have the permission on the resource? */
export const resourcePermissions: Probe = {
  id: 'resource-permissions',
  by: ['caller'],
  about: 'caller',
  source: 'https://cloud.google.com/iam/docs/testing-permissions',
  applies: (subject) => asksAboutIam(subject) && subject.resource !== undefined && !onItself(subject),
  question: ({ permissions, resource }) => `Does the caller have ${permissions.join(', ')} on ${resource!.name ?? resource!.id}?`,
  call: async (subject) => (await testOf(subject))?.call,
  read: (json, { permissions, resource }) => {
    const on = resource!.name ?? resource!.id;
    const missing = missingIn(json, permissions);
    return missing.length === 0
      ? { answer: 'yes', says: `the caller has ${permissions.join(', ')} on ${on}`, proves: [{ id: 'permission-held', on }] }
      : { answer: 'no', says: `the caller lacks ${missing.join(', ')} on ${on}`, proves: [{ id: 'permission-missing', missing, on }] };
  },
  refused: ({ status }, { resource, permissions }) =>
    status === 404 && permissions.every((permission) => permission.startsWith('storage.'))
      ? {
          answer: 'no',
          says: `there is no such bucket: ${resource!.name ?? resource!.id}`,
          proves: [{ id: 'resource-absent', name: resource!.name ?? resource!.id }],
        }
      : undefined,
};

function testOf({ resource, service, permissions }: Subject): ReturnType<typeof resourceTest> {
  return resourceTest(resource, service, permissions);
}
