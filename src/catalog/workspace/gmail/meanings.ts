import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'mailbox-delegation': 'Delegation denied for {principal}',
  },
  answers: [
    { kind: 'NotShared', access: 'none', sentences: ['mailbox-delegation'] },
    { kind: 'CredentialRejected', problem: 'accountUnsupported', services: ['gmail'], sentences: ['precondition'] },
  ],
});
