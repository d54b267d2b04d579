import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Impersonated, UserRefreshClient } from 'google-auth-library';
import { google } from 'googleapis';
import { PROJECT } from './answers/answer.js';
import { idToken } from './answers/others.js';
import type { Google } from './google.js';

const SCOPES = ['https://www.googleapis.com/auth/cloud-platform', 'https://www.googleapis.com/auth/drive'];

/** One credential of each common kind, as an app would have it. Only where their requests go is the demo's own: `transporterOptions`. */
export function makeCredentials({ fetch }: Google) {
  const transporterOptions = { fetchImplementation: fetch };
  const key = { email: `robot@${PROJECT}.iam.gserviceaccount.com`, key: privateKey(), transporterOptions };

  /** A service account with a key. */
  const robot = new google.auth.GoogleAuth({ authClient: new google.auth.JWT({ ...key, scopes: SCOPES }), projectId: PROJECT });

  /** The same service account, acting as a user of the domain. */
  const delegate = new google.auth.JWT({
    ...key,
    subject: 'admin@example.com',
    scopes: ['https://www.googleapis.com/auth/admin.directory.user.readonly'],
  });

  /** A user who signed in with Google. */
  const ann = new google.auth.OAuth2({ clientId: '123456789012-example.apps.googleusercontent.com', transporterOptions });
  ann.setCredentials({
    access_token: 'ya29.example',
    id_token: idToken('ann@example.com'),
    scope:
      'openid email https://www.googleapis.com/auth/gmail.send https://www.googleapis.com/auth/drive https://www.googleapis.com/auth/calendar',
    expiry_date: Date.now() + 3_600_000,
  });

  /** A developer's own `gcloud auth application-default login`: the OAuth client is gcloud's, and so is the project, unless one is set. */
  const developer = new UserRefreshClient({
    clientId: '764086051850-example.apps.googleusercontent.com',
    clientSecret: 'example',
    refreshToken: '1//example',
    transporterOptions,
  });

  /** The robot as another service account. */
  const deployer = withoutWarning(
    () =>
      new Impersonated({
        sourceClient: new google.auth.JWT({ ...key, scopes: SCOPES }),
        targetPrincipal: `deployer@${PROJECT}.iam.gserviceaccount.com`,
        targetScopes: SCOPES,
        transporterOptions,
      }),
  );

  return { robot, delegate, ann, developer, deployer, apiKey: `AIza${randomBytes(26).toString('base64url')}` };
}

export type Credentials = ReturnType<typeof makeCredentials>;

function privateKey(): string {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;
}

/** The constructor of `Impersonated` warns of configurations that come from strangers; this one does not. */
function withoutWarning<T>(make: () => T): T {
  const { warn } = console;
  console.warn = () => {};
  try {
    return make();
  } finally {
    console.warn = warn;
  }
}
