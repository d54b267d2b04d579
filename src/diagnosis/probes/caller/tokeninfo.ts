import { arrayProperty, stringProperty } from '../../../response/safe/property.js';
import type { Probe } from '../../probe.js';
import type { Proof } from '../../proofs.js';

/** Older names of scopes that Google still accepts in place of newer ones. */
const LEGACY = /^https:\/\/(?:docs|spreadsheets|www)\.google\.com\/(?:m8\/)?feeds|^https:\/\/mail\.google\.com\/$/;

/** Whose token is it, and does it carry a scope that the method accepts? */
export const tokeninfo: Probe = {
  id: 'tokeninfo',
  by: ['caller'],
  about: 'caller',
  source: 'https://cloud.google.com/docs/authentication/token-types#access-contents',
  applies: ({ caller }) => caller.type !== 'apiKey' && caller.type !== 'anonymous',
  question: ({ scopes, method }) =>
    scopes.length === 0 ? 'Does Google accept the token?' : `Does the token carry a scope that ${method ?? 'the call'} accepts?`,
  call: () => ({ name: 'oauth2.tokeninfo' }),
  read: (json, { scopes }) => {
    const email = stringProperty(json, 'email');
    const clientId = stringProperty(json, 'azp') ?? stringProperty(json, 'aud') ?? stringProperty(json, 'issued_to');
    const owner = { id: 'token-of', ...(email !== undefined && { email }), ...(clientId !== undefined && { clientId }) } as const;
    const whose = email === undefined ? 'the token' : `the token of ${email}`;
    const granted = (stringProperty(json, 'scope') ?? arrayProperty(json, 'scope').join(' ')).split(' ').filter(Boolean);
    const own: readonly Proof[] = [owner, ...(granted.length > 0 ? [{ id: 'token-scopes', granted } as const] : [])];
    if (scopes.length === 0 || granted.length === 0)
      return { answer: 'yes', says: `Google accepts ${whose}${granted.length > 0 ? ` (${granted.join(', ')})` : ''}`, proves: own };
    const fitting = granted.find((scope) => scopes.includes(scope));
    if (fitting !== undefined)
      return { answer: 'yes', says: `${whose} carries ${fitting}`, proves: [{ id: 'scope-held', granted }, ...own] };
    if (granted.some((scope) => LEGACY.test(scope)))
      return {
        answer: 'unknown',
        says: `${whose} carries ${granted.join(', ')}`,
        because: 'older scopes may stand for newer ones',
        proves: own,
      };
    return { answer: 'no', says: `${whose} carries only ${granted.join(', ')}`, proves: [{ id: 'scope-missing', granted }, ...own] };
  },
  refused: ({ status, denial, message }) =>
    (status === 400 || status === 401) && (denial?.kind === 'CredentialRejected' || /^invalid[_ ](?:token|value)/i.test(message))
      ? { answer: 'no', says: "Google doesn't accept the token: it's invalid, expired, or revoked", proves: [{ id: 'token-invalid' }] }
      : undefined,
};
