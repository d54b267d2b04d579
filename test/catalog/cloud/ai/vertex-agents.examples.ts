import type { vertexAgents } from '../../../../src/catalog/cloud/ai/vertex-agents.js';
import type { Examples } from '../../examples.js';

const LOCATION = 'https://us-west1-aiplatform.googleapis.com/v1/projects/my-project/locations/us-west1';

export default {
  sentences: {},
  situations: {
    'rag-corpora': {
      message:
        "Permission 'aiplatform.ragCorpora.query' denied on resource '//aiplatform.googleapis.com/projects/my-project/locations/us-west1/ragCorpora/1' (or it may not exist).",
      request: `POST ${LOCATION}:retrieveContexts`,
      first: /roles\/aiplatform\.user.*ENGINE_MEMBER/,
    },
    'engine-agent': {
      message:
        'service-123456789012@gcp-sa-aiplatform-re.iam.gserviceaccount.com does not have storage.objects.get access to the Google Cloud Storage object.',
      request: 'GET https://storage.googleapis.com/storage/v1/b/my-reports/o/a.pdf',
      first: /roles\/storage\.objectViewer.*ENGINE_MEMBER/,
    },
    'data-sharing': {
      message:
        "Access to this model requires data sharing to be enabled for publisher 'example'. Please set it via the setPublisherModelConfig API.",
      request: `POST ${LOCATION}/publishers/example/models/m:rawPredict`,
      first: /setPublisherModelConfig/,
      never: /roles\/|Share the/,
    },
  },
} satisfies Examples<typeof vertexAgents>;
