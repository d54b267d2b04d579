import { family } from '../define.js';

const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'CredentialRejected'] as const;
const USE = 'https://developer.chrome.com/docs/webstore/using-api';

/** Chrome Web Store publishing, and Chrome policies and devices of an organization. */
export const chromeWebStore = family({
  services: ['chromewebstore', 'chromemanagement', 'chromepolicy'],
  governedBy: 'sharing',
  governedOtherwise: { chromemanagement: 'adminConsole', chromepolicy: 'adminConsole' },
  docs: USE,
  sentences: {
    'not-publisher': ['not the (owner|publisher) of {words} item', 'Publisher {words} not found', 'do not have permission to {words} item'],
    'publish-condition': [
      'Publish condition not met',
      'pending review {text} can not be (updated|edited)',
      'item is currently in review',
      'item that is in review',
      'item {words} is (in|pending) review',
    ],
    'two-step': [
      'PKG_NO_TWO_FACTOR_AUTH',
      'Enabling 2 step verification on your account is required',
      '(enroll|enrolled|enable|enabled) {words} 2-Step Verification {text} (publish|item|extension)',
    ],
  },
  answers: [
    { kind: 'PolicyBlocked', policy: 'ResourceState', sentences: ['publish-condition'] },
    { kind: 'CredentialRejected', problem: 'reauthRequired', sentences: ['two-step'] },
  ],
  access: {
    '*': {
      thing: 'the item in the Chrome Web Store',
      page: 'https://chrome.google.com/webstore/devconsole',
      roles: [['*', 'publisher']],
      how: 'Add the account to the group publisher of the item, or sign in as the publisher.',
      docs: USE,
      serviceAccounts: 'address',
    },
  },
  situations: {
    'not-the-publisher': {
      says: "The account that makes the call doesn't publish this item.",
      when: [
        { kind: DENIED, services: ['chromewebstore'] },
        { kind: DENIED, sentences: ['not-publisher'] },
      ],
      only: true,
      source: USE,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Sign in with the Google account that publishes the extension, and make a new refresh token',
          detail: 'The account needs 2-Step Verification. A group publisher counts for its members.',
          docs: USE,
        },
        {
          action: 'FixCredential',
          who: 'resourceOwner',
          when: 'If a service account makes the call',
          title: 'Add the service account in the developer dashboard, under Account',
          detail: 'The dashboard takes one service account for each publisher.',
          url: 'https://chrome.google.com/webstore/devconsole',
          docs: 'https://developer.chrome.com/docs/webstore/service-accounts',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Check the item ID and the publisher ID in the call',
          detail: 'The item ID is the 32 letters in the address of the store page.',
        },
      ],
    },
    'publish-condition': {
      says: 'The item may not be published in its present state: the dashboard lacks something, or a review is running.',
      when: { kind: [...DENIED, 'PolicyBlocked'], sentences: ['publish-condition'] },
      only: true,
      source: 'https://developer.chrome.com/docs/webstore/publish',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'resourceOwner',
          title: 'Complete what the message names in the developer dashboard, then publish again',
          detail:
            'The Account tab needs a verified contact email; the tabs Privacy, Store listing and Distribution need every field, a new permission its reason.',
          url: 'https://chrome.google.com/webstore/devconsole',
          docs: 'https://developer.chrome.com/docs/webstore/publish',
        },
        {
          action: 'Wait',
          who: 'caller',
          when: 'If an earlier version is in review',
          title: 'Wait until the review ends, or cancel it in the dashboard',
          detail: "A pending version can't be replaced by the API.",
        },
      ],
    },
    'two-step-verification': {
      says: 'The Chrome Web Store requires a publisher account that has 2-Step Verification.',
      when: { kind: [...DENIED, 'PolicyBlocked'], sentences: ['two-step'] },
      only: true,
      source: USE,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Turn on 2-Step Verification for the publisher account, and make a new refresh token',
          detail: 'Tokens from before count as signed in without it.',
          url: 'https://myaccount.google.com/signinoptions/two-step-verification',
          docs: USE,
        },
      ],
    },
    'chrome-admin': {
      says: 'Chrome management works only for admins of the organization with the matching privilege.',
      when: { kind: DENIED, services: ['chromemanagement', 'chromepolicy'] },
      source: 'https://developers.google.com/chrome/policy/guides/setup',
      steps: [
        {
          use: 'authorizeDelegation',
          when: 'If a service account makes the call',
        },
        {
          action: 'AskAdmin',
          who: 'workspaceAdmin',
          title: 'Give the account an admin role with the Chrome management privileges',
          detail:
            'Admin console, Account, Admin roles: reports need "View Extensions List Report" and its siblings, policies need "Manage User/Device Settings".',
          url: 'https://admin.google.com/ac/roles',
          docs: 'https://support.google.com/a/answer/9807615',
        },
      ],
    },
  },
});
