import type { HandWrittenClient } from '../handwritten.js';

/** `@google-cloud/datastore`. */
export const DATASTORE: HandWrittenClient = {
  packages: ['@google-cloud/datastore'],
  source: 'https://cloud.google.com/nodejs/docs/reference/datastore/latest',
  prefix: 'datastore.projects.',
  classes: {
    Datastore: {
      delete: 'commit',
      export: 'export',
      getIndexes: 'indexes.list',
      getIndexesStream: 'indexes.list',
      import: 'import',
      insert: 'commit',
      merge: ['beginTransaction', 'lookup', 'commit'],
      save: 'commit',
      update: 'commit',
      upsert: 'commit',
    },
    DatastoreRequest: {
      allocateIds: 'allocateIds',
      createReadStream: 'lookup',
      delete: 'commit',
      get: 'lookup',
      merge: ['beginTransaction', 'lookup', 'commit'],
      runAggregationQuery: 'runAggregationQuery',
      runQuery: 'runQuery',
      runQueryStream: 'runQuery',
    },
    Transaction: {
      commit: 'commit',
      get: 'lookup',
      rollback: 'rollback',
      run: 'beginTransaction',
      runAggregationQuery: 'runAggregationQuery',
      runQuery: 'runQuery',
    },
    Query: { run: 'runQuery', runStream: 'runQuery' },
    AggregateQuery: { run: 'runAggregationQuery' },
    Index: { get: 'indexes.get', getMetadata: 'indexes.get' },
  },
  local: {
    Datastore: ['getProjectId', 'keyToLegacyUrlSafe'],
    Transaction: ['delete', 'insert', 'merge', 'save', 'update', 'upsert'],
  },
};
