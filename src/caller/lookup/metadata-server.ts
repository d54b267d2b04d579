import { stringProperty } from '../../response/safe/property.js';
import type { CallerDraft } from '../local/local-identity.js';
import { asJson, boundedFetch } from './bounded-fetch.js';
import { asProject, emailField, scopesField } from '../local/credential-field.js';
import { principalOfEmail, projectOfServiceAccount } from '../principal.js';

/**
 * Asks the metadata server of this machine which service account it runs as.
 *
 * @see https://cloud.google.com/compute/docs/metadata/predefined-metadata-keys
 */
export async function askMetadataServer(origin: string, account: string, signal: AbortSignal): Promise<CallerDraft | undefined> {
  const settings = asJson(await get(origin, `instance/service-accounts/${encodeURIComponent(account)}/?recursive=true`, signal));
  const scopes = scopesField(settings, 'scopes');
  const email = emailField(settings, 'email');
  if (email !== undefined) {
    const owner = projectOfServiceAccount(email);
    const project = owner === undefined || /^\d+$/.test(owner) ? ((await askProject(origin, signal)) ?? owner) : owner;
    return { ...principalOfEmail(email), project, scopes, source: 'metadata server' };
  }
  // GKE: a workload that is no service account of Google's shows the pool of its cluster in place of an address.
  const pool = /^([a-z][a-z0-9-]{4,28}[a-z0-9])\.svc\.id\.goog$/.exec(stringProperty(settings, 'email') ?? '');
  return pool ? { type: 'workload', pool: pool[0], project: pool[1], scopes, source: 'metadata server' } : undefined;
}

async function askProject(origin: string, signal: AbortSignal): Promise<string | undefined> {
  return asProject((await get(origin, 'project/project-id', signal))?.trim());
}

function get(origin: string, path: string, signal: AbortSignal): Promise<string | undefined> {
  const headers = { 'Metadata-Flavor': 'Google' };
  // Whatever does not say this is no metadata server: a captive portal, a proxy.
  return boundedFetch(`${origin}/computeMetadata/v1/${path}`, { headers, signal }, (answer) => answer.get('metadata-flavor') === 'Google');
}
