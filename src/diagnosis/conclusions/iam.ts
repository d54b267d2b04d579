import type { Remedy } from '../../remediation/remedy.js';
import { shownName } from '../remedy-text.js';
import { onItself } from '../probes/cloud/asks-about-iam.js';
import type { Conclusion } from './conclusion.js';

/** What says that the caller lacks the permission. */
const MISSING = ['permission-missing', 'project-permission-missing', 'explained-not-granted'] as const;

/** Google shows the caller that there is nothing: then nothing can be granted either. */
export const ABSENT: readonly Conclusion[] = [
  {
    id: 'iam/resource-absent',
    all: ['resource-absent'],
    // A read that isn't answered says less than a test of permissions that is.
    where: (_subject, known) => known.learned('resource-absent')?.probe === 'resource-permissions' || !MISSING.some((id) => known.has(id)),
    kind: 'open',
    remedies: (known) => [
      {
        action: 'Verify',
        title: `Check the name: ${shownName(known.get('resource-absent')!.name)} doesn't exist`,
        detail: 'Google shows this caller that there is no such resource. A grant on it is impossible.',
        who: 'caller',
      },
    ],
  },
];

/** What tests of permissions and the audit log say. */
export const IAM: readonly Conclusion[] = [
  {
    id: 'iam/may-not-impersonate',
    says: 'The caller may not impersonate the service account.',
    all: ['impersonation-denied'],
    of: ['MissingPermission', 'Unclassified', 'CredentialRejected', 'NotShared'],
    kind: 'MissingPermission',
    detail: (known) => {
      const { account, missing } = known.get('impersonation-denied')!;
      return { permissions: missing, resource: { type: 'serviceAccount', id: account, name: `projects/-/serviceAccounts/${account}` } };
    },
  },
  {
    id: 'iam/missing-on-resource',
    says: 'The caller lacks the permission on the resource.',
    all: ['permission-missing'],
    of: ['MissingPermission', 'Unclassified', 'NotShared'],
    kind: 'MissingPermission',
    detail: (known) => ({ permissions: known.get('permission-missing')!.missing }),
  },
  {
    id: 'iam/missing-in-audit-log',
    says: 'The audit log names the permission that the caller lacked.',
    all: ['audit-missing'],
    none: ['permission-held'],
    of: ['MissingPermission', 'Unclassified'],
    kind: 'MissingPermission',
    detail: (known) => ({ permissions: known.get('audit-missing')!.permissions }),
  },
  {
    id: 'iam/missing-on-project',
    says: 'The caller lacks the permission on the project.',
    all: ['project-permission-missing'],
    none: ['permission-held'],
    of: ['MissingPermission', 'Unclassified', 'NotShared'],
    // A grant on the resource alone isn't visible from the project: where the resource can be asked about, its answer decides.
    where: ({ hasOwnPolicy }) => !hasOwnPolicy,
    kind: 'MissingPermission',
    detail: (known, subject) => ({
      permissions: known.get('project-permission-missing')!.missing,
      certainty: onItself(subject) ? 'certain' : 'likely',
    }),
  },
  {
    id: 'iam/held-on-resource',
    all: ['permission-held'],
    of: ['MissingPermission', 'Unclassified'],
    kind: 'open',
    remedies: () => GRANTED,
  },
  {
    id: 'iam/held-on-project',
    all: ['project-permission-held'],
    of: ['MissingPermission', 'Unclassified'],
    kind: 'open',
    remedies: () => GRANTED,
  },
  {
    id: 'iam/held-by-policies',
    all: ['explained-allowed'],
    of: ['MissingPermission', 'Unclassified'],
    kind: 'open',
    remedies: () => GRANTED,
  },
  { id: 'iam/may-impersonate', all: ['impersonation-allowed'], of: ['MissingPermission'], kind: 'open', remedies: () => GRANTED },
];

/** The permission is there now. Either the grant is fresh, or something in front of it denied the call. */
const GRANTED: readonly Remedy[] = [
  {
    action: 'Wait',
    title: 'If the role was granted in the last minutes, repeat the call',
    detail: 'The caller has the permission now. A grant usually spreads within 2 minutes, and can take 7 minutes or more.',
    docs: 'https://cloud.google.com/iam/docs/access-change-propagation',
    who: 'caller',
  },
  {
    action: 'AskAdmin',
    title: 'If the call is still denied, ask an admin about deny policies and VPC Service Controls',
    detail: "A rule in front can deny what a role grants. An admin can see it: run the diagnosis with the admin's credential.",
    docs: 'https://cloud.google.com/policy-intelligence/docs/troubleshoot-access',
    who: 'orgAdmin',
  },
];
