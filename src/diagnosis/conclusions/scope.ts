import type { Conclusion } from './conclusion.js';

/** What the token carries. */
export const SCOPE: readonly Conclusion[] = [
  {
    id: 'oauth/scope-missing',
    says: 'The token carries no OAuth scope that the method accepts.',
    all: ['scope-missing'],
    of: ['InsufficientScope', 'MissingPermission', 'NotShared', 'Unclassified', 'PolicyBlocked', 'ApiDisabled'],
    kind: 'InsufficientScope',
    detail: (known) => ({ grantedScopes: known.get('scope-missing')!.granted }),
  },
  {
    id: 'oauth/scope-not-delegated',
    says: "Domain-wide delegation doesn't include the scope.",
    all: ['delegation-missing'],
    none: ['delegation-held'],
    of: ['InsufficientScope', 'Unclassified', 'CredentialRejected', 'MissingPermission', 'NotShared'],
    kind: 'InsufficientScope',
  },
  {
    id: 'oauth/scope-held-meanwhile',
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
