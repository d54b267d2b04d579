import { arrayProperty, property, stringProperty } from '../../../response/safe/property.js';
import { proven, type Reading } from '../../probe.js';

/**
 * What Policy Troubleshooter says about one access, by error ID or by its parts: both have one form.
 * https://cloud.google.com/policy-intelligence/docs/reference/policytroubleshooter/rest/v3/TroubleshootIamPolicyResponse
 */
export function explanation(json: object): Reading {
  const allow = property(json, 'allowPolicyExplanation');
  const deny = property(json, 'denyPolicyExplanation');
  const boundary = property(json, 'pabPolicyExplanation');
  const context = property(json, 'accessContext') ?? property(json, 'accessTuple');
  const states = [
    stringProperty(allow, 'allowAccessState'),
    stringProperty(deny, 'denyAccessState'),
    stringProperty(boundary, 'principalAccessBoundaryAccessState'),
  ];

  if (states[1] === 'DENY_ACCESS_STATE_DENIED') return proven('no', 'a deny policy blocks it', { id: 'explained-deny', ...policyIn(deny) });
  if (states[2] === 'PAB_ACCESS_STATE_NOT_ALLOWED')
    return proven('no', 'a principal access boundary policy blocks it', { id: 'explained-boundary', ...policyIn(boundary) });
  const binding = states[0] === 'ALLOW_ACCESS_STATE_GRANTED' ? undefined : unmetCondition(allow);
  if (binding !== undefined || states[0] === 'ALLOW_ACCESS_STATE_UNKNOWN_CONDITIONAL') {
    const role = stringProperty(binding, 'role');
    const condition =
      stringProperty(property(binding, 'condition'), 'expression') ?? stringProperty(property(binding, 'condition'), 'title');
    const proof = {
      id: 'explained-condition',
      ...(role !== undefined && { role }),
      ...(condition !== undefined && { condition }),
    } as const;
    return proven('no', `a role is granted only under a condition${condition === undefined ? '' : `: ${condition}`}`, proof);
  }
  if (states[0] === 'ALLOW_ACCESS_STATE_NOT_GRANTED') {
    const permission = stringProperty(context, 'permission');
    const resource = stringProperty(context, 'fullResourceName') ?? stringProperty(context, 'name') ?? stringProperty(context, 'parent');
    const proof = {
      id: 'explained-not-granted',
      ...(permission !== undefined && { permission }),
      ...(resource !== undefined && { resource }),
    } as const;
    return proven('no', `no allow policy grants ${permission ?? 'it'}${resource === undefined ? '' : ` on ${resource}`}`, proof);
  }
  if (stringProperty(json, 'overallAccessState') === 'CAN_ACCESS')
    return proven('yes', 'Policy Troubleshooter sees the access granted now', { id: 'explained-allowed' });
  return { answer: 'unknown', says: "Policy Troubleshooter doesn't know", because: 'the credential may not read every policy that counts' };
}

/** A binding that has the permission and the member, and whose condition isn't met. */
function unmetCondition(allow: unknown): unknown {
  return arrayProperty(allow, 'explainedPolicies')
    .flatMap((policy) => arrayProperty(policy, 'bindingExplanations'))
    .find((binding) => {
      const value = property(property(binding, 'conditionExplanation'), 'value');
      return (
        stringProperty(binding, 'rolePermission') === 'ROLE_PERMISSION_INCLUDED' &&
        stringProperty(property(binding, 'combinedMembership'), 'membership') === 'MEMBERSHIP_MATCHED' &&
        (value === false || property(value, 'boolValue') === false)
      );
    });
}

/** States of a policy that didn't decide. */
const LETS_THROUGH: ReadonlySet<string> = new Set([
  'DENY_ACCESS_STATE_NOT_DENIED',
  'PAB_ACCESS_STATE_ALLOWED',
  'PAB_ACCESS_STATE_NOT_ENFORCED',
]);

/** The name of the policy that decided. */
function policyIn(part: unknown): { readonly policy?: string } {
  const explained = [
    ...arrayProperty(part, 'explainedResources').flatMap((resource) => arrayProperty(resource, 'explainedPolicies')),
    ...arrayProperty(part, 'explainedBindingsAndPolicies').map((one) => property(one, 'explainedPolicy')),
  ].filter((one) => !LETS_THROUGH.has(stringProperty(one, 'denyAccessState') ?? stringProperty(one, 'policyAccessState') ?? ''));
  const name = explained.map((one) => stringProperty(property(one, 'policy'), 'name')).find((found) => found !== undefined);
  return name !== undefined && /^[\w./:%-]{1,300}$/.test(name) ? { policy: name } : {};
}
