import type { IdentityEndpoints } from '../../src/caller/lookup/endpoints.js';
import { type Answer, type Hit, type Loopback, startLoopback } from '../intercept/loopback.js';
import { SECRET } from './secrets.js';

export const VM = 'vm@example-project.iam.gserviceaccount.com';
export const ROBOT = 'robot@example-project.iam.gserviceaccount.com';
export const ANN = 'ann@example.com';
export const PLATFORM = 'https://www.googleapis.com/auth/cloud-platform';
export const DRIVE = 'https://www.googleapis.com/auth/drive';
const SCOPES = ['openid', 'https://www.googleapis.com/auth/userinfo.email', PLATFORM];

/** The robot as every local credential of it names it; the credential and the source are left out. */
export const robot = {
  type: 'serviceAccount',
  principal: `serviceAccount:${ROBOT}`,
  email: ROBOT,
  project: 'example-project',
  verified: false,
} as const;

/** Google's servers on loopback: an API that refuses, the token servers, the metadata server and tokeninfo. */
export interface Google extends Loopback {
  readonly endpoints: IdentityEndpoints;
  /** The path of every request so far that asks who somebody is. */
  readonly lookUps: () => string[];
  /** Replaces the answer to look-ups. */
  identity: (hit: Hit) => Answer;
}

export async function startGoogle(): Promise<Google> {
  const loopback = await startLoopback((hit) => answer(hit));
  const google: Google = Object.assign(loopback, {
    endpoints: { metadata: () => loopback.url, tokeninfo: () => `${loopback.url}/tokeninfo` },
    lookUps: () =>
      loopback.hits.map(({ path }) => path).filter((path) => path === '/tokeninfo' || /\/(?:\?recursive=true|project-id)$/.test(path)),
    identity: whoIs,
  });
  function answer(hit: Hit): Answer {
    if (hit.path === '/tokeninfo' || /\/(?:\?recursive=true|project-id)$/.test(hit.path)) return google.identity(hit);
    return tokens(hit);
  }
  return google;
}

/** What the metadata server and tokeninfo say. */
export function whoIs({ path, body, headers }: Hit): Answer {
  if (path === '/tokeninfo') {
    const token = new URLSearchParams(body).get('access_token');
    if (token !== SECRET.accessToken) return { status: 400, body: { error: 'invalid_token' } };
    return {
      body: {
        azp: '123456-abc.apps.googleusercontent.com',
        aud: '123456-abc.apps.googleusercontent.com',
        scope: SCOPES.join(' '),
        expires_in: '3599',
        email: ANN,
        email_verified: 'true',
      },
    };
  }
  if (headers['metadata-flavor'] !== 'Google') return { status: 403, body: 'Missing Metadata-Flavor:Google header.' };
  const flavor = { 'metadata-flavor': 'Google' };
  if (path.endsWith('project-id')) return { headers: flavor, body: 'example-project' };
  return { headers: flavor, body: { aliases: ['default'], email: VM, scopes: SCOPES } };
}

function tokens({ path }: Hit): Answer {
  const hour = { expires_in: 3600, token_type: 'Bearer' };
  if (path.includes(':generateAccessToken'))
    return { body: { accessToken: SECRET.impersonatedToken, expireTime: new Date(Date.now() + 3_600_000).toISOString() } };
  if (path.endsWith('/v1/token'))
    return { body: { ...hour, access_token: SECRET.federatedToken, issued_token_type: 'urn:ietf:params:oauth:token-type:access_token' } };
  if (path.endsWith('/token') || path.includes('/token?')) {
    return { headers: { 'metadata-flavor': 'Google' }, body: { ...hour, access_token: SECRET.accessToken } };
  }
  if (path.endsWith('/v1/oauthtoken')) return { body: { ...hour, access_token: SECRET.federatedToken } };
  if (path.startsWith('/identity-token')) return { body: SECRET.subjectToken };
  return { status: 403, body: { error: { code: 403, status: 'PERMISSION_DENIED', message: 'The caller does not have permission' } } };
}
