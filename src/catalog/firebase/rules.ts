import { family } from '../define.js';
import { meanings } from './rules/meanings.js';

const RULES = 'https://firebase.google.com/docs/rules/basics';
const KINDS = ['MissingPermission', 'NotShared', 'PolicyBlocked', 'Unclassified', 'CredentialRejected'] as const;

/** Security rules of Firestore, the Realtime Database and Cloud Storage for Firebase, as apps meet them. */
export const firebaseRules = family({
  meanings,
  services: ['firestore', 'firebasedatabase', 'firebasestorage', 'firebaserules'],
  governedBy: 'iam',
  docs: RULES,
  sentences: {
    'firestore-rules': 'Missing or insufficient permissions',
    'database-rules': [
      'Permission denied at \\/{text} Client',
      "client does[n]'t have permission to access the desired data",
      'FIREBASE WARNING: {text} permission_denied',
    ],
    'storage-rules': [
      'Firebase Storage: User does not have permission to access',
      'User does not have permission to access this object',
      'storage/unauthorized',
      'Permission denied. Could not perform this operation',
    ],
    'service-account-firebase-storage': 'A required service account is missing necessary permissions',
  },
  answers: [],
  access: {},
  situations: {
    'firestore-rules': {
      says: "The security rules of Firestore don't allow this read or write to this user. If a server makes the call, an IAM role may be missing.",
      when: [
        { kind: KINDS, sentences: ['firestore-rules'] },
        { kind: KINDS, sentences: ['firebase-rules'], services: ['firestore'] },
      ],
      source: 'https://firebase.google.com/docs/firestore/security/rules-conditions',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          when: 'If an app or a browser makes the call',
          title: 'Allow this path in the Firestore security rules, for signed-in users of your app',
          detail:
            "Write a match for the collection, allow what the app needs if request.auth != null, and deploy with firebase deploy --only firestore:rules. A query is denied as a whole if it could return one document that isn't allowed.",
          url: 'https://console.firebase.google.com/project/_/firestore/rules',
          docs: 'https://firebase.google.com/docs/firestore/security/rules-conditions',
          ifAlreadySo:
            "Try the request in the Rules Playground. Check that the user is signed in before the call, that test-mode rules haven't expired, and that App Check isn't enforced without a token.",
        },
        {
          action: 'GrantRole',
          who: 'projectAdmin',
          when: 'If a server with a service account makes the call',
          title: 'Grant roles/datastore.user to the service account that the backend runs as',
          detail:
            'Servers pass by the rules: they need an IAM role in the project of the database. On Google Cloud that is the runtime account, such as the App Engine default service account. To read only take roles/datastore.viewer.',
          url: 'https://console.cloud.google.com/iam-admin/iam?project={project}',
          docs: 'https://cloud.google.com/firestore/native/docs/security/iam',
        },
      ],
    },
    'firestore-without-user': {
      says: 'The call carries an API key and nobody is signed in: the security rules of Firestore decide, and they allow nobody here.',
      when: [
        { kind: KINDS, sentences: ['firestore-rules'], callers: ['apiKey', 'anonymous'] },
        { kind: KINDS, services: ['firestore'], callers: ['apiKey', 'anonymous'] },
      ],
      only: true,
      source: 'https://firebase.google.com/docs/firestore/use-rest-api',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          title: 'Allow this path in the Firestore security rules, for signed-in users of your app',
          detail: 'An API key is nobody: request.auth is null. Write a match for the collection and publish the rules.',
          url: 'https://console.firebase.google.com/project/_/firestore/rules',
          docs: 'https://firebase.google.com/docs/firestore/security/rules-conditions',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Send the ID token of the signed-in user: Authorization: Bearer ID_TOKEN',
          detail: 'Replace ID_TOKEN with what getIdToken() of Firebase Authentication returns. The rules then see request.auth.',
          docs: 'https://firebase.google.com/docs/firestore/use-rest-api',
        },
      ],
    },
    'database-rules': {
      says: "The rules of the Realtime Database don't allow this read or write.",
      when: [
        { kind: KINDS, sentences: ['database-rules'] },
        { kind: KINDS, hosts: ['*.firebaseio.com', '*.firebasedatabase.app'] },
      ],
      only: true,
      source: 'https://firebase.google.com/docs/database/security',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          title: 'Allow this path in the rules of the Realtime Database, for signed-in users',
          detail:
            "Rules of a parent reach its children and can't be taken back below. Publish them in the console or with firebase deploy --only database.",
          url: 'https://console.firebase.google.com/project/_/database/_/rules',
          docs: 'https://firebase.google.com/docs/database/security',
          ifAlreadySo:
            'Sign the user in before the listener is attached; a listener that was denied once stays cancelled. Check the databaseURL for the instance and region.',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If a server makes the call over REST',
          title: 'Send an access token with the scopes firebase.database and userinfo.email',
          detail:
            'A service account with roles/firebasedatabase.admin passes by the rules: https://www.googleapis.com/auth/firebase.database',
          docs: 'https://firebase.google.com/docs/database/rest/auth',
        },
      ],
    },
    'storage-rules': {
      says: "The rules of Cloud Storage for Firebase don't allow this file to this user.",
      when: [
        { kind: KINDS, hosts: ['firebasestorage.googleapis.com'] },
        { kind: KINDS, sentences: ['storage-rules'] },
      ],
      only: true,
      source: 'https://firebase.google.com/docs/storage/security',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          title: 'Allow this path in the Storage security rules, for signed-in users',
          detail:
            'Write a match for the path, allow read or write if request.auth != null, and deploy with firebase deploy --only storage.',
          url: 'https://console.firebase.google.com/project/_/storage/_/rules',
          docs: 'https://firebase.google.com/docs/storage/security',
          ifAlreadySo:
            'Check that the user is signed in, that the app uses the right bucket, and that the project is on the Blaze plan. Default buckets need that plan since 2026.',
        },
        {
          action: 'Verify',
          who: 'projectAdmin',
          title: 'Check that the bucket is linked to Firebase and its service agent has its role',
          detail:
            'Open Storage in the Firebase console: it repairs a missing role of service-PROJECT_NUMBER@gcp-sa-firebasestorage.iam.gserviceaccount.com. Replace PROJECT_NUMBER with the number of the project.',
          url: 'https://console.firebase.google.com/project/_/storage',
        },
      ],
    },
    'storage-agent-missing': {
      says: 'The service agent of Cloud Storage for Firebase lost its role on the bucket or the project.',
      when: { kind: KINDS, sentences: ['service-account-firebase-storage'] },
      only: true,
      source: 'https://firebase.google.com/support/faq#storage-accounts',
      steps: [
        {
          grant: { role: 'roles/firebasestorage.serviceAgent', to: { serviceAgent: 'firebaseStorage' }, on: 'project' },
          detail: 'Reattaching the bucket in the Firebase console repairs it as well.',
        },
        {
          action: 'Verify',
          who: 'projectAdmin',
          title: 'Reattach the bucket in the Firebase console, under Storage',
          detail: 'The console links the bucket again and restores the role of its service agent.',
          url: 'https://console.firebase.google.com/project/_/storage',
        },
      ],
    },
  },
});
