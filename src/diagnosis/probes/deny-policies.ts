import { arrayProperty, property, stringProperty } from '../../response/safe/property.js';
import type { Probe } from '../probe.js';
import type { Subject } from '../subject.js';
import { addressOf } from './address-of.js';
import { asksAboutIam } from './asks-about-iam.js';

/** Does a deny policy of the project name the caller and the permission? */
export const denyPolicies: Probe = {
  id: 'deny-policies',
  by: ['admin'],
  about: 'state',
  source: 'https://cloud.google.com/iam/docs/reference/rest/v2/policies/listPolicies',
  round: 2,
  applies: (subject) => subject.asAdmin && asksAboutIam(subject) && subject.owner !== undefined,
  question: ({ owner }) => `Does a deny policy of project ${owner} forbid it?`,
  call: ({ owner }) => ({
    name: 'iam.denypolicies.list',
    values: { attachmentPoint: `cloudresourcemanager.googleapis.com/projects/${owner!}` },
  }),
  read: (json, subject, known) => {
    const email = addressOf(subject, known);
    const policies = arrayProperty(json, 'policies');
    if (policies.length === 0) return { answer: 'no', says: 'the project has no deny policy of its own' };
    const match = policies.find((policy) =>
      arrayProperty(policy, 'rules').some((rule) => forbids(property(rule, 'denyRule'), subject, email)),
    );
    const name = stringProperty(match, 'name');
    if (match !== undefined && name !== undefined)
      return { answer: 'yes', says: `deny policy ${name} blocks it`, proves: [{ id: 'deny-rule', policy: name }] };
    const shown = email !== undefined && policies.every((policy) => arrayProperty(policy, 'rules').length > 0);
    return shown
      ? { answer: 'no', says: 'no rule of its deny policies names the caller and the permission' }
      : {
          answer: 'unknown',
          says: `the project has ${policies.length} deny policies`,
          because: email === undefined ? "it isn't known who called" : 'the list shows no rules',
        };
  },
};

/** A rule without conditions and exceptions that names both. With either, Google alone can tell. */
function forbids(rule: unknown, { permissions }: Subject, email: string | undefined): boolean {
  if (property(rule, 'denialCondition') !== undefined || arrayProperty(rule, 'exceptionPrincipals').length > 0) return false;
  const named = ['principalSet://goog/public:all'];
  if (email !== undefined)
    named.push(`principal://goog/subject/${email}`, `principal://iam.googleapis.com/projects/-/serviceAccounts/${email}`);
  const exempt = arrayProperty(rule, 'exceptionPermissions');
  const denied = arrayProperty(rule, 'deniedPermissions').filter((permission) => !exempt.includes(permission));
  return (
    arrayProperty(rule, 'deniedPrincipals').some((principal) => named.includes(String(principal))) &&
    permissions.some((permission) => denied.includes(inVersion2(permission)))
  );
}

/** `secretmanager.versions.access` is `secretmanager.googleapis.com/versions.access` in deny policies. */
function inVersion2(permission: string): string {
  return permission.replace('.', '.googleapis.com/').replace(/^resourcemanager\./, 'cloudresourcemanager.');
}
