import type { Calls, HandWrittenClient } from '../handwritten.js';

const COMMIT = 'commit';
const READ_AND_COMMIT: Calls = [COMMIT, { method: 'rollback', when: 'if the transaction fails' }];

/** `@google-cloud/firestore`. A document is read by the RPC that reads several at once. */
export const FIRESTORE: HandWrittenClient = {
  packages: ['@google-cloud/firestore'],
  source: 'https://cloud.google.com/nodejs/docs/reference/firestore/latest',
  prefix: 'firestore.projects.databases.documents.',
  classes: {
    Firestore: {
      getAll: 'batchGet',
      listCollections: 'listCollectionIds',
      recursiveDelete: ['runQuery', 'batchWrite'],
      runTransaction: READ_AND_COMMIT,
    },
    Transaction: {
      'get(AggregateQuery)': 'runAggregationQuery',
      'get(Query)': 'runQuery',
      'get(DocumentReference)': 'batchGet',
      execute: 'executePipeline',
      getAll: 'batchGet',
    },
    WriteBatch: { commit: COMMIT },
    BulkWriter: { create: 'batchWrite', delete: 'batchWrite', set: 'batchWrite', update: 'batchWrite' },
    DocumentReference: {
      create: COMMIT,
      delete: COMMIT,
      get: 'batchGet',
      listCollections: 'listCollectionIds',
      onSnapshot: 'listen',
      set: COMMIT,
      update: COMMIT,
    },
    CollectionReference: { add: COMMIT, listDocuments: 'list' },
    CollectionGroup: { getPartitions: 'partitionQuery' },
    Query: { explain: 'runQuery', explainStream: 'runQuery', get: 'runQuery', onSnapshot: 'listen', stream: 'runQuery' },
    AggregateQuery: { explain: 'runAggregationQuery', get: 'runAggregationQuery' },
    VectorQuery: { get: 'runQuery' },
    Pipeline: { execute: 'executePipeline', stream: 'executePipeline' },
  },
  local: {
    Firestore: ['batch', 'bulkWriter', 'bundle', 'collection', 'collectionGroup', 'doc', 'pipeline', 'settings', 'terminate'],
    Transaction: ['create', 'delete', 'get', 'set', 'update'],
    WriteBatch: ['create', 'delete', 'set', 'update'],
    BulkWriter: ['close', 'flush', 'onWriteError', 'onWriteResult'],
    DocumentReference: ['collection', 'isEqual', 'withConverter'],
    CollectionReference: ['doc', 'isEqual', 'withConverter'],
    CollectionGroup: ['withConverter'],
    Query: [
      'aggregate',
      'count',
      'endAt',
      'endBefore',
      'findNearest',
      'isEqual',
      'limit',
      'limitToLast',
      'offset',
      'orderBy',
      'select',
      'startAfter',
      'startAt',
      'where',
      'withConverter',
    ],
    AggregateQuery: ['isEqual'],
    VectorQuery: ['isEqual'],
  },
};
