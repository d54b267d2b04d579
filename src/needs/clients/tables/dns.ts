import type { HandWrittenClient } from '../handwritten.js';
import { ifAutoCreated, ifOption } from './options.js';

/** `@google-cloud/dns`. */
export const DNS: HandWrittenClient = {
  packages: ['@google-cloud/dns'],
  source: 'https://cloud.google.com/nodejs/docs/reference/dns/latest',
  prefix: 'dns.',
  classes: {
    DNS: { createZone: 'managedZones.create', getZones: 'managedZones.list', getZonesStream: 'managedZones.list' },
    Zone: {
      addRecords: 'changes.create',
      create: 'managedZones.create',
      createChange: 'changes.create',
      delete: ['managedZones.delete', ifOption('force', 'resourceRecordSets.list'), ifOption('force', 'changes.create')],
      deleteRecords: ['changes.create', { method: 'resourceRecordSets.list', when: 'if types are named' }],
      empty: ['resourceRecordSets.list', 'changes.create'],
      exists: 'managedZones.get',
      export: 'resourceRecordSets.list',
      get: ['managedZones.get', ifAutoCreated('managedZones.create')],
      getChanges: 'changes.list',
      getChangesStream: 'changes.list',
      getMetadata: 'managedZones.get',
      getRecords: 'resourceRecordSets.list',
      getRecordsStream: 'resourceRecordSets.list',
      import: 'changes.create',
      replaceRecords: ['resourceRecordSets.list', 'changes.create'],
    },
    Change: { create: 'changes.create', exists: 'changes.get', get: 'changes.get', getMetadata: 'changes.get' },
    Record: { delete: 'changes.create' },
  },
  local: { DNS: ['zone'], Zone: ['change', 'record'] },
};
