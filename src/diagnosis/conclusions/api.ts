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
    id: 'api/disabled',
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
    id: 'billing/disabled-behind-api',
    all: ['billing-off', 'api-enabled'],
    of: ['ApiDisabled', 'Unclassified'],
    kind: 'BillingDisabled',
    detail: (known) => ({ project: known.get('billing-off')!.project, certainty: 'likely' }),
  },
  {
    id: 'api/enabled-meanwhile',
    all: ['api-enabled'],
    of: ['ApiDisabled'],
    kind: 'same',
    remedies: () => [
      wait('The API is enabled now: wait a few minutes, then repeat the call', 'Enabling an API takes a few minutes to reach all servers.'),
    ],
  },
  {
    id: 'billing/disabled',
    all: ['billing-off'],
    of: ['BillingDisabled'],
    kind: 'BillingDisabled',
    detail: (known) => ({ project: known.get('billing-off')!.project }),
  },
  {
    id: 'billing/enabled-meanwhile',
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
    id: 'quota-project/not-allowed',
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
