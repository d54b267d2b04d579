import type { defaultCredentials } from '../../../src/catalog/platform/default-credentials.js';
import type { Examples } from '../examples.js';

export default {
  sentences: {
    'not-found': [
      'Error: Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.',
      'google: could not find default credentials. See https://cloud.google.com/docs/authentication/external/set-up-adc for more information',
      'Your default credentials were not found. To set up Application Default Credentials, see https://cloud.google.com/docs/authentication/external/set-up-adc for more information.',
      'Could not automatically determine credentials. Please set GOOGLE_APPLICATION_CREDENTIALS or explicitly create credentials and re-run the application.',
      'The Application Default Credentials are not available. They are available if running in Google Compute Engine.',
      'Error: Attempted to load application default credentials since neither `credentials` nor `access_token` was set in the provider block.  No credentials loaded.',
    ],
    'gcloud-no-account': [
      'You do not currently have an active account selected.',
      'Your current active account [ann@example.com] does not have any valid credentials',
    ],
    'gcloud-login-expired': ['Reauthentication failed. cannot prompt during non-interactive execution.'],
    'gcloud-login': ["There was a problem refreshing your current auth tokens: ('invalid_grant: Bad Request', {})"],
    'file-unreadable': [
      'Unable to read the credential file specified by the GOOGLE_APPLICATION_CREDENTIALS environment variable: ENOENT',
      'Error reading credential file from environment variable GOOGLE_APPLICATION_CREDENTIALS, value "key.json": File does not exist.',
      'google: error getting credentials using GOOGLE_APPLICATION_CREDENTIALS environment variable: open key.json: no such file or directory',
    ],
  },
  situations: {
    'gcloud-signed-out': {
      message:
        'There was a problem refreshing your current auth tokens: Reauthentication failed. cannot prompt during non-interactive execution.',
      first: /gcloud auth login/,
      among: /service account/,
      never: /\$ gcloud auth application-default/,
    },
    'not-found': {
      message:
        'Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.',
      first: /gcloud auth application-default login/,
      among: /GOOGLE_APPLICATION_CREDENTIALS/,
      last: /google-github-actions\/auth/,
      never: /add-iam-policy-binding|roles\//,
    },
    'file-unreadable': {
      message: 'Unable to read the credential file specified by the GOOGLE_APPLICATION_CREDENTIALS environment variable: ENOENT',
      first: /path of a credential file/,
      among: /application-default login/,
    },
  },
} satisfies Examples<typeof defaultCredentials>;
