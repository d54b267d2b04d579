const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'CredentialRejected', 'PolicyBlocked', 'ApiDisabled'] as const;
const PORTABILITY = 'https://developers.google.com/data-portability/user-guide/overview';
const FIT = 'https://developers.google.com/fit';

/** What depends on whose account it is, and where: directories, exports of a person's data, and health data. */
export const consumer = {
  'not-in-a-domain': {
    says: 'Only accounts of a Google Workspace organization have a directory; a service account or a personal account has none.',
    when: { kind: DENIED, sentences: ['not-in-a-domain'] },
    only: true,
    source: 'https://developers.google.com/people/api/rest/v1/people/listDirectoryPeople',
    steps: [
      {
        use: 'authorizeDelegation',
        title: 'Let the service account act as a user of the organization: set `subject`',
      },
      {
        action: 'FixCredential',
        who: 'caller',
        when: 'If you signed in with a personal account',
        title: 'Sign in as a user of the organization, with the scope directory.readonly',
        detail: 'For personal contacts call people.connections.list instead.',
        docs: 'https://developers.google.com/people/api/rest/v1/people/listDirectoryPeople',
      },
      {
        action: 'AskAdmin',
        who: 'workspaceAdmin',
        when: 'If you signed in as a user of an organization',
        title: 'Turn on contact sharing and external directory sharing in the Admin console',
        detail: 'Directory, Directory settings, Sharing settings.',
        url: 'https://admin.google.com/ac/directorysettings',
        docs: 'https://support.google.com/a/answer/6343701',
      },
    ],
  },
  'data-outside-the-region': {
    says: 'The Data Portability API exports data only of users in some regions, such as the European Economic Area.',
    when: { kind: DENIED, services: ['dataportability'], sentences: ['outside-the-region'] },
    only: true,
    source: PORTABILITY,
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Send users outside of the supported regions to Google Takeout instead',
        detail: 'The country of the Google account counts, not that of the network. The guide lists the regions.',
        url: 'https://takeout.google.com/',
        docs: PORTABILITY,
      },
    ],
  },
  'fitness-closed': {
    says: 'The Google Fit APIs take no new developers, and end in 2026.',
    when: { kind: DENIED, services: ['fitness'], sentences: ['fitness-closed', 'retired/no-new-customers'] },
    only: true,
    source: FIT,
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Read the data through Health Connect on Android, or the Google Health API',
        detail: 'No new project can be opened for Google Fit.',
        docs: FIT,
      },
    ],
  },
} as const;
