import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'edit-app': "do not have permission to edit this app \\<app_id=[u]'{resource}'",
    'serving-quota': 'over its serving quota',
  },
  answers: [
    { kind: 'MissingPermission', sentences: ['edit-app'] },
    { kind: 'RateLimited', sentences: ['serving-quota'] },
  ],
});
