import type { quotas } from '../../../src/catalog/platform/quotas.js';
import type { Examples } from '../examples.js';

const sentence = (limit: string): string =>
  `Quota exceeded for quota metric 'Requests' and limit '${limit}' of service 'dns.googleapis.com' for consumer 'project_number:123456789012'.`;
const DNS = 'GET https://dns.googleapis.com/dns/v1/projects/example-project/managedZones';

export default {
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
