import type { firebaseRules } from '../../../src/catalog/firebase/rules.js';
import type { Examples } from '../examples.js';

export default {
  wordings: {
    'firebase-bucket': ['Could not access bucket example-project.appspot.com. Please enable Firebase Storage for your bucket.'],
    'firebase-rules': ['Permission denied. Could not perform this operation'],
  },
  sentences: {
    'firestore-rules': ['Missing or insufficient permissions.'],
    'database-rules': [
      "Client doesn't have permission to access the desired data.",
      'FIREBASE WARNING: set at /users failed: permission_denied',
    ],
    'storage-rules': ["Firebase Storage: User does not have permission to access 'images/a.png'. (storage/unauthorized)"],
    'service-account-firebase-storage': [
      'A required service account is missing necessary permissions. Please resolve by visiting the Storage page of the Firebase Console and re-linking your Firebase bucket.',
    ],
  },
  situations: {
    'firestore-without-user': {
      message: 'Missing or insufficient permissions.',
      request: 'GET https://firestore.googleapis.com/v1/projects/my-project/databases/(default)/documents/users/ann',
      caller: 'apiKey',
      first: /security rules/,
      never: /roles\//,
    },
    'firestore-rules': {
      message: 'Missing or insufficient permissions.',
      request: 'GET https://firestore.googleapis.com/v1/projects/example-project/databases/(default)/documents/users/ann',
      among: /security rules/,
    },
    'database-rules': {
      status: 401,
      body: { error: 'Permission denied' },
      request: 'GET https://example-project-default-rtdb.firebaseio.com/users.json',
      first: /rules of the Realtime Database/,
    },
    'storage-rules': {
      message: 'Permission denied.',
      request: 'GET https://firebasestorage.googleapis.com/v0/b/example-project.appspot.com/o/a.png',
      first: /Storage security rules/,
    },
    'storage-agent-missing': {
      status: 412,
      message:
        'A required service account is missing necessary permissions. Please resolve by visiting the Storage page of the Firebase Console and re-linking your Firebase bucket.',
      request: 'POST https://firebasestorage.googleapis.com/v0/b/example-project.appspot.com/o?name=a.png',
      first: /firebasestorage\.serviceAgent/,
    },
  },
} satisfies Examples<typeof firebaseRules>;
