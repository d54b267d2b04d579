import { family } from '../define.js';

const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'CredentialRejected'] as const;
const START = 'https://developers.google.com/wallet/generic/getting-started/auth/rest';

/** Google Wallet passes. */
export const wallet = family({
  services: ['walletobjects'],
  governedBy: 'sharing',
  docs: START,
  sentences: {
    'issuer-permission': [
      'Permission denied on {words} issuer',
      "don't have permission {words} issuer",
      'does not have {words} access to the issuer',
    ],
  },
  answers: [{ kind: 'NotShared', access: 'none', sentences: ['issuer-permission'], onlyHere: true }],
  access: {
    '*': {
      thing: 'the Wallet issuer account',
      page: 'https://pay.google.com/business/console/',
      roles: [['*', 'Developer']],
      how: 'Open the Google Pay & Wallet Console, Users, and invite the address.',
      docs: START,
      serviceAccounts: 'address',
    },
  },
  situations: {
    'not-a-user-of-the-issuer': {
      says: "{caller} isn't a user of the Wallet issuer account, or the class and object IDs name another issuer.",
      when: [{ kind: DENIED }, { kind: DENIED, sentences: ['issuer-permission'] }],
      only: true,
      source: START,
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Invite {caller} in the Google Pay & Wallet Console under Users, as Developer',
          detail: "Wallet has users of its own: IAM roles of the Cloud project don't count.",
          url: 'https://pay.google.com/business/console/',
          docs: START,
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Begin class and object IDs with your own issuer ID',
          detail: 'The form is ISSUER_ID.NAME. Replace ISSUER_ID with the number in the console and NAME with a name of yours.',
          docs: 'https://developers.google.com/wallet/generic',
        },
      ],
    },
  },
});
