import type { SentRequest } from '../../response/denied-response.js';
import { endpointOf } from '../../response/endpoint.js';
import { type LocalIdentity, createCaller } from './local-identity.js';
import { isCredentialUrl } from '../../request/credential-url.js';
import { asEmail, asProject, keySuffix } from './credential-field.js';
import { fromToken } from './from-token.js';
import { principalOfEmail, projectOfServiceAccount } from '../principal.js';

/** Who a request was made as, by what it carries: a bearer token, an API key, or nothing. */
export function fromRequest(sent: SentRequest): LocalIdentity {
  const query = queryOf(sent.url);
  const quotaProject = quotaProjectOf(sent);
  const authorization = sent.header('authorization');
  const token = bearer(authorization) ?? query?.get('access_token') ?? undefined;
  if (token !== undefined) return withQuotaProject(fromBearer(token, sent.url), quotaProject);
  if (authorization) {
    // gaxios has already replaced the value by a remark of its own.
    return unknown("a credential was sent, but its value wasn't kept", quotaProject);
  }
  const signer = signerOf(query);
  if (signer !== undefined) return withQuotaProject(signer, quotaProject);
  const inHeader = sent.header('x-goog-api-key');
  const key = inHeader || query?.get('key');
  if (key) {
    return withQuotaProject(fromKey(key, inHeader ? 'x-goog-api-key header' : '`key` URL parameter'), quotaProject);
  }
  if (!headersAreKnown(sent) || isTokenTraffic(sent.url)) return unknown('the request has no credential details', quotaProject);
  return { caller: createCaller({ type: 'anonymous', credential: 'none', quotaProject, source: 'no credentials in the request' }) };
}

/** The project that the request asked to be counted against. */
export function quotaProjectOf(sent: SentRequest): string | undefined {
  return asProject(sent.header('x-goog-user-project'));
}

function fromKey(key: string, source: string): LocalIdentity {
  return { caller: createCaller({ type: 'apiKey', credential: 'apiKey', keySuffix: keySuffix(key), source }) };
}

/** What clients of OpenAI send to Gemini's URL: they know no other place for a key. */
const API_KEY = /^AIza[\w-]{20,60}$/;

function fromBearer(token: string, url: string | undefined): LocalIdentity {
  if (API_KEY.test(token)) return fromKey(token, 'API key as a bearer token');
  const claimed = fromToken(token);
  if (claimed) return claimed;
  const caller = createCaller({ type: 'unknown', credential: 'accessToken', source: 'opaque access token' });
  // A bearer token on its way to anybody else is none of Google's business.
  if (endpointOf(url) !== 'google') return { caller };
  return { caller, ask: { of: 'tokeninfo', token, universe: 'googleapis.com' } };
}

/** The token in `Bearer ya29.…`; not the remark that gaxios leaves in its place, and not one that is too long to be a token. */
function bearer(authorization: string | undefined): string | undefined {
  return authorization === undefined ? undefined : /^(?:STS-)?Bearer ([\w.~+/-]{8,16384}=*)$/i.exec(authorization)?.[1];
}

/** The service account that signed a URL of Cloud Storage. */
function signerOf(query: URLSearchParams | undefined): LocalIdentity | undefined {
  const email = asEmail(query?.get('X-Goog-Credential')?.split('/', 1)[0] ?? query?.get('GoogleAccessId') ?? undefined);
  if (email === undefined) return undefined;
  const project = projectOfServiceAccount(email);
  return { caller: createCaller({ ...principalOfEmail(email), credential: 'signedUrl', project, source: 'signature of the URL' }) };
}

function unknown(source: string, quotaProject: string | undefined): LocalIdentity {
  return { caller: createCaller({ type: 'unknown', quotaProject, source }) };
}

function withQuotaProject(identity: LocalIdentity, quotaProject: string | undefined): LocalIdentity {
  return quotaProject === undefined ? identity : { ...identity, caller: { ...identity.caller, quotaProject } };
}

/** Only a record of the request that has the headers which every client sends shows that there was no credential. */
function headersAreKnown(sent: SentRequest): boolean {
  return ['user-agent', 'accept', 'x-goog-api-client', 'content-type', 'accept-encoding'].some((name) => sent.header(name) !== undefined);
}

/** Requests for tokens carry their credential in the body. */
function isTokenTraffic(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && isCredentialUrl(new URL(url));
}

function queryOf(url: string | undefined): URLSearchParams | undefined {
  const start = url?.indexOf('?') ?? -1;
  return url === undefined || start < 0 ? undefined : new URLSearchParams(url.slice(start, start + 20_000).split('#', 1)[0]);
}
