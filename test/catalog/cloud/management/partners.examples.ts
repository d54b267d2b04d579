import type { partners } from '../../../../src/catalog/cloud/management/partners.js';
import type { Examples } from '../../examples.js';

export default {
  sentences: {},
  situations: {
    'reseller-account': {
      message: 'The caller does not have permission',
      request: 'GET https://cloudchannel.googleapis.com/v1/accounts/C0example/customers',
      caller: 'serviceAccount',
      first: /super admin of the reseller domain/,
      never: /roles\//,
    },
    'marketplace-seller': {
      message: 'The caller does not have permission',
      request: 'GET https://cloudcommerceprocurement.googleapis.com/v1/providers/my-project-public/accounts',
      caller: 'serviceAccount',
      first: /Producer Portal/,
    },
  },
} satisfies Examples<typeof partners>;
