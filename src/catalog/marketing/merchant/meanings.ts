import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'account-access': [
      'User cannot access account {resource}',
      'developer account does not own the application',
      'not associated with any Ads accounts',
    ],
  },
  answers: [{ kind: 'NotShared', access: 'none', sentences: ['account-access'] }],
});
