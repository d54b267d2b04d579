import { arrayProperty, isObject, property, stringProperty } from '../../response/safe/property.js';
import { type LocalIdentity, createCaller } from './local-identity.js';
import { clientIdField, emailField, projectField, scopesField } from './credential-field.js';
import { federated, federationFields, impersonating, targetOf } from './identity-pool.js';
import { principalOfEmail, projectOfServiceAccount } from '../principal.js';
import { sharedClientNotes, userCredential } from './shared-client.js';

/** The types of credential file that gcloud and the console write, and who each of them stands for. */
const TYPES: Readonly<Record<string, (json: object, source: string, depth: number) => LocalIdentity | undefined>> = {
  service_account: serviceAccount,
  authorized_user: authorizedUser,
  impersonated_service_account: impersonated,
  external_account: (json, source) =>
    federated({ ...federationFields(json), shared: { quotaProject: projectField(json, 'quota_project_id') }, source }),
  external_account_authorized_user: workforceUser,
  gdch_service_account: airGapped,
};

/**
 * Who a credential file stands for. Nothing secret is looked at.
 *
 * @see https://cloud.google.com/docs/authentication/application-default-credentials
 */
export function fromCredentialJson(json: unknown, source: string, depth = 0): LocalIdentity | undefined {
  if (!isObject(json) || depth > 5) return undefined;
  const type = stringProperty(json, 'type') ?? (emailField(json, 'client_email') ? 'service_account' : '');
  return Object.hasOwn(TYPES, type) ? TYPES[type]?.(json, source, depth) : undefined;
}

function serviceAccount(json: object, source: string): LocalIdentity | undefined {
  const email = emailField(json, 'client_email');
  if (email === undefined) return undefined;
  const project = projectField(json, 'project_id') ?? projectOfServiceAccount(email);
  const quotaProject = projectField(json, 'quota_project_id');
  return {
    caller: createCaller({
      ...principalOfEmail(email),
      type: 'serviceAccount',
      credential: 'serviceAccountKey',
      clientId: clientIdField(json, 'client_id'),
      project,
      quotaProject,
      source,
    }),
  };
}

function authorizedUser(json: object, source: string): LocalIdentity {
  const email = emailField(json, 'account');
  const clientId = clientIdField(json, 'client_id');
  const quotaProject = projectField(json, 'quota_project_id');
  const named = email === undefined ? { type: 'user' as const } : principalOfEmail(email);
  const notes = sharedClientNotes(clientId, quotaProject);
  return { caller: createCaller({ ...named, credential: userCredential(clientId), clientId, quotaProject, source, notes }) };
}

function impersonated(json: object, source: string, depth: number): LocalIdentity | undefined {
  const email = targetOf(stringProperty(json, 'service_account_impersonation_url'));
  if (email === undefined) return undefined;
  const behind = fromCredentialJson(property(json, 'source_credentials'), `source credentials of the ${source}`, depth + 1);
  const delegates = arrayProperty(json, 'delegates').filter((delegate) => typeof delegate === 'string');
  const shared = { quotaProject: projectField(json, 'quota_project_id'), scopes: scopesField(json, 'scopes') };
  return impersonating(email, behind ?? { caller: createCaller({ type: 'unknown', source }) }, shared, source, delegates);
}

function workforceUser(json: object, source: string): LocalIdentity {
  const quotaProject = projectField(json, 'quota_project_id');
  const { caller } = federated({ ...federationFields(json), impersonationUrl: undefined, shared: { quotaProject }, source });
  return { caller: { ...caller, type: 'workforce' } };
}

function airGapped(json: object, source: string): LocalIdentity {
  return airGappedIdentity(projectField(json, 'project'), stringProperty(json, 'name'), { source });
}

/** A service identity of Google Distributed Cloud air-gapped: Kubernetes names it, not IAM. */
export function airGappedIdentity(
  project: string | undefined,
  name: string | undefined,
  shared: { source: string; quotaProject?: string | undefined },
): LocalIdentity {
  const known = project !== undefined && name !== undefined && /^[\w.-]{1,100}$/.test(name);
  return {
    caller: createCaller({
      ...shared,
      type: 'serviceAccount',
      credential: 'serviceAccountKey',
      principal: known ? `system:serviceaccount:${project}:${name}` : undefined,
      project,
    }),
  };
}
