import { family } from '../define.js';
import { meanings } from './merchant/meanings.js';

const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'CredentialRejected'] as const;
const USERS = 'https://support.google.com/merchants/answer/12160472';

/** Merchant Center: Merchant API and Content API for Shopping. */
export const merchant = family({
  meanings,
  services: ['merchantapi', 'content', 'shoppingcontent', 'css', 'manufacturers'],
  governedBy: 'sharing',
  docs: 'https://developers.google.com/merchant/api/guides/authorization/access-client-accounts',
  sentences: {
    'cannot-access-account': ['User cannot access account {resource}', 'user {words} does not have access to account'],
    'report-denied': ['Not authorized to use the ReportService', 'not authorized to {words} performance metrics'],
    'not-registered': ['GCP project {words} is not registered with the merchant account', 'is not registered with [the ]merchant account'],
  },
  answers: [
    { kind: 'NotShared', access: 'none', sentences: ['cannot-access-account'] },
    { kind: 'NotShared', access: 'insufficient', sentences: ['report-denied'] },
    { kind: 'CredentialRejected', problem: 'accountNotSetUp', sentences: ['not-registered'] },
  ],
  access: {
    '*': {
      thing: 'the Merchant Center account',
      page: 'https://merchants.google.com/',
      roles: [
        ['*.get', 'Performance and insights'],
        ['*.list', 'Performance and insights'],
        ['*.users.*', 'Admin'],
        ['*', 'Standard'],
      ],
      how: 'Open Settings, People and access, and add the email address.',
      docs: USERS,
      serviceAccounts: 'address',
    },
  },
  situations: {
    'report-denied': {
      says: '{caller} may use the Merchant Center account, but not its performance data.',
      when: { kind: DENIED, sentences: ['report-denied'] },
      source: USERS,
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Give {caller} the access type Performance and insights in Merchant Center',
          detail: 'Open Settings, People and access. The account that was linked or consented to counts, not the one that you look with.',
          url: 'https://merchants.google.com/',
          docs: USERS,
        },
      ],
    },
    'no-account-access': {
      says: "{caller} isn't a user of this Merchant Center account.",
      when: [{ kind: DENIED }, { kind: DENIED, sentences: ['cannot-access-account', 'account-access'] }],
      source: 'https://developers.google.com/merchant/api/guides/authorization/access-your-account',
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Add {caller} in Merchant Center under Settings, People and access',
          detail:
            'Standard access is enough for products and reports; users and linked accounts need Admin. A service account is added by its address.',
          url: 'https://merchants.google.com/',
          docs: USERS,
          ifAlreadySo: 'An invited person must accept the invitation in an email. A service account needs no acceptance.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Check whether the account ID in the path is that of the account or of its manager',
          detail: 'accounts.authinfo (Content API) and accounts.list (Merchant API) show the accounts that the credential reaches.',
          docs: 'https://developers.google.com/merchant/api/guides/accounts/overview',
        },
      ],
    },
    'project-not-registered': {
      says: "The Cloud project of the caller isn't registered for this Merchant Center account.",
      when: [
        { kind: DENIED, sentences: ['not-registered'] },
        { kind: DENIED, reasons: ['GCP_NOT_REGISTERED'] },
      ],
      only: true,
      source: 'https://developers.google.com/merchant/api/guides/quickstart#register_as_a_developer',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Call developerRegistration.registerGcp once for the Merchant Center account',
          detail:
            'An Admin of the account signs in and registers the project with the email address of a developer. The Merchant API then works within minutes.',
          docs: 'https://developers.google.com/merchant/api/guides/quickstart#register_as_a_developer',
        },
      ],
    },
    'too-many-calls': {
      says: 'The Merchant Center account used up its calls for this method.',
      when: { kind: ['RateLimited', 'QuotaExceeded'] },
      source: 'https://developers.google.com/merchant/api/guides/quotas-limits',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Batch changes and slow down; quotas.list shows the quota of each method',
          detail: 'Update a product only when it changed. The limits count for a minute and for a day.',
          docs: 'https://developers.google.com/merchant/api/guides/quotas-limits',
        },
      ],
    },
  },
});
