import { family } from '../../define.js';

const ACCESS = 'https://cloud.google.com/storage-transfer/docs/iam-cloud';
const DENIED = ['MissingPermission', 'Unclassified'] as const;

/** Storage Transfer Service: moving objects between buckets, and from other clouds. */
export const storageTransfer = family({
  services: ['storagetransfer'],
  governedBy: 'iam',
  docs: ACCESS,

  sentences: {
    'agent-lacks-access': [
      'Failed to obtain the location of the (GCS|destination|source|Google) {text} due to insufficient permissions',
      'Failed to obtain the location of the (GCS|destination|source) bucket',
      'Storage Transfer Service {text} does not have access',
    ],
    'other-cloud': ['Failed to assume role {text} AWS', 'AWS Access Key Id you provided does not exist', 'Invalid access key {text} S3'],
  },
  answers: [
    { kind: 'MissingPermission', sentences: ['agent-lacks-access'] },
    { kind: 'CredentialRejected', problem: 'other', sentences: ['other-cloud'], onlyHere: true },
  ],
  access: {},

  situations: {
    'manage-transfers': {
      says: '{caller} may not create, change or run transfers in this project.',
      when: { kind: DENIED, permissions: ['storagetransfer.*'] },
      source: ACCESS,
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'project' },
          detail: 'roles/storagetransfer.user creates and runs jobs, roles/storagetransfer.viewer reads them.',
          ifAlreadySo: 'The Storage Transfer service agent needs access to both buckets as well: it copies, not your account.',
        },
      ],
    },

    'source-of-another-cloud': {
      says: "The source isn't in Google Cloud, and its owner denied the credentials of the transfer.",
      when: { kind: [...DENIED, 'CredentialRejected'], sentences: ['other-cloud'] },
      only: true,
      source: 'https://cloud.google.com/storage-transfer/docs/source-amazon-s3',
      steps: [
        {
          action: 'FixCredential',
          who: 'resourceOwner',
          title: 'Let the access key or role of the source list and read its bucket',
          detail:
            'AWS needs s3:ListBucket and s3:GetObject. With a role of AWS, its trust policy must name the subject ID that googleServiceAccounts.get shows. Azure needs a SAS token that lists and reads.',
          docs: 'https://cloud.google.com/storage-transfer/docs/source-amazon-s3',
        },
      ],
    },

    'transfer-agent': {
      says: 'The Storage Transfer Service agent has no access to the source or the destination.',
      when: [
        { kind: DENIED, sentences: ['agent-lacks-access'] },
        { kind: DENIED, services: ['*'], permissions: ['storage.*'], principals: ['*@storage-transfer-service.iam.gserviceaccount.com'] },
      ],
      only: true,
      source: ACCESS,
      steps: [
        {
          grant: { role: 'roles/storage.legacyBucketWriter', to: { serviceAgent: 'storageTransfer' }, on: 'bucket' },
          when: 'If the bucket is the destination',
          detail: 'The agent of the project that runs the transfer needs it, not your account.',
        },
        {
          grant: { role: 'roles/storage.legacyBucketReader', to: { serviceAgent: 'storageTransfer' }, on: 'bucket' },
          when: 'If the bucket is the source',
          detail: 'roles/storage.objectViewer is needed as well: one role reads the bucket, the other its objects.',
        },
      ],
    },
  },
});
