import type { DeniedResponse } from '../../response/denied-response.js';
import { property, stringProperty } from '../../response/safe/property.js';
import type { Finding } from '../evidence.js';
import { facts, finding } from '../finding.js';
import { googleUrl } from '../values/google-url.js';
import { nameOf } from '../values/names.js';

/** The codes of RFC 6749, of token exchange and of Google's consent pages; any other short code is kept as it is. */
const CODE = /^[a-z]\w{3,60}$/i;

/**
 * The page that the consent screen shows instead of a body: `Error 403: org_internal`, `Erreur 403 : org_internal`, `403 오류: org_internal`. The code is in
 * no language.
 */
const PAGE = /(?:\bError(?: \d{3})?:|(?<![\d.])40[0-3](?:[ -][\p{L}\p{M}]{1,12}){0,2} ?[:：]) ?([a-z]+(?:_[a-z]+)+)\b/u;

/** Most bodies have no such code: to look for that first takes a tenth of the time. */
const CODE_OF_PAGE = /[:：] ?[a-z]+_[a-z]/;

/** Who shows that page. The same code means another thing there than at the token endpoint. */
const CONSENT_SCREEN = 'accounts.google.com';

/**
 * A token endpoint's `{ error, error_description, error_subtype }`, or the code on a page of the consent screen.
 * See https://developers.google.com/identity/protocols/oauth2/service-account#error-codes.
 */
export function readOAuthError(response: DeniedResponse): Finding | undefined {
  const code = stringProperty(response.json, 'error');
  if (code === undefined || !CODE.test(code)) {
    const text = response.text.slice(0, 20_000);
    const onPage = CODE_OF_PAGE.test(text) ? PAGE.exec(text)?.[1] : undefined;
    return onPage === undefined
      ? undefined
      : finding('OAuthError', onPage, `the consent page says ${onPage}`, { path: 'body', domain: CONSENT_SCREEN });
  }
  const subtype = nameOf(stringProperty(response.json, 'error_subtype'), 80);
  const says = [`the token endpoint gives ${code}`, subtype && `(${subtype})`].filter(Boolean).join(' ');
  return finding('OAuthError', code, says, {
    path: 'error',
    domain: subtype,
    facts: facts({ helpUrl: googleUrl(property(response.json, 'error_uri')) }),
  });
}
