import { family } from '../../define.js';
import { meanings } from './kms/meanings.js';

const CMEK = 'https://cloud.google.com/kms/docs/cmek';
const DENIED = ['MissingPermission', 'Unclassified'] as const;

/** Cloud KMS: keys that callers use, and keys that products use for them. */
export const kms = family({
  meanings,
  services: ['cloudkms'],
  governedBy: 'iam',
  docs: 'https://cloud.google.com/kms/docs/iam',

  sentences: {
    'product-key-error': 'Cloud KMS error when using key',
    'key-version-off': ['is not enabled, current state is', 'CryptoKeyVersion {text} is (disabled|destroyed|not enabled)'],
    'wrong-key-location': ['Cloud KMS key location {text} must match', 'must be in the same location as the (key|resource)'],
  },
  answers: [{ kind: 'PolicyBlocked', policy: 'ResourceState', sentences: ['key-version-off'] }],
  access: {},

  situations: {
    'product-cannot-use-key': {
      says: 'A Google product was asked to encrypt with this key, and the service agent of that product may not use it.',
      when: [
        { kind: DENIED, services: ['*'], sentences: ['product-key-error'] },
        {
          kind: DENIED,
          services: ['*'],
          permissions: ['cloudkms.cryptoKeyVersions.*'],
          principals: ['*@gcp-sa-*.iam.gserviceaccount.com'],
        },
        {
          kind: DENIED,
          services: [
            'compute',
            'container',
            'artifactregistry',
            'aiplatform',
            'dataflow',
            'dataproc',
            'run',
            'cloudfunctions',
            'sqladmin',
            'spanner',
            'logging',
            'composer',
          ],
          permissions: ['cloudkms.cryptoKeyVersions.*'],
        },
      ],
      source: CMEK,
      steps: [
        {
          grant: {
            role: 'roles/cloudkms.cryptoKeyEncrypterDecrypter',
            to: {
              placeholder: 'AGENT_MEMBER',
              meaning: 'serviceAccount: and the service agent of the product, which the message or the page on CMEK names',
              words: 'the service agent of the product',
            },
            on: 'key',
          },
          detail: 'The product uses the key for you: your own account need not. Each product has its own agent.',
          ifAlreadySo: 'Check that the key is enabled, and in the location of the resource.',
        },
        {
          action: 'Verify',
          who: 'projectAdmin',
          title: 'Look up the service agent of the product',
          detail: 'For Compute Engine it is service-PROJECT_NUMBER@compute-system. An agent exists once its API was used.',
          docs: 'https://cloud.google.com/iam/docs/service-agents',
        },
      ],
    },

    'use-key': {
      says: '{caller} may not use the key: key admins may not encrypt with them.',
      when: {
        kind: DENIED,
        services: ['cloudkms'],
        permissions: [
          'cloudkms.cryptoKeyVersions.useToEncrypt',
          'cloudkms.cryptoKeyVersions.useToDecrypt',
          'cloudkms.cryptoKeyVersions.useToSign',
          'cloudkms.cryptoKeyVersions.viewPublicKey',
        ],
      },
      source: 'https://cloud.google.com/kms/docs/reference/permissions-and-roles',
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'key' },
          detail:
            'Roles for encrypting, decrypting, signing and reading the public key are apart. roles/cloudkms.admin includes none of them.',
          ifAlreadySo: 'Check project, location and key ring: a missing key is denied in the same words.',
        },
      ],
    },

    'manage-key': {
      says: '{caller} may not create or manage keys here.',
      when: { kind: DENIED, permissions: ['cloudkms.keyRings.*', 'cloudkms.cryptoKeys.*'] },
      source: 'https://cloud.google.com/kms/docs/reference/permissions-and-roles',
      steps: [
        {
          grant: { role: 'needed', to: 'caller' },
          detail: 'Key rings belong to the project, keys to a key ring. Neither can be deleted.',
        },
      ],
    },

    'key-version-off': {
      says: 'The version of the key is disabled, or set to be destroyed.',
      when: {
        kind: ['PolicyBlocked', 'MissingPermission', 'Unclassified', 'CredentialRejected'],
        services: ['*'],
        sentences: ['key-version-off'],
      },
      only: true,
      source: 'https://cloud.google.com/kms/docs/enable-disable',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'resourceOwner',
          title: 'Enable the version of the key, or restore it before it is destroyed',
          detail: "A destroyed version is lost, with everything encrypted by it. A new primary version doesn't read old data.",
          docs: 'https://cloud.google.com/kms/docs/enable-disable',
        },
      ],
    },
  },
});
