import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'secret-access': [
      'Permission denied on secret: {resource}',
      'Permission denied on secret: {resource} for Revision service account {principal}',
    ],
  },
  answers: [{ kind: 'MissingPermission', sentences: ['secret-access'] }],
});
