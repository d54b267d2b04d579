import type { secretManager } from '../../../../src/catalog/cloud/security/secret-manager.js';
import type { Examples } from '../../examples.js';

const SECRET = 'projects/my-project/secrets/db-password';
const URL = `https://secretmanager.googleapis.com/v1/${SECRET}`;

export default {
  wordings: {
    'secret-access': [
      'Permission denied on secret: projects/123456789012/secrets/example/versions/latest for Revision service account robot@example-project.iam.gserviceaccount.com.',
    ],
  },
  sentences: {
    'version-off': [`Secret Version [projects/123456789012/secrets/db-password/versions/3] is in DISABLED state.`],
    'agent-cannot-use-key': ['The Secret Manager service agent does not have permission to use the key.'],
  },
  situations: {
    'read-secret': {
      message: `Permission 'secretmanager.versions.access' denied for resource '${SECRET}/versions/latest' (or it may not exist).`,
      request: `GET ${URL}/versions/latest:access`,
      caller: 'serviceAccount',
      first: /secretAccessor on secret db-password to robot@/,
    },
    'manage-secret': {
      message: `Permission 'secretmanager.versions.add' denied for resource '${SECRET}' (or it may not exist).`,
      request: `POST ${URL}:addVersion`,
      caller: 'serviceAccount',
      first: /roles\/secretmanager\.secretVersion(?:Adder|Manager) on secret db-password/,
    },
    'version-off': {
      status: 403,
      message: `Secret Version [projects/123456789012/secrets/db-password/versions/3] is in DISABLED state.`,
      request: `GET ${URL}/versions/3:access`,
      first: /another version/,
      never: /roles\//,
    },
    'agent-cannot-use-key': {
      message: 'The Secret Manager service agent does not have permission to use the key.',
      request: 'POST https://secretmanager.googleapis.com/v1/projects/my-project/secrets',
      first: /cryptoKeyEncrypterDecrypter on key.*gcp-sa-secretmanager/,
    },
  },
} satisfies Examples<typeof secretManager>;
