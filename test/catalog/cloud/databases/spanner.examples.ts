import type { spanner } from '../../../../src/catalog/cloud/databases/spanner.js';
import type { Examples } from '../../examples.js';

const DATABASE = 'projects/my-project/instances/main/databases/orders';
const URL = `https://spanner.googleapis.com/v1/${DATABASE}`;
const LACKS = `Caller is missing IAM permission spanner.sessions.create on resource ${DATABASE}.`;

export default {
  sentences: {
    'caller-lacks': [LACKS],
    'database-role': ['Role analyst does not have required privileges on table Orders.'],
    'node-quota': ['Project projects/my-project cannot add 3 nodes in region europe-west1.'],
    'free-instance': ['The free trial instance has expired.'],
    'instance-not-found': ['Instance not found: projects/my-project/instances/main'],
  },
  situations: {
    'database-user': {
      message: LACKS,
      request: `POST ${URL}/sessions`,
      caller: 'serviceAccount',
      first: /roles\/spanner\.databaseUser on database orders to robot@/,
    },
    'database-role': {
      message: 'Role analyst does not have required privileges on table Orders.',
      request: `POST ${URL}/sessions/1:executeSql`,
      caller: 'serviceAccount',
      first: /GRANT SELECT/,
      never: /roles\/spanner\.admin/,
    },
    'instance-admin': {
      message: 'Caller is missing IAM permission spanner.instances.create on resource projects/my-project.',
      errorInfo: {
        reason: 'IAM_PERMISSION_DENIED',
        domain: 'spanner.googleapis.com',
        metadata: { permission: 'spanner.instances.create' },
      },
      request: 'POST https://spanner.googleapis.com/v1/projects/my-project/instances',
      caller: 'user',
    },
    'node-quota': {
      status: 429,
      message: 'Project projects/my-project cannot add 3 nodes in region europe-west1.',
      request: 'POST https://spanner.googleapis.com/v1/projects/my-project/instances',
      first: /Request more Spanner nodes/,
    },
  },
} satisfies Examples<typeof spanner>;
