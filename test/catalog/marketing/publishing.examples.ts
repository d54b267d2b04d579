import type { publishing } from '../../../src/catalog/marketing/publishing.js';
import type { Examples } from '../examples.js';

export default { sentences: {}, situations: {} } satisfies Examples<typeof publishing>;
