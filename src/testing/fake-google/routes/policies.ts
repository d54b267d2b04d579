import { arrayProperty, stringProperty } from '../../../response/safe/property.js';
import { carries, holds, isEnabled } from '../access.js';
import { ok, type FakeRequest, type FakeRoute } from '../fake-request.js';
import { apiDisabled, lacksPermission, lacksScope, refused } from '../refusals.js';
import type { FakeExplanation } from '../world.js';

/** Tests of permissions, of any API: which of them the caller has. */
export const permissionTests: FakeRoute = (request) => {
  const { url, method, world, email, caller, body } = request;
  const path = decodeURIComponent(url.pathname);
  const bucket = /^\/storage\/v1\/b\/([^/]+)\/(?:o\/.+\/)?iam\/testPermissions$/.exec(path)?.[1];
  const name =
    bucket === undefined ? /^\/(?:compute\/|bigquery\/)?v\d\w*\/(.+)[:/]testIamPermissions$/.exec(path)?.[1] : `buckets/${bucket}`;
  if (name === undefined || method !== (bucket === undefined ? 'POST' : 'GET')) return undefined;
  if (
    !carries(request, 'cloud-platform', 'devstorage.full_control', 'devstorage.read_write', 'devstorage.read_only', 'compute', 'bigquery')
  )
    return lacksScope(url.hostname);
  if (!isEnabled(world, caller.project, url.hostname)) return apiDisabled(url.hostname, caller.project!);
  if (bucket !== undefined && world.policies?.[name] === undefined) return refused(404, 'The specified bucket does not exist.');
  const asked = bucket === undefined ? arrayProperty(body, 'permissions').map(String) : url.searchParams.getAll('permissions');
  const held = asked.filter((permission) => holds(world, email, permission, name));
  return ok(held.length > 0 ? { permissions: held } : {});
};

/** Policy Troubleshooter, and the list of deny policies. */
export const policyLookups: FakeRoute = (request) => {
  const { url, world, caller, body, asked } = request;
  const path = decodeURIComponent(url.pathname);
  const admin = caller.sees === 'everything';
  const [, project, id] = (url.hostname === 'iam.googleapis.com' && /projects\/([^/]+)\/denypolicies(?:\/([^/]+))?$/.exec(path)) || [];
  if (project !== undefined) {
    if (!admin) return lacksPermission('iam.denypolicies.list', `projects/${project}`);
    const policies = (world.denyPolicies ?? []).filter((policy) => policy.project === project);
    // The list leaves the rules out.
    if (id === undefined)
      return ok(policies.length === 0 ? {} : { policies: policies.map((policy) => ({ name: denyPolicy(policy).name })) });
    const found = policies.find((policy) => policy.id === id);
    return found ? ok(denyPolicy(found)) : refused(404, 'The policy was not found.');
  }
  if (url.hostname !== 'policytroubleshooter.googleapis.com') return undefined;
  if (!carries(request, 'cloud-platform')) return lacksScope(url.hostname);
  if (!isEnabled(world, caller.project, url.hostname)) return apiDisabled(url.hostname, caller.project!);
  if (path.endsWith('iam:troubleshootError')) {
    const id = stringProperty(body, 'errorInfoId') ?? '';
    const explained = world.explanations?.[id];
    const before = asked.get(id) ?? 0;
    asked.set(id, before + 1);
    if (!explained || before < (explained.knownAfter ?? 0)) return refused(404, 'The error info ID was not found.');
    return ok(admin ? explanation(explained) : explanation({ because: 'unknown' }));
  }
  return path.endsWith('iam:troubleshoot') ? ok(admin ? troubleshot(request) : explanation({ because: 'unknown' })) : undefined;
};

