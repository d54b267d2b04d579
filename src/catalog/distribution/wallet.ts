import { family } from '../define.js';

const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'CredentialRejected'] as const;
const START = 'https://developers.google.com/wallet/generic/getting-started/auth/rest';

/** Google Wallet passes. */
export const wallet = family({
  services: ['walletobjects'],
  governedBy: 'sharing',
  docs: START,
  sentences: {
    'save-link': ['JWT {words} not authorized to save', 'not authorized to use this Save link'],
    'demo-mode': ['issuer account is in demo mode', 'only available to test users of the issuer'],
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
    'save-link-denied': {
      says: "The link to save a pass was signed by an account that isn't a user of the issuer, or doesn't list this site.",
      when: { kind: DENIED, sentences: ['save-link'] },
      only: true,
      source: 'https://developers.google.com/wallet/generic/web/prerequisites',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Sign the JWT with the key of a service account that is a user of the issuer',
          detail: 'Set iss to its address, aud to "google" and typ to "savetowallet". List the domain of the page in origins.',
          docs: 'https://developers.google.com/wallet/generic/use-cases/jwt',
        },
      ],
    },

    'issuer-in-demo-mode': {
      says: 'The issuer account is in demo mode: only its testers can save passes.',
      when: { kind: [...DENIED, 'PolicyBlocked'], sentences: ['demo-mode'] },
      only: true,
      source: 'https://developers.google.com/wallet/generic/test-and-go-live/request-publishing-access',
      steps: [
        {
          action: 'AskAdmin',
          who: 'resourceOwner',
          title: 'Request publishing access in the Google Pay & Wallet Console',
          detail: 'Until then, add test accounts there. Google reviews the request.',
          url: 'https://pay.google.com/business/console/',
          docs: 'https://developers.google.com/wallet/generic/test-and-go-live/request-publishing-access',
        },
      ],
    },

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
