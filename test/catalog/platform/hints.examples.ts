import type { hints } from '../../../src/catalog/platform/hints.js';
import type { Examples } from '../examples.js';

export default {
  sentences: {},
  hints: {
    'caller-no-permission': ['The caller does not have permission'],
    'missing-or-insufficient': ['Missing or insufficient permissions.'],
    'permission-or-missing': ['Permission denied on resource projects/example-project/topics/example (or it may not exist).'],
    'insufficient-permission': ['Insufficient Permission'],
    precondition: ['Precondition check failed.'],
    'no-permission': ['Permission denied.'],
    'no-access': ['Access denied.'],
    'not-authorized': ['You are not authorized.'],
    'quota-exceeded': ['Quota for this group exceeded.'],
    quota: ['The quota was reached.'],
    billing: ['Billing is disabled.'],
    'about-keys': ['Check the API key.'],
    'about-scopes': ['Check the scopes.'],
    'about-billing': ['A payment is due.'],
    'about-enabling': ['Enable it first.'],
    'about-rates': ['Try again later.'],
    'about-limits': ['The limit is 5.'],
    'about-policies': ['That is prohibited.'],
    'about-credentials': ['The token is missing.'],
    'about-sharing': ['Only owners see this.'],
  },

  situations: {},
} satisfies Examples<typeof hints>;
