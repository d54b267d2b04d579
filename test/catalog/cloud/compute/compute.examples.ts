import type { compute } from '../../../../src/catalog/cloud/compute/compute.js';
import type { Examples } from '../../examples.js';

const ZONE = 'https://compute.googleapis.com/compute/v1/projects/my-project/zones/europe-west1-b';
const required = (permission: string, on: string) => `Required '${permission}' permission for '${on}'`;
const ACCOUNT = "The user does not have access to service account '123456789012-compute@developer.gserviceaccount.com'.";

export default {
  wordings: {
    stockout: ["The zone 'projects/example-project/zones/us-central1-a' does not have enough resources available to fulfill the request."],
  },
  sentences: {
    'tunnel-denied': ["Error while connecting [4033: 'not authorized']."],
    'default-account': [ACCOUNT],
    'os-login-denied': ['You do not have permission to log in to this VM.'],
    'metadata-denied': [required('compute.projects.setCommonInstanceMetadata', 'projects/my-project')],
    'image-of-another-project': [required('compute.images.useReadOnly', 'projects/images/global/images/base')],
  },
  situations: {
    'create-machines': {
      message: 'The caller does not have permission',
      request: 'POST https://compute.googleapis.com/compute/v1/projects/my-project/zones/europe-west1-b/instances',
      caller: 'user',
      first: /roles\/compute\.instanceAdmin\.v1/,
    },
    'metadata-server-denied': {
      message: 'Request had insufficient authentication scopes.',
      request: 'GET http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token',
      first: /access scope cloud-platform/,
    },
    'run-as-account': {
      message: `${ACCOUNT} User: 'ann@example.com'. Ask a project owner to grant you the iam.serviceAccountUser role on the service account`,
      reason: 'forbidden',
      request: `POST ${ZONE}/instances`,
      caller: 'user',
      first: /roles\/iam\.serviceAccountUser/,
    },
    'shared-vpc-subnet': {
      message: required('compute.subnetworks.use', 'projects/host-project/regions/europe-west1/subnetworks/apps'),
      reason: 'forbidden',
      request: `POST ${ZONE}/instances`,
      caller: 'serviceAccount',
      first: /roles\/compute\.networkUser on subnetwork apps to robot@/,
    },
    'iap-tunnel': {
      message: "Error while connecting [4033: 'not authorized'].",
      request: 'GET https://tunnel.cloudproxy.app/v4/connect?project=my-project&zone=europe-west1-b&instance=web-1',
      caller: 'user',
      first: /roles\/iap\.tunnelResourceAccessor/,
    },
    'os-login': {
      message: required('compute.instances.osLogin', 'projects/my-project/zones/europe-west1-b/instances/web-1'),
      reason: 'forbidden',
      request: `GET ${ZONE}/instances/web-1`,
      caller: 'user',
      first: /roles\/compute\.osLogin on instance web-1/,
    },
    'ssh-keys-in-metadata': {
      message: required('compute.instances.setMetadata', 'projects/my-project/zones/europe-west1-b/instances/web-1'),
      reason: 'forbidden',
      request: `POST ${ZONE}/instances/web-1/setMetadata`,
      caller: 'user',
      first: /roles\/compute\.instanceAdmin\.v1/,
      among: /OS Login/,
    },
    'image-of-another-project': {
      message: required('compute.images.useReadOnly', 'projects/images/global/images/base'),
      reason: 'forbidden',
      request: `POST ${ZONE}/instances`,
      caller: 'serviceAccount',
      first: /roles\/compute\.imageUser on image base/,
    },
    'narrow-vm-scopes': {
      message: 'Request had insufficient authentication scopes.',
      errorInfo: { reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', metadata: { service: 'secretmanager.googleapis.com' } },
      request: 'GET https://secretmanager.googleapis.com/v1/projects/my-project/secrets/a/versions/1:access',
      caller: 'machine',
      first: /cloud-platform/,
    },
  },
} satisfies Examples<typeof compute>;
