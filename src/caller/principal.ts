import type { Caller } from './caller.js';
import { cleanText } from '../response/safe/clean-text.js';

/** The part of a caller that says who it is. */
export type Named = Pick<Caller, 'type' | 'principal' | 'email'>;

const SERVICE_ACCOUNT = /[@.]gserviceaccount\.com$/i;
const ADDRESS = /^[^\s@<>"',;()]{1,128}@[^\s@<>"',;()]{1,253}$/;

/** Who an email address stands for: `serviceAccount:robot@p.iam.gserviceaccount.com`, `user:ann@example.com`. */
export function principalOfEmail(email: string): Required<Named> {
  const type = SERVICE_ACCOUNT.test(email) ? 'serviceAccount' : 'user';
  return { type, principal: `${type}:${email}`, email };
}

/**
 * Who a principal stands for, as the server writes it: an email, an IAM member (`serviceAccount:…`), a `principal://` name of IAM v1 or of
 * deny policies, or words for nobody.
 *
 * @see https://cloud.google.com/iam/docs/principal-identifiers
 */
export function readPrincipal(text: string): Named | undefined {
  const word = cleanText(text, 500).trim();
  if (/^(?:anonymous(?: caller)?|allUsers)$/i.test(word)) return { type: 'anonymous' };
  const address =
    /^(?:(?:serviceAccount|user):|principal:\/\/goog\/subject\/|principal:\/\/iam\.googleapis\.com\/projects\/-\/serviceAccounts\/)?(.+)$/.exec(
      word,
    )?.[1];
  if (address !== undefined && ADDRESS.test(address) && !address.includes('/')) return principalOfEmail(address);
  if (!/^principal:\/\/\S+$/.test(word)) return undefined;
  return { type: word.includes('/workforcePools/') ? 'workforce' : 'workload', principal: word };
}

/** True for two ways to write one principal: Google takes addresses in any case. */
export function samePrincipal(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.toLowerCase() === other.toLowerCase();
}

/** The project that owns a service account, as far as its address tells: an id, or the number in `123-compute@developer…`. */
export function projectOfServiceAccount(email: string): string | undefined {
  const [name = '', domain = ''] = email.split('@');
  if (domain === 'developer.gserviceaccount.com') return /^(\d+)-compute$/.exec(name)?.[1];
  if (domain === 'appspot.gserviceaccount.com') return name;
  const owner = /^([a-z0-9-]+)((?:\.[a-z0-9-]+)*)\.iam\.gserviceaccount\.com$/.exec(domain);
  if (!owner?.[1]) return undefined;
  return owner[2] ? `${owner[2].slice(1)}:${owner[1]}` : owner[1];
}
