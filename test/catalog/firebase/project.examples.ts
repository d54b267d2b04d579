import type { firebaseProject } from '../../../src/catalog/firebase/project.js';
import type { Examples } from '../examples.js';

export default {
  sentences: {
    'blaze-plan': ['Your project my-project must be on the Blaze (pay-as-you-go) plan to complete this command.'],
    'cli-project': [
      'Failed to get Firebase project my-project. Please make sure the project exists and your account has permission to access it.',
    ],
    'cli-permissions': [
      'Authorization failed. This account is missing the following required permissions on project my-project: firebasehosting.sites.update',
    ],
    'cli-service-agents': [
      'We failed to modify the IAM policy for the project. The functions deployment requires specific roles to be granted to service agents, otherwise the deployment will fail.',
    ],
    'test-lab': [
      'Permission denied while fetching the default results bucket for project [my-project]. Make sure you have owner or editor role.',
    ],
    'add-firebase-denied': ['Failed to add Firebase to Google Cloud project example-project.'],
    'terms-of-service': ['Firebase Terms of Service is not accepted.'],
    'remote-config-denied': ['[AUTHORIZATION_ERROR]: User does not have the following permission: GET_TEMPLATE'],
  },
  situations: {
    'blaze-plan': {
      message:
        "Your project my-project must be on the Blaze (pay-as-you-go) plan to complete this command. Required API cloudbuild.googleapis.com can't be enabled until the upgrade is complete.",
      first: /Blaze/,
    },
    'cli-project': {
      message:
        'Failed to get Firebase project my-project. Please make sure the project exists and your account has permission to access it.',
      first: /projects:list/,
    },
    'cli-service-agents': {
      message:
        'We failed to modify the IAM policy for the project. The functions deployment requires specific roles to be granted to service agents, otherwise the deployment will fail.',
      first: /owner/,
    },
    'test-lab': {
      message: 'Not authorized for project my-project',
      request: 'GET https://testing.googleapis.com/v1/testEnvironmentCatalog/ANDROID?projectId=my-project',
      caller: 'serviceAccount',
      among: /cloudtestservice\.testAdmin/,
    },
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
