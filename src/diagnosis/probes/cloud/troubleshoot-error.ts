import type { Probe } from '../../probe.js';
import { explanation } from './explanation.js';

/** What does Google itself say about this very denial, by its error ID? */
export const troubleshootError: Probe = {
  id: 'troubleshoot-error',
  by: ['admin', 'caller'],
  about: 'state',
  source: 'https://cloud.google.com/policy-intelligence/docs/troubleshoot-access',
  applies: ({ errorId }) => errorId !== undefined && /^[\w+/=-]{8,4000}$/.test(errorId),
  question: () => 'What does Policy Troubleshooter say about this error ID?',
  call: ({ errorId }) => ({ name: 'policytroubleshooter.iam.troubleshootError', body: { errorInfoId: errorId! } }),
  read: (json) => explanation(json),
  // A fresh ID takes a while to become known.
  retryWhile: (answer) => answer.outcome === 'refused' && answer.status === 404 && answer.denial?.kind !== 'ApiDisabled',
};
