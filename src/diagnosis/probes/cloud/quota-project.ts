import { missingIn } from '../../asking/read-permissions.js';
import { levelTest } from '../../iam-test-call.js';
import type { Probe } from '../../probe.js';
import type { Subject } from '../../subject/subject.js';

const NEEDED = ['serviceusage.services.use'];

/** May the caller use the quota project? */
export const quotaProject: Probe = {
  id: 'quota-project',
  by: ['caller'],
  about: 'caller',
  source: 'https://cloud.google.com/docs/quotas/set-quota-project',
  applies: (subject) => projectOf(subject) !== undefined && subject.denial.phase === 'api',
  question: (subject) => `May the caller use ${projectOf(subject)} as its quota project?`,
  call: (subject) => levelTest(`projects/${projectOf(subject)!}`, NEEDED).call,
  read: (json, subject) => {
    const project = projectOf(subject)!;
    return missingIn(json, NEEDED).length === 0
      ? { answer: 'yes', says: `the caller may use ${project}`, proves: [{ id: 'quota-project-allowed', project }] }
      : {
          answer: 'no',
          says: `the caller lacks serviceusage.services.use on ${project}`,
          proves: [{ id: 'quota-project-denied', project }],
        };
  },
};

/** Only where the quota project may be what was refused: Google checks it before everything else. */
function projectOf({ denial, quotaProject: project, permissions }: Subject): string | undefined {
  const suspected =
    denial.projectRole === 'quota' ||
    permissions.includes('serviceusage.services.use') ||
    (denial.certainty !== 'certain' && ['MissingPermission', 'Unclassified'].includes(denial.kind));
  return suspected ? ((denial.projectRole === 'quota' ? denial.project : undefined) ?? project) : undefined;
}
