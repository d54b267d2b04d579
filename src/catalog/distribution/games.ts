import { family } from '../define.js';

const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'CredentialRejected'] as const;

/** Play Integrity and Play Games Services. */
export const games = family({
  services: ['playintegrity', 'games', 'gamesconfiguration', 'gamesmanagement'],
  governedBy: 'sharing',
  docs: 'https://developer.android.com/google/play/integrity/error-codes',
  sentences: {
    'integrity-token': ['integrity token cannot be decrypted', 'Integrity token cannot be decoded'],
  },
  answers: [{ kind: 'CredentialRejected', problem: 'other', sentences: ['integrity-token'], onlyHere: true }],
  access: {
    '*': {
      thing: 'the app in Play Console',
      page: 'https://play.google.com/console/',
      roles: [['*', 'the permission of this action']],
      how: 'Link the Cloud project in Play Console, under App integrity or Play Games Services.',
      docs: 'https://developer.android.com/google/play/integrity/setup',
      serviceAccounts: 'address',
    },
  },
  situations: {
    'integrity-project-not-linked': {
      says: 'The token was made for another Cloud project or app than the one that decodes it.',
      when: [
        { kind: DENIED, services: ['playintegrity'] },
        { kind: DENIED, sentences: ['integrity-token'] },
      ],
      only: true,
      source: 'https://developer.android.com/google/play/integrity/setup',
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Link this Cloud project to the app in Play Console, under App integrity',
          detail:
            'The project number in the app, the linked project and the service account that decodes the token must be of one project.',
          url: 'https://play.google.com/console/',
          docs: 'https://developer.android.com/google/play/integrity/setup',
          ifAlreadySo: 'Check the package name in the path, and that the token is new: each can be decoded for a few minutes only.',
        },
      ],
    },
    'verdicts-of-the-day': {
      says: 'The app asked for more integrity tokens today than its limit: 10,000 in the beginning.',
      when: { kind: ['RateLimited', 'QuotaExceeded'], services: ['playintegrity'] },
      source: 'https://developer.android.com/google/play/integrity/setup#increase-daily',
      steps: [
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          title: 'Request a higher limit with the form of the Play Integrity API',
          detail: 'The app must be on Google Play. Google reviews each request.',
          docs: 'https://developer.android.com/google/play/integrity/setup#increase-daily',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Ask for a verdict only before actions that matter, and use standard requests',
          detail: 'Standard requests are cached on the device. Retries after an error count too: wait longer each time.',
          docs: 'https://developer.android.com/google/play/integrity/standard',
        },
      ],
    },

    'games-publishing': {
      says: 'The account may not see or change this game.',
      when: { kind: DENIED, services: ['games', 'gamesconfiguration', 'gamesmanagement'] },
      source: 'https://developers.google.com/games/services/console/enabling',
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Check that the OAuth client belongs to the project that Play Games Services links',
          detail: 'Open Play Games Services, Configuration in Play Console and compare the project and the package with its SHA-1.',
          url: 'https://play.google.com/console/',
          docs: 'https://developers.google.com/games/services/console/enabling',
        },
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Add the account as a tester, or in Play Console for the management methods',
          detail: 'An unpublished game is available only to testers.',
          docs: 'https://developers.google.com/games/services/console/testpub',
        },
      ],
    },
  },
});
