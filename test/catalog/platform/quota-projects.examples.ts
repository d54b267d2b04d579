import type { quotaProjects } from '../../../src/catalog/platform/quota-projects.js';
import type { Examples } from '../examples.js';

const ASSET = 'GET https://cloudasset.googleapis.com/v1/organizations/123456789/assets';

export default {
  wordings: {
    'adc-needs-quota-project': ['The vision.googleapis.com API requires a quota project, which is not set by default.'],
    'adc-end-user': ['Your application has authenticated using end user credentials from the Google Cloud SDK.'],
    'adc-local': ['Your application is authenticating by using local Application Default Credentials.'],
    'permission-use-project': ['Caller does not have required permission to use project example-project.'],
    'permission-role-of': [
      'Grant the caller the roles/serviceusage.serviceUsageConsumer role, or a custom role with the serviceusage.services.use permission',
    ],
  },
  sentences: {
    'needs-quota-project': [
      'Your application is authenticating by using local Application Default Credentials. The cloudasset.googleapis.com API requires a quota project, which is not set by default.',
      'Your application has authenticated using end user credentials from the Google Cloud SDK or Google Cloud Shell which are not supported by the cloudasset.googleapis.com.',
    ],
    'quota-project-denied': [
      'Caller does not have required permission to use project example-project. Grant the caller the roles/serviceusage.serviceUsageConsumer role, or a custom role with the serviceusage.services.use permission.',
    ],
    'made-up-project': ['Permission denied on resource project default.', "Project 'default' not found or deleted."],
  },
  kinds: { 'made-up-project': 'CredentialRejected' },
  situations: {
    'project-not-set': {
      message: "IAM permission 'dialogflow.sessions.detectIntent' on 'projects/None/agent' denied.",
      first: /Set the project ID/,
      never: /roles\//,
    },
    'user-without-quota-project': {
      message:
        'Your application is authenticating by using local Application Default Credentials. The cloudasset.googleapis.com API requires a quota project, which is not set by default.',
      errorInfo: { reason: 'SERVICE_DISABLED', metadata: { consumer: 'projects/764086051850', service: 'cloudasset.googleapis.com' } },
      request: ASSET,
      caller: 'adcUser',
      first: /set-quota-project/,
      among: /user_project_override/,
    },
    'may-not-use-the-project': {
      message:
        'Caller does not have required permission to use project example-project. Grant the caller the roles/serviceusage.serviceUsageConsumer role, or a custom role with the serviceusage.services.use permission.',
      errorInfo: {
        reason: 'USER_PROJECT_DENIED',
        metadata: { consumer: 'projects/example-project', service: 'cloudasset.googleapis.com' },
      },
      request: ASSET,
      caller: 'adcUser',
      first: /serviceUsageConsumer/,
    },
    'project-does-not-exist': {
      message: 'Permission denied on resource project default.',
      errorInfo: { reason: 'CONSUMER_INVALID', metadata: { consumer: 'projects/default', service: 'cloudasset.googleapis.com' } },
      request: ASSET,
      caller: 'adcUser',
      first: /real ID/,
    },
  },
} satisfies Examples<typeof quotaProjects>;
