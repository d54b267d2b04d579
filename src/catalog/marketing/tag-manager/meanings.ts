import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'not-found-or-denied': '^Not found or permission denied',
  },
  answers: [{ kind: 'NotShared', certainty: 'possible', access: 'unknown', sentences: ['not-found-or-denied'] }],
});
