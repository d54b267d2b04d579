import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'firebase-bucket': 'Could not access bucket {resource}. Please enable Firebase Storage',
    'firebase-rules': 'Permission denied. Could not perform this operation',
  },
  answers: [
    { kind: 'MissingPermission', sentences: ['firebase-bucket'] },
    { kind: 'NotShared', access: 'none', sentences: ['firebase-rules'] },
    { kind: 'NotShared', access: 'none', services: ['firebasedatabase', 'firebasestorage'], sentences: ['no-permission'] },
  ],
});
