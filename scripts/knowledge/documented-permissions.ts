/**
 * Permissions that Google documents on the page of the product, and that the input lacks: reviewed by hand. A `?` marks those that only some
 * requests need. Each group begins with its page.
 */
const PAGES: readonly (readonly [page: string, methods: Readonly<Record<string, string>>])[] = [
  [
    'https://cloud.google.com/firestore/docs/security/iam',
    {
      'firestore.projects.databases.documents.batchGet': 'datastore.entities.get',
      'firestore.projects.databases.documents.batchWrite': writes(),
      'firestore.projects.databases.documents.beginTransaction': 'datastore.databases.get',
      'firestore.projects.databases.documents.commit': writes(),
      'firestore.projects.databases.documents.createDocument': 'datastore.entities.create',
      'firestore.projects.databases.documents.delete': 'datastore.entities.delete',
      'firestore.projects.databases.documents.get': 'datastore.entities.get',
      'firestore.projects.databases.documents.list': reads(),
      'firestore.projects.databases.documents.listCollectionIds': 'datastore.entities.list',
      'firestore.projects.databases.documents.listDocuments': reads(),
      'firestore.projects.databases.documents.listen': reads(),
      'firestore.projects.databases.documents.partitionQuery': reads(),
      'firestore.projects.databases.documents.patch': 'datastore.entities.update datastore.entities.create?',
      'firestore.projects.databases.documents.rollback': 'datastore.databases.get',
      'firestore.projects.databases.documents.runAggregationQuery': reads(),
      'firestore.projects.databases.documents.runQuery': reads(),
      'firestore.projects.databases.documents.write': writes(),
    },
  ],
  [
    'https://cloud.google.com/datastore/docs/access/iam',
    {
      'datastore.projects.allocateIds': 'datastore.entities.allocateIds',
      'datastore.projects.beginTransaction': 'datastore.databases.get',
      'datastore.projects.commit': writes(),
      'datastore.projects.export': 'datastore.databases.export',
      'datastore.projects.import': 'datastore.databases.import',
      'datastore.projects.lookup': 'datastore.entities.get',
      'datastore.projects.rollback': 'datastore.databases.get',
      'datastore.projects.runAggregationQuery': reads(),
      'datastore.projects.runQuery': reads(),
    },
  ],
  [
    'https://cloud.google.com/bigquery/docs/access-control',
    {
      'bigquery.datasets.list': 'bigquery.datasets.get?',
      'bigquery.jobs.cancel': 'bigquery.jobs.update?',
      'bigquery.jobs.query': 'bigquery.jobs.create bigquery.tables.getData? bigquery.tables.updateData?',
      'bigquery.tabledata.list': 'bigquery.tables.getData',
    },
  ],
  [
    'https://cloud.google.com/pubsub/docs/access-control',
    {
      'pubsub.projects.schemas.validateMessage': 'pubsub.schemas.validate',
      'pubsub.projects.subscriptions.acknowledge': 'pubsub.subscriptions.consume',
      'pubsub.projects.subscriptions.detach': 'pubsub.topics.detachSubscription',
      'pubsub.projects.subscriptions.modifyAckDeadline': 'pubsub.subscriptions.consume',
      'pubsub.projects.subscriptions.modifyPushConfig': 'pubsub.subscriptions.update',
      'pubsub.projects.subscriptions.pull': 'pubsub.subscriptions.consume',
      'pubsub.projects.subscriptions.seek': 'pubsub.subscriptions.consume pubsub.snapshots.seek?',
      'pubsub.projects.topics.subscriptions.list': 'pubsub.topics.get',
    },
  ],
  [
    'https://cloud.google.com/spanner/docs/iam',
    {
      'spanner.projects.instances.databases.restore': 'spanner.databases.create spanner.backups.restoreDatabase',
      'spanner.projects.instances.databases.sessions.batchCreate': 'spanner.sessions.create',
      'spanner.projects.instances.databases.sessions.batchWrite': 'spanner.databases.write',
      'spanner.projects.instances.databases.sessions.beginTransaction':
        'spanner.databases.beginReadOnlyTransaction? spanner.databases.beginOrRollbackReadWriteTransaction?',
      'spanner.projects.instances.databases.sessions.commit': 'spanner.databases.write',
      'spanner.projects.instances.databases.sessions.create': 'spanner.sessions.create',
      'spanner.projects.instances.databases.sessions.executeBatchDml': 'spanner.databases.write',
      'spanner.projects.instances.databases.sessions.executeSql': 'spanner.databases.select spanner.databases.write?',
      'spanner.projects.instances.databases.sessions.executeStreamingSql': 'spanner.databases.select spanner.databases.write?',
      'spanner.projects.instances.databases.sessions.list': 'spanner.sessions.list',
      'spanner.projects.instances.databases.sessions.read': 'spanner.databases.select',
      'spanner.projects.instances.databases.sessions.rollback': 'spanner.databases.beginOrRollbackReadWriteTransaction',
      'spanner.projects.instances.databases.sessions.streamingRead': 'spanner.databases.select',
    },
  ],
  [
    'https://cloud.google.com/logging/docs/access-control',
    {
      'logging.entries.list': 'logging.logEntries.list logging.privateLogEntries.list?',
      'logging.entries.tail': 'logging.logEntries.list logging.privateLogEntries.list?',
      'logging.entries.write': 'logging.logEntries.create',
      'logging.projects.logs.delete': 'logging.logs.delete',
      'logging.projects.logs.list': 'logging.logs.list',
    },
  ],
  [
    'https://cloud.google.com/storage/docs/access-control/iam-json',
    {
      'storage.buckets.restore': 'storage.buckets.restore',
      'storage.objects.move': 'storage.objects.move storage.objects.create storage.objects.delete?',
      'storage.objects.restore': 'storage.objects.restore storage.objects.create',
      'storage.projects.serviceAccount.get': 'resourcemanager.projects.get',
    },
  ],
  [
    'https://cloud.google.com/sql/docs/mysql/iam-permissions',
    { 'sql.connect.generateEphemeral': 'cloudsql.instances.connect', 'sql.connect.get': 'cloudsql.instances.get' },
  ],
  [
    'https://cloud.google.com/translate/docs/access-control',
    {
      'language.detections.detect': 'cloudtranslate.generalModels.predict',
      'language.languages.list': 'cloudtranslate.generalModels.get',
      'language.translations.translate': 'cloudtranslate.generalModels.predict',
    },
  ],
];

/** Which one it is depends on what is written. */
function writes(): string {
  return 'datastore.entities.create? datastore.entities.update? datastore.entities.delete?';
}

function reads(): string {
  return 'datastore.entities.get datastore.entities.list';
}

/** The permissions of the pages, by method. */
export const DOCUMENTED: ReadonlyMap<string, readonly { readonly permission: string; readonly conditional: boolean }[]> = new Map(
  PAGES.flatMap(([, methods]) =>
    Object.entries(methods).map(
      ([method, listed]) =>
        [method, listed.split(' ').map((entry) => ({ permission: entry.replace('?', ''), conditional: entry.endsWith('?') }))] as const,
    ),
  ),
);
