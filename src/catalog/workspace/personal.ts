import { family } from '../define.js';
import { ROBOTS } from '../callers.js';
import { consumer } from './personal/consumer.js';
import { meanings } from './personal/meanings.js';

const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'CredentialRejected', 'PolicyBlocked'] as const;

/** People, Tasks, Keep, Photos and Meet: what belongs to one user. */
export const personal = family({
  meanings,
  services: ['people', 'tasks', 'keep', 'photoslibrary', 'photospicker', 'meet', 'fitness', 'health', 'workspaceevents', 'dataportability'],
  governedBy: 'sharing',
  docs: 'https://developers.google.com/people/api/rest',
  sentences: {
    'events-topic': [
      '(permission|permissions) to publish {words} topic',
      '(permission|permissions) to publish to [(the|this) ][Pub/Sub ]topic',
      'not authorized to publish {words} topic',
      'publish {text} notification endpoint',
    ],
    'directory-sharing-off': ['directory sharing is [{words} ]disabled'],
    'not-in-a-domain': ['Must be a G Suite domain user', 'Must be a Google Workspace domain user'],
    'outside-the-region': ['not in a supported region', 'not available in (your|the) {words} (region|country)'],
    'keep-scope': 'www.googleapis.com/auth/keep',
    'fitness-closed': 'Fitness API is no longer accepting new developers',
  },
  answers: [
    { kind: 'PolicyBlocked', policy: 'WorkspaceAdmin', sentences: ['directory-sharing-off'], onlyHere: true },
    { kind: 'CredentialRejected', problem: 'credentialTypeUnsupported', sentences: ['not-in-a-domain'], onlyHere: true },
    { kind: 'PolicyBlocked', policy: 'Location', sentences: ['outside-the-region'], onlyHere: true },
    { kind: 'MissingPermission', sentences: ['events-topic'] },
  ],
  access: {
    '*': {
      thing: 'the data of the user',
      page: 'https://myaccount.google.com/',
      roles: [['*', 'owner']],
      how: 'Sign in as the user whose data it is.',
      docs: 'https://developers.google.com/identity/protocols/oauth2',
      serviceAccounts: 'delegation',
      ownerOnly: true,
    },
  },
  situations: {
    ...consumer,

    'events-topic': {
      says: 'Google Workspace itself publishes the events, and its account may not publish to the topic of the subscription.',
      when: { kind: DENIED, services: ['workspaceevents'], sentences: ['events-topic', 'publish'] },
      only: true,
      source: 'https://developers.google.com/workspace/events/guides/create-subscription',
      steps: [
        {
          grant: { role: 'roles/pubsub.publisher', to: { serviceAgent: 'chatPush' }, on: 'topic' },
          when: 'If the subscription is about Chat',
        },
        {
          grant: { role: 'roles/pubsub.publisher', to: { serviceAgent: 'meetPush' }, on: 'topic' },
          when: 'If it is about Meet',
        },
      ],
    },
    'photos-since-2025': {
      says: 'Since April 2025 the Photos Library API shows only what the app itself uploaded; the wide scopes are gone.',
      when: [{ kind: [...DENIED, 'InsufficientScope'], services: ['photoslibrary'] }],
      source: 'https://developers.google.com/photos/support/updates',
      steps: [
        {
          action: 'RequestScopes',
          who: 'caller',
          title: 'Ask for photoslibrary.appendonly or the appcreateddata scopes, and sign in again',
          detail:
            'They upload, and read what the app itself uploaded: photoslibrary.readonly.appcreateddata and photoslibrary.edit.appcreateddata. Update the tool if it still asks for the old scopes.',
          docs: 'https://developers.google.com/photos/support/updates',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If the app reads photos that the user took',
          title: 'Let the user pick photos with the Picker API',
          detail: 'It needs the scope photospicker.mediaitems.readonly. The old scopes are denied whatever the user consents to.',
          docs: 'https://developers.google.com/photos/picker/guides/get-started-picker',
        },
      ],
    },
    'keep-needs-enterprise': {
      says: 'The Keep API is for organizations: a service account with delegation reads notes of its users.',
      when: [
        { kind: [...DENIED, 'InsufficientScope'], services: ['keep'] },
        { kind: [...DENIED, 'InsufficientScope'], services: ['keep'], callers: ROBOTS },
        { kind: [...DENIED, 'InsufficientScope'], sentences: ['keep-scope'] },
      ],
      source: 'https://developers.google.com/workspace/keep/api/guides',
      steps: [{ use: 'authorizeDelegation', title: 'Use a service account with domain-wide delegation for the Keep scopes' }],
    },
    'meet-organizer-only': {
      says: 'Recordings, transcripts and settings answer to the organizer of the meeting, or to participants for some.',
      when: { kind: DENIED, services: ['meet'] },
      source: 'https://developers.google.com/workspace/meet/api/guides/overview',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Sign in as the organizer of the meeting, or let a service account act as that user',
          detail:
            'A space that another app created needs the scope meetings.space.readonly; meetings.space.created reaches own spaces only.',
          docs: 'https://developers.google.com/workspace/meet/api/guides/authenticate-authorize',
        },
      ],
    },
    'service-account': {
      says: 'These are the data of a person; a service account has none.',
      when: { kind: DENIED, callers: ROBOTS },
      only: true,
      source: 'https://developers.google.com/identity/protocols/oauth2/service-account',
      steps: [
        { use: 'authorizeDelegation', title: 'Let the service account act as the user: set `subject` to the address of the user' },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If the user has a personal Google account',
          title: 'Sign in as that user with OAuth instead',
          detail: 'Domain-wide delegation exists in Google Workspace only.',
        },
      ],
    },
    'directory-off': {
      says: "The organization doesn't share its directory with apps or users.",
      when: { kind: DENIED, methods: ['people.people.listDirectoryPeople', 'people.people.searchDirectoryPeople'] },
      source: 'https://support.google.com/a/answer/6343701',
      steps: [
        {
          action: 'AskAdmin',
          who: 'workspaceAdmin',
          title: 'Turn on contact sharing and external directory sharing in the Admin console',
          detail:
            'Directory, Directory settings, Sharing settings. The scope directory.readonly is needed, and an account of the organization.',
          url: 'https://admin.google.com/ac/directorysettings',
          docs: 'https://support.google.com/a/answer/6343701',
        },
      ],
    },
    'too-fast': {
      says: 'The user or the project made too many calls in a minute or a day.',
      when: { kind: ['RateLimited', 'QuotaExceeded'] },
      source: 'https://developers.google.com/people/api/rest',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: "Retry with exponential backoff, send one user's changes one by one, and use batches",
          detail:
            'Changes to contacts run one at a time for a user. Photos and Tasks have daily limits for a project: wait for midnight Pacific time then.',
          docs: 'https://developers.google.com/people/v1/contacts',
        },
      ],
    },
  },
});
