import type { DeniedResponse } from '../../response/denied-response.js';
import { endpointOf } from '../../response/endpoint.js';
import type { Finding } from '../evidence.js';
import { facts, finding } from '../finding.js';
import { isScope } from '../values/scope.js';

/** Scopes as a challenge or a body lists them: separated by spaces or commas. */
export function scopesIn(text: string | undefined): string[] {
  const scopes = (text ?? '').split(/[\s,]+/).filter(isScope);
  return [...new Set(scopes)].slice(0, 50);
}

/** `WWW-Authenticate: Bearer realm="…", error="insufficient_scope", scope="…"`: it settles scope against permission. See RFC 6750, section 3. */
export function readChallenge(response: DeniedResponse): Finding | undefined {
  const header = response.headers['www-authenticate'];
  if (header === undefined) return undefined;
  const error = parameter(header, 'error');
  const description = challengeDescription(response);
  if (error === undefined)
    return finding('WWW-Authenticate', 'challenge', 'the response asks for credentials', { path: 'www-authenticate' });
  const says = `the challenge says ${error}${description === undefined ? '' : `: ${description}`}`;
  return finding('WWW-Authenticate', error, says, {
    path: 'www-authenticate',
    // A customer's program may ask for any scope; only Google's APIs know which one a call needs.
    facts: facts({ requiredScopes: endpointOf(response.sent.url) === 'hosted' ? [] : scopesIn(parameter(header, 'scope')) }),
  });
}

/** What a challenge says in words: `error_description="The access token could not be verified"`. */
export function challengeDescription({ headers }: Pick<DeniedResponse, 'headers'>): string | undefined {
  return parameter(headers['www-authenticate'] ?? '', 'error_description');
}

function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(`\\b${name}\\s?=\\s?(?:"([^"]{0,2000})"|([^\\s,]{1,200}))`, 'i').exec(header);
  return match?.[1] ?? match?.[2];
}
