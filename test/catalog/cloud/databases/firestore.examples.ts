import type { firestore } from '../../../../src/catalog/cloud/databases/firestore.js';
import type { Examples } from '../../examples.js';

const DOCUMENTS = 'https://firestore.googleapis.com/v1/projects/my-project/databases/(default)/documents';

export default {
  wordings: {
    'no-datastore': [
      'The project example-project does not exist or it does not contain an active Cloud Datastore or Cloud Firestore database.',
    ],
    'no-database': ['The database (default) does not exist for project example-project'],
  },
  sentences: {
    'no-database': [
      'The database (default) does not exist for project my-project Please visit https://console.cloud.google.com/datastore/setup?project=my-project to add a Cloud Datastore or Cloud Firestore database.',
      'The project my-project does not exist or it does not contain an active Cloud Datastore or Cloud Firestore database.',
    ],
    'datastore-mode': [
      'The Cloud Firestore API is not available for Firestore in Datastore Mode database projects/my-project/databases/(default).',
    ],
    'server-library': ['com.google.cloud.firestore.FirestoreException: Missing or insufficient permissions.'],
    'write-contention': ['Too much contention on these documents. Please try again.'],
    'export-bucket': ['The caller does not have permission to access the storage bucket'],
  },
  situations: {
    'server-without-role': [
      {
        message: 'com.google.cloud.firestore.FirestoreException: Missing or insufficient permissions.',
        first: /roles\/datastore\.user/,
      },
      {
        message: 'Missing or insufficient permissions.',
        request: `GET ${DOCUMENTS}/orders/1`,
        caller: 'serviceAccount',
        first: /roles\/datastore\.user on project my-project to robot@/,
      },
      {
        message: "Permission 'datastore.entities.get' denied on resource 'projects/my-project' (or it may not exist).",
        request: `GET ${DOCUMENTS}/orders/1`,
      },
    ],
    'database-admin': {
      message: "Permission 'datastore.indexes.create' denied on resource 'projects/my-project' (or it may not exist).",
      request: 'POST https://firestore.googleapis.com/v1/projects/my-project/databases/(default)/collectionGroups/orders/indexes',
      caller: 'serviceAccount',
      first: /roles\/datastore/,
    },
    'no-database': {
      status: 404,
      message:
        'The database (default) does not exist for project my-project Please visit https://console.cloud.google.com/datastore/setup?project=my-project to add a Cloud Datastore or Cloud Firestore database.',
      request: `GET ${DOCUMENTS}/orders/1`,
      first: /Create the database/,
    },
    'datastore-mode': {
      status: 400,
      message: 'The Cloud Firestore API is not available for Firestore in Datastore Mode database projects/my-project/databases/(default).',
      request: `GET ${DOCUMENTS}/orders/1`,
      first: /Datastore client/,
    },
    'free-quota-used': { status: 429, message: 'Quota exceeded.', request: `GET ${DOCUMENTS}/orders/1`, first: /Link a billing account/ },
    contention: {
      status: 409,
      message: 'Too much contention on these documents. Please try again.',
      request: `POST ${DOCUMENTS}:commit`,
      first: /Spread the writes/,
    },
  },
} satisfies Examples<typeof firestore>;
