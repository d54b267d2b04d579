import type { vertex } from '../../../../src/catalog/cloud/ai/vertex.js';
import type { Examples } from '../../examples.js';

const LOCATION = 'https://us-central1-aiplatform.googleapis.com/v1/projects/my-project/locations/us-central1';
const GENERATE = `POST ${LOCATION}/publishers/google/models/gemini-2.5-flash:generateContent`;
const MISSING =
  'Publisher Model `projects/my-project/locations/us-central1/publishers/google/models/gemini-9` was not found or your project does not have access to it.';
const BUSY =
  'Resource exhausted. Please try again later. Please refer to https://cloud.google.com/vertex-ai/generative-ai/docs/error-code-429 for more details.';
const QUOTA = 'The following quota metrics exceed quota limits: aiplatform.googleapis.com/custom_model_training_nvidia_a100_gpus';
const AGENT =
  'Vertex AI Service Agent service-123456789012@gcp-sa-aiplatform.iam.gserviceaccount.com does not have permission to access the bucket my-training.';

export default {
  wordings: {
    'model-not-allowed': [
      'Project `example-project` is not allowed to use Publisher Model `projects/example-project/locations/us-central1/publishers/anthropic/models/claude-3`',
    ],
    'quota-metrics-exceed': ['The following quota metrics exceed quota limits: aiplatform.googleapis.com/custom_model_training_cpus'],
  },
  sentences: {
    'model-not-available': [MISSING],
    'model-not-enabled': [
      'Project `example-project` is not allowed to use Publisher Model `projects/example-project/locations/us-central1/publishers/anthropic/models/claude-3`',
    ],
    'agreement-missing': [
      'You must accept the Llama license agreement before using this model.',
      'Please enable the model in Model Garden.',
    ],
    'data-sharing': ["Access to this model requires data sharing to be enabled for publisher 'example'."],
    'shared-capacity': [BUSY],
    'training-quota': [QUOTA],
    'agent-cannot-read': [
      'Service account `service-123456789012@gcp-sa-aiplatform-cc.iam.gserviceaccount.com` does not have `[storage.objects.get]` IAM permission(s) to the bucket "models".',
      AGENT,
      'Service agents are being provisioned (https://cloud.google.com/vertex-ai/docs/general/access-control). Please retry in a few minutes.',
    ],
    'custom-account': [
      'The caller does not have permission to act as the custom service account train@my-project.iam.gserviceaccount.com.',
    ],
    'prediction-requests': [
      'Quota exceeded for aiplatform.googleapis.com/online_prediction_requests_per_base_model with base model: gemini-2.5-pro. Please submit a quota increase request.',
    ],
  },
  situations: {
    'use-models': {
      message:
        "Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/my-project/locations/us-central1/publishers/google/models/gemini-2.5-flash' (or it may not exist).",
      request: GENERATE,
      caller: 'serviceAccount',
      first: /roles\/aiplatform\.user on project my-project to robot@/,
      among: /publishers\/google/,
    },
    'model-not-enabled': {
      status: 400,
      message:
        'Project `example-project` is not allowed to use Publisher Model `projects/example-project/locations/us-central1/publishers/anthropic/models/claude-3`',
      request: GENERATE,
      first: /Model Garden/,
      among: /location global/,
    },
    'model-not-available': {
      status: 404,
      message: MISSING,
      request: GENERATE,
      caller: 'serviceAccount',
      first: /name of the model/,
      never: /roles\/aiplatform/,
    },
    'agreement-missing': {
      message: 'You must accept the Llama license agreement before using this model.',
      request: `POST ${LOCATION}/publishers/meta/models/llama-4:rawPredict`,
      first: /Model Garden/,
    },
    'shared-capacity': { status: 429, message: BUSY, request: GENERATE, first: /global/ },
    'model-quota': {
      status: 429,
      message:
        'Quota exceeded for aiplatform.googleapis.com/online_prediction_requests_per_base_model with base model: gemini-2.5-pro. Please submit a quota increase request.',
      request: GENERATE,
      first: /Request more online prediction requests/,
      among: /less often/,
    },
    'training-quota': { status: 429, message: QUOTA, request: `POST ${LOCATION}/customJobs`, first: /machine type/ },
    'agent-cannot-read': { message: AGENT, request: `POST ${LOCATION}/customJobs`, first: /gcp-sa-aiplatform/ },
    'custom-account': {
      message: 'The caller does not have permission to act as the custom service account train@my-project.iam.gserviceaccount.com.',
      request: `POST ${LOCATION}/customJobs`,
      caller: 'serviceAccount',
      first: /roles\/iam\.serviceAccountUser/,
    },
  },
} satisfies Examples<typeof vertex>;
