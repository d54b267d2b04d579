import type { HandWrittenClient } from '../handwritten.js';

/** The class `v2.Translate` of `@google-cloud/translate`; version 3 is a generated client. */
export const TRANSLATE: HandWrittenClient = {
  packages: ['@google-cloud/translate'],
  source: 'https://cloud.google.com/translate/docs/reference/rest/v2',
  prefix: 'language.',
  classes: { Translate: { detect: 'detections.detect', getLanguages: 'languages.list', translate: 'translations.translate' } },
  local: { Translate: ['request'] },
};
