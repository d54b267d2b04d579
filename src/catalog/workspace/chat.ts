import { family } from '../define.js';
import { meanings } from './chat/meanings.js';

const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'ApiDisabled', 'CredentialRejected'] as const;
const APP = 'https://console.cloud.google.com/apis/api/chat.googleapis.com/hangouts-chat?project={project}';

/** Google Chat. */
export const chat = family({
  meanings,
  services: ['chat'],
  governedBy: 'sharing',
  docs: 'https://developers.google.com/workspace/chat/troubleshoot-overview',
  sentences: {
    'app-not-found': [
      'Google Chat app not found. To create a Chat app, you must turn on the Chat API and configure the app',
      'Chat app not found',
    ],
    'not-member': ['This Chat app is not a member of this space', 'caller is not a member of {words} space', 'not a member of the space'],
    'app-auth-unsupported': ["This method doesn't support app authentication with a service account", "doesn't support app authentication"],
    'admin-restricts': [
      'administrator restricts this Chat app',
      'Chat app {words} (disabled|blocked|restricted) by [(your|the) ]{words} administrator',
      'External chat {text} turned off by',
    ],
    'wants-service-account': ['API is called without service account credentials'],
    'webhook-gone': ['parse Webhook key or token', 'Malformed webhook key or token', 'webhook {words} not found'],
    'admin-approval': 'app authentication {words} administrator approval',
  },
  answers: [
    { kind: 'NotShared', access: 'none', sentences: ['not-member'] },
    { kind: 'CredentialRejected', problem: 'credentialTypeUnsupported', sentences: ['app-auth-unsupported'] },
    { kind: 'CredentialRejected', problem: 'credentialTypeUnsupported', sentences: ['wants-service-account'] },
    { kind: 'PolicyBlocked', policy: 'WorkspaceAdmin', sentences: ['admin-restricts'] },
    { kind: 'ApiDisabled', sentences: ['app-not-found'] },
    { kind: 'CredentialRejected', problem: 'tokenInvalid', sentences: ['webhook-gone'] },
  ],
  access: {
    '*': {
      thing: 'the Chat space',
      page: 'https://chat.google.com/',
      roles: [['*', 'member']],
      how: 'Open the space, Apps & integrations, Add apps, and add the Chat app.',
      docs: 'https://support.google.com/chat/answer/7655820',
      serviceAccounts: 'address',
    },
  },
  situations: {
    'webhook-gone': {
      says: 'The address of the incoming webhook is incomplete, or the webhook was deleted.',
      when: { kind: DENIED, sentences: ['webhook-gone'] },
      only: true,
      source: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
      steps: [
        {
          action: 'FixCredential',
          who: 'resourceOwner',
          title: 'Copy the whole webhook URL again from the space, or add a new webhook',
          detail:
            'It is under Apps & integrations, Webhooks; It is under Apps & integrations, Webhooks; key= and token= are both part of it. A shell cuts the URL at & unless it is quoted. An admin can turn webhooks off.',
          url: 'https://chat.google.com/',
          docs: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
        },
      ],
    },
    'admin-restricts-the-app': {
      says: "The Workspace admin doesn't allow this Chat app, or apps at all, to act here.",
      when: { kind: [...DENIED, 'PolicyBlocked'], sentences: ['admin-restricts'] },
      only: true,
      source: 'https://support.google.com/a/answer/7651360',
      steps: [
        {
          action: 'AskAdmin',
          who: 'workspaceAdmin',
          title: 'Allow the Chat app in the Admin console: Google Chat, Chat apps, and Marketplace apps',
          detail: 'The app must be on the allowlist of the organizational unit of the user. A change takes up to 24 hours.',
          url: 'https://admin.google.com/ac/managedsettings/216932279217',
          docs: 'https://support.google.com/a/answer/7651360',
        },
      ],
    },
    'called-without-service-account': {
      says: 'The method works as the app here: the token must be that of its service account, not of a user with the old scope.',
      when: { kind: DENIED, sentences: ['wants-service-account'] },
      only: true,
      source: 'https://developers.google.com/workspace/chat/authenticate-authorize',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Call with a service account of the Chat app project and the scope chat.bot',
          detail: 'Or as a user, with a user scope such as chat.messages.create. An API key never works.',
          docs: 'https://developers.google.com/workspace/chat/authenticate-authorize-chat-app',
        },
      ],
    },
    'app-not-configured': {
      says: 'The Chat API is on, but no Chat app is configured in the project.',
      when: { kind: DENIED, sentences: ['app-not-found', 'turn-on-api'] },
      only: true,
      source: 'https://developers.google.com/workspace/chat/configure-chat-api',
      steps: [
        {
          action: 'EnableApi',
          who: 'projectAdmin',
          title: "Configure a Chat app (name, avatar, description) on the Chat API's Configuration tab",
          detail: 'The app is needed for calls with user sign-in too. Save, wait a few minutes, and repeat the call.',
          url: APP,
          docs: 'https://developers.google.com/workspace/chat/configure-chat-api',
        },
      ],
    },
    'app-not-in-space': {
      says: "The Chat app isn't in the space: it must be added there first.",
      when: [{ kind: DENIED, sentences: ['not-member', 'membership'] }, { kind: ['NotShared', 'MissingPermission'] }],
      source: 'https://developers.google.com/workspace/chat/authenticate-authorize-chat-app',
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Add the Chat app to the space under Apps & integrations',
          detail:
            "A service account is in a space only as its Chat app; its email address can't be invited. A direct message must be begun by the person.",
          url: 'https://chat.google.com/',
          docs: 'https://support.google.com/chat/answer/7655820',
          ifAlreadySo:
            'spaces.list with the same credential shows where the app is. The service account must be of the project in which the app is configured.',
        },
        {
          action: 'RequestScopes',
          who: 'caller',
          when: 'If the app should act without being a member',
          title: "Use user authentication, or app authentication with an admin's approval",
          detail: 'With chat.bot the app sees its own spaces only. The scopes chat.app.* need approval in the Admin console.',
          docs: 'https://developers.google.com/workspace/chat/authenticate-authorize',
        },
      ],
    },
    'user-authentication-needed': {
      says: 'This method works as a user only, not as the app.',
      when: { kind: DENIED, sentences: ['app-auth-unsupported'] },
      only: true,
      source: 'https://developers.google.com/workspace/chat/authenticate-authorize',
      steps: [
        {
          use: 'authorizeDelegation',
          title: 'Act as a user: sign in with OAuth, or use delegation with `subject`',
        },
      ],
    },
    'admin-approval-needed': {
      says: 'The scopes chat.app.* need a one-time approval by a Workspace admin.',
      when: { kind: [...DENIED, 'InsufficientScope'], sentences: ['admin-approval'] },
      only: true,
      source: 'https://developers.google.com/workspace/chat/authenticate-authorize-chat-app',
      steps: [
        {
          action: 'AskAdmin',
          who: 'workspaceAdmin',
          title: 'Approve the Chat app in the Admin console, Marketplace apps, with its app scopes',
          detail: 'Publish the app to the domain in the Marketplace SDK first.',
          docs: 'https://developers.google.com/workspace/chat/authenticate-authorize-chat-app',
        },
      ],
    },
    'too-many-messages': {
      says: 'The space or the project takes no more messages for the moment.',
      when: { kind: ['RateLimited', 'QuotaExceeded'] },
      source: 'https://developers.google.com/workspace/chat/limits',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Send at most one message a second to a space, webhooks included; join several lines',
          detail: 'Repeat with exponential backoff.',
          docs: 'https://developers.google.com/workspace/chat/limits',
        },
      ],
    },
  },
});
