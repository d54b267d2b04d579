import type { merchant } from '../../../src/catalog/marketing/merchant.js';
import type { Examples } from '../examples.js';

const API = 'https://shoppingcontent.googleapis.com/content/v2.1/1234567/products';

export default {
  wordings: {
    'account-access': ['User cannot access account 123456'],
  },
  sentences: {
    'report-denied': ['Not authorized to use the ReportService.Search method to retrieve performance metrics.'],
    'cannot-access-account': ['User cannot access account 1234567'],
    'not-registered': ['GCP project with id example-project and number 123456789012 is not registered with the merchant account.'],
  },
  situations: {
    'report-denied': {
      message: 'Not authorized to use the ReportService.Search method to retrieve performance metrics.',
      request: 'POST https://shoppingcontent.googleapis.com/content/v2.1/1234/reports/search',
      caller: 'user',
      first: /Performance and insights/,
    },
    'no-account-access': {
      status: 401,
      message: 'User cannot access account 1234567',
      reason: 'auth/frontend_not_authorized',
      request: `GET ${API}`,
      caller: 'serviceAccount',
      first: /People and access/,
    },
    'project-not-registered': {
      status: 401,
      message: 'GCP project with id example-project and number 123456789012 is not registered with the merchant account.',
      request: 'GET https://merchantapi.googleapis.com/products/v1/accounts/1234567/products',
      caller: 'serviceAccount',
      first: /registerGcp/,
    },
    'too-many-calls': {
      status: 429,
      message: 'Quota exceeded.',
      reason: 'quotaExceeded',
      request: `GET ${API}`,
      caller: 'serviceAccount',
      first: /quotas\.list/,
    },
  },
} satisfies Examples<typeof merchant>;
