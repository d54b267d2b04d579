import type { FakeAnswer } from './fake-request.js';

const STATUSES: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
};

/** An error in the form of Cloud APIs. */
export function refused(
  status: number,
  message: string,
  reason?: string,
  metadata: Readonly<Record<string, string>> = {},
  domain = 'googleapis.com',
): FakeAnswer {
  const details = reason === undefined ? [] : [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain, metadata }];
  return {
    status,
    body: { error: { code: status, message, status: STATUSES[status] ?? 'UNKNOWN', ...(details.length > 0 && { details }) } },
  };
}

/** An error in the older form of Workspace APIs. */
export function refusedWith(status: number, reason: string, message: string): FakeAnswer {
  return { status, body: { error: { code: status, message, errors: [{ domain: 'global', reason, message }] } } };
}

/** IAM says no. */
export function lacksPermission(permission: string, resource: string): FakeAnswer {
  const message = `Permission '${permission}' denied on resource '${resource}' (or it may not exist).`;
  return refused(403, message, 'IAM_PERMISSION_DENIED', { permission, resource }, 'iam.googleapis.com');
}

/** The token lacks every scope that suffices. */
export function lacksScope(service: string): FakeAnswer {
  return refused(403, 'Request had insufficient authentication scopes.', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', { service });
}

/** The API is off. */
export function apiDisabled(service: string, project: string): FakeAnswer {
  const message = `${service} has not been used in project ${project} before or it is disabled. Enable it, then retry.`;
  return refused(403, message, 'SERVICE_DISABLED', { service, consumer: `projects/${project}` });
}
