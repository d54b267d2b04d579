/** What the server answers to a call. The first five are denials. */
export type Scenario = 'MissingPermission' | 'ApiDisabled' | 'RateLimited' | 'KeyInvalid' | 'Bare403' | 'BadRequest' | 'Success';

/** The denials that each client is shown. */
export const DENIALS = ['MissingPermission', 'ApiDisabled', 'RateLimited', 'KeyInvalid', 'Bare403'] as const satisfies readonly Scenario[];

/** What a client calls: whose service, and what it takes. */
export interface Service {
  readonly name: string;
  readonly permission: string;
  readonly resource: string;
}

/** A `google.rpc.Status`, with the HTTP status that goes with it. */
export interface Answer {
  readonly http: number;
  readonly code: number;
  readonly status: string;
  readonly message: string;
  readonly details: readonly object[];
}

const NUMBER = '123456789012';

/** The answer of a scenario, as Google words it; `undefined` for a success. */
export function answerOf(scenario: Scenario, { name, permission, resource }: Service): Answer | undefined {
  const denied = { http: 403, code: 7, status: 'PERMISSION_DENIED' };
  switch (scenario) {
    case 'MissingPermission':
      return {
        ...denied,
        message: `Permission '${permission}' denied on resource '${resource}' (or it may not exist).`,
        details: [info('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission, resource: resource.replace(/^\/\/[^/]+\//, '') })],
      };
    case 'ApiDisabled': {
      const url = `https://console.developers.google.com/apis/api/${name}/overview?project=${NUMBER}`;
      return {
        ...denied,
        message: `Example API has not been used in project ${NUMBER} before or it is disabled. Enable it by visiting ${url} then retry.`,
        details: [
          info('SERVICE_DISABLED', 'googleapis.com', { service: name, consumer: `projects/${NUMBER}`, activationUrl: url }),
          detail('Help', { links: [{ description: 'Google developers console API activation', url }] }),
        ],
      };
    }
    case 'RateLimited':
      return {
        http: 429,
        code: 8,
        status: 'RESOURCE_EXHAUSTED',
        message: `Quota exceeded for quota metric 'Requests' and limit 'Requests per minute' of service '${name}' for consumer 'project_number:${NUMBER}'.`,
        details: [
          info('RATE_LIMIT_EXCEEDED', 'googleapis.com', { service: name, consumer: `projects/${NUMBER}`, quota_limit_value: '60' }),
          detail('RetryInfo', { retryDelay: '7s' }),
        ],
      };
    case 'KeyInvalid':
      return {
        http: 400,
        code: 3,
        status: 'INVALID_ARGUMENT',
        message: 'API key not valid. Please pass a valid API key.',
        details: [info('API_KEY_INVALID', 'googleapis.com', { service: name })],
      };
    case 'Bare403':
      return { ...denied, message: 'The caller does not have permission', details: [] };
    case 'BadRequest':
      return { http: 400, code: 3, status: 'INVALID_ARGUMENT', message: 'Request contains an invalid argument.', details: [] };
    case 'Success':
      return undefined;
  }
}

/** Which kinds are right for a scenario. A bare 403 says no more than the service it comes from. */
export const EXPECTED: Readonly<Record<(typeof DENIALS)[number], readonly string[]>> = {
  MissingPermission: ['MissingPermission'],
  ApiDisabled: ['ApiDisabled'],
  RateLimited: ['RateLimited'],
  KeyInvalid: ['CredentialRejected'],
  Bare403: ['MissingPermission', 'NotShared', 'Unclassified'],
};

function detail(type: string, fields: object): object {
  return { '@type': `type.googleapis.com/google.rpc.${type}`, ...fields };
}

function info(reason: string, domain: string, metadata: Record<string, string>): object {
  return detail('ErrorInfo', { reason, domain, metadata });
}
