import type { businessProfile } from '../../../src/catalog/marketing/business-profile.js';
import type { Examples } from '../examples.js';

const API = 'https://mybusinessaccountmanagement.googleapis.com/v1/accounts';

export default {
  sentences: {},
  situations: {
    'project-not-approved': {
      status: 429,
      message:
        "Quota exceeded for quota metric 'Requests' and limit 'Requests per minute' of service 'mybusinessaccountmanagement.googleapis.com' for consumer 'project_number:123456789012'.",
      request: `GET ${API}`,
      caller: 'user',
      first: /Apply for access/,
    },
    'service-account': {
      message: 'The caller does not have permission',
      request: `GET ${API}`,
      caller: 'serviceAccount',
      first: /Sign in as a user/,
    },
    'not-a-manager': {
      message: 'The caller does not have permission',
      request: `GET ${API}`,
      caller: 'user',
      first: /manager of the Business Profile/,
    },
  },
} satisfies Examples<typeof businessProfile>;
