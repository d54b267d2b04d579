import type { adsense } from '../../../src/catalog/marketing/adsense.js';
import type { Examples } from '../examples.js';

export default {
  sentences: {
    'network-api-off': ['[AuthenticationError.NETWORK_API_ACCESS_DISABLED @ ]'],
    'no-adsense-account': ['User does not have an AdSense account.'],
    'no-network-access': ['AuthenticationError.NO_NETWORKS_TO_ACCESS'],
  },
  situations: {
    'network-api-off': { message: '[AuthenticationError.NETWORK_API_ACCESS_DISABLED @ ]', first: /Allow API access/ },
    'search-ads-agency': {
      message: 'The caller does not have permission',
      request: 'POST https://www.googleapis.com/doubleclicksearch/v2/reports',
      caller: 'user',
      first: /Search Ads 360/,
    },
    'ad-manager-network': {
      message: 'The caller does not have permission',
      request: 'GET https://admanager.googleapis.com/v1/networks/1234/orders',
      caller: 'serviceAccount',
      first: /Ad Manager network/,
      never: /roles\//,
    },
    'service-account': {
      message: 'The caller does not have permission',
      request: 'GET https://adsense.googleapis.com/v2/accounts',
      caller: 'serviceAccount',
      first: /Sign in as a user/,
    },
    'not-a-user': {
      message: 'The caller does not have permission',
      request: 'GET https://adsense.googleapis.com/v2/accounts/pub-123/adclients',
      caller: 'user',
      first: /opens AdSense/,
      never: /add-iam-policy-binding/,
    },
    'marketing-platform-profile': {
      message: 'The caller does not have permission',
      request: 'GET https://displayvideo.googleapis.com/v4/advertisers?partnerId=1',
      caller: 'serviceAccount',
      first: /network, partner or advertiser/,
    },
  },
} satisfies Examples<typeof adsense>;
