import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANN, ROBOT } from './google.js';
import { SECRET } from './secrets.js';

export const GCLOUD_CLIENT = '764086051850-6qr4p6gpi6hn506pt8ejuq83di341hur.apps.googleusercontent.com';
export const POOL = '//iam.googleapis.com/projects/123456/locations/global/workloadIdentityPools/example-pool';
export const WORKFORCE_POOL = '//iam.googleapis.com/locations/global/workforcePools/example-workforce';
export const ROBOT_ID = '112233445566778899001';

/** A folder for the files of one test run. */
export const folder = mkdtempSync(join(tmpdir(), 'callers-'));

export function written(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** The path of a file of that folder as the library shows it, where the folder is the user's home: with the slashes of the machine. */
export const atHome = (...parts: readonly string[]): string => join('~', ...parts);

/** Where gcloud keeps its files in a home folder. */
export const GCLOUD_FOLDER = process.platform === 'win32' ? join('AppData', 'Roaming', 'gcloud') : join('.config', 'gcloud');

/** Credential files as gcloud and the console write them, their token servers at `url`. */
export const CREDENTIALS = {
  serviceAccount: () => ({
    type: 'service_account',
    project_id: 'example-project',
    private_key_id: 'aabbccddeeff',
    private_key: SECRET.privateKey,
    client_email: ROBOT,
    client_id: ROBOT_ID,
    token_uri: 'https://oauth2.googleapis.com/token',
    universe_domain: 'googleapis.com',
  }),
  authorizedUser: () => ({
    type: 'authorized_user',
    account: '',
    client_id: GCLOUD_CLIENT,
    client_secret: SECRET.clientSecret,
    refresh_token: SECRET.refreshToken,
    universe_domain: 'googleapis.com',
  }),
  namedUser: () => ({ ...CREDENTIALS.authorizedUser(), account: ANN, quota_project_id: 'quota-project' }),
  impersonated: (url: string) => ({
    type: 'impersonated_service_account',
    delegates: [],
    service_account_impersonation_url: `${url}/v1/projects/-/serviceAccounts/${ROBOT}:generateAccessToken`,
    source_credentials: CREDENTIALS.namedUser(),
  }),
  externalAccount: (url: string) => ({
    type: 'external_account',
    audience: `${POOL}/providers/github`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${url}/v1/token`,
    credential_source: { file: written('subject-token', SECRET.subjectToken) },
  }),
  externalImpersonating: (url: string) => ({
    ...CREDENTIALS.externalAccount(url),
    service_account_impersonation_url: `${url}/v1/projects/-/serviceAccounts/${ROBOT}:generateAccessToken`,
  }),
  workforceUser: (url: string) => ({
    type: 'external_account_authorized_user',
    audience: `${WORKFORCE_POOL}/providers/okta`,
    client_id: '555-workforce.apps.googleusercontent.com',
    client_secret: SECRET.clientSecret,
    refresh_token: SECRET.refreshToken,
    token_url: `${url}/v1/oauthtoken`,
    quota_project_id: 'quota-project',
  }),
  airGapped: (url: string) => ({
    type: 'gdch_service_account',
    format_version: '1',
    project: 'example-project',
    private_key_id: 'aabbcc',
    private_key: SECRET.ellipticKey,
    name: 'robot',
    token_uri: `${url}/token`,
  }),
} as const;
