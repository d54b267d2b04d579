import type { CredentialKind } from '../remediation/credentials/credential-kind.js';

/** Programs that nobody sits in front of: they have an address of their own and cannot consent to anything. */
export const ROBOTS = ['serviceAccount', 'machine', 'impersonated', 'federated'] as const satisfies readonly CredentialKind[];

/** Credentials of people. */
export const PEOPLE = ['user', 'adcUser'] as const satisfies readonly CredentialKind[];
