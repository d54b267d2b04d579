import type { Conclusion } from './conclusion.js';
import { shownName } from '../remedy-text.js';

const DENY_DOCS = 'https://cloud.google.com/iam/docs/deny-overview';

/** What Policy Troubleshooter, and the lists of policies, say. They see all policies together: they count more than the response. */
export const EXPLAINED: readonly Conclusion[] = [
  {
    id: 'policies/deny-explained',
    says: 'A deny policy blocks the call.',
    all: ['explained-deny'],
    kind: 'PolicyBlocked',
    overridesCertain: true,
    detail: (known) => ({ policy: 'IamDeny', ...optional('policyId', known.get('explained-deny')?.policy) }),
    remedies: (known) => [denied(known.get('explained-deny')?.policy)],
  },
  {
    id: 'policies/boundary-explained',
    says: 'A principal access boundary makes the caller ineligible for the resource.',
    all: ['explained-boundary'],
    kind: 'PolicyBlocked',
    overridesCertain: true,
    detail: (known) => ({ policy: 'PrincipalAccessBoundary', ...optional('policyId', known.get('explained-boundary')?.policy) }),
    remedies: (known) => [
      {
        action: 'AskAdmin',
        title: `Ask an organization admin about access boundary ${shownName(known.get('explained-boundary')?.policy ?? 'POLICY_ID')}`,
        detail: 'The boundary makes the caller ineligible for the resource. A role adds nothing until the boundary includes the resource.',
        docs: 'https://cloud.google.com/iam/docs/principal-access-boundary-policies',
        who: 'orgAdmin',
      },
    ],
  },
  {
    id: 'policies/deny-rule',
    says: 'A deny policy of the project names the caller and the permission.',
    all: ['deny-rule'],
    of: ['MissingPermission', 'Unclassified', 'PolicyBlocked'],
    kind: 'PolicyBlocked',
    overridesCertain: true,
    detail: (known) => ({ policy: 'IamDeny', policyId: known.get('deny-rule')!.policy }),
    remedies: (known) => [denied(known.get('deny-rule')!.policy)],
  },
  {
    id: 'iam/condition-not-met',
    says: "The role is granted under a condition that the call doesn't meet.",
    all: ['explained-condition'],
    kind: 'MissingPermission',
    overridesCertain: true,
    detail: () => ({ certainty: 'likely' }),
    remedies: (known) => {
      const { role, condition } = known.get('explained-condition')!;
      return [
        {
          action: 'AskAdmin',
          title: 'Ask a project admin to change the condition, or meet it',
          detail: `${role === undefined ? 'A role' : shownName(role)} is granted already, but only under a condition${
            condition === undefined ? '.' : `: ${shownName(condition)}.`
          } A condition can name times, resources, and access levels.`,
          docs: 'https://cloud.google.com/iam/docs/conditions-overview',
          who: 'projectAdmin',
        },
      ];
    },
  },
  {
    id: 'iam/not-granted',
    says: 'No allow policy grants the permission to the caller.',
    all: ['explained-not-granted'],
    kind: 'MissingPermission',
    overridesCertain: true,
    detail: (known) => {
      const permission = known.get('explained-not-granted')?.permission;
      return permission !== undefined && /^[\w.-]{3,200}$/.test(permission) ? { permissions: [permission] } : {};
    },
  },
];

function denied(policy: string | undefined): ReturnType<NonNullable<Conclusion['remedies']>>[number] {
  return {
    action: 'AskAdmin',
    title: `Ask an organization admin about deny policy ${shownName(policy ?? 'POLICY_ID')}`,
    detail: `A deny policy counts more than every role: a grant doesn't help. The admin can add an exception for the caller.${
      policy === undefined ? " Replace POLICY_ID with the deny policy's name." : ''
    }`,
    docs: DENY_DOCS,
    who: 'orgAdmin',
  };
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };
}
