import { family } from '../../define.js';
import { meanings } from './compute-limits/meanings.js';

const QUOTAS = 'https://cloud.google.com/compute/resource-usage';
const LIMITED = ['QuotaExceeded', 'RateLimited'] as const;
const REQUEST = {
  action: 'RequestQuota',
  who: 'projectAdmin',
  title: 'Request a higher limit for {metric} in this region',
  detail: 'Filter the quotas of Compute Engine API by name and region. Small raises are granted within minutes.',
  url: ['https://console.cloud.google.com/iam-admin/quotas?project={project}', 'https://console.cloud.google.com/iam-admin/quotas'],
  docs: 'https://cloud.google.com/docs/quotas/view-manage',
} as const;

/** The quotas of Compute Engine, and what only looks like one. */
export const computeLimits = family({
  meanings,
  services: ['compute', 'container', 'batch', 'dataproc', 'dataflow', 'tpu'],
  governedBy: 'iam',
  docs: QUOTAS,

  sentences: {
    'gpus-all-regions': ["Quota 'GPUS_ALL_REGIONS' exceeded", 'GPUS_ALL_REGIONS'],
    'cpus-all-regions': ["Quota 'CPUS_ALL_REGIONS' exceeded", 'CPUS_ALL_REGIONS'],
    stockout: [
      'does not have enough resources available to fulfill the request',
      'ZONE_RESOURCE_POOL_EXHAUSTED',
      'currently unavailable in the {words} zone',
      'There is no more capacity in the zone',
      'does not have sufficient capacity for the requested',
      'not enough resources available to fulfill',
    ],
    'free-trial-limit': ['free trial accounts {words} quota', 'not eligible for a quota increase'],
    'operation-rate': [
      'Operation rate exceeded for resource',
      "Quota exceeded for quota metric {text} and limit {text} of service 'compute.googleapis.com'",
    ],
  },

  answers: [{ kind: 'QuotaExceeded', sentences: ['gpus-all-regions', 'cpus-all-regions', 'stockout'] }],

  access: {},

  situations: {
    'gpus-all-regions': {
      says: 'The project may have no more GPUs over all regions: new projects start with 0, whatever single regions allow.',
      when: [
        { kind: LIMITED, sentences: ['gpus-all-regions'] },
        { kind: LIMITED, quotas: ['*GPUS_ALL_REGIONS*', '*NVIDIA*', '*gpus*'] },
      ],
      only: true,
      source: 'https://cloud.google.com/compute/resource-usage#gpu_quota',
      steps: [
        {
          ...REQUEST,
          title: 'Request both quotas: GPUs (all regions), and the GPU model in this region',
          detail: 'Each GPU counts in two quotas. Free trial accounts get none: upgrade the billing account first.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If one is enough',
          title: 'Use fewer GPUs, or spot machines, which have quotas of their own (PREEMPTIBLE_…)',
          detail: "Look at the region too: quota of one region doesn't help in another.",
          docs: QUOTAS,
        },
      ],
    },

    'cpus-all-regions': {
      says: 'The project may have no more CPUs over all regions.',
      when: [
        { kind: LIMITED, sentences: ['cpus-all-regions'] },
        { kind: LIMITED, quotas: ['*CPUS_ALL_REGIONS*', '*CPUS-ALL-REGIONS*'] },
      ],
      only: true,
      source: QUOTAS,
      steps: [
        {
          action: 'FreeQuota',
          who: 'projectAdmin',
          title: 'Delete machines that nobody uses, or take smaller ones',
          detail: "Stopped machines don't count. Clusters and jobs count with all their nodes.",
          docs: QUOTAS,
        },
        {
          ...REQUEST,
          title: 'Request more CPUs (all regions)',
          detail: "Another region doesn't help: this limit is of the whole project.",
        },
      ],
    },

    'disk-space': {
      says: 'The project has no more room for disks of this kind in the region.',
      when: [
        { kind: LIMITED, quotas: ['*SSD_TOTAL_GB*', '*DISKS_TOTAL_GB*', '*LOCAL_SSD*'] },
        {
          kind: LIMITED,
          quotas: ['*SSD_TOTAL_GB*', '*DISKS_TOTAL_GB*', '*LOCAL_SSD*'],
          sentences: ['compute-quota', 'insufficient-quota'],
        },
      ],
      source: QUOTAS,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Ask for smaller disks, fewer nodes or standard disks: pd-standard has a quota of its own',
          detail:
            'GKE takes 100 GB of SSD (pd-balanced) a node by default, and --num-nodes counts for each zone: pass --disk-type and --disk-size.',
          docs: QUOTAS,
        },
        REQUEST,
      ],
    },
    'region-quota': {
      says: 'The quota {metric} of this region is used up.',
      when: [
        { kind: 'QuotaExceeded', services: ['compute', 'container', 'dataproc', 'dataflow'], reasons: ['QUOTA_EXCEEDED', 'quotaExceeded'] },
        { kind: 'QuotaExceeded', sentences: ['compute-quota', 'insufficient-quota'] },
      ],
      source: QUOTAS,
      steps: [
        REQUEST,
        {
          action: 'FreeQuota',
          who: 'projectAdmin',
          title: 'Delete what nobody uses in this region, or ask for less',
          detail: 'Disks and reserved addresses count while their machines are stopped. Newer machine families have quotas of their own.',
          docs: QUOTAS,
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Use another region, or another machine family',
          detail: 'Each has a quota of its own.',
          docs: 'https://cloud.google.com/compute/quotas-limits',
        },
      ],
    },

    stockout: {
      says: "The zone is out of machines of this kind. It isn't a quota, so no role or request helps.",
      when: { kind: [...LIMITED, 'Unclassified'], sentences: ['stockout'] },
      only: true,
      source: 'https://cloud.google.com/compute/docs/troubleshooting/troubleshooting-resource-availability',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Try another zone or region, or another machine type or GPU',
          detail: 'A regional managed instance group tries several zones by itself.',
          docs: 'https://cloud.google.com/compute/docs/troubleshooting/troubleshooting-resource-availability',
        },
        {
          action: 'Wait',
          who: 'caller',
          title: 'Try again later, or reserve capacity',
          detail: 'Stock changes by the hour. Reservations and Dynamic Workload Scheduler hold machines for you.',
          docs: 'https://cloud.google.com/compute/docs/instances/reservations-overview',
        },
      ],
    },

    'operation-rate': {
      says: "Too many requests a minute, or one resource was changed too often: the machines themselves aren't the limit.",
      when: [
        { kind: 'RateLimited', sentences: ['operation-rate'] },
        { kind: 'RateLimited', services: ['compute'], reasons: ['rateLimitExceeded', 'RATE_LIMIT_EXCEEDED'] },
      ],
      source: 'https://cloud.google.com/compute/api-quota',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Poll operations with wait instead of get, and call in batches',
          detail: 'Limits are of a minute and a region: reads, lists and changes are counted apart.',
          docs: 'https://cloud.google.com/compute/docs/api/best-practices',
        },
      ],
    },
  },
});
