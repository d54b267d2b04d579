import type { storageSigning } from '../../../../src/catalog/cloud/storage/storage-signing.js';
import type { Examples } from '../../examples.js';

const xml = (code: string, message: string, details = ''): string =>
  `<?xml version='1.0' encoding='UTF-8'?><Error><Code>${code}</Code><Message>${message}</Message>${details && `<Details>${details}</Details>`}</Error>`;
const XML = { 'content-type': 'application/xml; charset=UTF-8' };
const SIGNED =
  'https://storage.googleapis.com/my-reports/a.pdf?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential=signer%40my-project.iam.gserviceaccount.com%2F20261101%2Fauto%2Fstorage%2Fgoog4_request&X-Goog-Date=20261101T000000Z&X-Goog-Expires=900&X-Goog-SignedHeaders=host&X-Goog-Signature=00';

export default {
  wordings: {
    signature: ['The request signature we calculated does not match the signature you provided.'],
  },
  sentences: {
    'signature-mismatch': [
      'The request signature we calculated does not match the signature you provided. Check your Google secret key and signing method.',
    ],
    'signature-expired': ['Request signature expired at: 2026-11-01T00:15:00+00:00'],
    'hmac-unknown': [
      'The access key Id you provided does not exist in our records.',
      'The AWS Access Key Id you provided does not exist in our records.',
    ],
    'signer-not-found': ['The signing service account signer@my-project.iam.gserviceaccount.com does not exist'],
    'clock-skew': ['The difference between the request time and the current time is too large.'],
    'cannot-sign': [
      'you need a private key to sign credentials. the credentials you are currently using just contains a token.',
      'Cannot sign data without `client_email`.',
    ],
  },
  situations: {
    'signed-url-mismatch': {
      body: xml(
        'SignatureDoesNotMatch',
        'Access denied.',
        'The request signature we calculated does not match the signature you provided. Check your Google secret key and signing method.',
      ),
      headers: XML,
      request: `PUT ${SIGNED}`,
      first: /exactly what was signed/,
      never: /roles\//,
    },
    'signed-url-expired': {
      status: 400,
      body: xml('ExpiredToken', 'The provided token has expired.', 'Request signature expired at: 2026-11-01T00:15:00+00:00'),
      headers: XML,
      request: `GET ${SIGNED}`,
      first: /new URL/,
    },
    'signer-lacks-access': {
      body: xml(
        'AccessDenied',
        'Access denied.',
        'signer@my-project.iam.gserviceaccount.com does not have storage.objects.get access to the Google Cloud Storage object.',
      ),
      headers: XML,
      request: `GET ${SIGNED}`,
      first: /SIGNER_MEMBER/,
    },
    'hmac-unknown': {
      body: xml('InvalidAccessKeyId', 'The access key Id you provided does not exist in our records.'),
      headers: XML,
      request: 'GET https://storage.googleapis.com/my-reports/a.pdf',
      first: /HMAC/,
    },
    'cannot-sign': {
      message: 'Cannot sign data without `client_email`.',
      request: `GET https://storage.googleapis.com/storage/v1/b/my-reports`,
      first: /impersonate/,
    },
  },
} satisfies Examples<typeof storageSigning>;
