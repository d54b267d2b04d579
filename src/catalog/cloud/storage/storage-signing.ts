import { family } from '../../define.js';
import { meanings } from './storage-signing/meanings.js';

const SIGNED = 'https://cloud.google.com/storage/docs/access-control/signed-urls';
const HMAC = 'https://cloud.google.com/storage/docs/authentication/hmackeys';
const DENIED = ['CredentialRejected', 'MissingPermission', 'Unclassified'] as const;

/** Cloud Storage with signatures: signed URLs, policy documents, and HMAC keys of the XML API. */
export const storageSigning = family({
  meanings,
  services: ['storage'],
  governedBy: 'iam',
  docs: SIGNED,

  sentences: {
    'signature-mismatch': 'signature we calculated does not match the signature you provided',
    'signature-expired': 'Request signature expired',
    'hmac-unknown': [
      'access key Id you provided does not exist',
      'AWS Access Key Id you provided does not exist',
      'credential in your request is not valid',
    ],
    'signer-not-found': 'The signing service account {text} does not exist',
    'clock-skew': 'difference between the request time and the current time is too large',
    'cannot-sign': ["Cannot sign data without 'client_email'", 'need a private key to sign credentials'],
  },

  answers: [
    { kind: 'CredentialRejected', problem: 'signatureInvalid', sentences: ['signature-mismatch', 'signature-expired', 'clock-skew'] },
    { kind: 'CredentialRejected', problem: 'signatureInvalid', sentences: ['hmac-unknown'], onlyHere: true },
    { kind: 'CredentialRejected', problem: 'signatureInvalid', sentences: ['cannot-sign'] },
  ],

  access: {},

  situations: {
    'signed-url-mismatch': {
      says: "The request isn't the one that was signed: method, headers, path or key differ.",
      when: [
        { kind: DENIED, sentences: ['signature-mismatch', 'signature'] },
        { kind: DENIED, reasons: ['SignatureDoesNotMatch'] },
      ],
      only: true,
      source: 'https://cloud.google.com/storage/docs/authentication/canonical-requests',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Send exactly what was signed: the same method, path and headers',
          detail:
            'An upload must send the Content-Type header that was signed, and every x-goog- header. Browsers add a content type of their own.',
          docs: SIGNED,
          ifAlreadySo: 'Compare the StringToSign of the response with your own, line by line.',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If the key may be wrong',
          title: 'Check the key that signs: a line break lost in private_key, a deleted or rotated key',
          detail: 'With HMAC keys check the secret, and sign for the region "auto" and the service "s3" or "storage".',
          docs: HMAC,
        },
      ],
    },

    'signed-url-expired': {
      says: 'The signed URL has expired, or the clock of the signer is wrong.',
      when: [
        { kind: DENIED, sentences: ['signature-expired', 'clock-skew'] },
        { kind: DENIED, reasons: ['ExpiredToken', 'RequestTimeTooSkewed'] },
      ],
      only: true,
      source: SIGNED,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Sign a new URL',
          detail:
            "A V4 URL lives for 7 days at most. One signed through IAM Credentials ends with Google's key, sometimes within 12 hours.",
          docs: SIGNED,
          ifAlreadySo: 'Check the clock of the machine that signs, and whether pages or caches keep old URLs.',
        },
      ],
    },

    'signer-lacks-access': {
      says: 'The signature is right, but the service account that signed the URL has no access to the object.',
      when: [
        { kind: DENIED, reasons: ['AccessDenied'], query: { 'X-Goog-Algorithm': true } },
        { kind: DENIED, reasons: ['AccessDenied'], query: { Expires: true } },
        { kind: DENIED, permissions: ['storage.objects.*'], query: { 'X-Goog-Algorithm': true } },
        { kind: DENIED, permissions: ['storage.objects.*'], query: { Expires: true } },
      ],
      source: SIGNED,
      steps: [
        {
          grant: {
            role: 'roles/storage.objectUser',
            to: {
              placeholder: 'SIGNER_MEMBER',
              meaning: 'serviceAccount: and the address of the account that signed the URL (X-Goog-Credential begins with it)',
              words: 'the service account that signed the URL',
            },
            on: 'bucket',
          },
          detail: 'A signed URL can do what its signer can do, at the time of the request. To read only take roles/storage.objectViewer.',
          ifAlreadySo: 'Check the bucket and the object in the URL: a missing object is denied to a signer who may not list.',
        },
      ],
    },

    'hmac-unknown': {
      says: 'The HMAC access ID is unknown, deleted or inactive.',
      when: [
        { kind: DENIED, sentences: ['hmac-unknown'] },
        { kind: DENIED, reasons: ['InvalidAccessKeyId', 'InvalidSecurity'] },
      ],
      only: true,
      source: HMAC,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Check the HMAC access ID and its state, or create a new key',
          detail: "S3 tools need a key of Cloud Storage: it begins with GOOG. Keys of AWS, and JSON keys, don't work.",
          command: ['gcloud', 'storage', 'hmac', 'list', '--project={project}'],
          docs: 'https://cloud.google.com/storage/docs/authentication/managing-hmackeys',
          ifAlreadySo:
            'Look at the endpoint: it must be storage.googleapis.com. constraints/storage.restrictAuthTypes may block HMAC keys.',
        },
      ],
    },

    'cannot-sign': {
      says: "These credentials can't sign: they have no private key.",
      when: { kind: DENIED, sentences: ['cannot-sign'] },
      only: true,
      source: 'https://cloud.google.com/storage/docs/access-control/signing-urls-with-helpers',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Sign through a service account: impersonate it, or run as it on Google Cloud',
          detail:
            'gcloud auth application-default login --impersonate-service-account=SERVICE_ACCOUNT_EMAIL. Replace SERVICE_ACCOUNT_EMAIL with its address.',
          docs: 'https://cloud.google.com/docs/authentication/use-service-account-impersonation',
        },
        {
          grant: { role: 'roles/iam.serviceAccountTokenCreator', to: 'caller', on: 'service account' },
          detail: 'Signing without a key file needs iam.serviceAccounts.signBlob on that account: also for the account itself.',
        },
      ],
    },
  },
});
