import { errorInfo, legacyError, PROJECT_NUMBER, rpcStatus, type Answer } from './answer.js';

/** Workspace's and YouTube's APIs, by `METHOD host/path`. */
export const workspace: Readonly<Record<string, Answer>> = {
  'GET gmail.googleapis.com/gmail/v1/users/me/messages': {
    status: 403,
    headers: {
      'www-authenticate':
        'Bearer realm="https://accounts.google.com/", error="insufficient_scope", scope="https://mail.google.com/ https://www.googleapis.com/auth/gmail.modify https://www.googleapis.com/auth/gmail.readonly"',
    },
    body: {
      error: {
        code: 403,
        message: 'Request had insufficient authentication scopes.',
        errors: [{ message: 'Insufficient Permission', domain: 'global', reason: 'insufficientPermissions' }],
        status: 'PERMISSION_DENIED',
        details: [
          errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'googleapis.com', {
            service: 'gmail.googleapis.com',
            method: 'caribou.api.proto.MailboxService.ListMessages',
          }),
        ],
      },
    },
  },

  // All that Sheets says when a spreadsheet was not shared.
  'GET sheets.googleapis.com/v4/spreadsheets/1ExampleBudgetSpreadsheet/values/Costs!A1:C9': rpcStatus(
    403,
    'PERMISSION_DENIED',
    'The caller does not have permission',
  ),

  'PATCH www.googleapis.com/drive/v3/files/1ExamplePlanDocument': legacyError(
    403,
    'global',
    'insufficientFilePermissions',
    'The user does not have sufficient permissions for file 1ExamplePlanDocument.',
    { locationType: 'other', location: 'file' },
  ),

  'POST www.googleapis.com/calendar/v3/calendars/team@group.calendar.google.com/events': legacyError(
    403,
    'calendar',
    'requiredAccessLevel',
    'You need to have writer access to this calendar.',
  ),

  'POST sheets.googleapis.com/v4/spreadsheets/1ExampleBudgetSpreadsheet/values/Costs!A1:append': rateLimited(),

  'GET www.googleapis.com/drive/v3/files': legacyError(403, 'usageLimits', 'userRateLimitExceeded', 'User Rate Limit Exceeded'),

  'POST www.googleapis.com/drive/v3/files': legacyError(
    403,
    'usageLimits',
    'storageQuotaExceeded',
    'Service Accounts do not have storage quota. Leverage shared drives, or use OAuth delegation instead.',
  ),

  'POST www.googleapis.com/drive/v3/files/1ExamplePlanDocument/permissions': legacyError(
    403,
    'global',
    'domainPolicy',
    'The domain administrators have disabled Drive apps.',
  ),

  'GET youtube.googleapis.com/youtube/v3/videos': {
    status: 403,
    body: {
      error: {
        code: 403,
        message: 'Requests to this API youtube method youtube.api.v3.V3DataVideoService.List are blocked.',
        errors: [
          {
            message: 'Requests to this API youtube method youtube.api.v3.V3DataVideoService.List are blocked.',
            domain: 'global',
            reason: 'forbidden',
          },
        ],
        status: 'PERMISSION_DENIED',
        details: [
          errorInfo('API_KEY_SERVICE_BLOCKED', 'googleapis.com', {
            service: 'youtube.googleapis.com',
            consumer: `projects/${PROJECT_NUMBER}`,
          }),
        ],
      },
    },
  },
};

function rateLimited(): Answer {
  return rpcStatus(
    429,
    'RESOURCE_EXHAUSTED',
    `Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:${PROJECT_NUMBER}'.`,
    errorInfo('RATE_LIMIT_EXCEEDED', 'googleapis.com', {
      service: 'sheets.googleapis.com',
      consumer: `projects/${PROJECT_NUMBER}`,
      quota_metric: 'sheets.googleapis.com/write_requests',
      quota_limit: 'WriteRequestsPerMinutePerUser',
      quota_limit_value: '60',
      quota_unit: '1/min/{project}/{user}',
      quota_location: 'global',
    }),
    { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '29.084s' },
  );
}
