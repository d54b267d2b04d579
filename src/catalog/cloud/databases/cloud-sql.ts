import { family } from '../../define.js';

const CONNECT = 'https://cloud.google.com/sql/docs/mysql/connect-overview';
const DENIED = ['MissingPermission', 'Unclassified', 'NotShared'] as const;

/** Cloud SQL: connecting through the proxy and connectors, IAM logins, imports and exports. */
export const cloudSql = family({
  services: ['sqladmin', 'cloudsql', 'alloydb'],
  governedBy: 'iam',
  docs: 'https://cloud.google.com/sql/docs/troubleshooting',

  sentences: {
    'not-authorized-to-connect': [
      'Not authorized to access resource. Possibly missing permission {permission}',
      'boss::NOT_AUTHORIZED',
      'notAuthorized: The client is not authorized to make this request',
    ],
    'client-not-authorized': 'The client is not authorized to make this request',
    'iam-login-denied': [
      'Cloud SQL IAM user authentication failed',
      'IAM authentication failed for user',
      'IAM principal {text} does not have login permission',
    ],
    'bucket-denied': [
      'service account does not have the required permissions for the bucket',
      'does not have the required permissions for the bucket',
    ],
    'private-network': [
      'Failed to create subnetwork. Please create Service Networking connection',
      'NETWORK_NOT_PEERED',
      'servicenetworking.services.addPeering',
    ],
    'instance-not-there': ['The Cloud SQL instance does not exist', 'instance does not exist'],
  },

  answers: [{ kind: 'MissingPermission', sentences: ['not-authorized-to-connect', 'bucket-denied', 'iam-login-denied'] }],

  access: {},

  situations: {
    connect: {
      says: '{caller} may not connect to the instance, or the instance has another name.',
      when: [
        { kind: DENIED, permissions: ['cloudsql.instances.connect', 'cloudsql.instances.get'] },
        { kind: DENIED, sentences: ['not-authorized-to-connect'] },
        { kind: DENIED, services: ['sqladmin', 'cloudsql'], sentences: ['client-not-authorized'] },
      ],
      source: 'https://cloud.google.com/sql/docs/mysql/roles-and-permissions',
      steps: [
        {
          grant: { role: 'roles/cloudsql.client', to: 'caller', on: 'project' },
          detail: 'Grant it in the project of the instance. On Cloud Run and functions the runtime account needs it.',
          ifAlreadySo:
            'Compare the connection name PROJECT_ID:REGION:INSTANCE with the one in the console: a wrong one is denied in the same words.',
        },
        {
          action: 'EnableApi',
          who: 'projectAdmin',
          title: 'Check that the Cloud SQL Admin API is enabled in the project of the caller',
          detail: 'Connectors and the proxy call it, also where the instance is in another project.',
          command: ['gcloud', 'services', 'enable', 'sqladmin.googleapis.com', '--project={project}'],
          docs: CONNECT,
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If the code runs on a VM',
          title: 'Check that the access scopes of the VM include cloud-platform or sqlservice.admin',
          detail: "Default scopes don't include Cloud SQL. Stop the VM to change them.",
          docs: 'https://cloud.google.com/compute/docs/access/service-accounts#accesscopesiam',
        },
      ],
    },

    'alloydb-connect': {
      says: '{caller} may not connect to AlloyDB: its connectors need two roles.',
      when: { kind: ['MissingPermission', 'Unclassified'], services: ['alloydb', '*'], permissions: ['alloydb.*'] },
      source: 'https://cloud.google.com/alloydb/docs/auth-proxy/connect',
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'project' },
          detail: 'To connect, grant roles/alloydb.client, and roles/serviceusage.serviceUsageConsumer beside it. Enable the AlloyDB API.',
          ifAlreadySo:
            'For IAM authentication, roles/alloydb.databaseUser and a database user with the name of the account are needed as well.',
        },
      ],
    },
    'iam-login': {
      says: 'The account may reach the instance but not log in to the database by IAM.',
      when: [
        { kind: [...DENIED, 'CredentialRejected'], permissions: ['cloudsql.instances.login'] },
        { kind: [...DENIED, 'CredentialRejected'], sentences: ['iam-login-denied'] },
      ],
      source: 'https://cloud.google.com/sql/docs/postgres/iam-logins',
      steps: [
        {
          grant: { role: 'roles/cloudsql.instanceUser', to: 'caller', on: 'project' },
          ifAlreadySo:
            'PostgreSQL requires the name of a service account without ".gserviceaccount.com", MySQL without everything from "@".',
        },
        {
          action: 'ChangeRequest',
          who: 'resourceOwner',
          title: 'Add the account as an IAM user of the instance, and grant it rights in SQL',
          detail: 'The flag cloudsql.iam_authentication must be on. A new database user has no rights on tables.',
          docs: 'https://cloud.google.com/sql/docs/postgres/add-manage-iam-users',
        },
      ],
    },

    'bucket-denied': {
      says: 'The service account of the instance may not use the bucket of the import or export.',
      when: { kind: DENIED, sentences: ['bucket-denied'] },
      only: true,
      source: 'https://cloud.google.com/sql/docs/mysql/import-export/import-export-sql#required_roles_and_permissions',
      steps: [
        {
          grant: {
            role: 'roles/storage.objectAdmin',
            to: {
              placeholder: 'INSTANCE_MEMBER',
              meaning: 'serviceAccount: and the address that gcloud sql instances describe INSTANCE shows as serviceAccountEmailAddress',
              words: 'the service account of the instance',
            },
            on: 'bucket',
          },
          detail: 'Not your account but that of the instance reads and writes the file. To import, roles/storage.objectViewer is enough.',
          ifAlreadySo: 'Each instance has its own account, and a clone has a new one.',
        },
      ],
    },

    'private-network': {
      says: "The network has no private connection to Google's services, or {caller} may not make one.",
      when: [
        { kind: [...DENIED, 'PolicyBlocked'], sentences: ['private-network'] },
        { kind: DENIED, permissions: ['servicenetworking.*'] },
      ],
      source: 'https://cloud.google.com/sql/docs/mysql/configure-private-services-access',
      steps: [
        {
          grant: { role: 'roles/compute.networkAdmin', to: 'caller', on: 'project' },
          detail: 'The project that has the network counts: with Shared VPC that is the host project.',
        },
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          title: 'Set up private services access for the network once',
          detail: 'Reserve a range of addresses, then make the connection. servicenetworking.googleapis.com must be enabled.',
          docs: 'https://cloud.google.com/sql/docs/mysql/configure-private-services-access',
        },
      ],
    },

    'no-permission-named': {
      says: 'Cloud SQL denied this without naming a permission: a role is missing, or the instance is in another project.',
      when: [
        { kind: ['MissingPermission', 'Unclassified'], services: ['sqladmin'], lacks: ['permission'] },
        { kind: ['MissingPermission', 'Unclassified'], sentences: ['client-not-authorized'], lacks: ['service', 'permission'] },
      ],
      source: 'https://cloud.google.com/sql/docs/mysql/roles-and-permissions',
      steps: [
        {
          grant: { role: 'roles/cloudsql.client', to: 'caller', on: 'project' },
          when: 'If a proxy, a connector or a program connects to the database',
          detail:
            'To manage instances, roles/cloudsql.viewer reads, roles/cloudsql.editor changes, roles/cloudsql.admin creates and deletes.',
          ifAlreadySo:
            'Check PROJECT:REGION:INSTANCE in the connection name, and that the access scopes of a VM include cloud-platform or sqlservice.admin.',
        },
      ],
    },
    'admin-permission': {
      says: '{caller} may not manage instances of Cloud SQL here.',
      when: {
        kind: 'MissingPermission',
        permissions: ['cloudsql.instances.*', 'cloudsql.databases.*', 'cloudsql.users.*', 'cloudsql.backupRuns.*'],
      },
      source: 'https://cloud.google.com/sql/docs/mysql/roles-and-permissions',
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'project' },
          ifAlreadySo: "An instance that doesn't exist is denied in the same words, and a deleted name is blocked for a week.",
        },
      ],
    },
  },
});
