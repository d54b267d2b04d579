import type { aiApis } from '../../../../src/catalog/cloud/ai/ai-apis.js';
import type { Examples } from '../../examples.js';

const on = (permission: string, resource: string) => `Permission '${permission}' denied on resource '${resource}' (or it may not exist).`;

export default {
  sentences: {
    'no-license': ['A license is required to use this app.'],
    'file-denied': ['Error opening file: gs://my-scans/a.pdf.'],
    'translate-iam': ["Cloud IAM permission 'cloudtranslate.generalModels.predict' denied. "],
    'dialogflow-denied': ["IAM permission 'dialogflow.sessions.detectIntent' on 'projects/my-project/agent' denied."],
    'location-mismatch': ['Location ID does not match the endpoint.'],
    'agent-cannot-read-output': ['Document AI has no permission to write to the bucket'],
    'daily-characters': ['Daily Limit Exceeded'],
  },
  situations: {
    'no-license': {
      message: 'The user does not have a valid license for this app.',
      request:
        'POST https://discoveryengine.googleapis.com/v1/projects/1234567/locations/global/collections/default_collection/engines/app/assistants/default_assistant:streamAssist',
      caller: 'user',
      first: /Assign a license/,
      never: /add-iam-policy-binding/,
    },
    'no-role-needed': {
      message: 'The caller does not have permission',
      request: 'POST https://vision.googleapis.com/v1/images:annotate',
      caller: 'serviceAccount',
      first: /serviceUsageConsumer/,
    },
    'inspect-data': {
      message: 'Not authorized to access requested inspect template.',
      request: 'POST https://dlp.googleapis.com/v2/projects/my-project/content:inspect',
      caller: 'serviceAccount',
      first: /roles\/dlp\.user/,
    },
    'file-denied': {
      message: 'Error opening file: gs://my-scans/a.pdf.',
      request: 'POST https://vision.googleapis.com/v1/files:asyncBatchAnnotate',
      caller: 'serviceAccount',
      first: /roles\/storage\.objectViewer on bucket my-scans to robot@/,
    },
    translate: {
      message: "Cloud IAM permission 'cloudtranslate.generalModels.predict' denied. ",
      request: 'POST https://translation.googleapis.com/v3/projects/my-project/locations/global:translateText',
      caller: 'serviceAccount',
      first: /roles\/cloudtranslate\.user on project my-project/,
    },
    dialogflow: {
      message: "IAM permission 'dialogflow.sessions.detectIntent' on 'projects/my-project/agent' denied.",
      request: 'POST https://dialogflow.googleapis.com/v2/projects/my-project/agent/sessions/1:detectIntent',
      caller: 'serviceAccount',
      first: /roles\/dialogflow\.client on project my-project/,
    },
    'document-ai': {
      message: on('documentai.processors.processOnline', '//documentai.googleapis.com/projects/my-project/locations/eu/processors/abc'),
      request: 'POST https://us-documentai.googleapis.com/v1/projects/my-project/locations/eu/processors/abc:process',
      caller: 'serviceAccount',
      first: /roles\/documentai\.apiUser/,
    },
    'speech-recognizer': {
      message: on('speech.recognizers.recognize', '//speech.googleapis.com/projects/my-project/locations/global/recognizers/_'),
      request: 'POST https://speech.googleapis.com/v2/projects/my-project/locations/global/recognizers/_:recognize',
      caller: 'serviceAccount',
      first: /roles\/speech\.client/,
    },
  },
} satisfies Examples<typeof aiApis>;
