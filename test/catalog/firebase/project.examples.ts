import type { firebaseProject } from '../../../src/catalog/firebase/project.js';
import type { Examples } from '../examples.js';

export default {
  sentences: {
    'add-firebase-denied': ['Failed to add Firebase to Google Cloud project example-project.'],
    'terms-of-service': ['Firebase Terms of Service is not accepted.'],
    'remote-config-denied': ['[AUTHORIZATION_ERROR]: User does not have the following permission: GET_TEMPLATE'],
  },
  situations: {
    'terms-of-service': {
      status: 400,
      message: 'Firebase Terms of Service is not accepted.',
      request: 'POST https://firebase.googleapis.com/v1beta1/projects/example-project:addFirebase',
      caller: 'user',
      first: /accept the terms/,
    },
    'remote-config': {
      message: '[AUTHORIZATION_ERROR]: User does not have the following permission: GET_TEMPLATE',
      request: 'GET https://firebaseremoteconfig.googleapis.com/v1/projects/example-project/remoteConfig',
      caller: 'serviceAccount',
      first: /cloudconfig\.viewer/,
    },
    'hosting-deploy': {
      message: 'The caller does not have permission',
      request: 'POST https://firebasehosting.googleapis.com/v1beta1/sites/example-site/versions',
      caller: 'serviceAccount',
      first: /firebasehosting\.admin/,
    },
    'app-distribution': {
      message: 'The caller does not have permission',
      request:
        'POST https://firebaseappdistribution.googleapis.com/v1/projects/123456789012/apps/1:123456789012:android:abc/releases:upload',
      caller: 'serviceAccount',
      first: /firebaseappdistro\.admin/,
    },
    'add-firebase': {
      message: 'The caller does not have permission. Failed to add Firebase to Google Cloud project example-project.',
      request: 'POST https://firebase.googleapis.com/v1beta1/projects/example-project:addFirebase',
      caller: 'user',
      first: /owner of the project/,
    },
    'project-access': {
      message: 'The caller does not have permission',
      request: 'GET https://firebase.googleapis.com/v1beta1/projects/example-project/androidApps',
      caller: 'user',
    },
  },
} satisfies Examples<typeof firebaseProject>;
