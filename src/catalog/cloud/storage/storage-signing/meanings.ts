import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    signature: ['signature we calculated does not match', 'signature [has ]expired', 'Invalid signature', "'signature' is not valid"],
  },
  answers: [{ kind: 'CredentialRejected', problem: 'signatureInvalid', sentences: ['signature'] }],
});
