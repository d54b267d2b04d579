import type { storageTransfer } from '../../../../src/catalog/cloud/storage/storage-transfer.js';
import type { Examples } from '../../examples.js';

export default {
  sentences: {
    'other-cloud': [
      'Failed to assume role arn:aws:iam::123456789012:role/transfer. AWS said: not authorized to perform sts:AssumeRoleWithWebIdentity.',
    ],
    'agent-lacks-access': ['Failed to obtain the location of the GCS bucket my-reports due to error: denied'],
  },
  situations: {
    'manage-transfers': {
      message: "Permission 'storagetransfer.jobs.create' denied on resource 'projects/my-project' (or it may not exist).",
      request: 'POST https://storagetransfer.googleapis.com/v1/transferJobs',
      caller: 'serviceAccount',
      first: /storagetransfer\.user/,
    },
    'source-of-another-cloud': {
      message:
        'Failed to assume role arn:aws:iam::123456789012:role/transfer. AWS said: not authorized to perform sts:AssumeRoleWithWebIdentity.',
      request: 'POST https://storagetransfer.googleapis.com/v1/transferJobs',
      first: /s3:GetObject/,
      never: /roles\//,
    },
    'transfer-agent': [
      {
        message:
          'project-123456789012@storage-transfer-service.iam.gserviceaccount.com does not have storage.objects.list access to the Google Cloud Storage bucket.',
        request: 'GET https://storage.googleapis.com/storage/v1/b/my-reports/o',
        first: /storage-transfer-service/,
      },
      {
        message: 'Failed to obtain the location of the GCS bucket my-reports due to error: denied',
        request: 'POST https://storagetransfer.googleapis.com/v1/transferJobs',
        first: /storage-transfer-service/,
      },
    ],
  },
} satisfies Examples<typeof storageTransfer>;
