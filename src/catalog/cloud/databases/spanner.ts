import { family } from '../../define.js';

const IAM = 'https://cloud.google.com/spanner/docs/iam';
const DENIED = ['MissingPermission', 'Unclassified'] as const;

/** Spanner: databases, roles inside of them, and nodes. */
export const spanner = family({
  services: ['spanner'],
  governedBy: 'iam',
  docs: IAM,

  sentences: {
    'caller-lacks': 'Caller is missing IAM permission {permission} on resource {resource}',
    'database-role': [
      'Role {words} does not have required privileges on',
      'does not have required privileges on table',
      'Database role {words} is not found',
    ],
    'node-quota': ['Project {text} cannot add {number} nodes in region', 'cannot use {number} nodes'],
    'free-instance': 'free trial instance',
    'instance-not-found': 'Instance not found: {resource}',
  },

  answers: [
    { kind: 'MissingPermission', sentences: ['caller-lacks', 'database-role'] },
    { kind: 'QuotaExceeded', sentences: ['node-quota'] },
  ],

  access: {},

  situations: {
    'database-user': {
      says: "{caller} may not use the database, or the database doesn't exist.",
      when: [{ kind: DENIED, permissions: ['spanner.databases.*', 'spanner.sessions.*'] }],
      source: IAM,
      steps: [
        {
          grant: { role: 'roles/spanner.databaseUser', to: 'caller' },
          detail: 'It reads, writes and changes the schema. roles/spanner.databaseReader reads only. Both can be granted on one database.',
          ifAlreadySo: 'Check project, instance and database in the name. Against the emulator set SPANNER_EMULATOR_HOST.',
        },
        {
          grant: { role: 'roles/spanner.databaseAdmin', to: 'caller' },
          when: 'If the call creates or drops databases, or changes schemas',
        },
      ],
    },

    'database-role': {
      says: 'The session runs as a database role that lacks a privilege on this table: SQL grants it, not IAM.',
      when: { kind: [...DENIED, 'NotShared'], sentences: ['database-role'] },
      only: true,
      source: 'https://cloud.google.com/spanner/docs/fgac-about',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'resourceOwner',
          title: 'Grant the privilege to the database role: GRANT SELECT ON TABLE … TO ROLE …',
          detail: 'Fine-grained access control is DDL of the database. INSERT, UPDATE and DELETE are privileges of their own.',
          docs: 'https://cloud.google.com/spanner/docs/fgac-privileges',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Open the session with another database role, or with none',
          detail: 'Without a role, roles/spanner.databaseReader or databaseUser decides.',
          docs: 'https://cloud.google.com/spanner/docs/access-with-fgac',
        },
      ],
    },

    'instance-admin': {
      says: '{caller} may not manage instances here.',
      when: { kind: DENIED, permissions: ['spanner.instances.*', 'spanner.instanceConfigs.*', 'spanner.backups.*'] },
      source: IAM,
      steps: [
        {
          grant: { role: 'needed', to: 'caller' },
          ifAlreadySo: "Backups are made with roles/spanner.backupWriter, which doesn't delete instances.",
        },
      ],
    },

    'node-quota': {
      says: 'The project may not have more nodes in this region.',
      when: { kind: 'QuotaExceeded', sentences: ['node-quota'] },
      only: true,
      source: 'https://cloud.google.com/spanner/quotas#node_limits',
      steps: [
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          title: 'Request more Spanner nodes for this region',
          detail: 'Filter the quotas by Cloud Spanner API and the instance configuration.',
          url: ['https://console.cloud.google.com/iam-admin/quotas?project={project}', 'https://console.cloud.google.com/iam-admin/quotas'],
          docs: 'https://cloud.google.com/spanner/quotas#increase',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Take processing units instead of whole nodes, or another region',
          detail: '1,000 processing units are one node. 100 are the least.',
          docs: 'https://cloud.google.com/spanner/docs/compute-capacity',
        },
      ],
    },
  },
});
