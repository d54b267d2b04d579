import type { partnerCenters } from '../../../src/catalog/marketing/partner-centers.js';
import type { Examples } from '../examples.js';

export default {
  sentences: {},
  situations: {
    'hotel-center': {
      message: 'The caller does not have permission',
      request: 'GET https://travelpartner.googleapis.com/v3/accounts/1234/hotelViews',
      caller: 'serviceAccount',
      first: /Hotel Center/,
      never: /roles\//,
    },
    'local-services': {
      message: 'The caller does not have permission',
      request: 'GET https://localservices.googleapis.com/v1/accountReports:search?query=manager_customer_id:1234',
      caller: 'user',
      first: /manager account/,
      never: /roles\//,
    },
  },
} satisfies Examples<typeof partnerCenters>;
