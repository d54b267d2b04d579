import type { chat } from '../../../src/catalog/workspace/chat.js';
import type { Examples } from '../examples.js';

const POST = 'POST https://chat.googleapis.com/v1/spaces/AAAAexample/messages';

export default {
  wordings: {
    'turn-on-api': ['Google Chat app not found. To create a Chat app, you must turn on the Chat API and configure the app.'],
    membership: ['The user is not a member of this space.'],
  },
  sentences: {
    'webhook-gone': ['Unable to parse Webhook key or token'],
    'admin-restricts': ["This organization's administrator restricts this Chat app from performing this action."],
    'wants-service-account': ['The API is called without service account credentials.'],
    'app-not-found': [
      'Google Chat app not found. To create a Chat app, you must turn on the Chat API and configure the app in the Google Cloud console.',
    ],
    'not-member': ['This Chat app is not a member of this space.'],
    'app-auth-unsupported': ["This method doesn't support app authentication with a service account. Authenticate with a user account."],
    'admin-approval': ['The app authentication scope requires administrator approval.'],
  },
  situations: {
    'webhook-gone': {
      status: 401,
      message: 'Unable to parse Webhook key or token',
      request: 'POST https://chat.googleapis.com/v1/spaces/AAAAexample/messages',
      first: /Copy the whole webhook URL/,
    },
    'admin-restricts-the-app': {
      message: "This organization's administrator restricts this Chat app from performing this action.",
      request: 'POST https://chat.googleapis.com/v1/spaces/AAAA/messages',
      caller: 'serviceAccount',
      first: /Allow the Chat app/,
    },
    'called-without-service-account': {
      message: 'The API is called without service account credentials.',
      request: 'POST https://chat.googleapis.com/v1/spaces/AAAA/messages',
      caller: 'user',
      first: /chat\.bot/,
    },
    'app-not-configured': {
      status: 404,
      message:
        'Google Chat app not found. To create a Chat app, you must turn on the Chat API and configure the app in the Google Cloud console.',
      request: POST,
      caller: 'serviceAccount',
      first: /Configure a Chat app/,
    },
    'app-not-in-space': {
      message: 'This Chat app is not a member of this space.',
      request: POST,
      caller: 'serviceAccount',
      first: /Add the Chat app to the space/,
      never: /Share the .* with robot/,
    },
    'user-authentication-needed': {
      message: "This method doesn't support app authentication with a service account. Authenticate with a user account.",
      request: 'GET https://chat.googleapis.com/v1/spaces:search',
      caller: 'serviceAccount',
      first: /Act as a user/,
    },
    'admin-approval-needed': {
      message: 'The app authentication scope requires administrator approval.',
      request: POST,
      caller: 'serviceAccount',
      first: /Approve the Chat app/,
    },
    'too-many-messages': {
      status: 429,
      message: 'Resource has been exhausted (e.g. check quota).',
      request: POST,
      caller: 'serviceAccount',
      first: /one message a second/,
    },
  },
} satisfies Examples<typeof chat>;
