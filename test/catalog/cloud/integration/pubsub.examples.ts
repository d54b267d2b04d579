import type { pubsub } from '../../../../src/catalog/cloud/integration/pubsub.js';
import type { Examples } from '../../examples.js';

const API = 'https://pubsub.googleapis.com/v1/projects/my-project';

export default {
  sentences: {
    'action-denied': ['User not authorized to perform this action.'],
    'agent-cannot-write-table': [
      'Service account service-123456789012@gcp-sa-pubsub.iam.gserviceaccount.com is missing permissions required to write to the BigQuery table: bigquery.tables.get, bigquery.tables.updateData.',
    ],
    'agent-cannot-write-bucket': ['The service account is missing permissions required to write to the Cloud Storage bucket my-archive.'],
    'agent-cannot-use-key': [
      'Cloud Pub/Sub did not have the necessary permissions configured to support this operation. Please verify that the service account service-123456789012@gcp-sa-pubsub.iam.gserviceaccount.com was granted the Cloud KMS CryptoKey Encrypter/Decrypter role.',
    ],
    'push-endpoint': ['The caller is not authorized to use push endpoint https://example.com/push'],
  },
  situations: {
    publish: {
      message:
        "User not authorized to perform this action: Permission 'pubsub.topics.publish' denied on resource 'projects/my-project/topics/orders' (or it may not exist).",
      request: `POST ${API}/topics/orders:publish`,
      caller: 'serviceAccount',
      first: /roles\/pubsub\.publisher on topic orders to robot@/,
    },
    consume: {
      message:
        "Permission 'pubsub.subscriptions.consume' denied on resource 'projects/my-project/subscriptions/orders-worker' (or it may not exist).",
      request: `POST ${API}/subscriptions/orders-worker:pull`,
      caller: 'serviceAccount',
      first: /roles\/pubsub\.subscriber on subscription orders-worker/,
    },
    'attach-subscription': {
      message:
        "Permission 'pubsub.topics.attachSubscription' denied on resource 'projects/other-project/topics/orders' (or it may not exist).",
      request: `PUT ${API}/subscriptions/orders-worker`,
      caller: 'serviceAccount',
      first: /roles\/pubsub\.subscriber on topic/,
    },
    'read-topic-or-subscription': {
      message: "Permission 'pubsub.topics.get' denied on resource 'projects/my-project/topics/orders' (or it may not exist).",
      request: `GET ${API}/topics/orders`,
      caller: 'serviceAccount',
      first: /Drop exists/,
    },
    'agent-cannot-write-table': {
      status: 400,
      message:
        'Service account service-123456789012@gcp-sa-pubsub.iam.gserviceaccount.com is missing permissions required to write to the BigQuery table: bigquery.tables.get, bigquery.tables.updateData.',
      request: `PUT ${API}/subscriptions/orders-to-bigquery`,
      caller: 'user',
      first: /roles\/bigquery\.dataEditor.*gcp-sa-pubsub/,
    },
    'agent-cannot-write-bucket': {
      message: 'The service account is missing permissions required to write to the Cloud Storage bucket my-archive.',
      request: `PUT ${API}/subscriptions/orders-to-bucket`,
      caller: 'user',
      first: /roles\/storage\.objectCreator on bucket.*gcp-sa-pubsub/,
    },
    'push-token': {
      message:
        "Permission 'iam.serviceAccounts.actAs' denied on service account push@my-project.iam.gserviceaccount.com (or it may not exist).",
      request: `PUT ${API}/subscriptions/orders-push`,
      caller: 'serviceAccount',
      first: /roles\/iam\.serviceAccountUser/,
    },
    'agent-cannot-use-key': {
      message:
        'Cloud Pub/Sub did not have the necessary permissions configured to support this operation. Please verify that the service account service-123456789012@gcp-sa-pubsub.iam.gserviceaccount.com was granted the Cloud KMS CryptoKey Encrypter/Decrypter role.',
      request: `PUT ${API}/topics/secret-orders`,
      caller: 'user',
      first: /cryptoKeyEncrypterDecrypter on key.*gcp-sa-pubsub/,
    },
    'no-permission-named': {
      message: 'User not authorized to perform this action.',
      request: `PATCH ${API}/topics/orders`,
      caller: 'serviceAccount',
      among: /topics list/,
    },
  },
} satisfies Examples<typeof pubsub>;
