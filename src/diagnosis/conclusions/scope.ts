import type { Conclusion } from './conclusion.js';

/** What the token carries. */
export const SCOPE: readonly Conclusion[] = [
  {
    id: 'scope/missing',
    all: ['scope-missing'],
    of: ['InsufficientScope', 'MissingPermission', 'NotShared', 'Unclassified', 'PolicyBlocked', 'ApiDisabled'],
    kind: 'InsufficientScope',
    detail: (known) => ({ grantedScopes: known.get('scope-missing')!.granted }),
  },
  {
    id: 'scope/not-delegated',
    all: ['delegation-missing'],
    none: ['delegation-held'],
    of: ['InsufficientScope', 'Unclassified', 'CredentialRejected', 'MissingPermission', 'NotShared'],
    kind: 'InsufficientScope',
  },
  {
    id: 'scope/held-meanwhile',
    all: ['scope-held'],
    of: ['InsufficientScope'],
    kind: 'open',
    remedies: (known) => [
      {
        action: 'Verify',
        title: 'Check that the program uses the token that was checked',
        detail: `This token carries ${known.get('scope-held')!.granted.slice(0, 5).join(', ')}. A token that was issued before keeps its old scopes.`,
        who: 'caller',
      },
    ],
  },
];
