import type { wallet } from '../../../src/catalog/distribution/wallet.js';
import type { Examples } from '../examples.js';

export default {
  sentences: {
    'save-link': ['This account is not authorized to use this Save link.'],
    'demo-mode': ['The issuer account is in demo mode.'],
    'issuer-permission': ['Permission denied on the given issuer 3388000000012345678.'],
  },
  situations: {
    'save-link-denied': {
      message: 'This account is not authorized to use this Save link.',
      request: 'POST https://walletobjects.googleapis.com/walletobjects/v1/jwt',
      first: /Sign the JWT/,
    },
    'issuer-in-demo-mode': {
      message: 'The issuer account is in demo mode.',
      request: 'POST https://walletobjects.googleapis.com/walletobjects/v1/genericObject',
      first: /publishing access/,
    },
    'not-a-user-of-the-issuer': {
      message: 'Permission denied on the given issuer 3388000000012345678.',
      request: 'POST https://walletobjects.googleapis.com/walletobjects/v1/genericClass',
      caller: 'serviceAccount',
      first: /Wallet Console/,
    },
  },
} satisfies Examples<typeof wallet>;
