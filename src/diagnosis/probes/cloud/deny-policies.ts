import { arrayProperty, property, stringProperty } from '../../../response/safe/property.js';
import type { Probe, Reading } from '../../probe.js';
import type { Known } from '../../proofs.js';
import type { Subject } from '../../subject/subject.js';
import { addressOf } from '../address-of.js';
import { asksAboutIam } from './asks-about-iam.js';
import { forbids } from './deny-rule.js';

const SOURCE = 'https://cloud.google.com/iam/docs/reference/rest/v2/policies';
/** Each one costs a call. */
const MOST_POLICIES = 2;

/** Which deny policies has the project? Google lists them without their rules. */
export const denyPolicies: Probe = {
  id: 'deny-policies',
  by: ['admin'],
  about: 'state',
  source: `${SOURCE}/listPolicies`,
  round: 2,
  applies: (subject) => subject.asAdmin && asksAboutIam(subject) && subject.owner !== undefined,
  question: ({ owner }) => `Does project ${owner} have deny policies?`,
  call: ({ owner }) => ({
    name: 'iam.denypolicies.list',
    values: { attachmentPoint: `cloudresourcemanager.googleapis.com/projects/${owner!}` },
  }),
  read: (json, subject, known) => {
    const policies = arrayProperty(json, 'policies');
    if (policies.length === 0) return { answer: 'no', says: 'the project has no deny policy of its own' };
    const shown = policies.map((policy) => readingOf(policy, subject, known)).find(({ answer }) => answer === 'yes');
    if (shown) return shown;
    const names = policies
      .filter((policy) => arrayProperty(policy, 'rules').length === 0)
      .map((policy) => stringProperty(policy, 'name') ?? '')
      .filter((name) => partsOf(name) !== undefined);
    const says = `the project has ${policies.length === 1 ? 'a deny policy' : `${policies.length} deny policies`} of its own`;
    return { answer: 'yes', says, proves: names.length === 0 ? [] : [{ id: 'deny-policies', names }] };
  },
};

/** One probe for each policy that was listed without its rules: do they name the caller and the permission? */
export function denyPolicyProbes(known: Known): readonly Probe[] {
  const names = known.get('deny-policies')?.names ?? [];
  return names.slice(0, MOST_POLICIES).map((name) => ({
    id: 'deny-policy',
    by: ['admin'],
    about: 'state',
    source: `${SOURCE}/get`,
    round: 3,
    applies: () => true,
    question: () => `Does deny policy ${name} block it?`,
    call: () => ({ name: 'iam.denypolicies.get', values: partsOf(name)! }),
    read: (json, subject) => readingOf({ name, ...json }, subject, known),
  }));
}

function readingOf(policy: unknown, subject: Subject, known: Known): Reading {
  const email = addressOf(subject, known);
  const name = stringProperty(policy, 'name') ?? '';
  const rules = arrayProperty(policy, 'rules').map((rule) => property(rule, 'denyRule'));
  if (rules.length === 0) return { answer: 'unknown', says: 'the policy shows no rules', because: 'the response holds none' };
  const verdicts = rules.map((rule) => forbids(rule, subject.permissions, email));
  if (verdicts.includes('yes'))
    return { answer: 'yes', says: `deny policy ${name} blocks it`, proves: [{ id: 'deny-rule', policy: name }] };
  return verdicts.includes('unknown')
    ? { answer: 'unknown', says: 'a rule may apply', because: 'it names groups, exceptions or a condition, or the caller is unknown' }
    : { answer: 'no', says: `no rule of deny policy ${name} names the caller and the permission` };
}

/** `policies/cloudresourcemanager.googleapis.com%2Fprojects%2F123/denypolicies/no-access`, in its two parts. */
function partsOf(name: string): { readonly attachmentPoint: string; readonly policy: string } | undefined {
  const [, attached = '', policy = ''] = /^policies\/([^/]+)\/denypolicies\/([\w.-]{1,100})$/.exec(name) ?? [];
  return attached === '' || !/^[\w.%:-]+$/.test(attached) ? undefined : { attachmentPoint: decodeURIComponent(attached), policy };
}
