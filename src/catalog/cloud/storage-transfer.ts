import { family } from '../define.js';

const ACCESS = 'https://cloud.google.com/storage-transfer/docs/iam-cloud';
const DENIED = ['MissingPermission', 'Unclassified'] as const;

/** Storage Transfer Service: moving objects between buckets, and from other clouds. */
export const storageTransfer = family({
  services: ['storagetransfer'],
  governedBy: 'iam',
  docs: ACCESS,

  sentences: {
    'agent-lacks-access': [
      'Failed to obtain the location of the (GCS|destination|source) bucket',
      'Storage Transfer Service {text} does not have access',
    ],
  },
  answers: [{ kind: 'MissingPermission', sentences: ['agent-lacks-access'] }],
  access: {},

  situations: {
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
          grant: { role: 'roles/storage.objectViewer', to: { serviceAgent: 'storageTransfer' }, on: 'bucket' },
          when: 'If the bucket is the source',
          detail: 'roles/storage.legacyBucketReader is needed as well.',
        },
      ],
    },
  },
});
