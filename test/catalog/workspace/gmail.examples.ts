import type { gmail } from '../../../src/catalog/workspace/gmail.js';
import type { Examples } from '../examples.js';

const USER = 'https://gmail.googleapis.com/gmail/v1/users';

export default {
  wordings: {
    'mailbox-delegation': ['Delegation denied for ann@example.com'],
  },
  sentences: {
    'app-password-needed': [
      '534-5.7.9 Application-specific password required. Learn more at https://support.google.com/mail/?p=InvalidSecondFactor',
      '535-5.7.8 Username and Password not accepted.',
      '[ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)',
    ],
    'watch-topic': [
      'Error sending test message to Cloud PubSub projects/my-project/topics/mail : User not authorized to perform this action.',
    ],
    precondition: ['Precondition check failed.'],
    'mail-not-enabled': ['Mail service not enabled'],
    'delegation-denied': ['Delegation denied for ann@example.com'],
    'sending-limit': ['User-rate limit exceeded.  Retry after 2026-11-27T12:00:00.000Z', 'Daily user sending limit exceeded.'],
    'metadata-scope': ["Metadata scope does not support 'q' parameter", "Metadata scope doesn't allow format FULL"],
    'settings-restricted': ['Access restricted to service accounts that have been delegated domain-wide authority'],
  },
  situations: {
    'app-password-needed': {
      status: 401,
      body: '535-5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials',
      first: /app password/,
      never: /gcloud/,
    },
    'watch-topic': {
      message: 'Error sending test message to Cloud PubSub projects/my-project/topics/mail : User not authorized to perform this action.',
      reason: 'forbidden',
      request: 'POST https://gmail.googleapis.com/gmail/v1/users/me/watch',
      caller: 'user',
      first: /gmail-api-push@system\.gserviceaccount\.com[\s\S]*roles\/pubsub\.publisher|roles\/pubsub\.publisher[\s\S]*gmail-api-push/,
    },
    'service-account-has-no-mailbox': {
      status: 400,
      message: 'Precondition check failed.',
      reason: 'failedPrecondition',
      request: `GET ${USER}/me/messages`,
      caller: 'serviceAccount',
      first: /act as a user/,
    },
    'mail-off-for-user': {
      status: 400,
      message: 'Mail service not enabled',
      reason: 'failedPrecondition',
      request: `GET ${USER}/me/messages`,
      caller: 'delegated',
      first: /Turn Gmail on/,
    },
    'mailbox-of-somebody-else': {
      message: 'Delegation denied for ann@example.com',
      reason: 'forbidden',
      request: `GET ${USER}/bob@example.com/messages`,
      caller: 'user',
      first: /userId "me"/,
    },
    'settings-need-delegation': {
      message: 'Access restricted to service accounts that have been delegated domain-wide authority',
      reason: 'forbidden',
      request: `POST ${USER}/me/settings/delegates`,
      caller: 'user',
      first: /domain-wide delegation/,
    },
    'metadata-scope': {
      message: "Metadata scope does not support 'q' parameter",
      reason: 'forbidden',
      request: `GET ${USER}/me/messages?q=x`,
      caller: 'user',
      first: /gmail\.readonly/,
    },
    'sending-limit': {
      status: 429,
      message: 'User-rate limit exceeded.  Retry after 2026-11-27T12:00:00.000Z',
      reason: 'rateLimitExceeded',
      request: `POST ${USER}/me/messages/send`,
      caller: 'user',
      first: /up to 24 hours/,
    },
    'units-of-the-user': {
      status: 429,
      message: 'Too many concurrent requests for user.',
      reason: 'rateLimitExceeded',
      request: `GET ${USER}/me/messages`,
      caller: 'user',
      first: /exponential backoff/,
    },
  },
} satisfies Examples<typeof gmail>;
