import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'attribute-condition': ['rejected by the attribute condition', 'full resource name of the Identity Provider'],
  },
  answers: [{ kind: 'CredentialRejected', problem: 'federationRejected', sentences: ['attribute-condition'] }],
});
