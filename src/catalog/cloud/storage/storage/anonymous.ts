const DENIED = ['MissingPermission', 'CredentialRejected', 'Unclassified', 'PolicyBlocked'] as const;

/** The step for a request that carries no credentials. */
const SEND_CREDENTIALS = {
  action: 'FixCredential',
  who: 'caller',
  title: 'Send credentials with the request',
  detail: 'Use a client library with Application Default Credentials, or a signed URL for people who have no account.',
  docs: 'https://cloud.google.com/storage/docs/authentication',
  ifAlreadySo: 'Look whether the client was made anonymous, or the Authorization header got lost in a redirect or proxy.',
} as const;

/** What Cloud Storage denies to requests without credentials. */
export const anonymous = {
  anonymous: {
    says: "The request carried no credentials, and the object isn't public.",
    when: [
      { kind: DENIED, sentences: ['anonymous-denied'], permissions: ['storage.objects.get'] },
      { kind: DENIED, callers: ['anonymous'], permissions: ['storage.objects.get'] },
    ],
    source: 'https://cloud.google.com/storage/docs/troubleshooting#401',
    steps: [
      SEND_CREDENTIALS,
      {
        action: 'ChangeRequest',
        who: 'resourceOwner',
        when: 'If everybody on the internet may read the objects',
        title: 'Make the objects public: allUsers as Storage Object Viewer',
        detail: 'This shows every object of the bucket to the whole internet, and you pay for the traffic.',
        docs: 'https://cloud.google.com/storage/docs/access-control/making-data-public',
      },
    ],
  },

  'anonymous-and-more-than-reading': {
    says: 'The request carried no credentials, and only accounts with a role may do this.',
    when: [
      { kind: DENIED, sentences: ['anonymous-denied'] },
      { kind: DENIED, callers: ['anonymous'], permissions: ['storage.*'] },
    ],
    source: 'https://cloud.google.com/storage/docs/troubleshooting#401',
    steps: [SEND_CREDENTIALS],
  },
} as const;
