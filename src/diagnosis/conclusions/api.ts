import { isSharedClient } from '../../caller/local/shared-client.js';
import type { Remedy } from '../../remediation/remedy.js';
import type { Conclusion } from './conclusion.js';

/** Calls of the API itself that worked: then it is enabled, in whichever project counts. */
const WORKS = [
  'file-accessible',
  'file-role-too-weak',
  'file-restricted',
  'file-trashed',
  'calendar-accessible',
  'calendar-role-too-weak',
] as const;

/** The state of the API, of billing, and of the quota project. */
export const PROJECT_STATE: readonly Conclusion[] = [
  {
    id: 'service-usage/disabled',
    says: 'The API is disabled in the project that makes the call.',
    all: ['api-disabled'],
    none: WORKS,
    of: ['ApiDisabled', 'MissingPermission', 'NotShared', 'Unclassified', 'BillingDisabled'],
    kind: 'ApiDisabled',
    detail: (known) => {
      const project = known.get('api-disabled')!.project;
      return project === undefined ? {} : { project, projectRole: 'consumer' };
    },
  },
  {
    id: 'quota-projects/missing',
    says: "The call counts for gcloud's own project: the credential has no quota project.",
    all: ['token-of'],
    of: ['ApiDisabled', 'CredentialRejected'],
    where: ({ denial, own }, known) =>
      (denial.projectRole === 'sharedClient' || (denial.kind === 'CredentialRejected' && denial.problem === 'quotaProjectMissing')) &&
      own?.quotaProject === undefined &&
      isSharedClient(known.get('token-of')!.clientId),
    kind: 'same',
  },
  {
    id: 'billing/disabled-behind-api',
    says: 'The API is enabled, but the project has no active billing account.',
    all: ['billing-off', 'api-enabled'],
    of: ['ApiDisabled', 'Unclassified'],
    kind: 'BillingDisabled',
    detail: (known) => ({ project: known.get('billing-off')!.project, certainty: 'likely' }),
  },
  {
    id: 'service-usage/enabled-meanwhile',
    says: 'The API is enabled now, and the change is still spreading.',
    all: ['api-enabled'],
    of: ['ApiDisabled'],
    kind: 'same',
    remedies: () => [
      wait('The API is enabled now: wait a few minutes, then repeat the call', 'Enabling an API takes a few minutes to reach all servers.'),
    ],
  },
  {
    id: 'billing/disabled',
    says: 'The project has no active billing account.',
    all: ['billing-off'],
    of: ['BillingDisabled'],
    kind: 'BillingDisabled',
    detail: (known) => ({ project: known.get('billing-off')!.project }),
  },
  {
    id: 'billing/enabled-meanwhile',
    says: 'Billing is enabled now, and the change is still spreading.',
    all: ['billing-on'],
    of: ['BillingDisabled'],
    kind: 'same',
    remedies: () => [
      wait(
        'Billing is enabled now: wait a few minutes, then repeat the call',
        'A change of billing takes a few minutes to reach all APIs.',
      ),
    ],
  },
  {
    id: 'quota-projects/not-allowed',
    says: 'The caller may not use the quota project.',
    all: ['quota-project-denied'],
    none: ['call-works'],
    of: ['MissingPermission', 'Unclassified', 'CredentialRejected', 'PolicyBlocked'],
    // Where the response names another permission, the quota project was let through.
    where: ({ permissionsStated, permissions }) => !permissionsStated || permissions.includes('serviceusage.services.use'),
    kind: 'MissingPermission',
    detail: (known) => {
      const { project } = known.get('quota-project-denied')!;
      return {
        project,
        projectRole: 'quota',
        permissions: ['serviceusage.services.use'],
        resource: { type: 'project', id: project, name: `projects/${project}` },
      };
    },
  },
];

function wait(title: string, detail: string): Remedy {
  return { action: 'Wait', title, detail, who: 'caller' };
}
