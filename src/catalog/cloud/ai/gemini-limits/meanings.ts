import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'limit-zero': 'Quota exceeded for metric: {metric}, limit: {zero}',
  },
  answers: [{ kind: 'QuotaExceeded', sentences: ['limit-zero'] }],
});
