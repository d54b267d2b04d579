import { family } from '../../define.js';
import { anonymous } from './storage/anonymous.js';
import { meanings } from './storage/meanings.js';

const ROLES = 'https://cloud.google.com/storage/docs/access-control/iam-roles';
const TROUBLE = 'https://cloud.google.com/storage/docs/troubleshooting';
const DENIED = ['MissingPermission', 'CredentialRejected', 'Unclassified', 'PolicyBlocked'] as const;

/** Cloud Storage: objects and buckets. Signed URLs and HMAC keys are in `storage-signing`. */
export const storage = family({
  meanings,
  services: ['storage'],
  governedBy: 'iam',
  docs: TROUBLE,

  sentences: {
    'acl-on-uniform-bucket': [
      'Cannot (insert|update|get|delete|use) {text} when uniform bucket-level access is enabled',
      'legacy ACL for an object when uniform bucket-level access is enabled',
    ],
    'public-access-prevented': ['public access prevention is enforced', 'publicAccessPrevention is enforced'],
    'storage-agent-cannot-use-key': [
      'Please ensure that your Cloud Storage service account has been authorized to use this key',
      'Permission denied on Cloud KMS key',
    ],
    'object-rate': ['exceeded the rate limit for object mutation operations', 'exceeded the rate limit for updating object metadata'],
    'bucket-rate': ['rate limit for creating and deleting buckets', 'exceeded the rate limit for bucket metadata'],
    'bucket-name-is-a-domain': 'bucket you tried to create is a domain name owned by another user',
    'requester-pays-bucket': 'Bucket is a requester pays bucket but no user project provided',
    'anonymous-denied': 'Anonymous (caller|users) {text} not have storage',
    'object-held': ['is under active (Event-Based|Temporary) hold', "is subject to bucket's retention policy"],
    'ip-filter': 'There is an IP filtering condition that is preventing access',
    'folder-acls': 'does not have storage.managedFolders',
  },

  answers: [
    { kind: 'RateLimited', sentences: ['object-rate', 'bucket-rate'] },
    { kind: 'MissingPermission', sentences: ['storage-agent-cannot-use-key'] },
    { kind: 'NotShared', sentences: ['bucket-name-is-a-domain'] },
    { kind: 'PolicyBlocked', policy: 'Other', sentences: ['ip-filter'] },
  ],

  access: {},

  situations: {
    ...anonymous,
    'overwrite-needs-delete': {
      says: 'An object with this name exists already: to replace it, {caller} needs storage.objects.delete.',
      when: {
        kind: 'MissingPermission',
        permissions: ['storage.objects.delete'],
        methods: ['storage.objects.insert', 'storage.objects.copy', 'storage.objects.rewrite', 'storage.objects.compose'],
      },
      source: ROLES,
      steps: [
        {
          grant: { role: 'roles/storage.objectUser', to: 'caller', on: 'bucket' },
          detail: 'roles/storage.objectCreator lets an account add objects, not replace them.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If objects should never be replaced',
          title: 'Write each object under a new name',
          detail: 'A retry of an upload that already succeeded replaces the object too.',
          docs: ROLES,
        },
      ],
    },

    'kept-by-retention': {
      says: 'A retention policy or a hold keeps the object: nobody can delete or replace it yet, whatever role they have.',
      when: { kind: 'PolicyBlocked', sentences: ['object-held', 'retention'] },
      source: 'https://cloud.google.com/storage/docs/bucket-lock',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Write under a new name, or delete after the retention period or the hold ends',
          detail: 'Replacing an object deletes the old one, so uploads and retries under the same name fail too.',
          docs: 'https://cloud.google.com/storage/docs/bucket-lock',
        },
      ],
    },

    'lists-what-it-may-only-read': {
      says: "{caller} may not list the objects of the bucket. A call for one object is denied like this where the object doesn't exist.",
      when: { kind: 'MissingPermission', permissions: ['storage.objects.list'] },
      source: 'https://cloud.google.com/storage/docs/json_api/v1/status-codes#403-forbidden',
      steps: [
        {
          grant: { role: 'roles/storage.objectViewer', to: 'caller', on: 'bucket' },
          detail: 'The role includes storage.objects.get and storage.objects.list. Legacy object roles lack the second.',
        },
        {
          action: 'Verify',
          who: 'caller',
          when: 'If the call reads one object',
          title: 'Check the name of the object: capital letters, a leading slash, encoding',
          detail: 'Without the list permission a missing object looks like a denied one.',
          docs: TROUBLE,
        },
      ],
    },

    'reads-the-bucket-itself': {
      says: "The code reads the bucket itself, which roles for objects don't allow.",
      when: { kind: 'MissingPermission', permissions: ['storage.buckets.get'] },
      source: ROLES,
      steps: [
        {
          grant: { role: 'roles/storage.bucketViewer', to: 'caller', on: 'bucket' },
          detail: "The role includes storage.buckets.get for this bucket. Roles for objects don't.",
          ifAlreadySo: 'Check the name of the bucket: it may be of another project, or not exist.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If the code only needs objects',
          title: "Don't read the bucket first: drop exists(), get_bucket() or getMetadata()",
          detail: 'Node: storage.bucket(name). Python: client.bucket(name) instead of client.get_bucket(name).',
          docs: TROUBLE,
        },
      ],
    },

    'acl-on-uniform-bucket': {
      says: 'The bucket has uniform access: it takes no ACLs, and the request sends one.',
      when: [{ kind: ['PolicyBlocked', 'Unclassified', 'MissingPermission'], sentences: ['acl-on-uniform-bucket', 'uniform-access'] }],
      only: true,
      source: 'https://cloud.google.com/storage/docs/uniform-bucket-level-access',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Send no ACL: drop predefinedAcl, public: true, makePublic() or x-goog-acl',
          detail: 'Access is granted on the bucket by IAM instead. Uploads work without the option.',
          docs: 'https://cloud.google.com/storage/docs/uniform-bucket-level-access',
          ifAlreadySo: 'A library or plugin may set the ACL by default: pass an empty value for it.',
        },
        {
          action: 'ChangeRequest',
          who: 'resourceOwner',
          when: 'If single objects need readers of their own',
          title: 'Use signed URLs, managed folders, or a second bucket',
          detail: 'Uniform access can be turned off within 90 days of turning it on. Then old ACLs apply again.',
          docs: 'https://cloud.google.com/storage/docs/managed-folders',
        },
      ],
    },

    'public-access-prevented': {
      says: 'The bucket, or a policy of the organization, blocks public access.',
      when: { kind: ['PolicyBlocked', 'MissingPermission'], sentences: ['public-access-prevented', 'public-access-prevention'] },
      only: true,
      source: 'https://cloud.google.com/storage/docs/public-access-prevention',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Give access without allUsers: a signed URL, or a grant to known accounts',
          detail: 'Websites can be served through a load balancer or Firebase Hosting instead.',
          docs: 'https://cloud.google.com/storage/docs/access-control/signed-urls',
        },
        {
          action: 'AskAdmin',
          who: 'orgAdmin',
          when: 'If the content is meant for the whole internet',
          title: 'Turn public access prevention off for this one bucket',
          detail: 'Everything in the bucket can become public then. constraints/storage.publicAccessPrevention may block it.',
          docs: 'https://cloud.google.com/storage/docs/using-public-access-prevention',
        },
      ],
    },

    'agent-cannot-use-key': {
      says: 'The Cloud Storage service agent may not use the encryption key of the bucket.',
      when: { kind: DENIED, services: ['*'], sentences: ['storage-agent-cannot-use-key'] },
      only: true,
      source: 'https://cloud.google.com/storage/docs/encryption/using-customer-managed-keys',
      steps: [
        {
          grant: { role: 'roles/cloudkms.cryptoKeyEncrypterDecrypter', to: { serviceAgent: 'storage' }, on: 'key' },
          detail: 'The agent of the project of the bucket uses the key, not your account.',
          ifAlreadySo: 'Check that the key is enabled, and in the location of the bucket.',
        },
      ],
    },

    'one-object-too-often': {
      says: 'One object was changed more than once a second, or one bucket changed too often.',
      when: { kind: 'RateLimited', sentences: ['object-rate', 'bucket-rate'] },
      only: true,
      source: 'https://cloud.google.com/storage/quotas',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Change each object at most once a second',
          detail: 'The limit is of the single object name. Many objects can be written at the same time.',
          docs: 'https://cloud.google.com/storage/quotas#objects',
          ifAlreadySo: 'Look for a second writer, for retries without a pause, and for a log that is rewritten on each line.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If buckets are made or deleted in a loop',
          title: 'Keep buckets: a project may make or delete about one every two seconds',
          detail: 'Use prefixes in one bucket instead of many buckets.',
          docs: 'https://cloud.google.com/storage/quotas#buckets',
        },
      ],
    },

    'domain-bucket': {
      says: 'A bucket named like a domain can be created only by a verified owner of that domain.',
      when: { kind: ['NotShared', 'PolicyBlocked', 'Unclassified', 'MissingPermission'], sentences: ['bucket-name-is-a-domain'] },
      only: true,
      source: 'https://cloud.google.com/storage/docs/domain-name-verification',
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Verify the domain in Search Console, and add {caller} as an owner there',
          detail: "A service account must be added as an owner as well: an IAM role doesn't help.",
          url: 'https://search.google.com/search-console/users',
          docs: 'https://cloud.google.com/storage/docs/domain-name-verification',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If the name need not be the domain',
          title: 'Take a bucket name without dots',
          detail: 'Such names need no verification.',
          docs: 'https://cloud.google.com/storage/docs/buckets#naming',
        },
      ],
    },
  },
});
