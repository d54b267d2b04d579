import { missingIn } from '../../asking/read-permissions.js';
import { levelTest } from '../../iam-test-call.js';
import type { Probe } from '../../probe.js';
import { levelOf, projectIn } from '../../subject/resource-name.js';
import type { Subject } from '../../subject/subject.js';
import { asksAboutIam } from './asks-about-iam.js';

/** Does the caller have the permission on the whole project? */
export const projectPermissions: Probe = {
  id: 'project-permissions',
  by: ['caller'],
  about: 'caller',
  source: 'https://cloud.google.com/resource-manager/reference/rest/v3/projects/testIamPermissions',
  applies: (subject) => asksAboutIam(subject) && placeOf(subject) !== undefined,
  question: (subject) => `Does the caller have ${subject.permissions.join(', ')} on ${placeOf(subject)}?`,
  call: (subject) => levelTest(placeOf(subject)!, subject.permissions).call,
  read: (json, subject) => {
    const on = placeOf(subject)!;
    const missing = missingIn(json, subject.permissions);
    return missing.length === 0
      ? {
          answer: 'yes',
          says: `the caller has ${subject.permissions.join(', ')} on ${on}`,
          proves: [{ id: 'project-permission-held', on }],
        }
      : {
          answer: 'no',
          says: `the caller lacks ${missing.join(', ')} on ${on}`,
          proves: [{ id: 'project-permission-missing', missing, on }],
        };
  },
};

/** The project, folder or organization that the resource lies in. */
function placeOf({ resource, owner, denial, service }: Subject): string | undefined {
  const level = levelOf(resource?.name);
  if (level !== undefined) return level;
  if (resource?.type === 'project' && projectIn(`projects/${resource.id}`) !== undefined) return `projects/${resource.id}`;
  const project = owner ?? (denial.projectRole === undefined && service !== 'storage.googleapis.com' ? denial.project : undefined);
  return project === undefined ? undefined : `projects/${project}`;
}
