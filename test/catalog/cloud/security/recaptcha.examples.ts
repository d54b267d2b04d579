import type { recaptcha } from '../../../../src/catalog/cloud/security/recaptcha.js';
import type { Examples } from '../../examples.js';

const ASSESS = 'POST https://recaptchaenterprise.googleapis.com/v1/projects/example-project/assessments';

export default {
  sentences: {
    'site-key-domain': ['Localhost is not in the list of supported domains for this site key.'],
    'site-key-project': ['Site key not found.'],
  },
  situations: {
    'key-of-another-project': {
      message:
        "Permission 'recaptchaenterprise.assessments.create' denied on resource '//recaptchaenterprise.googleapis.com/projects/example-project' (or it may not exist).",
      request: ASSESS,
      caller: 'serviceAccount',
      first: /recaptchaenterprise\.agent/,
    },
    'site-key-domain': {
      message: 'Localhost is not in the list of supported domains for this site key.',
      request: ASSESS,
      first: /to the site key/,
    },
    'free-assessments-spent': {
      status: 429,
      message: 'Free assessments quota exceeded.',
      request: ASSESS,
      caller: 'serviceAccount',
      first: /billing account/,
    },
  },
} satisfies Examples<typeof recaptcha>;
