import type { apigee } from '../../../../src/catalog/cloud/integration/apigee.js';
import type { Examples } from '../../examples.js';

export default {
  sentences: {},
  situations: {
    'organization-or-environment': {
      message: 'Permission denied on resource "organizations/my-project" (or it may not exist)',
      request: 'GET https://apigee.googleapis.com/v1/organizations/my-project/environments',
      caller: 'serviceAccount',
      first: /roles\/apigee\.readOnlyAdmin/,
      never: /gcloud organizations/,
    },
  },
} satisfies Examples<typeof apigee>;
