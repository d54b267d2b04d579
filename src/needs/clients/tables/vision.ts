import type { HandWrittenClient } from '../handwritten.js';

const FEATURES = [
  'annotateImage',
  'cropHints',
  'documentTextDetection',
  'faceDetection',
  'imageProperties',
  'labelDetection',
  'landmarkDetection',
  'logoDetection',
  'objectLocalization',
  'productSearch',
  'safeSearchDetection',
  'textDetection',
  'webDetection',
];

/** What `@google-cloud/vision` adds to its generated client: a method for each feature. */
export const VISION: HandWrittenClient = {
  packages: ['@google-cloud/vision'],
  source: 'https://cloud.google.com/nodejs/docs/reference/vision/latest',
  prefix: 'vision.',
  classes: { ImageAnnotatorClient: Object.fromEntries(FEATURES.map((name) => [name, 'images.annotate'])) },
  local: {},
};

/** What `@google-cloud/speech` adds to its generated client. The stream has no REST form: `recognize` needs the same access. */
export const SPEECH: HandWrittenClient = {
  packages: ['@google-cloud/speech'],
  source: 'https://cloud.google.com/nodejs/docs/reference/speech/latest',
  prefix: 'speech.',
  classes: { SpeechClient: { _streamingRecognize: 'speech.recognize', streamingRecognize: 'speech.recognize' } },
  local: {},
};
