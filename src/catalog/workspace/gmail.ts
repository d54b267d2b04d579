import { family } from '../define.js';
import { ROBOTS } from '../callers.js';
import { mailServers, PASSWORD_REFUSED } from './gmail/mail-servers.js';
import { meanings } from './gmail/meanings.js';

const ERRORS = 'https://developers.google.com/workspace/gmail/api/guides/handle-errors';
const DELEGATION = 'https://developers.google.com/identity/protocols/oauth2/service-account#delegatingauthority';
const LIMITS = 'https://support.google.com/a/answer/166852';
const DENIED = ['NotShared', 'MissingPermission', 'CredentialRejected', 'Unclassified', 'InsufficientScope'] as const;

/** Gmail. */
export const gmail = family({
  meanings,
  services: ['gmail'],
  governedBy: 'sharing',
  docs: ERRORS,
  sentences: {
    precondition: 'Precondition check failed',
    'mail-not-enabled': 'Mail service not enabled',
    'delegation-denied': ['Delegation denied for {principal}', 'Delegation denied'],
    'sending-limit': [
      'User-rate limit exceeded. Retry after {text}',
      'User message rate limit exceeded',
      'Daily user sending limit exceeded',
      'Daily user sending quota exceeded',
    ],
    'metadata-scope': [
      "Metadata scope does not support 'q' parameter",
      "Metadata scope doesn't allow format FULL",
      'Metadata scope does not',
    ],
    'watch-topic': ['Error sending test message to Cloud PubSub', 'Invalid topicName does not match'],
    'app-password-needed': [...PASSWORD_REFUSED],
    'settings-restricted': 'Access restricted to service accounts that have been delegated domain-wide authority',
  },
  answers: [
    { kind: 'NotShared', access: 'none', sentences: ['delegation-denied'], onlyHere: true },
    { kind: 'CredentialRejected', problem: 'credentialTypeUnsupported', sentences: ['app-password-needed'] },
    { kind: 'RateLimited', sentences: ['sending-limit'], onlyHere: true },
    { kind: 'InsufficientScope', sentences: ['metadata-scope'] },
    { kind: 'CredentialRejected', problem: 'credentialTypeUnsupported', sentences: ['settings-restricted'], onlyHere: true },
  ],
  access: {
    '*': {
      thing: 'the mailbox',
      page: 'https://mail.google.com/mail/u/0/#settings/accounts',
      roles: [['*', 'owner']],
      how: 'Sign in as the user of the mailbox; nobody else reaches it through the API.',
      docs: DELEGATION,
      serviceAccounts: 'delegation',
      ownerOnly: true,
    },
  },
  situations: {
    ...mailServers,

    'watch-topic': {
      says: 'Gmail itself publishes the notifications, and its account may not publish to the topic.',
      when: [
        { kind: [...DENIED], sentences: ['watch-topic'] },
        { kind: [...DENIED], sentences: ['watch-topic'], resources: ['topic'] },
        { kind: [...DENIED], sentences: ['watch-topic'], resources: ['topic'], lacks: ['service'] },
        { kind: DENIED, methods: ['gmail.users.watch'], sentences: ['watch-topic'] },
      ],
      only: true,
      source: 'https://developers.google.com/workspace/gmail/api/guides/push',
      steps: [
        {
          grant: { role: 'roles/pubsub.publisher', to: { serviceAgent: 'gmailPush' }, on: 'topic' },
          detail: 'The topic must be in the project of the OAuth client, written as projects/PROJECT_ID/topics/TOPIC.',
          ifAlreadySo:
            'If the grant itself is denied, an organization policy restricts members to domains: ask for an exception for this account.',
        },
      ],
    },
    'service-account-has-no-mailbox': {
      says: 'A service account has no mailbox: "me" must be a user that it acts as.',
      when: [
        {
          kind: DENIED,
          services: ['gmail'],
          sentences: ['precondition', 'mail-not-enabled', 'service-off-for-user'],
          callers: [...ROBOTS, 'unknown'],
        },
        { kind: DENIED, reasons: ['failedPrecondition'], callers: [...ROBOTS, 'unknown'] },
        { kind: DENIED, callers: ROBOTS },
      ],
      only: true,
      source: DELEGATION,
      steps: [
        {
          use: 'authorizeDelegation',
          title: 'Let the service account act as a user, and set `subject` to the address of that user',
          ifAlreadySo: 'Check that `subject` is a real user with Gmail on, not a group, an alias or the service account itself.',
        },
        {
          action: 'AskAdmin',
          who: 'workspaceAdmin',
          when: 'If the call acts as a user already',
          title: 'Turn Gmail on for the user, and give the user a license that includes it',
          detail: 'Admin console, Apps, Google Workspace, Gmail, Service status. Groups and aliases have no mailbox.',
          url: 'https://admin.google.com/ac/appslist/core',
          docs: 'https://support.google.com/a/answer/57919',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If the mailbox is a personal Gmail account',
          title: 'Sign in as the user with OAuth, and keep the refresh token',
          detail: 'Domain-wide delegation exists in Google Workspace only.',
          docs: 'https://developers.google.com/workspace/gmail/api/auth/web-server',
        },
      ],
    },
    'mail-off-for-user': {
      says: "Gmail isn't enabled for the user that the call acts as.",
      when: [
        { kind: DENIED, sentences: ['mail-not-enabled', 'service-off-for-user'], callers: ['user', 'delegated', 'adcUser'] },
        { kind: DENIED, sentences: ['precondition'], callers: ['user', 'delegated', 'adcUser'] },
      ],
      source: 'https://support.google.com/a/answer/57919',
      steps: [
        {
          action: 'AskAdmin',
          who: 'workspaceAdmin',
          title: 'Turn Gmail on for the user, and give the user a license that includes it',
          detail: 'Admin console, Apps, Google Workspace, Gmail, Service status. MX records must also point to Google.',
          url: 'https://admin.google.com/ac/appslist/core',
          docs: 'https://support.google.com/a/answer/57919',
          ifAlreadySo: 'A new or restored user needs up to 24 hours. Check `subject`: groups and aliases have no mailbox.',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Check which user the call acts as: userId must be "me" or exactly that address',
          detail: 'users.getProfile shows the mailbox of the token.',
        },
      ],
    },
    'mailbox-of-somebody-else': {
      says: 'The call names the mailbox of another user than the one who is signed in.',
      when: [
        { kind: DENIED, sentences: ['delegation-denied', 'mailbox-delegation'] },
        { kind: ['NotShared'], callers: ['user', 'delegated', 'adcUser', 'unknown'] },
      ],
      only: true,
      source: DELEGATION,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Pass userId "me", or the address of the very user who is signed in',
          detail: "Mail delegation in the Gmail settings doesn't reach the API.",
          docs: ERRORS,
        },
        {
          use: 'authorizeDelegation',
          when: 'If a service account reads mailboxes of an organization',
          title: 'Set `subject` to the user whose mailbox it is, for each user anew',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Sign in again as the user of that mailbox',
          detail: 'A stored token may belong to another account than the browser shows: users.getProfile tells.',
        },
      ],
    },
    'settings-need-delegation': {
      says: 'This setting can be changed by a service account with domain-wide delegation only.',
      when: [{ kind: DENIED, sentences: ['settings-restricted'] }],
      only: true,
      source: 'https://developers.google.com/workspace/gmail/api/guides/delegate_settings',
      steps: [
        {
          use: 'authorizeDelegation',
          title: 'Use a service account with domain-wide delegation for the scope gmail.settings.sharing',
        },
      ],
    },
    'metadata-scope': {
      says: 'The token has the scope gmail.metadata, which denies searches and bodies even beside wider scopes.',
      when: { kind: DENIED, sentences: ['metadata-scope'] },
      only: true,
      source: 'https://developers.google.com/workspace/gmail/api/auth/scopes',
      steps: [
        {
          action: 'RequestScopes',
          who: 'caller',
          title: 'Ask for gmail.readonly without gmail.metadata, and let the user consent again',
          detail: 'Use https://www.googleapis.com/auth/gmail.readonly. Drop q, and take format=metadata, if the small scope must stay.',
          docs: 'https://developers.google.com/workspace/gmail/api/auth/scopes',
          ifAlreadySo: 'The old grant lives on: revoke the access of the app in the Google Account, then consent again.',
        },
      ],
    },
    'sending-limit': {
      says: 'The mailbox sent as many messages as it may in 24 hours.',
      when: [
        {
          kind: ['RateLimited', 'QuotaExceeded'],
          sentences: ['sending-limit'],
          methods: ['gmail.users.messages.send', 'gmail.users.drafts.send'],
        },
        { kind: ['RateLimited', 'QuotaExceeded'], methods: ['gmail.users.messages.send', 'gmail.users.drafts.send'] },
        { kind: ['RateLimited', 'QuotaExceeded'], sentences: ['sending-limit'], lacks: ['method'] },
      ],
      source: LIMITS,
      steps: [
        {
          action: 'Wait',
          who: 'caller',
          title: 'Wait until the time that the message names: up to 24 hours for the sending limit',
          detail: 'A user of Workspace may send 2,000 messages a day, a personal account 500, a trial fewer. Retrying before only fails.',
          docs: LIMITS,
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Send bulk mail through the SMTP relay or a mail service',
          detail: 'Gmail is for mail between people. Spread the rest over the day.',
          docs: 'https://support.google.com/a/answer/176600',
        },
      ],
    },
    'units-of-the-user': {
      says: 'This user made too many calls at a time: Gmail counts units for each user and second.',
      when: [{ kind: ['RateLimited', 'QuotaExceeded'] }, { kind: 'RateLimited', reasons: ['userRateLimitExceeded', 'rateLimitExceeded'] }],
      source: 'https://developers.google.com/workspace/gmail/api/reference/quota',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Repeat with exponential backoff, and make fewer calls in parallel for one user',
          detail: 'Batches of more than 50 calls hit the limit by themselves. Use history.list and watch instead of polling.',
          docs: ERRORS,
        },
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          when: 'If the limit of the project was reached',
          title: 'Request a higher limit on the Quotas page of the Gmail API',
          detail: "The limit for each user can't be raised.",
          url: 'https://console.cloud.google.com/apis/api/gmail.googleapis.com/quotas?project={project}',
        },
      ],
    },
  },
});
