import type { storage } from '../../../../src/catalog/cloud/storage/storage.js';
import type { Examples } from '../../examples.js';

const ROBOT = 'robot@example-project.iam.gserviceaccount.com';
const BUCKET = 'https://storage.googleapis.com/storage/v1/b/my-reports';

export default {
  wordings: {
    'public-access-prevention': ['The member bindings allUsers are not allowed since public access prevention is enforced.'],
    'uniform-access': ['Cannot use ACL API to update bucket policy when uniform bucket-level access is enabled.'],
    retention: [
      "Object 'example-bucket/report.csv' is under active Temporary hold and cannot be deleted, overwritten or archived until hold is removed.",
    ],
    'user-project-invalid': ['User project specified in the request is invalid.'],
    'requester-pays': ['Bucket is a requester pays bucket but no user project provided.'],
    'project-account-disabled': ['The account for the specified project has been disabled.'],
    'storage-access': [
      'robot@example-project.iam.gserviceaccount.com does not have storage.objects.get access to the Google Cloud Storage object.',
      'Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object.',
    ],
    publish: ['The service account does not have permission to publish messages to the topic.'],
    'rate-reduce': ['Please reduce your request rate.'],
  },
  sentences: {
    'acl-on-uniform-bucket': [
      'Cannot insert legacy ACL for an object when uniform bucket-level access is enabled. Read more at https://cloud.google.com/storage/docs/uniform-bucket-level-access',
    ],
    'public-access-prevented': [
      'The member bindings allUsers and allAuthenticatedUsers are not allowed since public access prevention is enforced.',
    ],
    'storage-agent-cannot-use-key': [
      'Permission denied on Cloud KMS key. Please ensure that your Cloud Storage service account has been authorized to use this key.',
    ],
    'object-rate': [
      'The object my-reports/log.txt exceeded the rate limit for object mutation operations (create, update, and delete). Please reduce your request rate.',
    ],
    'bucket-rate': ['The project exceeded the rate limit for creating and deleting buckets.'],
    'bucket-name-is-a-domain': ['The bucket you tried to create is a domain name owned by another user.'],
    'requester-pays-bucket': ['Bucket is a requester pays bucket but no user project provided.'],
    'anonymous-denied': ['Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object.'],
    'object-held': [
      "Object 'my-reports/a.pdf' is under active Event-Based hold and cannot be deleted, overwritten or archived until hold is removed.",
    ],
    'ip-filter': ['There is an IP filtering condition that is preventing access to the resource.'],
    'folder-acls': [`${ROBOT} does not have storage.managedFolders.create access to the Google Cloud Storage managed folder.`],
  },
  situations: {
    'anonymous-and-more-than-reading': {
      status: 401,
      message: 'Anonymous caller does not have storage.objects.list access to the Google Cloud Storage bucket.',
      reason: 'required',
      request: 'GET https://storage.googleapis.com/storage/v1/b/reports/o',
      first: /Send credentials/,
      never: /allUsers/,
    },
    'kept-by-retention': {
      message:
        "Object 'reports/2026.csv' is subject to bucket's retention policy and cannot be deleted, overwritten or archived until 2027-01-01T00:00:00Z",
      reason: 'retentionPolicyNotMet',
      request: 'DELETE https://storage.googleapis.com/storage/v1/b/reports/o/2026.csv',
      first: /new name/,
      never: /roles\//,
    },
    'overwrite-needs-delete': {
      message: `${ROBOT} does not have storage.objects.delete access to the Google Cloud Storage object.`,
      reason: 'forbidden',
      request: 'POST https://storage.googleapis.com/upload/storage/v1/b/my-reports/o?name=a.pdf&uploadType=multipart',
      caller: 'serviceAccount',
      first: /roles\/storage\.objectUser on bucket my-reports to robot@/,
    },
    'lists-what-it-may-only-read': {
      message: `${ROBOT} does not have storage.objects.list access to the Google Cloud Storage bucket.`,
      reason: 'forbidden',
      request: `GET ${BUCKET}/o?prefix=2026/`,
      caller: 'serviceAccount',
      first: /roles\/storage\.objectViewer on bucket my-reports/,
    },
    'reads-the-bucket-itself': {
      message: `${ROBOT} does not have storage.buckets.get access to the Google Cloud Storage bucket.`,
      reason: 'forbidden',
      request: `GET ${BUCKET}`,
      caller: 'machine',
      first: /roles\/storage\.bucketViewer on bucket my-reports/,
      among: /get_bucket/,
    },
    anonymous: {
      status: 401,
      message: 'Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object.',
      reason: 'required',
      request: `GET ${BUCKET}/o/a.pdf?alt=media`,
      first: /Send credentials/,
    },
    'acl-on-uniform-bucket': {
      status: 400,
      message: 'Cannot insert legacy ACL for an object when uniform bucket-level access is enabled.',
      reason: 'invalid',
      request: 'POST https://storage.googleapis.com/upload/storage/v1/b/my-reports/o?name=a.pdf&predefinedAcl=publicRead',
      caller: 'serviceAccount',
      first: /predefinedAcl/,
      never: /roles\//,
    },
    'public-access-prevented': {
      status: 412,
      message: 'The member bindings allUsers and allAuthenticatedUsers are not allowed since public access prevention is enforced.',
      reason: 'conditionNotMet',
      request: `PUT ${BUCKET}/iam`,
      first: /signed URL/,
    },
    'agent-cannot-use-key': {
      message:
        'Permission denied on Cloud KMS key. Please ensure that your Cloud Storage service account has been authorized to use this key.',
      reason: 'forbidden',
      request: `PATCH ${BUCKET}`,
      caller: 'user',
      first: /cryptoKeyEncrypterDecrypter on key.*gs-project-accounts/,
    },
    'one-object-too-often': {
      status: 429,
      message:
        'The object my-reports/log.txt exceeded the rate limit for object mutation operations (create, update, and delete). Please reduce your request rate.',
      reason: 'rateLimitExceeded',
      request: 'POST https://storage.googleapis.com/upload/storage/v1/b/my-reports/o?name=log.txt',
      first: /once a second/,
    },
    'domain-bucket': {
      message: 'The bucket you tried to create is a domain name owned by another user.',
      reason: 'forbidden',
      request: 'POST https://storage.googleapis.com/storage/v1/b?project=my-project',
      caller: 'serviceAccount',
      first: /Search Console/,
      never: /roles\//,
    },
  },
} satisfies Examples<typeof storage>;
