import { generateKeyPairSync } from 'node:crypto';

/** A service account of nobody: the key is made here, and only the loopback server sees what is signed with it. */
export const SERVICE_ACCOUNT = {
  type: 'service_account',
  project_id: 'example-project',
  private_key_id: 'example',
  private_key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  client_email: 'robot@example-project.iam.gserviceaccount.com',
  client_id: '100000000000000000001',
  token_uri: 'https://oauth2.googleapis.com/token',
};

/** An API key in the form that Google gives them. */
export const KEY = 'AIzaSyExampleExampleExampleExample12345';

/** Who the service account is in a denial. */
export const ROBOT = { email: SERVICE_ACCOUNT.client_email };

/** Who the key is in a denial. */
export const KEY_HOLDER = { keySuffix: KEY.slice(-4) };
