const DOCS = 'https://cloud.google.com/kubernetes-engine/docs/troubleshooting/authentication';

/** What kubectl says where its credentials are missing, expired or of another cluster. */
export const notSignedIn = {
  says: "The cluster doesn't accept the credentials of kubectl: they are missing, expired, or of another cluster.",
  when: { kind: ['MissingPermission', 'Unclassified', 'CredentialRejected', 'PolicyBlocked'], sentences: ['not-signed-in'] },
  only: true,
  source: DOCS,
  steps: [
    {
      action: 'FixCredential',
      who: 'caller',
      title: 'Get the credentials of the cluster again with gcloud',
      detail: 'It writes an entry for the cluster into kubeconfig. kubectl then takes the account that gcloud is signed in with.',
      command: ['gcloud', 'container', 'clusters', 'get-credentials', 'CLUSTER', '--location=LOCATION'],
      replace: { CLUSTER: 'the name of the cluster', LOCATION: 'its region or zone' },
      docs: DOCS,
      ifAlreadySo:
        'kubectl may use another entry: kubectl config current-context tells which. kubectl needs gke-gcloud-auth-plugin beside it.',
    },
    {
      action: 'FixCredential',
      who: 'caller',
      when: 'If gcloud itself asks to sign in',
      title: 'Sign in to gcloud again',
      detail: 'kubectl gets its tokens from gcloud. Application Default Credentials are for programs.',
      command: ['gcloud', 'auth', 'login'],
      docs: DOCS,
    },
    {
      action: 'FixCredential',
      who: 'caller',
      when: 'If it runs in CI',
      title: 'Run google-github-actions/auth and get-gke-credentials before kubectl in the same job',
      detail: 'The first one signs in, the second one writes kubeconfig.',
      docs: 'https://github.com/google-github-actions/get-gke-credentials',
    },
  ],
} as const;
