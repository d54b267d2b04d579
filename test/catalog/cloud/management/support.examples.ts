import type { support } from '../../../../src/catalog/cloud/management/support.js';
import type { Examples } from '../../examples.js';

export default {
  sentences: {
    'no-support-plan': ['The organization does not have a support plan that allows using the Support API.'],
  },
  situations: {
    'no-support-plan': {
      message: 'The organization does not have a support plan that allows using the Support API.',
      request: 'GET https://cloudsupport.googleapis.com/v2/projects/my-project/cases',
      caller: 'serviceAccount',
      first: /Enhanced or Premium Support/,
      never: /roles\//,
    },
    cases: {
      message: 'The caller does not have permission',
      request: 'POST https://cloudsupport.googleapis.com/v2/projects/my-project/cases',
      caller: 'serviceAccount',
      first: /roles\/cloudsupport\.techSupportEditor/,
    },
  },
} satisfies Examples<typeof support>;
