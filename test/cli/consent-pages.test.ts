import { describe, expect, it } from 'vitest';
import { explained } from './program.js';

/** What stands on every page, whatever is wrong. */
const BOILERPLATE = [
  "Access blocked: Authorization Error\nYou can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy.\nann@example.com",
  'Access blocked: Example has not completed the Google verification process\nIf you are a developer of Example, see error details.',
  'Zugriff blockiert: Anfrage dieser App ist ungültig\nWenn du Entwickler dieser App bist, sieh dir die Fehlerdetails an.',
];

/** How the page writes the code, in several languages. */
const CODES = [
  (status: number, code: string) => `Error ${status}: ${code}`,
  (status: number, code: string) => `Erreur ${status} : ${code}`,
  (status: number, code: string) => `エラー ${status}: ${code}`,
  (status: number, code: string) => `${status} 오류: ${code}`,
  (status: number, code: string) => `錯誤 ${status}：${code}`,
  (status: number, code: string) => `الخطأ ${status}: ${code}`,
];

describe('on a page of the consent screen, the code says what is wrong', () => {
  it.each([
    ['redirect_uri_mismatch', 400, 'CredentialRejected', /exact redirect URI/],
    ['origin_mismatch', 400, 'CredentialRejected', /JavaScript origins/],
    ['invalid_client', 401, 'CredentialRejected', /(?:client ID|OAuth client)/],
    ['deleted_client', 401, 'CredentialRejected', /new OAuth client/],
    ['disabled_client', 401, 'CredentialRejected', /new OAuth client/],
    ['access_denied', 403, 'CredentialRejected', /test users/],
    ['org_internal', 403, 'CredentialRejected', /account of the organization/],
    ['admin_policy_enforced', 400, 'PolicyBlocked', /App access control/],
    ['policy_enforced', 400, 'PolicyBlocked', /Advanced Protection/],
    ['disallowed_useragent', 403, 'PolicyBlocked', /browser of the system/],
    ['invalid_request', 400, 'CredentialRejected', /error details/],
    ['unauthorized_client', 400, 'CredentialRejected', /type of your program/],
    ['invalid_scope', 400, 'InsufficientScope', /scopes/],
  ])('%s', async (code, status, kind, first) => {
    for (const around of ['', ...BOILERPLATE]) {
      for (const written of CODES) {
        const page = `${around}\n${written(status, code)}\nRequest details: access_type=offline flowName=GeneralOAuthFlow`;
        const { denial } = await explained(page);
        expect(denial, page).toMatchObject({ kind, reason: code, certainty: kind === 'InsufficientScope' ? 'likely' : 'certain' });
        expect(denial.remedies[0].title, page).toMatch(first);
        if (code !== 'access_denied' && code !== 'admin_policy_enforced')
          expect(JSON.stringify(denial.remedies), page).not.toMatch(/isn't verified for this scope|Add the account to the test users/);
      }
    }
  });
});
