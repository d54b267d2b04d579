import type { quotas } from '../../../src/catalog/platform/quotas.js';
import type { Examples } from '../examples.js';

const sentence = (limit: string): string =>
  `Quota exceeded for quota metric 'Requests' and limit '${limit}' of service 'dns.googleapis.com' for consumer 'project_number:123456789012'.`;
const DNS = 'GET https://dns.googleapis.com/dns/v1/projects/example-project/managedZones';

export default {
  wordings: {
    'item-limit': ['The folder limit for this shared drive has been exceeded.'],
    'maximum-number': ['You have reached the maximum number of projects.'],
    'total-allowable': ['Quota exceeded for total allowable imports per project.'],
    'allotted-quota': ['You have exceeded your allotted project quota.'],
    'quota-consumer': [
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:123456789012'.",
    ],
    'quota-metric': ['Quota exceeded for metric: generativelanguage.googleapis.com/generate_content_requests, limit: 15'],
    rate: ['User Rate Limit Exceeded'],
    'daily-requests': ['Daily Limit Exceeded'],
    'too-many': ['Too many concurrent requests.'],
    'your-quota': ['You exceeded your current quota, please check your plan and billing details.'],
    exhausted: ['Resource has been exhausted (e.g. check quota).'],
    'soft-limit': ['Number of inner batch requests soft limit reached.'],
    'automated-queries': ['Your computer or network may be sending automated queries.'],
    'wait-and-retry': ['Quota exceeded, please wait and try again.'],
  },
  sentences: {
    concurrent: ['Too many operations: cluster "example" hits the concurrent operations quota 5, please try again later.'],
  },
  situations: {
    'of-the-day': { status: 429, message: sentence('Requests per day'), request: DNS, caller: 'serviceAccount', first: /midnight Pacific/ },
    'of-the-minute': { status: 429, message: sentence('Requests per minute'), request: DNS, caller: 'serviceAccount', first: /backoff/ },
    concurrent: {
      status: 429,
      message: 'Too many operations: hits the concurrent operations quota 5, please try again later.',
      request: DNS,
      caller: 'serviceAccount',
      first: /Run fewer at a time/,
    },
  },
} satisfies Examples<typeof quotas>;
