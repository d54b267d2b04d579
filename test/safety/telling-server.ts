import type { Answer, Hit } from '../intercept/loopback.js';
import { CANARY } from './canaries.js';

const DENIED = 'storage.objects.get';

/** Refuses the call, and says nothing that it should not. */
export function refuse(): Answer {
  return {
    status: 403,
    body: {
      error: {
        code: 403,
        message: `robot@example-project.iam.gserviceaccount.com does not have ${DENIED} access to the Google Cloud Storage object.`,
        errors: [{ message: 'denied', domain: 'global', reason: 'forbidden' }],
      },
    },
  };
}

/** Refuses the call, and repeats all that was sent, wherever an answer has room for words: no server of Google's does, a proxy may. */
export function repeatAll(hit: Hit): Answer {
  const all = `${hit.method} ${hit.path} ${JSON.stringify(hit.headers)} ${hit.body}`;
  const lines = `${Object.entries(hit.headers)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('\n')}\n    at ${hit.path}\n${hit.body}`;
  const flat = lines.replace(/\s+/g, ' ').slice(0, 4_000);
  return {
    status: 403,
    headers: {
      'x-goog-request-id': headerSafe(all),
      'www-authenticate': `Bearer realm="${headerSafe(all)}", error="insufficient_scope", scope="${headerSafe(hit.path)}", error_description="${headerSafe(flat)}"`,
      'set-cookie': CANARY.cookie,
    },
    body: {
      error: {
        code: 403,
        message: lines,
        status: 'PERMISSION_DENIED',
        errors: [
          {
            message: all,
            domain: 'global',
            reason: 'forbidden',
            location: flat,
            extendedHelp: `https://cloud.google.com${hit.path}`,
            access_token: CANARY.bearer,
          },
        ],
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
            reason: 'IAM_PERMISSION_DENIED',
            domain: 'iam.googleapis.com',
            metadata: {
              permission: DENIED,
              resource: `projects/p/${hit.path}`,
              email: flat,
              consumer: `api_key:${CANARY.apiKeyInUrl}`,
              authorization: all,
            },
          },
          {
            '@type': 'type.googleapis.com/google.rpc.Help',
            links: [{ description: flat, url: `https://console.cloud.google.com${hit.path}` }],
          },
          {
            '@type': 'type.googleapis.com/google.rpc.PreconditionFailure',
            violations: [{ type: flat, subject: hit.path, description: all }],
          },
          {
            '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
            violations: [{ subject: hit.path, description: all, quotaDimensions: { all } }],
          },
          { '@type': 'type.googleapis.com/google.rpc.LocalizedMessage', locale: 'en', message: flat },
          { '@type': 'type.googleapis.com/google.rpc.DebugInfo', detail: lines, stackEntries: [all] },
          { '@type': 'type.googleapis.com/google.rpc.RequestInfo', requestId: flat, servingData: all },
          {
            '@type': 'type.googleapis.com/google.rpc.ResourceInfo',
            resourceType: 'x',
            resourceName: hit.path,
            owner: flat,
            description: all,
          },
        ],
      },
    },
  };
}

/** A token endpoint that refuses, and repeats the request. */
export function refuseToken(hit: Hit): Answer {
  return {
    status: 401,
    body: {
      error: 'unauthorized_client',
      error_description: `Client is unauthorized. ${decodeURIComponent(hit.body)} ${hit.body}`,
      error_uri: `https://accounts.google.com/${hit.body}`,
    },
  };
}

/** Grants whatever token is asked for, of the token endpoint, STS, IAM Credentials or the metadata server: each a canary. */
export function grantToken({ path }: Hit): Answer | undefined {
  if (path.includes('/computeMetadata/')) return { headers: { 'metadata-flavor': 'Google' }, body: metadata(path) };
  if (path.includes(':generateAccessToken'))
    return { body: { accessToken: CANARY.impersonatedToken, expireTime: new Date(Date.now() + 3_600_000).toISOString() } };
  if (!isTokenTraffic(path)) return undefined;
  return {
    body: {
      access_token: path.includes('/sts') ? CANARY.federatedToken : CANARY.grantedToken,
      id_token: CANARY.idToken,
      refresh_token: CANARY.refreshToken,
      expires_in: 3_600,
      token_type: 'Bearer',
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    },
  };
}

export function isTokenTraffic(path: string): boolean {
  return /\/(?:token|sts)\b|:generateAccessToken|\/computeMetadata\//.test(path);
}

function metadata(path: string): unknown {
  if (/\/token(?:\?|$)/.test(path)) return { access_token: CANARY.grantedToken, expires_in: 3_600, token_type: 'Bearer' };
  return path.includes('universe') ? 'googleapis.com' : 'example-project';
}

function headerSafe(text: string): string {
  return text.replace(/[^\x20-\x7e]|"/g, ' ').slice(0, 3_000);
}
