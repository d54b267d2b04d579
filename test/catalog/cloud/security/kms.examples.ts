import type { kms } from '../../../../src/catalog/cloud/security/kms.js';
import type { Examples } from '../../examples.js';

const KEY = 'projects/my-project/locations/europe-west1/keyRings/app/cryptoKeys/disk';
const denied = (permission: string, on: string) => `Permission '${permission}' denied on resource '${on}' (or it may not exist).`;

export default {
  sentences: {
    'product-key-error': [`Cloud KMS error when using key ${KEY}: ${denied('cloudkms.cryptoKeyVersions.useToEncrypt', KEY)}`],
    'key-version-off': [`${KEY}/cryptoKeyVersions/1 is not enabled, current state is: DISABLED.`],
    'wrong-key-location': ['The bucket must be in the same location as the key.'],
  },
  situations: {
    'product-cannot-use-key': {
      message: `Cloud KMS error when using key ${KEY}: ${denied('cloudkms.cryptoKeyVersions.useToEncrypt', KEY)}`,
      reason: 'forbidden',
      request: 'POST https://compute.googleapis.com/compute/v1/projects/my-project/zones/europe-west1-b/disks',
      caller: 'user',
      first: /cryptoKeyEncrypterDecrypter on key .*AGENT_MEMBER/,
    },
    'use-key': {
      message: denied('cloudkms.cryptoKeyVersions.useToDecrypt', KEY),
      request: `POST https://cloudkms.googleapis.com/v1/${KEY}:decrypt`,
      caller: 'serviceAccount',
      first: /roles\/cloudkms\.cryptoKeyDecrypter on key/,
    },
    'manage-key': {
      message: denied('cloudkms.keyRings.create', 'projects/my-project/locations/europe-west1'),
      request: 'POST https://cloudkms.googleapis.com/v1/projects/my-project/locations/europe-west1/keyRings',
      caller: 'serviceAccount',
      first: /roles\/cloudkms/,
    },
    'key-version-off': {
      status: 400,
      message: `${KEY}/cryptoKeyVersions/1 is not enabled, current state is: DISABLED.`,
      request: `POST https://cloudkms.googleapis.com/v1/${KEY}:decrypt`,
      first: /Enable the version/,
    },
  },
} satisfies Examples<typeof kms>;
