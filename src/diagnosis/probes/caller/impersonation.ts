import { missingIn } from '../../asking/read-permissions.js';
import type { Probe } from '../../probe.js';
import type { Subject } from '../../subject/subject.js';
import { ACTING } from '../cloud/asks-about-iam.js';

/** May the credential behind get tokens for the service account? Tested without getting one. */
export const impersonation: Probe = {
  id: 'impersonation',
  by: ['caller'],
  about: 'caller',
  source: 'https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts/testIamPermissions',
  applies: (subject) => targetOf(subject) !== undefined,
  question: (subject) => `May the caller impersonate ${targetOf(subject)}?`,
  call: (subject) => ({
    name: 'testIamPermissions',
    values: { host: 'iam.googleapis.com', resource: `v1/projects/-/serviceAccounts/${targetOf(subject)!}` },
    body: { permissions: neededBy(subject) },
    behind: true,
  }),
  read: (json, subject) => {
    const account = targetOf(subject)!;
    const missing = missingIn(json, neededBy(subject));
    return missing.length === 0
      ? {
          answer: 'yes',
          says: `the caller has ${neededBy(subject).join(', ')} on ${account}`,
          proves: [{ id: 'impersonation-allowed', account }],
        }
      : {
          answer: 'no',
          says: `the caller lacks ${missing.join(', ')} on ${account}`,
          proves: [{ id: 'impersonation-denied', account, missing }],
        };
  },
};

function neededBy({ permissions }: Subject): readonly string[] {
  const acting = permissions.filter((permission) => ACTING.test(permission));
  return acting.length > 0 ? acting : ['iam.serviceAccounts.getAccessToken'];
}

/** The account that was to be impersonated: the resource of the denied call, or the one that the credential is set up for. */
function targetOf({ denial, resource, permissions, caller }: Subject): string | undefined {
  if (!permissions.some((permission) => ACTING.test(permission)) && denial.service !== 'iamcredentials.googleapis.com') return undefined;
  const name = resource?.name ?? resource?.id ?? '';
  const last = name.split('/').at(-1) ?? '';
  const account = /^(?:\S{1,200}\.gserviceaccount\.com|\d{15,32})$/.test(last) ? last : undefined;
  return account ?? (caller.via === undefined ? undefined : caller.email);
}
