import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'resources-exceeded': 'Resources exceeded during query execution',
    'bq-quota': [
      'Your (project|table|user|usage) exceeded [the ][custom ]quota for',
      'Custom quota exceeded',
      'Custom quota exceeded: {text} custom quota for {metric}',
    ],
  },
  answers: [
    { kind: 'RateLimited', sentences: ['bq-quota'] },
    { kind: 'QuotaExceeded', sentences: ['resources-exceeded'] },
  ],
});
