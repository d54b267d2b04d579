import type { binaryAuthorization } from '../../../../src/catalog/cloud/security/binary-authorization.js';
import type { Examples } from '../../examples.js';

export default {
  sentences: {
    'not-attested': [
      'Image us-docker.pkg.dev/my-project/apps/web@sha256:0a denied by attestor projects/my-project/attestors/built: No attestations found that were valid and signed by a key trusted by the attestor',
    ],
    'denied-by-rule': [
      'Image us-docker.pkg.dev/my-project/apps/web:v1 denied by Binary Authorization default admission rule. Denied by always_deny admission rule',
    ],
  },
  situations: {
    'not-attested': {
      status: 400,
      message:
        "Container image 'us-docker.pkg.dev/my-project/apps/web@sha256:0a' is not authorized by policy. Image denied by attestor projects/my-project/attestors/built: No attestations found that were valid and signed by a key trusted by the attestor",
      request: 'PATCH https://run.googleapis.com/v2/projects/my-project/locations/us-central1/services/web',
      caller: 'serviceAccount',
      first: /Attest the image/,
      never: /roles\//,
    },
    'denied-by-rule': {
      message:
        'Image us-docker.pkg.dev/my-project/apps/web:v1 denied by Binary Authorization default admission rule. Denied by always_deny admission rule',
      request: 'PATCH https://run.googleapis.com/v2/projects/my-project/locations/us-central1/services/web',
      caller: 'serviceAccount',
      first: /Binary Authorization policy/,
      never: /roles\//,
    },
  },
} satisfies Examples<typeof binaryAuthorization>;
