import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    location: ['[User ]location is not supported', 'determine user location'],
    region: [
      'Region not supported',
      'not [currently ]available in your (country|region|location)',
      '(not available|not supported|restricted|blocked) (in|from|for) your [billing ](country|region|location)',
      'country, region[,] or territory [is ]not supported',
    ],
    prepayment: ['(prepayment|prepaid) (credit|credits) (are|is) depleted', 'billing[ {text}] (credit|credits) (exhausted|depleted)'],
  },
  answers: [
    { kind: 'BillingDisabled', sentences: ['prepayment'] },
    { kind: 'PolicyBlocked', policy: 'Location', sentences: ['location', 'region'] },
  ],
});
