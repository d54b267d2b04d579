const RPC = 'type.googleapis.com/google.rpc.';

/** One denied call, as Google answers it. */
export interface Payload {
  readonly name: string;
  readonly status: number;
  readonly url: string;
  readonly body: { readonly error: Readonly<Record<string, unknown>> };
}

/** The same denial of another resource, or of another project: the next file of a list, the next tenant. */
export function another(payload: Payload, turn: number): Payload {
  return JSON.parse(JSON.stringify(payload).replaceAll('0000', String(turn % 10_000).padStart(4, '0'))) as Payload;
}

/** One denial of each form that is common. */
export const PAYLOADS: readonly Payload[] = [
  {
    name: 'a missing permission',
    status: 403,
    url: 'https://secretmanager.googleapis.com/v1/projects/example-project/secrets/db-password-0000/versions/1:access',
    body: {
      error: {
        code: 403,
        message:
          "Permission 'secretmanager.versions.access' denied for resource 'projects/example-project/secrets/db-password-0000/versions/1' (or it may not exist).",
        status: 'PERMISSION_DENIED',
        details: [
          {
            '@type': `${RPC}ErrorInfo`,
            reason: 'IAM_PERMISSION_DENIED',
            domain: 'iam.googleapis.com',
            metadata: {
              permission: 'secretmanager.versions.access',
              resource: 'projects/example-project/secrets/db-password-0000/versions/1',
            },
          },
        ],
      },
    },
  },
  {
    name: 'a file that is not shared',
    status: 403,
    url: 'https://www.googleapis.com/drive/v3/files/1AbCdEfGhIjKlMnOpQrStUv0000?fields=id',
    body: {
      error: {
        code: 403,
        message: 'The user does not have sufficient permissions for this file.',
        errors: [
          {
            message: 'The user does not have sufficient permissions for this file.',
            domain: 'global',
            reason: 'insufficientFilePermissions',
          },
        ],
      },
    },
  },
  {
    name: 'a rate limit',
    status: 429,
    url: 'https://sheets.googleapis.com/v4/spreadsheets/1AbCdEfGhIjKlMnOpQrStUv0000/values/A1',
    body: {
      error: {
        code: 429,
        message:
          "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:123456789012'.",
        status: 'RESOURCE_EXHAUSTED',
        details: [
          {
            '@type': `${RPC}ErrorInfo`,
            reason: 'RATE_LIMIT_EXCEEDED',
            domain: 'googleapis.com',
            metadata: {
              service: 'sheets.googleapis.com',
              consumer: 'projects/123456789012',
              quota_metric: 'sheets.googleapis.com/read_requests',
              quota_limit: 'ReadRequestsPerMinutePerUser',
              quota_limit_value: '60',
              quota_location: 'global',
            },
          },
          {
            '@type': `${RPC}Help`,
            links: [{ description: 'Request a higher quota limit.', url: 'https://cloud.google.com/docs/quotas/help/request_increase' }],
          },
        ],
      },
    },
  },
  {
    name: 'an API that is disabled',
    status: 403,
    url: 'https://vision.googleapis.com/v1/images:annotate',
    body: {
      error: {
        code: 403,
        message:
          'Cloud Vision API has not been used in project 123456780000 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/vision.googleapis.com/overview?project=123456780000 then retry.',
        status: 'PERMISSION_DENIED',
        details: [
          {
            '@type': `${RPC}ErrorInfo`,
            reason: 'SERVICE_DISABLED',
            domain: 'googleapis.com',
            metadata: { consumer: 'projects/123456780000', service: 'vision.googleapis.com' },
          },
        ],
      },
    },
  },
];
