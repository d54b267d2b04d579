import { family } from '../../define.js';
import { meanings } from './vertex/meanings.js';
import { models } from './vertex/models.js';

const ACCESS = 'https://cloud.google.com/vertex-ai/docs/general/access-control';
const DENIED = ['MissingPermission', 'NotShared', 'Unclassified', 'PolicyBlocked', 'CredentialRejected', 'ApiDisabled'] as const;
const LIMITED = ['RateLimited', 'QuotaExceeded'] as const;

/** Vertex AI: models, endpoints, training, and its service agents. */
export const vertex = family({
  meanings,
  services: ['aiplatform', 'notebooks', 'ml'],
  governedBy: 'iam',
  docs: ACCESS,

  sentences: {
    'model-not-available': [
      'Publisher Model {text} was not found or your project does not have access to it',
      'Publisher model {text} is not servable in region',
    ],
    'model-not-enabled': 'is not allowed to use Publisher Model',
    'agreement-missing': ['must accept the {words} agreement', 'Please enable the model in Model Garden', 'has not enabled the model'],
    'data-sharing': 'requires data sharing to be enabled for publisher',
    'shared-capacity': ['Resource exhausted. Please try again later', 'error-code-429'],
    'training-quota': 'quota metrics exceed quota limits: {metric}',
    'agent-cannot-read': [
      'Vertex AI Service Agent {principal} does not have',
      "service account '{principal}' does not have {text} IAM permission(s) to the (bucket|directory|object|file)",
      'Service agents are being provisioned',
      'Please grant the Vertex AI Service Agent',
    ],
    'custom-account': ['does not have permission to act as the custom service account', 'is not allowed to use service account'],
    'prediction-requests': 'online_prediction_requests_per_base_model',
  },

  answers: [
    { kind: 'RateLimited', sentences: ['shared-capacity', 'prediction-requests'] },
    { kind: 'QuotaExceeded', sentences: ['training-quota'] },
    { kind: 'MissingPermission', sentences: ['agent-cannot-read', 'custom-account'] },
    { kind: 'PolicyBlocked', policy: 'Other', sentences: ['agreement-missing'], onlyHere: true },
    { kind: 'PolicyBlocked', policy: 'Other', sentences: ['data-sharing'] },
  ],

  access: {},

  situations: {
    ...models,
    'use-models': {
      says: "{caller} may not call models in this project, or the model is called at an endpoint that doesn't exist.",
      when: [
        { kind: DENIED, permissions: ['aiplatform.endpoints.predict', 'aiplatform.endpoints.explain'] },
        {
          kind: 'MissingPermission',
          methods: ['aiplatform.projects.locations.publishers.models.*', 'aiplatform.projects.locations.endpoints.*'],
          lacks: ['permission'],
        },
      ],
      source: ACCESS,
      steps: [
        {
          grant: { role: 'roles/aiplatform.user', to: 'caller', on: 'project' },
          ifAlreadySo: 'Check the project and the region of the URL, and the endpoint ID: a missing one is denied in the same words.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If the URL has endpoints/ followed by the name of a model',
          title: 'Call the model at publishers/google/models/MODEL instead of endpoints/MODEL',
          detail: "Models of Google and partners aren't endpoints of your project. Video models use predictLongRunning.",
          docs: 'https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/inference',
        },
      ],
    },

    'shared-capacity': {
      says: 'The model is busy: capacity is shared by all customers (dynamic shared quota), so no quota of yours is used up.',
      when: [
        { kind: LIMITED, sentences: ['shared-capacity'] },
        { kind: 'RateLimited', statuses: [429], methods: ['aiplatform.projects.locations.publishers.models.*'] },
      ],
      source: 'https://cloud.google.com/vertex-ai/generative-ai/docs/error-code-429',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Call the model at location global, or spread calls over regions',
          detail: 'One region has less capacity than the global endpoint.',
          docs: 'https://cloud.google.com/vertex-ai/generative-ai/docs/learn/locations#global-endpoint',
        },
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Retry with growing pauses, and smooth bursts',
          detail: "Start with one second, double it, and add some chance. Asking for more quota doesn't help with shared capacity.",
          docs: 'https://cloud.google.com/vertex-ai/generative-ai/docs/error-code-429',
        },
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          when: 'If the calls have to succeed',
          title: 'Buy Provisioned Throughput for the model',
          detail: 'It reserves capacity. It costs money whether it is used or not.',
          docs: 'https://cloud.google.com/vertex-ai/generative-ai/docs/provisioned-throughput/overview',
        },
      ],
    },

    'model-quota': {
      says: 'The project has a limit of its own for this model in this region, and new projects start low.',
      when: [
        { kind: LIMITED, sentences: ['prediction-requests'] },
        { kind: LIMITED, quotas: ['*per_base_model*'] },
      ],
      source: 'https://cloud.google.com/vertex-ai/generative-ai/docs/quotas',
      steps: [
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          title: 'Request more online prediction requests for this base model and region',
          detail: 'A limit of 0 means that the model was never opened to this project: ask for it too.',
          url: ['https://console.cloud.google.com/iam-admin/quotas?project={project}', 'https://console.cloud.google.com/iam-admin/quotas'],
          docs: 'https://cloud.google.com/vertex-ai/generative-ai/docs/quotas#increase',
        },
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Call the model less often, or at location global, which has a limit of its own',
          detail: 'The limit is of one minute, one model and one region.',
          docs: 'https://cloud.google.com/vertex-ai/generative-ai/docs/quotas',
        },
      ],
    },

    'training-quota': {
      says: 'The project has too little quota for these machines or accelerators in this region: for many the default is 0.',
      when: [
        { kind: 'QuotaExceeded', sentences: ['training-quota', 'quota-metrics-exceed'] },
        { kind: LIMITED, quotas: ['*custom_model_training*', '*custom_model_serving*'] },
      ],
      only: true,
      source: 'https://cloud.google.com/vertex-ai/docs/quotas',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Take a machine type or an accelerator that the project has, or another region',
          detail: "Vertex AI counts its own quota: that of Compute Engine doesn't help. N1 and E2 machines usually have some.",
          docs: 'https://cloud.google.com/vertex-ai/docs/quotas',
        },
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          title: 'Request {metric} for this region',
          detail: 'Filter the quotas by Vertex AI API and the name of the metric.',
          url: ['https://console.cloud.google.com/iam-admin/quotas?project={project}', 'https://console.cloud.google.com/iam-admin/quotas'],
          docs: 'https://cloud.google.com/docs/quotas/view-manage',
        },
      ],
    },

    'agent-cannot-read': {
      says: 'The Vertex AI service agent may not read what the job uses, or is still being created.',
      when: [
        { kind: DENIED, sentences: ['agent-cannot-read'] },
        {
          kind: DENIED,
          services: ['*'],
          permissions: ['*'],
          principals: [
            '*@gcp-sa-aiplatform.iam.gserviceaccount.com',
            '*@gcp-sa-aiplatform-cc.iam.gserviceaccount.com',
            '*@gcp-sa-vertex-rag.iam.gserviceaccount.com',
          ],
        },
      ],
      source: 'https://cloud.google.com/vertex-ai/docs/general/access-control#service-agents',
      steps: [
        {
          grant: { role: 'roles/storage.objectViewer', to: { serviceAgent: 'vertex' }, on: 'bucket' },
          when: 'If Vertex AI reads files of a bucket',
          detail: 'Vertex AI reads input by its own account, not by yours.',
        },
        {
          grant: { role: 'roles/storage.objectViewer', to: { serviceAgent: 'vertexCustomCode' }, on: 'bucket' },
          when: 'If your own training code reads it',
        },
        {
          action: 'Wait',
          who: 'caller',
          when: 'If the API was enabled a moment ago',
          title: 'Wait a few minutes, and try again',
          detail: 'Google creates the agent with the first use.',
        },
      ],
    },

    'custom-account': {
      says: '{caller} may not run jobs as this service account, or the Vertex AI service agent may not use it.',
      when: [
        { kind: DENIED, sentences: ['custom-account'] },
        { kind: DENIED, services: ['aiplatform'], permissions: ['iam.serviceAccounts.actAs', 'iam.serviceaccounts.actAs'] },
      ],
      source: 'https://cloud.google.com/vertex-ai/docs/general/custom-service-account',
      steps: [
        { grant: { role: 'roles/iam.serviceAccountUser', to: 'caller', on: 'service account' } },
        {
          grant: { role: 'roles/iam.serviceAccountTokenCreator', to: { serviceAgent: 'vertex' }, on: 'service account' },
          when: 'If the account belongs to another project',
        },
      ],
    },
  },
});
