import type { chromeWebStore } from '../../../src/catalog/distribution/chrome-web-store.js';
import type { Examples } from '../examples.js';

export default {
  sentences: {
    'publish-condition': [
      'Publish condition not met: To publish your item, you must provide mandatory privacy information in the new Developer Dashboard.',
    ],
    'two-step': ['You must enroll in 2-Step Verification to publish or update an extension.'],
    'not-publisher': ['You are not the owner of this item.', 'Publisher not found for this item. Publisher abc not found.'],
  },
  situations: {
    'publish-condition': {
      status: 400,
      message:
        'Publish condition not met: To publish your item, you must provide mandatory privacy information in the new Developer Dashboard.',
      reason: 'badRequest',
      request: 'POST https://www.googleapis.com/chromewebstore/v1.1/items/abcdefghijklmnopabcdefghijklmnop/publish',
      caller: 'user',
      first: /developer dashboard/,
    },
    'two-step-verification': {
      message: 'You must enroll in 2-Step Verification to publish or update an extension.',
      request: 'POST https://www.googleapis.com/chromewebstore/v1.1/items/abcdefghijklmnopabcdefghijklmnop/publish',
      caller: 'user',
      first: /2-Step Verification/,
    },
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
