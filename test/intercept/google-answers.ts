import type { Answer, Hit } from './loopback.js';

const TYPE = 'type.googleapis.com/google.rpc.';

/** A 403 that states everything: MissingPermission, certain. */
export const IAM_DENIED: Answer = {
  status: 403,
  body: {
    error: {
      code: 403,
      message:
        "Permission 'storage.objects.get' denied on resource '//storage.googleapis.com/projects/_/buckets/example-bucket' (or it may not exist).",
      status: 'PERMISSION_DENIED',
      errors: [{ message: 'Permission denied', domain: 'global', reason: 'forbidden' }],
      details: [
        {
          '@type': `${TYPE}ErrorInfo`,
          reason: 'IAM_PERMISSION_DENIED',
          domain: 'iam.googleapis.com',
          metadata: { permission: 'storage.objects.get', resource: 'projects/_/buckets/example-bucket' },
        },
      ],
    },
  },
};

/** A 403 that waiting cures, in the legacy form of the Workspace APIs. */
export const RATE_LIMITED: Answer = {
  status: 403,
  body: {
    error: {
      code: 403,
      message: 'User Rate Limit Exceeded',
      errors: [{ message: 'User Rate Limit Exceeded', domain: 'usageLimits', reason: 'userRateLimitExceeded' }],
    },
  },
};

/** The token endpoint refuses domain-wide delegation. */
export const DELEGATION_DENIED: Answer = {
  status: 401,
  body: {
    error: 'unauthorized_client',
    error_description:
      'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
  },
};

export const UNAUTHENTICATED: Answer = {
  status: 401,
  body: { error: { code: 401, message: 'Request had invalid authentication credentials.', status: 'UNAUTHENTICATED' } },
};

/** Grants whatever token is asked for: of the token endpoint, STS, IAM Credentials or the metadata server. */
export function grantToken({ path }: Hit): Answer | undefined {
  if (path.includes('/computeMetadata/')) return { headers: { 'metadata-flavor': 'Google' }, body: metadata(path) };
  if (path.includes(':generateAccessToken'))
    return { body: { accessToken: 'granted', expireTime: new Date(Date.now() + 3_600_000).toISOString() } };
  if (!/\/(?:token|sts)\b/.test(path)) return undefined;
  return {
    body: {
      access_token: 'granted',
      id_token: unsignedJwt(),
      expires_in: 3600,
      token_type: 'Bearer',
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    },
  };
}

function metadata(path: string): unknown {
  if (path.endsWith('/token') || path.includes('/token?')) return { access_token: 'granted', expires_in: 3600, token_type: 'Bearer' };
  return path.includes('universe') ? 'googleapis.com' : 'example-project';
}

function unsignedJwt(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'RS256' }), part({ exp: Math.floor(Date.now() / 1000) + 3600 }), 'c2ln'].join('.');
}
