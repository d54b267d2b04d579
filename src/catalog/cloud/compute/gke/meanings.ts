import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    kubernetes: "User '{principal}' cannot {words} resource {text}requires one of \\['{permission}'",
    'insufficient-quota':
      "Insufficient [(regional|project|global) ]quota to satisfy request[ for resource]: [resource ]'{metric}'{text}quota (is|of) '{limitValue}",
  },
  answers: [
    { kind: 'MissingPermission', sentences: ['kubernetes'] },
    { kind: 'QuotaExceeded', sentences: ['insufficient-quota'] },
  ],
});
