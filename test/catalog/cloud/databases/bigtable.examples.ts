import type { bigtable } from '../../../../src/catalog/cloud/databases/bigtable.js';
import type { Examples } from '../../examples.js';

export default {
  sentences: { 'too-fast': ['Bigtable request was throttled.'] },
  kinds: {},
  situations: {
    rows: {
      message: 'Access denied. Missing IAM permission: bigtable.tables.readRows.',
      caller: 'serviceAccount',
      first: /bigtable\.(?:user|reader)/,
    },
    'tables-and-instances': {
      message: "Permission 'bigtable.tables.list' denied on resource 'projects/my-project/instances/shop' (or it may not exist).",
      request: 'GET https://bigtableadmin.googleapis.com/v2/projects/my-project/instances/shop/tables',
      caller: 'serviceAccount',
      first: /roles\/bigtable\./,
      among: /by its name/,
    },
    'too-fast': {
      status: 429,
      message: 'Resource has been exhausted (e.g. check quota).',
      request: 'GET https://bigtableadmin.googleapis.com/v2/projects/my-project/instances',
      first: /backoff/,
    },
  },
} satisfies Examples<typeof bigtable>;
