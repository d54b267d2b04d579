const KINDS = ['MissingPermission', 'Unclassified', 'NotShared'] as const;

/** Addresses that only Google makes. */
const AGENTS = [
  'service-*@*.iam.gserviceaccount.com',
  'project-*@storage-transfer-service.iam.gserviceaccount.com',
  'bq-*@bigquery-encryption.iam.gserviceaccount.com',
  '*@cloudservices.gserviceaccount.com',
  '*@cloudbuild.gserviceaccount.com',
] as const;

/** Service agents that lack a role, and accounts that do not exist. */
export const iamAccounts = {
  'agent-lacks-permission': {
    says: 'The account that a Google product uses in a project lacks {permission}, not the account that calls.',
    when: { kind: KINDS, permissions: ['*'], principals: [...AGENTS] },
    only: true,
    source: 'https://cloud.google.com/iam/docs/service-agents',
    steps: [
      {
        grant: { role: 'needed', to: 'named' },
        detail: 'The message names a service agent: the account that a Google product uses in a project.',
        ifAlreadySo: 'Compare the project number in its address: each project has a service agent of its own.',
      },
      { use: 'checkResource' },
    ],
  },
  'account-does-not-exist': {
    says: "The service account in the call doesn't exist: it was deleted, mistyped, or Google hasn't created it yet.",
    when: { kind: ['CredentialRejected', 'MissingPermission', 'Unclassified'], sentences: ['account-not-found'] },
    source: 'https://cloud.google.com/iam/docs/service-agents#create-service-agents',
    steps: [
      {
        action: 'EnableApi',
        who: 'projectAdmin',
        when: 'If the account is a service agent',
        title: 'Create the service agent: enable its API, or run the command',
        detail: 'Google creates a service agent when its API is first used. Replace SERVICE_NAME with the API of the product.',
        command: ['gcloud', 'beta', 'services', 'identity', 'create', '--service=SERVICE_NAME', '--project={project}'],
        replace: { SERVICE_NAME: 'the API whose agent is missing, such as pubsub.googleapis.com' },
        docs: 'https://cloud.google.com/iam/docs/service-agents#create-service-agents',
      },
      {
        action: 'Verify',
        who: 'caller',
        title: 'Check the address of the account, and whether it was deleted',
        detail:
          'A deleted account can be restored for 30 days. A new one with the same address is another account and needs its roles again.',
        docs: 'https://cloud.google.com/iam/docs/service-accounts-delete-undelete',
      },
    ],
  },
} as const;
