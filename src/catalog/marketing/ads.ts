import { family } from '../define.js';
import { accessLevel } from './ads/access-level.js';
import { developerToken } from './ads/developer-token.js';
import { ROBOTS } from '../callers.js';
import { meanings } from './ads/meanings.js';

const ERRORS = 'https://developers.google.com/google-ads/api/docs/common-errors';
const ACCESS = 'https://developers.google.com/google-ads/api/docs/oauth/overview';
const LEVELS = 'https://developers.google.com/google-ads/api/docs/access-levels';
const LOGIN = 'https://developers.google.com/google-ads/api/docs/concepts/call-structure#cid';
const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'CredentialRejected', 'PolicyBlocked'] as const;

const LIMITS = ['RateLimited', 'QuotaExceeded'] as const;

/** Google Ads and Search Ads 360. */
export const ads = family({
  meanings,
  services: ['googleads', 'searchads360', 'datamanager'],
  governedBy: 'sharing',
  docs: ERRORS,
  sentences: {
    'login-customer-id': [
      "User doesn't have permission to access customer",
      "the manager's customer id must be set in the 'login-customer-id' header",
      'login-customer-id',
    ],
    'developer-token-test': ['developer token is only approved for use with test accounts', 'only approved for use with test accounts'],
    'developer-token-bad': [
      'developer token {words} is not (valid|approved)',
      'developer token is (invalid|not valid)',
      'developer token was not (provided|passed)',
      'developer token parameter was missing',
    ],
    'developer-token-project': 'developer token is not allowed with [the ]project',
    'not-enabled-account': [
      "customer account can't be accessed because it is not yet enabled",
      'customer account {words} not yet enabled or has been deactivated',
    ],
    'no-ads-account': 'not associated with any Ads accounts',
    'two-step': ['enabled 2 Step Verification', 'enable 2-Step Verification in your Google account'],
  },
  answers: [
    { kind: 'NotShared', access: 'none', sentences: ['login-customer-id'], onlyHere: true },
    {
      kind: 'CredentialRejected',
      problem: 'developerTokenRejected',
      sentences: ['developer-token-test', 'developer-token-bad', 'developer-token-project'],
    },
    { kind: 'CredentialRejected', problem: 'accountUnsupported', sentences: ['no-ads-account'] },
    { kind: 'CredentialRejected', problem: 'reauthRequired', sentences: ['two-step'], onlyHere: true },
  ],
  access: {
    account: {
      services: ['datamanager'],
      thing: 'the account that receives the data',
      page: 'https://ads.google.com/aw/accountaccess/users',
      roles: [['*', 'Standard']],
      how: 'Add the address to the Google Ads, Display & Video 360 or Analytics account of the destination, or link the account of the data partner.',
      docs: 'https://developers.google.com/data-manager/api/devguides/quickstart/set-up-access',
      serviceAccounts: 'address',
    },
    '*': {
      thing: 'the Google Ads account',
      page: 'https://ads.google.com/aw/accountaccess/users',
      roles: [
        ['*.search', 'Read only'],
        ['*.searchStream', 'Read only'],
        ['*', 'Standard'],
      ],
      how: 'Open Admin, Access and security, press +, and enter the address.',
      docs: 'https://support.google.com/google-ads/answer/6372672',
      serviceAccounts: 'address',
    },
  },
  situations: {
    ...developerToken,
    ...accessLevel,
    'manager-account': {
      says: 'The signed-in user reaches this Ads account only through a manager account, or not at all.',
      when: [
        { kind: DENIED },
        { kind: DENIED, reasons: ['USER_PERMISSION_DENIED'] },
        { kind: DENIED, sentences: ['login-customer-id', 'customer-access'] },
      ],
      only: true,
      source: LOGIN,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Set login-customer-id to the manager account through which the user has access',
          detail:
            'Send the header login-customer-id (login_customer_id in the client libraries) with the ID of the manager, ten digits without dashes.',
          docs: LOGIN,
          ifAlreadySo:
            'The manager must be linked above the account in the call: customers:listAccessibleCustomers shows where the user has direct access.',
        },
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Invite {caller} to the Ads account, or link the account to your manager',
          detail: 'Open Admin, Access and security in Google Ads. Read only is enough for reports; changes need Standard.',
          url: 'https://ads.google.com/aw/accountaccess/users',
          docs: 'https://support.google.com/google-ads/answer/6372672',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Check which user the refresh token belongs to, and sign in as the right one',
          detail: 'A token of another Google account has none of your access. Test accounts belong to test managers only.',
          docs: ACCESS,
        },
      ],
    },
    'account-not-enabled': {
      says: "The Ads account isn't active: it is cancelled, suspended, or was never finished.",
      when: [
        { kind: DENIED, reasons: ['CUSTOMER_NOT_ENABLED', 'CUSTOMER_NOT_ACTIVE'] },
        { kind: DENIED, sentences: ['not-enabled-account'] },
      ],
      only: true,
      source: ERRORS,
      steps: [
        {
          action: 'Verify',
          who: 'resourceOwner',
          title: 'Open the account in Google Ads and finish its setup, or reactivate it',
          detail:
            'A cancelled account can be reactivated in its preferences; a suspended one needs an appeal. Skip it in loops over accounts meanwhile.',
          url: 'https://ads.google.com/',
          docs: 'https://support.google.com/google-ads/answer/2375392',
        },
      ],
    },
    'service-account': {
      says: "The service account isn't a user of any Ads account.",
      when: [
        { kind: DENIED, callers: ROBOTS, reasons: ['NOT_ADS_USER'] },
        { kind: DENIED, callers: ROBOTS, sentences: ['no-ads-account'] },
      ],
      source: 'https://developers.google.com/google-ads/api/docs/oauth/service-accounts',
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Invite {caller} to the Ads account under Admin, Access and security',
          detail: 'Google Ads takes the address of a service account like that of a person, without delegation.',
          url: 'https://ads.google.com/aw/accountaccess/users',
          docs: 'https://developers.google.com/google-ads/api/docs/oauth/service-accounts',
        },
      ],
    },
    'no-ads-account': {
      says: 'The signed-in Google account is a user of no Ads account.',
      when: [
        { kind: DENIED, reasons: ['NOT_ADS_USER'] },
        { kind: DENIED, sentences: ['no-ads-account'] },
      ],
      only: true,
      source: ERRORS,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Sign in with a Google account that opens Google Ads, and make a new refresh token',
          detail: 'Pick that account on the consent page, with the scope adwords: https://www.googleapis.com/auth/adwords',
          docs: ACCESS,
        },
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Invite {caller} to the Ads account under Admin, Access and security',
          detail: 'An Ads account takes service accounts by their address too. A manager account counts.',
          url: 'https://ads.google.com/aw/accountaccess/users',
          docs: 'https://developers.google.com/google-ads/api/docs/oauth/service-accounts',
        },
      ],
    },
    'two-step-verification': {
      says: 'Google Ads requires an account that has 2-Step Verification.',
      when: [
        { kind: DENIED, reasons: ['TWO_STEP_VERIFICATION_NOT_ENROLLED', 'ADVANCED_PROTECTION_NOT_ENROLLED'] },
        { kind: DENIED, sentences: ['two-step'] },
      ],
      only: true,
      source: ERRORS,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Turn on 2-Step Verification for the user, then sign in again',
          detail: "A token from before doesn't become valid: make a new refresh token.",
          url: 'https://myaccount.google.com/signinoptions/two-step-verification',
        },
      ],
    },
    'operations-of-the-day': {
      says: 'The developer token used up its operations, or calls came too fast for the account.',
      when: { kind: LIMITS },
      source: 'https://developers.google.com/google-ads/api/docs/best-practices/quotas',
      steps: [
        {
          action: 'Wait',
          who: 'caller',
          title: 'Wait as long as retryDelay says: up to 24 hours for the operations of the day',
          detail: 'Basic access has 15,000 operations a day. RESOURCE_TEMPORARILY_EXHAUSTED passes within a minute.',
          docs: 'https://developers.google.com/google-ads/api/docs/best-practices/quotas',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Use searchStream, and put many changes into one mutate call',
          detail: "A report is one operation however many rows it has; cache results that don't change.",
          docs: 'https://developers.google.com/google-ads/api/docs/best-practices/rate-limits',
        },
        {
          action: 'RequestQuota',
          who: 'resourceOwner',
          title: 'Apply for Standard access for the developer token',
          detail: 'Standard access has no daily limit of operations.',
          url: 'https://ads.google.com/aw/apicenter',
          docs: LEVELS,
        },
      ],
    },
  },
});
