import type { Access } from '../catalog/lookup.js';
import type { Classification } from '../classification/classification.js';
import type { DenialKind } from '../classification/kinds.js';
import type { Findings } from '../denial/assemble.js';
import type { DenialBase } from '../denial/scrub/record.js';
import type { Facts } from '../evidence/facts.js';
import { grantableRole } from '../knowledge/lookup.js';
import { knownCaller } from '../caller/known-caller.js';
import { planFor } from '../remediation/propose.js';
import { sampleAnswer } from './sample-answer.js';
import { sampleCaller } from './sample-caller.js';
import { SECRET_PERMISSION, SECRET_ROLE } from './wire/examples.js';

/** The fields of all kinds. */
export type AnyFields = Partial<
  DenialBase & Omit<Classification, 'kind' | 'facts' | 'projectRole'> & Omit<Facts, 'projectRole' | 'roles' | 'principal' | 'asks'>
> & {
  readonly roles?: readonly string[];
};

const FACTS = [
  'permissions',
  'resource',
  'service',
  'project',
  'requiredScopes',
  'grantedScopes',
  'activationUrl',
  'helpUrl',
  'quota',
  'retryAfterMs',
  'window',
  'policyId',
  'requestId',
  'errorId',
  'troubleshooterUrl',
] as const;
const VERDICT = ['certainty', 'reason', 'evidence', 'serverMessage', 'policy', 'problem', 'access'] as const;
const OPERATION = ['service', 'method', 'resource', 'project', 'phase'] as const;

/** What the stages would have found out about a denial with these fields: the remedies and the message follow from it. */
export function sampleCase(kind: DenialKind, asked: AnyFields): Findings {
  const answer = sampleAnswer(kind, asked);
  const facts: Facts = { ...answer.classification.facts, ...some(asked, FACTS) };
  const classification = { ...answer.classification, ...some(asked, VERDICT), facts };
  const caller = sampleCaller(asked.caller, classification.problem);
  const operation = { ...answer.operation, ...some(asked, OPERATION) };
  const { service, resource, project } = { ...operation, ...facts };
  const { permissions = [], requiredScopes: scopes = [] } = facts;
  const roles = (asked.roles ?? sampleRoles(permissions)).map((role) => ({ role: grantableRole(role), permissions, escalates: false }));
  const stated = { permissionsStated: permissions.length > 0, anyRole: true, method: undefined };
  const plan = planFor({
    governedBy: operation.governedBy,
    sharing: SAMPLE_FILE,
    classification,
    facts,
    operation,
    caller: knownCaller(caller),
    service,
    resource,
    project,
    permissions,
    roles,
    scopes,
    ...stated,
  });
  return { response: answer.response, operation, classification, caller, plan };
}

/** No catalog is looked up here: what is not shared is a file. */
const SAMPLE_FILE: Access = {
  thing: 'the file',
  page: ['https://drive.google.com/open?id={id}', 'https://drive.google.com/drive/my-drive'],
  roles: [
    ['*.get', 'reader'],
    ['*', 'writer'],
  ],
  how: 'Open the file, click Share, enter the email address and choose the role.',
  docs: 'https://developers.google.com/workspace/drive/api/guides/manage-sharing',
  serviceAccounts: 'address',
};

/** No table is looked up here: only the usual permission has its role. */
function sampleRoles(permissions: readonly string[]): readonly string[] {
  return permissions.length === 1 && permissions[0] === SECRET_PERMISSION ? [SECRET_ROLE] : [];
}

function some<T extends object, F extends keyof T>(fields: T, names: readonly F[]): Partial<Pick<T, F>> {
  return Object.fromEntries(names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]])) as Partial<Pick<T, F>>;
}
