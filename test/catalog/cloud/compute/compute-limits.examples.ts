import type { computeLimits } from '../../../../src/catalog/cloud/compute/compute-limits.js';
import type { Examples } from '../../examples.js';

const INSTANCES = 'POST https://compute.googleapis.com/compute/v1/projects/my-project/zones/europe-west1-b/instances';
const STOCKOUT =
  "The zone 'projects/my-project/zones/europe-west1-b' does not have enough resources available to fulfill the request. Try a different zone, or try again later.";

export default {
  wordings: {
    'quota-metric-lines': [
      "Quota 'CPUS' exceeded. metric name = compute.googleapis.com/cpus limit name = CPUS-per-project-region limit = 24.0",
    ],
    'compute-quota': ["Quota 'CPUS' exceeded. Limit: 24.0 in region us-central1."],
    'limit-on-resource': ["Exceeded limit 'MAX_FORWARDING_RULES' on resource 'example'. Limit: 75"],
  },
  sentences: {
    'gpus-all-regions': ["Quota 'GPUS_ALL_REGIONS' exceeded. Limit: 0.0 globally."],
    'cpus-all-regions': ["Quota 'CPUS_ALL_REGIONS' exceeded. Limit: 12.0 globally."],
    stockout: [STOCKOUT],
    'free-trial-limit': ['You are not eligible for a quota increase at this time.'],
    'operation-rate': [
      "Operation rate exceeded for resource 'projects/my-project/zones/europe-west1-b/disks/data'. Too frequent operations from the source resource.",
    ],
  },
  situations: {
    'disk-space': {
      message: "Quota 'SSD_TOTAL_GB' exceeded. Limit: 500.0 in region europe-west1.",
      reason: 'quotaExceeded',
      request: 'POST https://container.googleapis.com/v1/projects/my-project/locations/europe-west1/clusters',
      caller: 'serviceAccount',
      first: /standard disks/,
    },
    'gpus-all-regions': {
      message: "Quota 'GPUS_ALL_REGIONS' exceeded. Limit: 0.0 globally.",
      reason: 'quotaExceeded',
      request: INSTANCES,
      first: /both quotas/,
      never: /roles\//,
    },
    'cpus-all-regions': {
      message: "Quota 'CPUS_ALL_REGIONS' exceeded. Limit: 12.0 globally.",
      reason: 'quotaExceeded',
      request: INSTANCES,
      first: /Delete machines/,
    },
    'region-quota': {
      message: "Quota 'N2_CPUS' exceeded. Limit: 500.0 in region europe-west1.",
      reason: 'quotaExceeded',
      request: INSTANCES,
      among: /Request a higher/,
    },
    stockout: { status: 429, message: STOCKOUT, request: INSTANCES, first: /another zone/, never: /quotas|roles\// },
    'operation-rate': {
      message:
        "Operation rate exceeded for resource 'projects/my-project/zones/europe-west1-b/disks/data'. Too frequent operations from the source resource.",
      reason: 'rateLimitExceeded',
      request: INSTANCES,
      first: /wait instead of get/,
    },
  },
} satisfies Examples<typeof computeLimits>;
