import { family } from '../define.js';
import { meanings } from './play/meanings.js';
import { releases } from './play/releases.js';

const START = 'https://developers.google.com/android-publisher/getting_started';
const USERS = 'https://support.google.com/googleplay/android-developer/answer/9844686';
const CONSOLE = 'https://play.google.com/console/users-and-permissions';
const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'CredentialRejected'] as const;

/** What only financial data opens. */
const PURCHASES = [
  'androidpublisher.purchases.*',
  'androidpublisher.orders.*',
  'androidpublisher.monetization.*',
  'androidpublisher.inappproducts.*',
] as const;

const INVITE = {
  action: 'ShareResource',
  who: 'resourceOwner',
  title: 'Invite {caller} in Play Console under Users and permissions',
  detail:
    "Give the permission of the action for the app: release to testing tracks or to production, view financial data for orders, manage orders and subscriptions. IAM roles of the Cloud project don't count.",
  url: CONSOLE,
  docs: START,
  ifAlreadySo:
    'A new user or permission takes up to 24 hours, for purchases sometimes longer. Changing any product in Play Console often ends the wait.',
} as const;

const CHECK_PACKAGE = {
  action: 'ChangeRequest',
  who: 'caller',
  title: 'Check that the package name is exactly the applicationId of an app in this account',
  detail: 'Build variants often add a suffix such as .debug. The first bundle of a new app must be uploaded by hand in Play Console.',
  docs: START,
} as const;

/** Play Console: Android Publisher, reporting, custom apps. */
export const play = family({
  meanings,
  services: ['androidpublisher', 'playdeveloperreporting', 'playcustomapp', 'androidmanagement', 'androidenterprise'],
  governedBy: 'sharing',
  docs: START,
  sentences: {
    'account-not-owner': 'developer account does not own the application',
    'notifications-topic': ['google-play-developer-notifications@system.gserviceaccount.com'],
    'package-not-found': ['Package not found: {resource}', 'No application was found for the given package name'],
    'project-not-linked': [
      'project id used to call the Google Play Developer API has not been linked in the Google Play Developer Console',
      'has not been linked in the Google Play',
    ],
    'draft-app': 'Only releases with status draft may be created on draft app',
    'review-by-hand': ['Changes cannot be sent for review automatically', 'set the query parameter changesNotSentForReview'],
    'not-the-emm': ['not authorized to manage enterprise', 'not registered as (an |)EMM', 'not {words} to manage the enterprise'],
    'current-user-insufficient': 'current user has insufficient permissions to perform the requested operation',
  },
  answers: [
    { kind: 'NotShared', access: 'none', sentences: ['account-not-owner', 'project-not-linked'] },
    { kind: 'NotShared', access: 'insufficient', sentences: ['current-user-insufficient'] },
    { kind: 'NotShared', access: 'none', sentences: ['not-the-emm'], onlyHere: true },
    { kind: 'PolicyBlocked', policy: 'ResourceState', sentences: ['draft-app', 'review-by-hand'] },
    { kind: 'NotShared', access: 'none', certainty: 'possible', sentences: ['package-not-found'], onlyHere: true },
  ],
  access: {
    '*': {
      thing: 'the app in Play Console',
      page: CONSOLE,
      roles: [
        ['androidpublisher.orders.*', 'Manage orders and subscriptions'],
        ['androidpublisher.purchases.*', 'View financial data'],
        ['androidpublisher.reviews.reply', 'Reply to reviews'],
        ['*.get', 'View app information'],
        ['*.list', 'View app information'],
        ['androidpublisher.edits.*', 'Release apps to testing tracks (or to production)'],
        ['*', 'the permission of this action'],
      ],
      how: 'Open Users and permissions, Invite new users, enter the address, and choose the app and its permissions.',
      docs: USERS,
      serviceAccounts: 'address',
    },
  },
  situations: {
    ...releases,

    'not-invited': {
      says: '{caller} has no permission for this app in Play Console, or not the one of this action.',
      when: [
        { kind: DENIED },
        { kind: DENIED, reasons: ['permissionDenied', 'projectNotLinked'] },
        { kind: DENIED, sentences: ['project-not-linked', 'current-user-insufficient', 'account-not-owner'] },
      ],
      only: true,
      source: START,
      steps: [
        INVITE,
        CHECK_PACKAGE,
        {
          action: 'Verify',
          who: 'caller',
          title: 'Check that the key file in use is of the service account that was invited',
          detail: 'CI often holds an older key. The address in the key file, `client_email`, must be the one in Users and permissions.',
        },
      ],
    },
    'package-not-found': {
      says: 'Play knows no app with this package name that {caller} may see.',
      when: [
        { kind: DENIED, reasons: ['applicationNotFound', 'packageNotFound'] },
        { kind: DENIED, sentences: ['package-not-found'] },
        { kind: DENIED, statuses: [404] },
      ],
      only: true,
      source: START,
      steps: [
        {
          ...CHECK_PACKAGE,
          title: 'Check the package name, and that the app has a first release uploaded by hand',
        },
        INVITE,
      ],
    },
    'purchases-denied': {
      says: '{caller} may not see purchases of this app: that needs financial data in Play Console.',
      when: [
        { kind: DENIED, methods: PURCHASES },
        { kind: DENIED, methods: PURCHASES, reasons: ['permissionDenied'], sentences: ['current-user-insufficient'] },
        { kind: DENIED, methods: PURCHASES, sentences: ['current-user-insufficient', 'project-not-linked'] },
        { kind: DENIED, methods: PURCHASES, reasons: ['permissionDenied', 'projectNotLinked'] },
      ],
      only: true,
      source: 'https://developers.google.com/android-publisher/getting_started#using_a_service_account',
      steps: [
        {
          ...INVITE,
          title: 'Give {caller} "View financial data" and "Manage orders and subscriptions" in Play Console',
          detail: 'Open Users and permissions, choose the service account, and set both for the app or the account.',
        },
        CHECK_PACKAGE,
        {
          action: 'Wait',
          who: 'caller',
          when: 'If the permission is there already',
          title: 'Wait up to 24 hours; editing and saving any in-app product often ends the wait',
          detail: 'Play Console spreads new permissions slowly, purchases last.',
        },
      ],
    },
    'notifications-topic': {
      says: 'Google Play itself publishes the real-time notifications, and its account may not publish to the topic.',
      when: { kind: [...DENIED, 'PolicyBlocked'], sentences: ['notifications-topic', 'publish'] },
      only: true,
      source: 'https://developer.android.com/google/play/billing/getting-ready#configure-rtdn',
      steps: [
        {
          grant: { role: 'roles/pubsub.publisher', to: { serviceAgent: 'playPush' }, on: 'topic' },
          ifAlreadySo:
            'If the grant itself is denied, an organization policy restricts members to domains: ask for an exception for this account.',
        },
      ],
    },
    'too-many-calls': {
      says: 'Play limits the calls of a project: 3,000 a minute for each group of methods, and fewer for publishing.',
      when: { kind: ['RateLimited', 'QuotaExceeded'] },
      source: 'https://developers.google.com/android-publisher/quotas',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Poll less: use real-time developer notifications, and one edit for many changes',
          detail: "Wait a minute and repeat with longer pauses. Don't open an edit for each track or listing.",
          docs: 'https://developers.google.com/android-publisher/quotas',
        },
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          title: 'Ask for more quota with the form on the quotas page',
          detail: 'The form asks for the package names and the reason.',
          docs: 'https://developers.google.com/android-publisher/quotas',
        },
      ],
    },
  },
});
