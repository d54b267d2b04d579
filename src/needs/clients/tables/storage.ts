import type { HandWrittenClient } from '../handwritten.js';
import { ifAutoCreated, ifOption } from './options.js';

const SIGN = [{ method: '/iamcredentials.projects.serviceAccounts.signBlob', when: 'if the credential has no private key' }] as const;
const LIST_FIRST = { method: 'objects.list', when: 'if a folder is named', if: { text: 0 } } as const;

/** `acl.owners.addUser(email)` and the like. */
const holders = (collection: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['AllAuthenticatedUsers', 'AllUsers', 'Domain', 'Group', 'Project', 'User'].flatMap((who) => [
      [`add${who}`, `${collection}.insert`],
      [`delete${who}`, `${collection}.delete`],
    ]),
  );

/** The same for owners, writers and readers: each is a property of its own. */
const roles = (path: string, collection: string): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(['owners', 'readers', 'writers'].map((role) => [`${path}.${role}`, holders(collection)]));

const acl = (collection: string): Readonly<Record<string, string>> => ({
  add: `${collection}.insert`,
  delete: `${collection}.delete`,
  get: `${collection}.get`,
  'get()': `${collection}.list`,
  update: `${collection}.update`,
});

/** `@google-cloud/storage`. */
export const STORAGE: HandWrittenClient = {
  packages: ['@google-cloud/storage'],
  source: 'https://cloud.google.com/nodejs/docs/reference/storage/latest',
  prefix: 'storage.',
  classes: {
    Storage: {
      createBucket: 'buckets.insert',
      createHmacKey: 'projects.hmacKeys.create',
      getBuckets: 'buckets.list',
      getBucketsStream: 'buckets.list',
      getHmacKeys: 'projects.hmacKeys.list',
      getHmacKeysStream: 'projects.hmacKeys.list',
      getServiceAccount: 'projects.serviceAccount.get',
    },
    Bucket: {
      addLifecycleRule: [
        'buckets.patch',
        { method: 'buckets.get', when: 'unless append is false', if: { options: ['append'], otherwise: true } },
      ],
      combine: 'objects.compose',
      create: 'buckets.insert',
      createChannel: 'objects.watchAll',
      createNotification: 'notifications.insert',
      delete: 'buckets.delete',
      deleteFiles: ['objects.list', 'objects.delete'],
      deleteLabels: 'buckets.patch',
      'deleteLabels()': ['buckets.get', 'buckets.patch'],
      disableRequesterPays: 'buckets.patch',
      enableLogging: ['buckets.getIamPolicy', 'buckets.setIamPolicy', 'buckets.patch'],
      enableRequesterPays: 'buckets.patch',
      exists: 'buckets.get',
      get: ['buckets.get', ifAutoCreated('buckets.insert')],
      getFiles: 'objects.list',
      getFilesStream: 'objects.list',
      getLabels: 'buckets.get',
      getMetadata: 'buckets.get',
      getNotifications: 'notifications.list',
      getSignedUrl: SIGN,
      lock: 'buckets.lockRetentionPolicy',
      makePrivate: ['buckets.patch', ifOption('includeFiles', 'objects.list'), ifOption('includeFiles', 'objects.patch')],
      makePublic: [
        'bucketAccessControls.insert',
        'defaultObjectAccessControls.insert',
        ifOption('includeFiles', 'objects.list'),
        ifOption('includeFiles', 'objectAccessControls.insert'),
      ],
      removeRetentionPeriod: 'buckets.patch',
      restore: 'buckets.restore',
      setCorsConfiguration: 'buckets.patch',
      setLabels: 'buckets.patch',
      setMetadata: 'buckets.patch',
      setRetentionPeriod: 'buckets.patch',
      setStorageClass: 'buckets.patch',
      upload: 'objects.insert',
    },
    'Bucket.acl': { ...acl('bucketAccessControls') },
    'Bucket.acl.default': { ...acl('defaultObjectAccessControls') },
    ...roles('Bucket.acl', 'bucketAccessControls'),
    ...roles('Bucket.acl.default', 'defaultObjectAccessControls'),
    'Bucket.iam': { getPolicy: 'buckets.getIamPolicy', setPolicy: 'buckets.setIamPolicy', testPermissions: 'buckets.testIamPermissions' },
    File: {
      copy: 'objects.rewrite',
      createReadStream: 'objects.get',
      createResumableUpload: 'objects.insert',
      createWriteStream: 'objects.insert',
      delete: 'objects.delete',
      download: 'objects.get',
      exists: 'objects.get',
      generateSignedPostPolicyV2: SIGN,
      generateSignedPostPolicyV4: SIGN,
      get: 'objects.get',
      getExpirationDate: 'objects.get',
      getMetadata: 'objects.get',
      getSignedUrl: SIGN,
      makePrivate: 'objects.patch',
      makePublic: 'objectAccessControls.insert',
      move: ['objects.rewrite', 'objects.delete'],
      moveFileAtomic: 'objects.move',
      rename: ['objects.rewrite', 'objects.delete'],
      restore: 'objects.restore',
      rotateEncryptionKey: 'objects.rewrite',
      save: 'objects.insert',
      setMetadata: 'objects.patch',
      setStorageClass: 'objects.rewrite',
    },
    'File.acl': { ...acl('objectAccessControls') },
    ...roles('File.acl', 'objectAccessControls'),
    Channel: { stop: 'channels.stop' },
    HmacKey: {
      delete: 'projects.hmacKeys.delete',
      get: 'projects.hmacKeys.get',
      getMetadata: 'projects.hmacKeys.get',
      setMetadata: 'projects.hmacKeys.update',
    },
    Notification: {
      create: 'notifications.insert',
      delete: 'notifications.delete',
      exists: 'notifications.get',
      get: 'notifications.get',
      getMetadata: 'notifications.get',
    },
    TransferManager: {
      downloadFileInChunks: 'objects.get',
      downloadManyFiles: ['objects.get', LIST_FIRST],
      uploadFileInChunks: 'objects.insert',
      uploadManyFiles: 'objects.insert',
    },
  },
  local: {
    Storage: ['bucket', 'channel', 'getProjectId', 'hmacKey'],
    Bucket: ['file', 'getId', 'notification', 'request', 'setUserProject'],
    File: [
      'isPublic',
      'publicUrl',
      'request',
      'setEncryptionKey',
      'setUserProject',
      'from',
      'shouldRetryBasedOnPreconditionAndIdempotencyStrat',
    ],
    HmacKey: ['create', 'exists'],
    Channel: ['create', 'delete', 'exists', 'get', 'getMetadata', 'setMetadata'],
    Notification: ['setMetadata'],
  },
};
