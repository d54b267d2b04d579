import type { WireForm } from '../form.js';
import type { WireVariants } from '../variants.js';
import { rejectedAccounts } from './rejected-accounts.js';
import { rejectedKeys } from './rejected-keys.js';
import { rejectedTokens } from './rejected-tokens.js';

/** By what is wrong: with the key, with the token, or with the account or the project behind it. */
export const credentialRejected: Readonly<Record<WireVariants['CredentialRejected'], WireForm>> = {
  ...rejectedKeys,
  ...rejectedTokens,
  ...rejectedAccounts,
};