/** What follows from the world itself. */
function troubleshot({ body, world }: FakeRequest): object {
  const tuple = (body as { accessTuple?: unknown }).accessTuple;
  const [principal = '', permission = '', full = ''] = ['principal', 'permission', 'fullResourceName'].map((key) =>
    stringProperty(tuple, key),
  );
  const declared = world.explanations?.[`${principal} ${permission}`];
  if (declared) return explanation(declared);
  const name = full.replace(/^\/\/[^/]+\//, '').replace(/^projects\/_\/buckets/, 'buckets');
  const project = /^projects\/([^/]+)/.exec(name)?.[1];
  const deny = (world.denyPolicies ?? []).find(
    (policy) => policy.project === project && policy.principals.includes(principal) && policy.permissions.includes(permission),
  );
  if (deny) return explanation({ because: 'denyPolicy', policy: denyPolicy(deny).name });
  return explanation(
    holds(world, principal, permission, name) ? { because: 'allowed' } : { because: 'notGranted', permission, resource: full },
  );
}

function denyPolicy({ project, id, principals, permissions }: NonNullable<FakeRequest['world']['denyPolicies']>[number]): {
  readonly name: string;
  readonly rules: object[];
} {
  const deniedPrincipals = principals.map((email) =>
    email.endsWith('gserviceaccount.com')
      ? `principal://iam.googleapis.com/projects/-/serviceAccounts/${email}`
      : `principal://goog/subject/${email}`,
  );
  const deniedPermissions = permissions.map((permission) => permission.replace('.', '.googleapis.com/'));
  return {
    name: `policies/cloudresourcemanager.googleapis.com%2Fprojects%2F${project}/denypolicies/${id}`,
    rules: [{ denyRule: { deniedPrincipals, deniedPermissions } }],
  };
}

function explanation({ because, permission, resource, policy }: FakeExplanation): object {
  const policies = policy === undefined ? [] : [{ policy: { name: policy } }];
  const context = { accessContext: { ...(permission !== undefined && { permission }), ...(resource !== undefined && { name: resource }) } };
  const [overall, allow, deny, boundary] = STATES[because];
  return {
    overallAccessState: overall,
    ...context,
    allowPolicyExplanation: { allowAccessState: allow },
    denyPolicyExplanation: {
      denyAccessState: deny,
      ...(because === 'denyPolicy' && { explainedResources: [{ explainedPolicies: policies }] }),
    },
    pabPolicyExplanation: {
      principalAccessBoundaryAccessState: boundary,
      ...(because === 'accessBoundary' && { explainedBindingsAndPolicies: [{ explainedPolicy: policies[0] }] }),
    },
  };
}

const STATES: Readonly<Record<FakeExplanation['because'], readonly [overall: string, allow: string, deny: string, boundary: string]>> = {
  notGranted: ['CANNOT_ACCESS', 'ALLOW_ACCESS_STATE_NOT_GRANTED', 'DENY_ACCESS_STATE_NOT_DENIED', 'PAB_ACCESS_STATE_ALLOWED'],
  denyPolicy: ['CANNOT_ACCESS', 'ALLOW_ACCESS_STATE_GRANTED', 'DENY_ACCESS_STATE_DENIED', 'PAB_ACCESS_STATE_ALLOWED'],
  accessBoundary: ['CANNOT_ACCESS', 'ALLOW_ACCESS_STATE_GRANTED', 'DENY_ACCESS_STATE_NOT_DENIED', 'PAB_ACCESS_STATE_NOT_ALLOWED'],
  condition: ['UNKNOWN_CONDITIONAL', 'ALLOW_ACCESS_STATE_UNKNOWN_CONDITIONAL', 'DENY_ACCESS_STATE_NOT_DENIED', 'PAB_ACCESS_STATE_ALLOWED'],
  allowed: ['CAN_ACCESS', 'ALLOW_ACCESS_STATE_GRANTED', 'DENY_ACCESS_STATE_NOT_DENIED', 'PAB_ACCESS_STATE_ALLOWED'],
  unknown: ['UNKNOWN_INFO', 'ALLOW_ACCESS_STATE_UNKNOWN_INFO', 'DENY_ACCESS_STATE_UNKNOWN_INFO', 'PAB_ACCESS_STATE_UNKNOWN_INFO'],
};
