import type { Conclusion } from './conclusion.js';

/** What organization policies and the restrictions of keys say. */
export const RULES: readonly Conclusion[] = [
  {
    id: 'policies/enforced',
    says: 'The organization policy is enforced on the resource.',
    all: ['policy-enforced'],
    of: ['PolicyBlocked'],
    kind: 'same',
  },
  {
    id: 'policies/open-meanwhile',
    all: ['policy-open'],
    of: ['PolicyBlocked'],
    kind: 'open',
    remedies: (known) => [
      {
        action: 'Wait',
        title: `Repeat the call: ${known.get('policy-open')!.constraint} isn't enforced now`,
        detail: 'A change of an organization policy can take up to 15 minutes to apply.',
        docs: 'https://cloud.google.com/resource-manager/docs/organization-policy/understanding-hierarchy',
        who: 'caller',
      },
    ],
  },
  {
    id: 'api-keys/not-for-api',
    says: "The API isn't among the APIs that the key is restricted to.",
    all: ['key-not-for-api'],
    of: ['CredentialRejected', 'Unclassified', 'MissingPermission', 'NotShared'],
    kind: 'CredentialRejected',
    overridesCertain: true,
    detail: () => ({ problem: 'apiKeyRestricted' }),
    remedies: (known, { service }) => [
      {
        action: 'FixCredential',
        title: `Add ${service ?? 'the API'} to the APIs of the key, or use another key`,
        detail: `The key is restricted to ${known.get('key-not-for-api')!.apis.slice(0, 5).join(', ')}.`,
        url: 'https://console.cloud.google.com/apis/credentials',
        docs: 'https://cloud.google.com/docs/authentication/api-keys#api_key_restrictions',
        who: 'projectAdmin',
      },
    ],
  },
  {
    id: 'api-keys/for-other-clients',
    says: 'The key is restricted to clients of another type, or with other names.',
    all: ['key-for-clients'],
    of: ['CredentialRejected'],
    kind: 'CredentialRejected',
    detail: () => ({ problem: 'apiKeyRestricted', certainty: 'likely' }),
    remedies: (known) => [
      {
        action: 'FixCredential',
        title: `Call from one of the ${known.get('key-for-clients')!.clients} of the key, or use a key for servers`,
        detail: `The key is restricted to ${known.get('key-for-clients')!.clients}.`,
        url: 'https://console.cloud.google.com/apis/credentials',
        docs: 'https://cloud.google.com/docs/authentication/api-keys#api_key_restrictions',
        who: 'projectAdmin',
      },
    ],
  },
];
