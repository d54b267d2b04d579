const RELEASES = 'https://developers.google.com/android-publisher/tracks';
const DENIED = ['PolicyBlocked', 'NotShared', 'MissingPermission', 'Unclassified'] as const;

/** What the state of an app in Play Console forbids, and enterprises that another project manages. */
export const releases = {
  'draft-app': {
    says: 'The app was never published: until then only draft releases can be made.',
    when: { kind: DENIED, sentences: ['draft-app'] },
    only: true,
    source: RELEASES,
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Send the release with status draft, and roll it out by hand in Play Console',
        detail: 'After the first release is published in Play Console, the API takes status completed as well.',
        url: 'https://play.google.com/console',
        docs: RELEASES,
      },
    ],
  },
  'review-by-hand': {
    says: 'Changes of this app wait for a person who sends them for review: an earlier one was rejected, or managed publishing is on.',
    when: { kind: DENIED, sentences: ['review-by-hand'] },
    only: true,
    source: 'https://developers.google.com/android-publisher/api-ref/rest/v3/edits/commit',
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Commit the edit with changesNotSentForReview=true, then send it for review in Play Console',
        detail: 'Publishing overview, Send changes for review. Once the app is approved again, leave the parameter out.',
        url: 'https://play.google.com/console',
        docs: 'https://developers.google.com/android-publisher/api-ref/rest/v3/edits/commit',
      },
    ],
  },
  'enterprise-of-another-project': {
    says: 'Another project made this enterprise, and only that project manages it.',
    when: [
      { kind: DENIED, services: ['androidmanagement', 'androidenterprise'] },
      { kind: DENIED, services: ['androidmanagement', 'androidenterprise'], sentences: ['not-the-emm'] },
    ],
    only: true,
    source: 'https://developers.google.com/android/management/service-account',
    steps: [
      {
        action: 'FixCredential',
        who: 'caller',
        title: 'Call as a service account of the very Cloud project that the enterprise was signed up with',
        detail: 'enterprises.list with that project shows its enterprises. The account needs roles/androidmanagement.user there.',
        docs: 'https://developers.google.com/android/management/service-account',
      },
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Check the enterprise ID in the path, and that the customer did not unenroll',
        detail: 'An EMM of the Play EMM API must also be registered with Google and have enrolled the enterprise with its token.',
        docs: 'https://developers.google.com/android/work/play/emm-api/v1/enterprises',
      },
    ],
  },
} as const;
