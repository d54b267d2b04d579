import type { cloudSql } from '../../../../src/catalog/cloud/databases/cloud-sql.js';
import type { Examples } from '../../examples.js';

const INSTANCE = 'https://sqladmin.googleapis.com/sql/v1beta4/projects/my-project/instances/main';

export default {
  sentences: {
    'not-authorized-to-connect': [
      'boss::NOT_AUTHORIZED: Not authorized to access resource. Possibly missing permission cloudsql.instances.connect on resource instances/main.',
    ],
    'client-not-authorized': ['The client is not authorized to make this request.'],
    'iam-login-denied': ['Cloud SQL IAM user authentication failed for user "robot@example-project.iam"'],
    'bucket-denied': ['The service account does not have the required permissions for the bucket.'],
    'private-network': [
      'Failed to create subnetwork. Please create Service Networking connection with service from consumer project network again.',
    ],
    'instance-not-there': ['The Cloud SQL instance does not exist.'],
  },
  situations: {
    'no-permission-named': {
      message: 'The caller does not have permission',
      request: 'GET https://sqladmin.googleapis.com/sql/v1beta4/projects/my-project/operations',
      caller: 'serviceAccount',
      first: /roles\/cloudsql\.client/,
    },
    'alloydb-connect': {
      message:
        "Permission 'alloydb.clusters.generateClientCertificate' denied on resource 'projects/my-project/locations/us-central1/clusters/shop' (or it may not exist).",
      request: 'POST https://alloydb.googleapis.com/v1/projects/my-project/locations/us-central1/clusters/shop:generateClientCertificate',
      caller: 'serviceAccount',
      first: /alloydb\.client/,
    },
    connect: [
      {
        message:
          'boss::NOT_AUTHORIZED: Not authorized to access resource. Possibly missing permission cloudsql.instances.connect on resource instances/main.',
        reason: 'forbidden',
        request: `GET ${INSTANCE}/connectSettings`,
        caller: 'serviceAccount',
        first: /roles\/cloudsql\.client on project my-project to robot@/,
      },
      {
        message: 'The client is not authorized to make this request.',
        reason: 'notAuthorized',
        request: `GET ${INSTANCE}/connectSettings`,
        caller: 'machine',
      },
    ],
    'iam-login': {
      message: 'Cloud SQL IAM user authentication failed for user "robot@example-project.iam": missing permission cloudsql.instances.login',
      request: `POST ${INSTANCE}:generateEphemeralCert`,
      caller: 'serviceAccount',
      first: /roles\/cloudsql\.instanceUser/,
    },
    'bucket-denied': {
      message: 'The service account does not have the required permissions for the bucket.',
      reason: 'notAuthorized',
      request: `POST ${INSTANCE}/export`,
      caller: 'user',
      first: /INSTANCE_MEMBER/,
    },
    'private-network': {
      message:
        "Permission 'servicenetworking.services.addPeering' denied on resource '//servicenetworking.googleapis.com/services' (or it may not exist).",
      request: 'POST https://sqladmin.googleapis.com/sql/v1beta4/projects/my-project/instances',
      caller: 'serviceAccount',
      first: /roles\/compute\.networkAdmin/,
    },
    'admin-permission': {
      message: "Permission 'cloudsql.backupRuns.create' denied on resource 'projects/my-project/instances/main' (or it may not exist).",
      request: `POST ${INSTANCE}/backupRuns`,
      caller: 'serviceAccount',
      first: /roles\/cloudsql/,
    },
  },
} satisfies Examples<typeof cloudSql>;
