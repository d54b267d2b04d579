import type { chromeWebStore } from '../../../src/catalog/marketing/chrome-web-store.js';
import type { Examples } from '../examples.js';

export default {
  sentences: {
    'not-publisher': ['You are not the owner of this item.', 'Publisher not found for this item. Publisher abc not found.'],
  },
  situations: {
    'not-the-publisher': {
      message: 'Forbidden',
      reason: 'forbidden',
      request: 'PUT https://www.googleapis.com/upload/chromewebstore/v1.1/items/abcdefghijklmnopabcdefghijklmnop',
      caller: 'user',
      first: /publishes the extension/,
    },
    'chrome-admin': {
      message: 'The caller does not have permission',
      request: 'GET https://chromemanagement.googleapis.com/v1/customers/my_customer/reports:countChromeVersions',
      caller: 'user',
      among: /admin role/,
    },
  },
} satisfies Examples<typeof chromeWebStore>;
