import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    stockout: [
      'does not have enough resources available',
      'RESOURCE_POOL_EXHAUSTED',
      'ZONE_RESOURCE_POOL_EXHAUSTED',
      'currently unavailable in the {location} zone',
    ],
  },
  answers: [
    { kind: 'QuotaExceeded', sources: ['ErrorInfo'], reasons: ['STOCKOUT'] },
    { kind: 'QuotaExceeded', sentences: ['stockout'] },
  ],
});
