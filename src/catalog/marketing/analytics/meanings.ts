import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'shared-property':
      'does not have (sufficient|enough) (permission|permissions) (for|to access) (this|the) (profile|property|view|account|site|container|data stream)',
    'no-analytics': 'does not have (a|an|any) [Google ]{word} account',
    'back-off': 'implement exponential (backoff|back off)',
    'insufficient-rate-quota': 'Insufficient quota to proceed',
  },
  answers: [
    {
      kind: 'InsufficientScope',
      certainty: 'possible',
      sources: ['LegacyError'],
      services: ['analytics*'],
      reasons: ['insufficientPermissions'],
    },
    { kind: 'NotShared', access: 'insufficient', sentences: ['shared-property'] },
    { kind: 'NotShared', access: 'none', sentences: ['no-analytics'] },
    { kind: 'RateLimited', sentences: ['back-off', 'insufficient-rate-quota'] },
  ],
});
