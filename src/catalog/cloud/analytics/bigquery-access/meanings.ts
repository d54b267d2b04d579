import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'bigquery-access': [
      'Access Denied: {type} {resource}: The user {principal} does not have permission',
      'Access Denied: {type} {resource}: The user {principal} does not have {permission} permission',
      'Access Denied: {type} {resource}: User does not have permission',
      'Access Denied: {type} {resource}: User does not have {permission} permission',
    ],
    'bigquery-denied': 'Access Denied: {type} {resource}:',
  },
  answers: [{ kind: 'MissingPermission', sentences: ['bigquery-access', 'bigquery-denied'] }],
});
