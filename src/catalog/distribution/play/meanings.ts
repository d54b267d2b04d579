import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'play-access': 'current user has insufficient permissions to perform the requested operation',
    'play-link': 'has not been linked in the Google Play Developer Console',
  },
  answers: [
    { kind: 'NotShared', access: 'none', sources: ['LegacyError'], reasons: ['projectNotLinked'] },
    { kind: 'NotShared', access: 'insufficient', sources: ['LegacyError'], domains: ['*androidpublisher*'], reasons: ['permissionDenied'] },
    { kind: 'NotShared', access: 'insufficient', sentences: ['play-access'] },
    { kind: 'NotShared', access: 'none', sentences: ['play-link'] },
  ],
});
