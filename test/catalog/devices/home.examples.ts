import type { home } from '../../../src/catalog/devices/home.js';
import type { Examples } from '../examples.js';

export default {
  sentences: {
    'enterprise-not-found': ['Enterprise ID not found'],
  },
  kinds: { 'enterprise-not-found': 'Unclassified' },
  situations: {
    'device-access': [
      {
        message: 'The caller does not have permission',
        request: 'GET https://smartdevicemanagement.googleapis.com/v1/enterprises/my-project/devices',
        caller: 'user',
        first: /Device Access Console/,
        never: /roles\//,
      },
      {
        status: 404,
        message: 'Enterprise ID not found',
        request: 'GET https://smartdevicemanagement.googleapis.com/v1/enterprises/my-project/devices',
        caller: 'user',
        first: /Device Access Console/,
      },
    ],
    'too-many-commands': {
      status: 429,
      message: 'Rate limited for the device',
      request: 'POST https://smartdevicemanagement.googleapis.com/v1/enterprises/0a1b/devices/2c:executeCommand',
      caller: 'user',
      first: /Wait a minute/,
    },
    'home-graph': {
      message: 'The caller does not have permission',
      request: 'POST https://homegraph.googleapis.com/v1/devices:reportStateAndNotification',
      caller: 'serviceAccount',
      first: /Google Home Developer Console/,
      never: /roles\//,
    },
  },
} satisfies Examples<typeof home>;
