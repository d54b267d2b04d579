import { family } from '../../define.js';
import { ROBOTS } from '../../callers.js';
import { meanings } from './firestore/meanings.js';

const IAM = 'https://cloud.google.com/firestore/docs/security/iam';
const DENIED = ['MissingPermission', 'NotShared', 'Unclassified', 'PolicyBlocked'] as const;

/** Firestore and Datastore as servers meet them. What apps meet are security rules. */
export const firestore = family({
  meanings,
  services: ['firestore', 'datastore'],
  governedBy: 'iam',
  docs: 'https://cloud.google.com/firestore/docs/understand-error-codes',

  sentences: {
    'no-database': [
      'The database {text} does not exist for project {project}',
      'does not contain an active Cloud Datastore or Cloud Firestore database',
    ],
    'datastore-mode': [
      'Firestore API is not available for (Cloud Datastore|Firestore in Datastore Mode)',
      'Cloud Firestore API is not available for',
    ],
    'server-library': ['com.google.cloud.firestore.FirestoreException', 'com.google.cloud.datastore.DatastoreException'],
    'write-contention': ['too much contention on these documents', 'Too much contention on'],
    'export-bucket': ['does not have permission to access {words} storage bucket', 'agent {text} does not have storage.buckets.get access'],
  },

  answers: [{ kind: 'RateLimited', sentences: ['write-contention'] }],

  access: {},

  situations: {
    'server-without-role': {
      says: '{caller} makes the call as a server: an IAM role is missing in the project of the database, not a security rule.',
      when: [
        { kind: DENIED, services: ['firestore', 'datastore'], callers: ROBOTS, sentences: ['missing-or-insufficient'] },
        { kind: DENIED, sentences: ['server-library'] },
        { kind: DENIED, callers: ROBOTS, permissions: ['datastore.entities.*'] },
        { kind: 'MissingPermission', permissions: ['datastore.entities.*', 'datastore.databases.get'] },
      ],
      source: IAM,
      steps: [
        {
          grant: { role: 'roles/datastore.user', to: 'caller', on: 'project' },
          detail: "It reads and writes. roles/datastore.viewer reads only. Security rules don't apply to servers.",
          ifAlreadySo: 'Check the project ID: the client takes it from the credentials or GOOGLE_CLOUD_PROJECT, and it may be another one.',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If the program should act as a signed-in user of the app',
          title: "Use the web SDK with the user's sign-in, and allow the path in the security rules",
          detail: "The Admin SDK and server libraries pass by the rules; an ID token of Firebase doesn't.",
          docs: 'https://firebase.google.com/docs/firestore/security/rules-conditions',
        },
      ],
    },

    'database-admin': {
      says: '{caller} may not manage databases, indexes, backups or exports.',
      when: {
        kind: 'MissingPermission',
        permissions: ['datastore.databases.*', 'datastore.indexes.*', 'datastore.operations.*', 'datastore.backup*'],
      },
      source: IAM,
      steps: [
        { grant: { role: 'roles/datastore.indexAdmin', to: 'caller', on: 'project' }, when: 'If the call is about indexes' },
        {
          grant: { role: 'roles/datastore.importExportAdmin', to: 'caller', on: 'project' },
          when: 'If the call exports or imports',
          ifAlreadySo: 'The Firestore service agent needs the bucket as well: roles/storage.admin on the bucket.',
        },
        { grant: { role: 'needed', to: 'caller', on: 'project' }, when: 'If the call manages databases or backups' },
      ],
    },

    'no-database': {
      says: 'The project has no Firestore database of this name yet.',
      when: [{ kind: [...DENIED, 'ApiDisabled', 'CredentialRejected'], sentences: ['no-database'] }],
      only: true,
      source: 'https://cloud.google.com/firestore/docs/manage-databases',
      steps: [
        {
          action: 'EnableApi',
          who: 'projectAdmin',
          title: 'Create the database of the project',
          detail: 'The location can\'t be changed later. Without a name the database is "(default)".',
          url: [
            'https://console.cloud.google.com/firestore/databases?project={project}',
            'https://console.cloud.google.com/firestore/databases',
          ],
          docs: 'https://cloud.google.com/firestore/docs/manage-databases',
          ifAlreadySo: 'Check the project of the client, and pass the name of the database if it isn\'t "(default)".',
        },
        {
          action: 'Verify',
          who: 'caller',
          title: 'List the databases of the project',
          detail: 'The project ID of the client may be another than you think.',
          command: ['gcloud', 'firestore', 'databases', 'list', '--project={project}'],
          docs: 'https://cloud.google.com/firestore/docs/manage-databases',
        },
      ],
    },

    'datastore-mode': {
      says: 'The database is in Datastore mode, and the call uses the Firestore API.',
      when: { kind: [...DENIED, 'ApiDisabled', 'CredentialRejected'], sentences: ['datastore-mode'] },
      only: true,
      source: 'https://cloud.google.com/datastore/docs/firestore-or-datastore',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Use the Datastore client for this database, or create one in Native mode',
          detail: 'The mode of a database is fixed once it holds data. A project may have several databases.',
          docs: 'https://cloud.google.com/datastore/docs/firestore-or-datastore',
        },
      ],
    },

    'free-quota-used': {
      says: 'The free reads or writes of today are used up, and the project has no billing; or a rate limit is reached.',
      when: { kind: ['RateLimited', 'QuotaExceeded'], services: ['firestore', 'datastore'], statuses: [429] },
      source: 'https://cloud.google.com/firestore/quotas',
      steps: [
        {
          action: 'LinkBilling',
          who: 'projectAdmin',
          when: 'If the project has no billing (Spark plan)',
          title: 'Link a billing account, or wait for the daily reset at midnight Pacific Time',
          detail: 'Free are 50,000 reads, 20,000 writes and 20,000 deletions a day. Open pages of the console count as reads.',
          url: [
            'https://console.cloud.google.com/firestore/databases/-default-/usage?project={project}',
            'https://console.firebase.google.com/',
          ],
          docs: 'https://cloud.google.com/firestore/quotas#free-quota',
          ifAlreadySo: 'A daily spending limit of the App Engine settings stops the database too.',
        },
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Write more slowly: raise traffic by half every 5 minutes, starting at 500 writes a second',
          detail: 'One document takes about one write a second. Spread keys that rise one by one, such as dates.',
          docs: 'https://cloud.google.com/firestore/docs/best-practices#ramping_up_traffic',
        },
      ],
    },

    contention: {
      says: 'Too many writes reached the same documents at the same time.',
      when: { kind: ['RateLimited', 'Unclassified', 'QuotaExceeded'], sentences: ['write-contention'] },
      only: true,
      source: 'https://cloud.google.com/firestore/docs/transaction-data-contention',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Spread the writes over more documents, and retry with growing pauses',
          detail: 'Counters can be split into shards. Keep transactions short.',
          docs: 'https://cloud.google.com/firestore/docs/solutions/counters',
        },
      ],
    },
  },
});
