import { arrayProperty, isObject, property } from '../../../response/safe/property.js';
import type { Probe } from '../../probe.js';
import { levelOf } from '../../subject/resource-name.js';
import type { Subject } from '../../subject/subject.js';

/** Which organization policy is in force there? */
export const orgPolicy: Probe = {
  id: 'org-policy',
  by: ['admin', 'caller'],
  about: 'state',
  source: 'https://cloud.google.com/resource-manager/docs/reference/orgpolicy/rest/v2/projects.policies/getEffectivePolicy',
  applies: (subject) => constraintOf(subject) !== undefined && parentOf(subject) !== undefined,
  question: (subject) => `Is ${constraintOf(subject)} enforced on ${parentOf(subject)}?`,
  call: (subject) => ({
    name: 'orgpolicy.policies.getEffectivePolicy',
    values: { parent: parentOf(subject)!, constraint: constraintOf(subject)! },
  }),
  read: (json, subject) => {
    const constraint = constraintOf(subject)!;
    const rules = arrayProperty(property(json, 'spec'), 'rules');
    if (rules.length === 0)
      return { answer: 'unknown', says: 'the effective policy has no rules', because: "the constraint's default counts" };
    const forbids = rules.some((rule) => isClosed(rule));
    if (!forbids && !rules.every((rule) => property(rule, 'allowAll') === true || property(rule, 'enforce') === false))
      return { answer: 'unknown', says: `${constraint} has rules of another form`, because: "they don't say whether they're enforced" };
    return !forbids
      ? { answer: 'no', says: `${constraint} isn't enforced now`, proves: [{ id: 'policy-open', constraint }] }
      : { answer: 'yes', says: `${constraint} is enforced`, proves: [{ id: 'policy-enforced', constraint }] };
  },
};

/** A rule that forbids something: a constraint that is enforced, or a list. */
function isClosed(rule: unknown): boolean {
  return property(rule, 'enforce') === true || property(rule, 'denyAll') === true || isObject(property(rule, 'values'));
}

function constraintOf({ denial }: Subject): string | undefined {
  if (denial.kind !== 'PolicyBlocked' || denial.policy !== 'OrganizationPolicy') return undefined;
  return /^(?:constraints\/)?([\w.]+)$/.exec(denial.policyId ?? '')?.[1];
}

function parentOf({ resource, owner, consumer }: Subject): string | undefined {
  const project = owner ?? consumer;
  return levelOf(resource?.name) ?? (project === undefined ? undefined : `projects/${project}`);
}
