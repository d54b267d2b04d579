const TROUBLE = 'https://cloud.google.com/run/docs/troubleshooting';
const DENIED = ['MissingPermission', 'CredentialRejected', 'Unclassified'] as const;

/** What the service agent of Cloud Run lacks, and the account that a service runs as. */
export const runAgents = {
  'agent-cannot-read-image': {
    says: "The Cloud Run service agent can't read the container image.",
    when: { kind: DENIED, services: ['*'], sentences: ['agent-cannot-read-image'] },
    only: true,
    source: 'https://cloud.google.com/run/docs/deploying#other-projects',
    steps: [
      {
        grant: { role: 'roles/artifactregistry.reader', to: { serviceAgent: 'run' }, on: 'repository' },
        detail: 'The agent of the project that runs the service pulls the image, not your account.',
        ifAlreadySo: "Check the name and the tag of the image: an image that doesn't exist is denied in the same words.",
      },
      {
        action: 'Verify',
        who: 'caller',
        when: 'If image and service are in the same project',
        title: 'Check that the image exists under exactly this name',
        detail: 'A project ID is often misspelled, and a tag often not pushed. Replace IMAGE with the URL of the image.',
        command: ['gcloud', 'artifacts', 'docker', 'images', 'describe', 'IMAGE'],
        replace: { IMAGE: 'the URL of the image, such as us-docker.pkg.dev/my-project/my-repo/app:v1' },
        docs: TROUBLE,
      },
    ],
  },

  'agent-cannot-get-tokens': {
    says: 'The Cloud Run service agent may not get tokens of the account that the service runs as: its role was taken away.',
    when: { kind: DENIED, services: ['*'], sentences: ['agent-cannot-get-tokens'] },
    source: 'https://cloud.google.com/run/docs/troubleshooting#service-agent',
    steps: [
      {
        grant: { role: 'roles/run.serviceAgent', to: { serviceAgent: 'run' }, on: 'project' },
        detail: 'The agent has this role in its own project, unless a tool that replaces whole policies removed it.',
      },
      {
        grant: { role: 'roles/iam.serviceAccountTokenCreator', to: { serviceAgent: 'run' }, on: 'service account' },
        when: 'If the account is of another project',
      },
    ],
  },

  'secret-of-revision': {
    says: "The service account of the revision can't read a secret that the service mounts.",
    when: { kind: 'MissingPermission', services: ['*'], sentences: ['secret-of-revision'] },
    only: true,
    source: 'https://cloud.google.com/run/docs/configuring/services/secrets',
    steps: [
      {
        grant: { role: 'roles/secretmanager.secretAccessor', to: 'named', on: 'secret' },
        title: 'Grant roles/secretmanager.secretAccessor on the secret to the account of the revision',
        detail: 'The account that runs the service reads the secret, not the one that deploys.',
        ifAlreadySo:
          'Check the version: a disabled or missing version denies the same way. A secret of another project needs its full name.',
      },
    ],
  },
} as const;
