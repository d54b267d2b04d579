import type { HandWrittenClient } from '../handwritten.js';
import { ifAutoCreated } from './options.js';

const READ = '/bigtable.projects.instances.tables.readRows';
const MUTATE = '/bigtable.projects.instances.tables.mutateRow';
const MUTATE_ALL = '/bigtable.projects.instances.tables.mutateRows';
const RULES = '/bigtable.projects.instances.tables.readModifyWriteRow';
const CHECK = '/bigtable.projects.instances.tables.checkAndMutateRow';
const QUERY = '/bigtable.projects.instances.executeQuery';

const iam = (collection: string): Readonly<Record<string, string>> => ({
  getIamPolicy: `${collection}getIamPolicy`,
  setIamPolicy: `${collection}setIamPolicy`,
  testIamPermissions: `${collection}testIamPermissions`,
});

const ROWS = {
  createReadStream: READ,
  getRows: READ,
  insert: MUTATE_ALL,
  mutate: MUTATE_ALL,
  sampleRowKeys: '/bigtable.projects.instances.tables.sampleRowKeys',
  sampleRowKeysStream: '/bigtable.projects.instances.tables.sampleRowKeys',
} as const;

/** `@google-cloud/bigtable`. No discovery document lists what reads and writes rows; its REST reference does. */
export const BIGTABLE: HandWrittenClient = {
  packages: ['@google-cloud/bigtable'],
  source: 'https://cloud.google.com/nodejs/docs/reference/bigtable/latest',
  prefix: 'bigtableadmin.projects.instances.',
  classes: {
    Bigtable: { createInstance: 'create', getInstances: 'list' },
    Instance: {
      ...iam(''),
      create: 'create',
      createAppProfile: 'appProfiles.create',
      createCluster: 'clusters.create',
      createExecuteQueryStream: QUERY,
      createTable: 'tables.create',
      createTableFromBackup: 'tables.restore',
      delete: 'delete',
      executeQuery: QUERY,
      exists: 'get',
      get: 'get',
      getAppProfiles: 'appProfiles.list',
      getAppProfilesStream: 'appProfiles.list',
      getBackups: 'clusters.backups.list',
      getBackupsStream: 'clusters.backups.list',
      getClusters: 'clusters.list',
      getMetadata: 'get',
      getTables: 'tables.list',
      getTablesStream: 'tables.list',
      prepareStatement: '/bigtable.projects.instances.prepareQuery',
      setMetadata: 'update',
    },
    Cluster: {
      create: 'clusters.create',
      createBackup: 'clusters.backups.create',
      delete: 'clusters.delete',
      exists: 'clusters.get',
      get: 'clusters.get',
      getBackups: 'clusters.backups.list',
      getBackupsStream: 'clusters.backups.list',
      getMetadata: 'clusters.get',
      setMetadata: 'clusters.update',
    },
    AppProfile: {
      create: 'appProfiles.create',
      delete: 'appProfiles.delete',
      exists: 'appProfiles.get',
      get: 'appProfiles.get',
      getMetadata: 'appProfiles.get',
      setMetadata: 'appProfiles.patch',
    },
    Backup: {
      ...iam('clusters.backups.'),
      copy: 'clusters.backups.copy',
      create: 'clusters.backups.create',
      delete: 'clusters.backups.delete',
      exists: 'clusters.backups.get',
      get: 'clusters.backups.get',
      getMetadata: 'clusters.backups.get',
      restore: 'tables.restore',
      restoreTo: 'tables.restore',
      setMetadata: 'clusters.backups.patch',
    },
    TabularApiSurface: ROWS,
    Table: {
      ...ROWS,
      ...iam('tables.'),
      checkConsistency: 'tables.checkConsistency',
      create: 'tables.create',
      createBackup: 'clusters.backups.create',
      createFamily: 'tables.modifyColumnFamilies',
      delete: 'tables.delete',
      deleteRows: 'tables.dropRowRange',
      exists: 'tables.get',
      generateConsistencyToken: 'tables.generateConsistencyToken',
      get: ['tables.get', ifAutoCreated('tables.create')],
      getFamilies: 'tables.get',
      getMetadata: 'tables.get',
      getReplicationStates: 'tables.get',
      truncate: 'tables.dropRowRange',
      waitForReplication: ['tables.generateConsistencyToken', 'tables.checkConsistency'],
    },
    AuthorizedView: { ...ROWS, createRules: RULES, filter: CHECK, increment: RULES },
    Family: {
      create: 'tables.modifyColumnFamilies',
      delete: 'tables.modifyColumnFamilies',
      exists: 'tables.get',
      get: 'tables.get',
      getMetadata: 'tables.get',
      setMetadata: 'tables.modifyColumnFamilies',
    },
    Row: {
      create: MUTATE,
      createRules: RULES,
      delete: MUTATE,
      deleteCells: MUTATE,
      exists: READ,
      filter: CHECK,
      get: READ,
      getMetadata: READ,
      increment: RULES,
      save: MUTATE,
    },
  },
  local: { Bigtable: ['close', 'getProjectId_', 'request'] },
};
