import type { storageTransfer } from '../../../src/catalog/cloud/storage-transfer.js';
import type { Examples } from '../examples.js';

export default {
  sentences: {
    'agent-lacks-access': ['Failed to obtain the location of the GCS bucket my-reports due to error: denied'],
  },
  situations: {
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
