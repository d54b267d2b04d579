import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'sender-mismatch': 'SenderId mismatch',
  },
  answers: [
    { kind: 'CredentialRejected', problem: 'other', sources: ['ServiceError'], reasons: ['SENDER_ID_MISMATCH'] },
    {
      kind: 'CredentialRejected',
      certainty: 'likely',
      problem: 'other',
      sources: ['ServiceError'],
      reasons: ['THIRD_PARTY_AUTH_ERROR', 'UNREGISTERED'],
    },
    { kind: 'CredentialRejected', problem: 'other', sentences: ['sender-mismatch'] },
  ],
});
