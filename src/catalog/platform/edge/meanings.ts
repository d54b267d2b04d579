import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    iap: ['Invalid IAP credentials', 'Invalid bearer token', 'Invalid JWT (audience|signature)', 'IAP {text} (JWT|audience|token)'],
    'iap-error-code': 'There was a problem with your request. Error code {number}',
  },
  answers: [
    { kind: 'RateLimited', certainty: 'likely', sources: ['HtmlPage'], reasons: ['robot', 'over-quota'] },
    { kind: 'PolicyBlocked', policy: 'WebApplicationFirewall', sources: ['HtmlPage'], reasons: ['armor'] },
    { kind: 'CredentialRejected', problem: 'identityTokenInvalid', sources: ['HtmlPage'], reasons: ['unauthorized'] },
    { kind: 'CredentialRejected', certainty: 'possible', problem: 'noCredentials', sources: ['HtmlPage'], reasons: ['sign-in'] },
    { kind: 'CredentialRejected', certainty: 'likely', problem: 'identityTokenInvalid', sources: ['Header'], reasons: ['iap'] },
    { kind: 'MissingPermission', certainty: 'likely', sources: ['Header'], reasons: ['iap-denied'] },
    { kind: 'CredentialRejected', problem: 'identityTokenInvalid', sentences: ['iap', 'iap-error-code'] },
    { kind: 'Unclassified', certainty: 'possible', sources: ['HtmlPage'], reasons: ['front-end'] },
  ],
});
