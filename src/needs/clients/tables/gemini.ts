import type { Calls, HandWrittenClient } from '../handwritten.js';

/** The two services behind one client; the analysis keeps the one that the code chooses, where it tells. */
export const ON_GEMINI = 'with the Gemini API';
export const ON_VERTEX = 'on Vertex AI';

const either = (gemini: string | undefined, vertex: string | undefined): Calls => [
  ...(gemini === undefined ? [] : [{ method: `/generativelanguage.${gemini}`, when: ON_GEMINI }]),
  ...(vertex === undefined ? [] : [{ method: vertex, when: ON_VERTEX }]),
];

const GENERATE = either('models.generateContent', 'publishers.models.generateContent');
const STREAM = either('models.streamGenerateContent', 'publishers.models.streamGenerateContent');
const PREDICT = either('models.predict', 'publishers.models.predict');

/** `@google/genai`. */
export const GEMINI: HandWrittenClient = {
  packages: ['@google/genai'],
  source: 'https://cloud.google.com/vertex-ai/generative-ai/docs/sdks/overview',
  prefix: 'aiplatform.projects.locations.',
  classes: {
    Models: {
      computeTokens: either(undefined, 'endpoints.computeTokens'),
      countTokens: either('models.countTokens', 'publishers.models.countTokens'),
      delete: either('models.delete', 'models.delete'),
      editImage: either(undefined, 'publishers.models.predict'),
      embedContent: either('models.batchEmbedContents', 'publishers.models.predict'),
      generateContent: GENERATE,
      generateContentStream: STREAM,
      generateImages: PREDICT,
      generateVideos: either('models.predictLongRunning', 'publishers.models.predictLongRunning'),
      get: either('models.get', 'models.get'),
      list: either('models.list', 'models.list'),
      recontextImage: either(undefined, 'publishers.models.predict'),
      segmentImage: either(undefined, 'publishers.models.predict'),
      update: either('models.patch', 'models.patch'),
      upscaleImage: either(undefined, 'publishers.models.predict'),
    },
    Chat: { sendMessage: GENERATE, sendMessageStream: STREAM },
    Caches: {
      create: either('cachedContents.create', 'cachedContents.create'),
      delete: either('cachedContents.delete', 'cachedContents.delete'),
      get: either('cachedContents.get', 'cachedContents.get'),
      list: either('cachedContents.list', 'cachedContents.list'),
      update: either('cachedContents.patch', 'cachedContents.patch'),
    },
    Files: {
      delete: either('files.delete', undefined),
      download: either('files.download', undefined),
      get: either('files.get', undefined),
      list: either('files.list', undefined),
      registerFiles: either('files.register', undefined),
      upload: either('files.create', undefined),
    },
    Batches: {
      cancel: either('batches.cancel', 'batchPredictionJobs.cancel'),
      create: either('models.batchGenerateContent', 'batchPredictionJobs.create'),
      createEmbeddings: either('models.asyncBatchEmbedContent', undefined),
      delete: either('batches.delete', 'batchPredictionJobs.delete'),
      get: either('batches.get', 'batchPredictionJobs.get'),
      list: either('batches.list', 'batchPredictionJobs.list'),
    },
    Tunings: {
      cancel: either('tunedModels.cancel', 'tuningJobs.cancel'),
      get: either('tunedModels.get', 'tuningJobs.get'),
      list: either('tunedModels.list', 'tuningJobs.list'),
      validateReward: { because: 'No REST method is documented for it.' },
      tune: either('tunedModels.create', 'tuningJobs.create'),
    },
    Operations: {
      get: either('models.operations.get', 'publishers.models.fetchPredictOperation'),
      getVideosOperation: either('models.operations.get', 'publishers.models.fetchPredictOperation'),
    },
    FileSearchStores: {
      create: either('fileSearchStores.create', undefined),
      downloadMedia: either('media.download', undefined),
      delete: either('fileSearchStores.delete', undefined),
      get: either('fileSearchStores.get', undefined),
      importFile: either('fileSearchStores.importFile', undefined),
      list: either('fileSearchStores.list', undefined),
      uploadToFileSearchStore: either('fileSearchStores.uploadToFileSearchStore', undefined),
    },
    Documents: {
      delete: either('fileSearchStores.documents.delete', undefined),
      get: either('fileSearchStores.documents.get', undefined),
      list: either('fileSearchStores.documents.list', undefined),
    },
    Live: { connect: { because: 'The Live API is a WebSocket, and no REST method stands for it.' } },
    LiveMusic: { connect: { because: 'The Live API is a WebSocket, and no REST method stands for it.' } },
  },
  local: {
    Pager: ['nextPage'],
    LiveMusicSession: ['setMusicGenerationConfig', 'setWeightedPrompts'],
    CallableTool: ['callTool', 'tool'],
    HttpResponse: ['json'],
  },
};

const MODEL = {
  countTokens: 'publishers.models.countTokens',
  generateContent: 'publishers.models.generateContent',
  generateContentStream: 'publishers.models.streamGenerateContent',
} as const;

const CHAT = {
  sendMessage: 'publishers.models.generateContent',
  sendMessageStream: 'publishers.models.streamGenerateContent',
} as const;

/** `@google-cloud/vertexai`, the client before it. */
export const VERTEX: HandWrittenClient = {
  packages: ['@google-cloud/vertexai'],
  source: 'https://cloud.google.com/nodejs/docs/reference/vertexai/latest',
  prefix: 'aiplatform.projects.locations.',
  classes: {
    GenerativeModel: MODEL,
    GenerativeModelPreview: MODEL,
    ChatSession: CHAT,
    ChatSessionPreview: CHAT,
    CachedContents: {
      create: 'cachedContents.create',
      delete: 'cachedContents.delete',
      get: 'cachedContents.get',
      list: 'cachedContents.list',
      update: 'cachedContents.patch',
    },
  },
  local: { ChatSession: ['getHistory'], ChatSessionPreview: ['getHistory'] },
};
