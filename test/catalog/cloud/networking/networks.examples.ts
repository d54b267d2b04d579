import type { networks } from '../../../../src/catalog/cloud/networking/networks.js';
import type { Examples } from '../../examples.js';

export default {
  sentences: {
    'peering-denied': ["Permission denied to add peering for service 'servicenetworking.googleapis.com'."],
    'no-private-access': [
      'private service access is not configured on the network projects/123456789012/global/networks/default',
      'Google private service access is not enabled. Enable privateServiceAccess and try again.',
    ],
    'private-google-access': ["Subnetwork 'apps' does not support Private Google Access which is required for Dataproc clusters."],
    'network-not-yours': ["permission denied to use network 'projects/host-project/global/networks/shared'"],
  },
  situations: {
    'peering-denied': {
      message: "Permission denied to add peering for service 'servicenetworking.googleapis.com'.",
      request: 'POST https://servicenetworking.googleapis.com/v1/services/servicenetworking.googleapis.com/connections',
      caller: 'serviceAccount',
      first: /roles\/servicenetworking\.networksAdmin/,
    },
    'no-private-access': {
      status: 400,
      message: 'Google private service access is not enabled. Enable privateServiceAccess and try again.',
      request: 'POST https://redis.googleapis.com/v1/projects/my-project/locations/us-central1/instances',
      caller: 'serviceAccount',
      first: /vpc-peerings connect/,
      never: /roles\//,
    },
    'private-google-access': {
      status: 400,
      message:
        "Subnetwork 'apps' does not support Private Google Access which is required for Dataproc clusters when 'internal_ip_only' is set to 'true'.",
      request: 'POST https://dataproc.googleapis.com/v1/projects/my-project/regions/us-central1/clusters',
      caller: 'serviceAccount',
      first: /enable-private-ip-google-access/,
    },
    'network-of-host-project': {
      status: 400,
      message: "permission denied to use network 'projects/host-project/global/networks/shared'",
      request: 'POST https://redis.googleapis.com/v1/projects/my-project/locations/us-central1/instances',
      caller: 'serviceAccount',
      first: /roles\/compute\.networkUser/,
    },
    'connector-use': {
      message:
        "Permission 'vpcaccess.connectors.use' denied on resource 'projects/host-project/locations/us-central1/connectors/apps' (or it may not exist).",
      request: 'POST https://run.googleapis.com/v2/projects/my-project/locations/us-central1/services',
      caller: 'serviceAccount',
      first: /roles\/vpcaccess\.user.*serverless-robot-prod/,
    },
  },
} satisfies Examples<typeof networks>;
