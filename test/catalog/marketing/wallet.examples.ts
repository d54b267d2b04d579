import type { wallet } from '../../../src/catalog/marketing/wallet.js';
import type { Examples } from '../examples.js';

export default {
  sentences: { 'issuer-permission': ['Permission denied on the given issuer 3388000000012345678.'] },
  situations: {
    'not-a-user-of-the-issuer': {
      message: 'Permission denied on the given issuer 3388000000012345678.',
      request: 'POST https://walletobjects.googleapis.com/walletobjects/v1/genericClass',
      caller: 'serviceAccount',
      first: /Wallet Console/,
    },
  },
} satisfies Examples<typeof wallet>;
