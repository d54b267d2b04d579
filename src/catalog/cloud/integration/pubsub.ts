import { family } from '../../define.js';

const ROLES = 'https://cloud.google.com/pubsub/docs/access-control';
const TROUBLE = 'https://cloud.google.com/pubsub/docs/troubleshooting';
const DENIED = ['MissingPermission', 'Unclassified'] as const;

/** Pub/Sub: topics, subscriptions, and what the service agent writes and calls. */
export const pubsub = family({
  services: ['pubsub', 'pubsublite'],
  governedBy: 'iam',
  docs: TROUBLE,

  sentences: {
    'action-denied': 'User not authorized to perform this action',
    'agent-cannot-write-table': [
      'Service account {principal} is missing permissions required to write to the BigQuery table',
      'missing permissions required to write to the BigQuery table',
    ],
    'agent-cannot-write-bucket': [
      'missing permissions required to write to the Cloud Storage bucket',
      'permissions required for using the bucket',
    ],
    'agent-cannot-use-key': 'Cloud Pub/Sub did not have the necessary permissions configured to support this operation',
    'push-endpoint': ['caller is not authorized to use push endpoint', 'push endpoint {text} is not allowed'],
  },

  answers: [{ kind: 'MissingPermission', sentences: ['agent-cannot-write-table', 'agent-cannot-write-bucket', 'agent-cannot-use-key'] }],

  access: {},

  situations: {
    publish: {
      says: "{caller} may not publish to the topic, or the topic doesn't exist in this project.",
      when: [
        { kind: DENIED, permissions: ['pubsub.topics.publish'] },
        { kind: DENIED, methods: ['pubsub.projects.topics.publish'] },
        { kind: DENIED, sentences: ['action-denied'], permissions: ['pubsub.topics.publish'] },
      ],
      source: ROLES,
      steps: [
        {
          grant: { role: 'roles/pubsub.publisher', to: 'caller', on: 'topic' },
          ifAlreadySo: 'Check the project in the name of the topic: libraries take the project of the credentials where none is given.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If publishing works but a check before it fails',
          title: "Don't read or create the topic first",
          detail: 'exists(), get() and autoCreate need pubsub.topics.get or pubsub.topics.create, which the publisher role lacks.',
          docs: ROLES,
        },
      ],
    },

    consume: {
      says: "{caller} may not pull from the subscription, or it doesn't exist in this project.",
      when: [
        { kind: DENIED, permissions: ['pubsub.subscriptions.consume'] },
        { kind: DENIED, sentences: ['action-denied'], permissions: ['pubsub.subscriptions.consume'] },
        {
          kind: DENIED,
          methods: [
            'pubsub.projects.subscriptions.pull',
            'pubsub.projects.subscriptions.acknowledge',
            'pubsub.projects.subscriptions.modifyAckDeadline',
          ],
        },
      ],
      source: ROLES,
      steps: [
        {
          grant: { role: 'roles/pubsub.subscriber', to: 'caller', on: 'subscription' },
          detail: "The role on the topic doesn't let anybody pull: the subscription has a policy of its own.",
          ifAlreadySo: 'Check the project in the name of the subscription.',
        },
      ],
    },

    'attach-subscription': {
      says: '{caller} may not attach a subscription to this topic, which often belongs to another project.',
      when: [
        { kind: DENIED, permissions: ['pubsub.topics.attachSubscription'] },
        { kind: DENIED, sentences: ['action-denied'], permissions: ['pubsub.topics.attachSubscription'] },
        { kind: DENIED, methods: ['pubsub.projects.subscriptions.create'] },
        { kind: DENIED, sentences: ['action-denied'], methods: ['pubsub.projects.subscriptions.create'] },
      ],
      source: ROLES,
      steps: [
        {
          grant: { role: 'roles/pubsub.subscriber', to: 'caller', on: 'topic' },
          detail: 'Creating a subscription needs two rights: on its own project, and on the topic.',
          ifAlreadySo: 'Creating it also needs pubsub.subscriptions.create on the project of the subscription (roles/pubsub.editor).',
        },
      ],
    },

    'read-topic-or-subscription': {
      says: '{caller} may use messages, but not read or create topics and subscriptions.',
      when: {
        kind: DENIED,
        permissions: [
          'pubsub.topics.get',
          'pubsub.subscriptions.get',
          'pubsub.topics.create',
          'pubsub.subscriptions.create',
          'pubsub.topics.list',
          'pubsub.subscriptions.list',
        ],
      },
      source: ROLES,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If the program need not manage topics',
          title: 'Drop exists(), get() and create calls: use the topic or subscription by its name',
          detail: "Publisher and subscriber roles don't include reading the resource itself.",
          docs: ROLES,
        },
        {
          grant: { role: 'needed', to: 'caller' },
          when: 'If the program really manages topics',
          detail: 'roles/pubsub.viewer reads; creating needs roles/pubsub.editor on the project.',
        },
      ],
    },

    'agent-cannot-write-table': {
      says: 'The Pub/Sub service agent may not write to the BigQuery table of the subscription.',
      when: { kind: DENIED, sentences: ['agent-cannot-write-table'] },
      only: true,
      source: 'https://cloud.google.com/pubsub/docs/create-bigquery-subscription#assign_bigquery_service_account',
      steps: [
        {
          grant: { role: 'roles/bigquery.dataEditor', to: { serviceAgent: 'pubsub' }, on: 'project' },
          detail:
            'The agent of the project of the subscription writes. A grant on the dataset is narrower. The role includes bigquery.tables.get and updateData.',
          ifAlreadySo: 'If the subscription names a service account of your own, grant the role to that one.',
        },
      ],
    },

    'agent-cannot-write-bucket': {
      says: 'The Pub/Sub service agent may not write to the bucket of the subscription.',
      when: { kind: DENIED, sentences: ['agent-cannot-write-bucket'] },
      only: true,
      source: 'https://cloud.google.com/pubsub/docs/create-cloudstorage-subscription#assign_roles_to_the_service_account',
      steps: [
        {
          grant: { role: 'roles/storage.objectCreator', to: { serviceAgent: 'pubsub' }, on: 'bucket' },
          detail: 'The agent also reads the bucket: grant it roles/storage.legacyBucketReader as well.',
        },
      ],
    },

    'push-token': {
      says: '{caller} may not create push subscriptions that carry a token of this service account.',
      when: {
        kind: DENIED,
        services: ['pubsub'],
        permissions: ['iam.serviceAccounts.actAs', 'iam.serviceaccounts.actAs', 'iam.serviceAccounts.getOpenIdToken'],
      },
      source: 'https://cloud.google.com/pubsub/docs/authenticate-push-subscriptions',
      steps: [
        { grant: { role: 'roles/iam.serviceAccountUser', to: 'caller', on: 'service account' } },
        {
          grant: { role: 'roles/iam.serviceAccountTokenCreator', to: { serviceAgent: 'pubsub' }, on: 'service account' },
          when: 'If the subscription exists but its pushes are denied',
          detail: 'The agent makes the token. Projects that enabled Pub/Sub before April 2021 need this grant.',
        },
      ],
    },

    'agent-cannot-use-key': {
      says: 'The Pub/Sub service agent may not use the encryption key of the topic.',
      when: { kind: [...DENIED, 'PolicyBlocked'], sentences: ['agent-cannot-use-key'] },
      only: true,
      source: 'https://cloud.google.com/pubsub/docs/encryption',
      steps: [
        {
          grant: { role: 'roles/cloudkms.cryptoKeyEncrypterDecrypter', to: { serviceAgent: 'pubsub' }, on: 'key' },
          ifAlreadySo: 'Check that the key is enabled.',
        },
      ],
    },

    'no-permission-named': {
      says: 'Pub/Sub denied this without naming a permission: a role is missing, or the topic or subscription is in another project.',
      when: [
        { kind: DENIED, sentences: ['action-denied', 'user-not-authorized'], services: ['pubsub', 'pubsublite'] },
        { kind: DENIED, sentences: ['action-denied'], lacks: ['service'] },
      ],
      source: TROUBLE,
      steps: [
        { grant: { role: 'roles/pubsub.publisher', to: 'caller', on: 'topic' }, when: 'If the call publishes' },
        { grant: { role: 'roles/pubsub.subscriber', to: 'caller', on: 'subscription' }, when: 'If the call pulls or acknowledges' },
        {
          action: 'Verify',
          who: 'caller',
          title: 'Check project and name: a missing topic is denied like one without access',
          detail: 'Compare with the list of the project.',
          command: ['gcloud', 'pubsub', 'topics', 'list', '--project={project}'],
          docs: TROUBLE,
        },
      ],
    },
  },
});
