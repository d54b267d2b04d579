import { family } from '../../define.js';
import { meanings } from './data-processing/meanings.js';

const DENIED = ['MissingPermission', 'Unclassified', 'PolicyBlocked'] as const;
const worker = (product: string) =>
  ({
    placeholder: 'WORKER_MEMBER',
    meaning: `serviceAccount: and the address of the account that the ${product} run as`,
    words: `the account of the ${product}`,
  }) as const;

/** Composer, Dataflow, Dataproc and Datastream: the agent that builds, and the account that works. */
export const dataProcessing = family({
  meanings,
  services: ['composer', 'dataflow', 'dataproc', 'dataproc-control', 'dataform', 'datastream'],
  governedBy: 'iam',
  docs: 'https://cloud.google.com/dataflow/docs/concepts/security-and-permissions',

  sentences: {
    'composer-agent-extension': ['Cloud Composer v2 API Service Agent Extension', 'roles/composer.ServiceAgentV2Ext'],
    'composer-agent': ['Cloud Composer API Service Agent role is missing', 'Please bind roles/composer.serviceAgent back'],
    'dataflow-worker': [
      'Dataflow Worker role',
      'controller service account {text} permission',
      'Workflow failed. Causes: {text} worker service account',
    ],
    'dataflow-act-as': 'Current user cannot act as service account {serviceAccount}',
    'dataproc-worker': ['Service account {text} is missing required permissions', 'dataproc.agents.create'],
    'dataproc-agent': 'Google Cloud Dataproc Service Agent {text} permission',
    'dataform-agent': 'Dataform service account',
  },
  answers: [
    { kind: 'MissingPermission', sentences: ['composer-agent-extension', 'composer-agent', 'dataflow-act-as'] },
    { kind: 'MissingPermission', sentences: ['dataproc-worker', 'dataproc-agent', 'dataflow-worker'], onlyHere: true },
  ],
  access: {},

  situations: {
    'composer-agent-extension': {
      says: 'The Composer service agent lacks the role that new environments need.',
      when: { kind: DENIED, sentences: ['composer-agent-extension'] },
      only: true,
      source: 'https://cloud.google.com/composer/docs/composer-2/access-control#service-agent',
      steps: [
        {
          grant: { role: 'roles/composer.ServiceAgentV2Ext', to: { serviceAgent: 'composer' }, on: 'service account' },
          detail: 'Grant it on the service account of the environment: the agent links that account to the cluster.',
          ifAlreadySo: "Composer 3 doesn't need it. The account of the environment itself needs roles/composer.worker.",
        },
      ],
    },

    'composer-agent': {
      says: 'The Composer service agent lost its role in the project.',
      when: { kind: DENIED, services: ['*'], sentences: ['composer-agent'] },
      only: true,
      source: 'https://cloud.google.com/composer/docs/composer-2/access-control#service-agent',
      steps: [
        {
          grant: { role: 'roles/composer.serviceAgent', to: { serviceAgent: 'composer' }, on: 'project' },
          detail: 'Google grants this role when the API is enabled. Tools that replace whole policies remove it.',
        },
      ],
    },

    'composer-environment': {
      says: '{caller} may not create or change environments of Composer.',
      when: { kind: 'MissingPermission', permissions: ['composer.environments.*'] },
      source: 'https://cloud.google.com/composer/docs/how-to/access-control',
      steps: [
        {
          grant: { role: 'needed', to: 'caller', on: 'project' },
          ifAlreadySo:
            'Opening the Airflow web interface needs roles/composer.user; creating also roles/iam.serviceAccountUser on the account of the environment.',
        },
      ],
    },

    'datastream-admin': {
      says: '{caller} may not create or change streams and connection profiles of Datastream.',
      when: { kind: 'MissingPermission', permissions: ['datastream.*.create', 'datastream.*.update', 'datastream.*.delete'] },
      source: 'https://cloud.google.com/datastream/docs/access-control',
      steps: [{ grant: { role: 'roles/datastream.admin', to: 'caller', on: 'project' } }],
    },

    'dataflow-worker': {
      says: 'The account of the Dataflow workers lacks a role.',
      when: [
        { kind: DENIED, sentences: ['dataflow-worker'] },
        { kind: DENIED, permissions: ['dataflow.workItems.*', 'dataflow.shuffle.*', 'dataflow.streamingWorkItems.*'] },
      ],
      source: 'https://cloud.google.com/dataflow/docs/concepts/security-and-permissions#worker-service-account',
      steps: [
        {
          grant: { role: 'roles/dataflow.worker', to: worker('workers'), on: 'project' },
          detail: 'It also needs roles for what the job reads and writes, the temporary bucket included: roles/storage.objectUser.',
          ifAlreadySo: 'Without --serviceAccount the default compute account works, which may have lost its Editor role.',
        },
      ],
    },

    'dataflow-act-as': {
      says: '{caller} may not start jobs whose workers run as this account.',
      when: [
        { kind: DENIED, sentences: ['dataflow-act-as'] },
        {
          kind: DENIED,
          services: ['dataflow', 'dataproc', 'composer'],
          permissions: ['iam.serviceAccounts.actAs', 'iam.serviceaccounts.actAs'],
        },
      ],
      source: 'https://cloud.google.com/dataflow/docs/guides/troubleshoot-permissions',
      steps: [
        { grant: { role: 'roles/iam.serviceAccountUser', to: 'caller', on: 'service account' } },
        {
          grant: { role: 'roles/iam.serviceAccountUser', to: { serviceAgent: 'dataflow' }, on: 'service account' },
          when: 'If the account belongs to another project',
          detail: 'The Dataflow and Compute Engine agents of the project of the job use it too.',
        },
      ],
    },

    'dataflow-job': {
      says: '{caller} may not start or read jobs of Dataflow.',
      when: [
        { kind: 'MissingPermission', permissions: ['dataflow.jobs.*', 'dataflow.messages.*'] },
        { kind: 'MissingPermission', services: ['dataflow'], lacks: ['permission'] },
      ],
      source: 'https://cloud.google.com/dataflow/docs/concepts/access-control',
      steps: [
        {
          grant: { role: 'roles/dataflow.developer', to: 'caller', on: 'project' },
          detail:
            'To start jobs it takes roles/storage.objectUser on the staging bucket and roles/iam.serviceAccountUser on the worker account.',
        },
      ],
    },

    'dataproc-worker': {
      says: "The account of the cluster lacks the Dataproc Worker role, so its machines can't report back.",
      when: [
        { kind: DENIED, sentences: ['dataproc-worker'] },
        { kind: DENIED, permissions: ['dataproc.agents.*', 'dataproc.tasks.*'] },
      ],
      source: 'https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/service-accounts',
      steps: [
        {
          grant: { role: 'roles/dataproc.worker', to: worker('machines of the cluster'), on: 'project' },
          ifAlreadySo:
            'The bucket of the cluster needs it too. With VPC Service Controls, the APIs of the cluster must be in the perimeter.',
        },
      ],
    },

    'dataproc-agent': {
      says: 'The Dataproc service agent lost its role.',
      when: [
        { kind: DENIED, sentences: ['dataproc-agent'] },
        { kind: DENIED, services: ['*'], permissions: ['*'], principals: ['*@dataproc-accounts.iam.gserviceaccount.com'] },
      ],
      source: 'https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/service-accounts#control_plane_service_account',
      steps: [
        {
          grant: { role: 'roles/dataproc.serviceAgent', to: { serviceAgent: 'dataproc' }, on: 'project' },
          detail: 'With Shared VPC it also needs roles/compute.networkUser in the host project.',
        },
      ],
    },
  },
});
