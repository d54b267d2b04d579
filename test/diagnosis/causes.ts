import type { FakeCaller, FakeWorld } from '../../src/testing/fake-google/world.js';
import {
  ADMIN,
  ANN,
  bare,
  cloud,
  driveCaller,
  errorInfo,
  FILE,
  iamDenied,
  keyCreationBlocked,
  legacy,
  quotaDenied,
  ROBOT,
  scope,
  SECRET,
  type Cause,
} from './cause.js';
import { MORE_CAUSES } from './more-causes.js';

export { ADMIN, ANN, ROBOT, type Cause } from './cause.js';

const secretUrl = `https://secretmanager.googleapis.com/v1/${SECRET}`;
const secretGet = { method: 'GET', url: secretUrl };
const secretAccess = { method: 'GET', url: `${secretUrl}/versions/latest:access` };
const fileUrl = `https://www.googleapis.com/drive/v3/files/${FILE}`;
const fileMissing = legacy(404, 'notFound', `File not found: ${FILE}.`);
const fileForbidden = legacy(403, 'forbidden', 'Forbidden');
const sheetDenied = bare(403, 'The caller does not have permission');
const sheetUrl = `https://sheets.googleapis.com/v4/spreadsheets/${FILE}`;
const CALENDAR = 'team@group.calendar.google.com';
const calendarUrl = `https://www.googleapis.com/calendar/v3/calendars/${encodeURIComponent(CALENDAR)}`;
const calendarCaller = { scopes: scope('calendar'), email: ANN };

const SITE = 'https://example.com/';
const siteRequest = {
  method: 'POST',
  url: `https://www.googleapis.com/webmasters/v3/sites/${encodeURIComponent(SITE)}/searchAnalytics/query`,
};
const siteDenied = legacy(403, 'forbidden', `User does not have sufficient permission for site '${SITE}'.`);
const siteCaller = { scopes: scope('webmasters'), email: ANN };

const runRequest = { method: 'GET', url: 'https://run.googleapis.com/v2/projects/acme-prod/locations/us-central1/services' };
const runCaller = { scopes: scope('cloud-platform'), email: ROBOT, project: 'acme-prod' };

const FIRST_CAUSES: readonly Cause[] = [
  {
    ...cloud,
    name: 'the API is disabled, and the response only says permission denied',
    response: { status: 403, body: bare(403, 'The caller does not have permission'), request: secretGet },
    world: { apis: { 'acme-prod': ['serviceusage.googleapis.com', 'cloudbilling.googleapis.com'] } },
    expected: { conclusion: 'corrected', kind: 'ApiDisabled' },
    advice: /enable/i,
  },
  {
    ...cloud,
    name: 'the API is disabled, as the response says',
    response: {
      status: 403,
      body: bare(403, 'Secret Manager API has not been used in project acme-prod before or it is disabled.', [
        errorInfo('SERVICE_DISABLED', 'googleapis.com', { service: 'secretmanager.googleapis.com', consumer: 'projects/acme-prod' }),
      ]),
      request: secretAccess,
    },
    world: { apis: { 'acme-prod': ['serviceusage.googleapis.com'] } },
    expected: { conclusion: 'confirmed', kind: 'ApiDisabled' },
  },
  {
    ...cloud,
    name: 'the API was enabled a moment ago',
    response: {
      status: 403,
      body: bare(403, 'Secret Manager API has not been used in project acme-prod before or it is disabled.', [
        errorInfo('SERVICE_DISABLED', 'googleapis.com', { service: 'secretmanager.googleapis.com', consumer: 'projects/acme-prod' }),
      ]),
      request: secretAccess,
    },
    world: {},
    expected: { conclusion: 'confirmed', kind: 'ApiDisabled' },
    advice: /enabled now: wait/,
  },
  {
    ...cloud,
    scopes: scope('devstorage.read_only', 'logging.write'),
    name: 'the token lacks the scope, and the response only says permission denied',
    response: { status: 403, body: bare(403, 'The caller does not have permission'), request: secretAccess },
    world: {},
    expected: { conclusion: 'corrected', kind: 'InsufficientScope' },
    fields: { grantedScopes: scope('devstorage.read_only', 'logging.write') },
  },
  {
    ...driveCaller,
    scopes: scope('calendar'),
    name: 'the token lacks a Sheets scope, and the response only says permission denied',
    response: { status: 403, body: sheetDenied, request: { method: 'GET', url: sheetUrl } },
    world: {},
    expected: { conclusion: 'corrected', kind: 'InsufficientScope' },
  },
  {
    ...cloud,
    name: 'the permission is missing on the secret, as the response says',
    response: { status: 403, body: iamDenied('secretmanager.secrets.get'), request: secretGet },
    world: {},
    expected: { conclusion: 'confirmed', kind: 'MissingPermission' },
    advice: /secretmanager/,
    fields: { permissions: ['secretmanager.secrets.get'] },
  },
  {
    ...cloud,
    name: 'the permission is missing, and the response names none',
    response: { status: 403, body: bare(403, 'The caller does not have permission'), request: secretAccess },
    world: {},
    expected: { conclusion: 'confirmed', kind: 'MissingPermission' },
    fields: { permissions: ['secretmanager.versions.access'], certainty: 'certain' },
  },
  {
    ...cloud,
    name: 'the role was granted a moment ago, and the same call works now',
    response: { status: 403, body: iamDenied('secretmanager.secrets.get'), request: secretGet },
    world: { policies: { [SECRET]: { [ROBOT]: ['secretmanager.secrets.get'] } } },
    expected: { conclusion: 'resolved', kind: 'MissingPermission' },
  },
  {
    ...cloud,
    name: 'the role is there, but a deny policy blocks it',
    response: { status: 403, body: iamDenied('secretmanager.secrets.get'), request: secretGet },
    world: {
      policies: { [SECRET]: { [ROBOT]: ['secretmanager.secrets.get'] } },
      denyPolicies: [{ project: 'acme-prod', id: 'no-secrets', principals: [ROBOT], permissions: ['secretmanager.secrets.get'] }],
    },
    expected: { conclusion: 'corrected', kind: 'PolicyBlocked' },
    advice: /deny policy/,
    fields: { policy: 'IamDeny' },
  },
  ...(
    [
      ['notGranted', 'confirmed', 'MissingPermission', {}],
      ['denyPolicy', 'corrected', 'PolicyBlocked', { policy: 'IamDeny' }],
      ['accessBoundary', 'corrected', 'PolicyBlocked', { policy: 'PrincipalAccessBoundary' }],
      ['condition', 'confirmed', 'MissingPermission', {}],
    ] as const
  ).map(([because, conclusion, kind, fields]): Cause => ({
    ...cloud,
    name: `the error ID explains itself: ${because}`,
    response: {
      status: 403,
      body: iamDenied('secretmanager.versions.access', { error_info_id: 'CiQwMTlmEXAMPLE==' }),
      request: secretAccess,
    },
    world: {
      policies: because === 'notGranted' ? {} : { [SECRET]: { [ROBOT]: ['secretmanager.versions.access'] } },
      explanations: { 'CiQwMTlmEXAMPLE==': { because } },
    },
    expected: { conclusion, kind },
    fields,
  })),
  {
    ...cloud,
    name: 'the bucket has another name',
    response: {
      status: 403,
      body: legacy(
        403,
        'forbidden',
        `${ROBOT} does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist).`,
      ),
      request: { method: 'GET', url: 'https://storage.googleapis.com/storage/v1/b/acme-reports/o/q3.csv' },
    },
    world: {},
    expected: { conclusion: 'unknown', kind: 'MissingPermission' },
    advice: /doesn't exist/,
  },
  {
    ...cloud,
    name: 'the permission is missing on the bucket',
    response: {
      status: 403,
      body: legacy(
        403,
        'forbidden',
        `${ROBOT} does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist).`,
      ),
      request: { method: 'GET', url: 'https://storage.googleapis.com/storage/v1/b/acme-reports/o/q3.csv' },
    },
    world: { policies: { 'buckets/acme-reports': { [ADMIN]: ['storage.objects.get'] } } },
    expected: { conclusion: 'confirmed', kind: 'MissingPermission' },
  },
  {
    ...cloud,
    name: 'the caller may not use the quota project',
    response: {
      status: 403,
      body: bare(403, 'Caller does not have required permission to use project acme-quota.', [
        errorInfo('USER_PROJECT_DENIED', 'googleapis.com', { service: 'secretmanager.googleapis.com', consumer: 'projects/acme-quota' }),
      ]),
      request: secretAccess,
    },
    world: {},
    expected: { conclusion: 'confirmed', kind: 'MissingPermission' },
    fields: { permissions: ['serviceusage.services.use'] },
  },
  {
    ...cloud,
    name: 'the caller may not impersonate the account',
    response: {
      status: 403,
      body: bare(403, "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).", [
        errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission: 'iam.serviceAccounts.getAccessToken' }),
      ]),
      request: {
        method: 'POST',
        url: 'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/deployer@acme-prod.iam.gserviceaccount.com:generateAccessToken',
      },
    },
    world: {},
    expected: { conclusion: 'confirmed', kind: 'MissingPermission' },
    fields: {
      resource: {
        type: 'serviceAccount',
        id: 'deployer@acme-prod.iam.gserviceaccount.com',
        name: 'projects/-/serviceAccounts/deployer@acme-prod.iam.gserviceaccount.com',
      },
    },
  },
  {
    ...cloud,
    name: 'billing is disabled',
    response: {
      status: 403,
      body: bare(403, 'This API method requires billing to be enabled.', [
        errorInfo('BILLING_DISABLED', 'googleapis.com', { service: 'secretmanager.googleapis.com', consumer: 'projects/acme-prod' }),
      ]),
      request: secretAccess,
    },
    world: { projects: { 'acme-prod': { billing: false } } },
    expected: { conclusion: 'confirmed', kind: 'BillingDisabled' },
  },
  {
    ...cloud,
    name: 'billing was enabled a moment ago',
    response: {
      status: 403,
      body: bare(403, 'This API method requires billing to be enabled.', [
        errorInfo('BILLING_DISABLED', 'googleapis.com', { service: 'secretmanager.googleapis.com', consumer: 'projects/acme-prod' }),
      ]),
      request: secretAccess,
    },
    world: { projects: { 'acme-prod': { billing: true } } },
    expected: { conclusion: 'confirmed', kind: 'BillingDisabled' },
    advice: /enabled now: wait/,
  },
  {
    ...driveCaller,
    name: 'a spreadsheet is not shared',
    response: { status: 403, body: sheetDenied, request: { method: 'GET', url: sheetUrl } },
    world: { files: { [FILE]: { roles: { [ADMIN]: 'owner' } } } },
    expected: { conclusion: 'confirmed', kind: 'NotShared' },
    advice: /^Share/,
    fields: { access: 'none', certainty: 'certain' },
  },
  {
    ...driveCaller,
    name: 'a spreadsheet is shared with too weak a role',
    response: { status: 403, body: sheetDenied, request: { method: 'POST', url: `${sheetUrl}:batchUpdate` } },
    world: { files: { [FILE]: { roles: { [ROBOT]: 'reader', [ADMIN]: 'owner' } } } },
    expected: { conclusion: 'confirmed', kind: 'NotShared' },
    advice: /from reader to writer/,
    fields: { access: 'insufficient' },
  },
  {
    ...driveCaller,
    name: 'a file is hidden behind a 404, and an administrator sees it',
    response: { status: 404, body: fileMissing, request: { method: 'GET', url: `${fileUrl}?supportsAllDrives=true` } },
    world: { files: { [FILE]: { roles: { [ADMIN]: 'owner' } } } },
    expected: { conclusion: 'confirmed', kind: 'NotShared' },
    fields: { access: 'none' },
  },
  {
    ...driveCaller,
    name: 'a file does not exist',
    response: { status: 404, body: fileMissing, request: { method: 'GET', url: `${fileUrl}?supportsAllDrives=true` } },
    world: { files: {} },
    expected: { conclusion: 'unknown', kind: 'NotShared' },
    advice: /Check the file ID/,
  },
  {
    ...driveCaller,
    name: 'a file was shared meanwhile',
    response: { status: 404, body: fileMissing, request: { method: 'GET', url: fileUrl } },
    world: { files: { [FILE]: { roles: { [ROBOT]: 'reader' } } } },
    expected: { conclusion: 'resolved', kind: 'NotShared' },
  },
  {
    ...driveCaller,
    name: 'a file lies on a shared drive, and the call does not say supportsAllDrives',
    response: { status: 404, body: fileMissing, request: { method: 'GET', url: fileUrl } },
    world: { files: { [FILE]: { roles: { [ROBOT]: 'writer' }, driveId: '0AExample' } } },
    expected: { conclusion: 'confirmed', kind: 'NotShared' },
    advice: /supportsAllDrives/,
  },
  {
    ...driveCaller,
    name: 'a file may be read, but not downloaded',
    response: { status: 403, body: fileForbidden, request: { method: 'GET', url: `${fileUrl}?alt=media&supportsAllDrives=true` } },
    world: { files: { [FILE]: { roles: { [ROBOT]: 'reader' }, restricted: true } } },
    expected: { conclusion: 'corrected', kind: 'PolicyBlocked' },
    advice: /restriction/,
    fields: { policy: 'OwnerRestriction' },
  },
  {
    ...driveCaller,
    name: 'a file may not be copied',
    response: { status: 403, body: fileForbidden, request: { method: 'POST', url: `${fileUrl}/copy?supportsAllDrives=true` } },
    world: { files: { [FILE]: { roles: { [ROBOT]: 'reader' }, restricted: true } } },
    expected: { conclusion: 'corrected', kind: 'PolicyBlocked' },
  },
  {
    ...driveCaller,
    name: 'a file is only readable, and the call writes',
    response: {
      status: 403,
      body: legacy(403, 'insufficientFilePermissions', `The user does not have sufficient permissions for file ${FILE}.`),
      request: { method: 'PATCH', url: `${fileUrl}?supportsAllDrives=true` },
    },
    world: { files: { [FILE]: { roles: { [ROBOT]: 'reader' } } } },
    expected: { conclusion: 'confirmed', kind: 'NotShared' },
    advice: /from reader to writer/,
  },
  {
    ...driveCaller,
    name: 'a file lies in the trash',
    response: { status: 403, body: fileForbidden, request: { method: 'PATCH', url: fileUrl } },
    world: { files: { [FILE]: { roles: { [ROBOT]: 'writer' }, trashed: true } } },
    expected: { conclusion: 'corrected', kind: 'PolicyBlocked' },
    advice: /trash/,
    fields: { policy: 'ResourceState' },
  },
  {
    ...driveCaller,
    name: 'a service account has no storage',
    response: {
      status: 403,
      body: legacy(403, 'storageQuotaExceeded', 'Service Accounts do not have storage quota.'),
      request: { method: 'POST', url: 'https://www.googleapis.com/upload/drive/v3/files?uploadType=multipart' },
    },
    world: { storage: { [ROBOT]: { limit: 0, usage: 0 } } },
    expected: { conclusion: 'confirmed', kind: 'QuotaExceeded' },
    advice: /shared drive/,
  },
  {
    ...driveCaller,
    email: ANN,
    name: "a user's storage is full",
    response: {
      status: 403,
      body: legacy(403, 'storageQuotaExceeded', "The user's Drive storage quota has been exceeded."),
      request: { method: 'POST', url: 'https://www.googleapis.com/upload/drive/v3/files?uploadType=multipart' },
    },
    world: { storage: { [ANN]: { limit: 16_106_127_360, usage: 16_106_127_360 } } },
    expected: { conclusion: 'confirmed', kind: 'QuotaExceeded' },
    advice: /Free space/,
  },
  {
    ...calendarCaller,
    name: 'a calendar is only readable, and the call writes',
    response: {
      status: 403,
      body: legacy(403, 'requiredAccessLevel', 'You need to have writer access to this calendar.'),
      request: { method: 'POST', url: `${calendarUrl}/events` },
    },
    world: { calendars: { [CALENDAR]: { roles: { [ANN]: 'reader' } } } },
    expected: { conclusion: 'confirmed', kind: 'NotShared' },
    advice: /from reader to writer/,
    fields: { access: 'insufficient' },
  },
  {
    ...calendarCaller,
    name: 'a calendar is shared, but not in the list',
    response: {
      status: 404,
      body: legacy(404, 'notFound', 'Not Found'),
      request: { method: 'GET', url: `https://www.googleapis.com/calendar/v3/users/me/calendarList/${encodeURIComponent(CALENDAR)}` },
    },
    world: { calendars: { [CALENDAR]: { roles: { [ANN]: 'reader' }, listedBy: [] } } },
    expected: { conclusion: 'confirmed', kind: 'NotShared' },
    advice: /calendarList\.insert/,
  },
  {
    ...calendarCaller,
    name: 'a calendar is hidden behind a 404',
    response: { status: 404, body: legacy(404, 'notFound', 'Not Found'), request: { method: 'GET', url: `${calendarUrl}/events` } },
    world: {},
    expected: { conclusion: 'unknown', kind: 'NotShared' },
    advice: /Check the calendar ID/,
  },
  {
    ...siteCaller,
    name: 'a site is a property of another form',
    response: { status: 403, body: siteDenied, request: siteRequest },
    world: { sites: { [ANN]: { 'sc-domain:example.com': 'siteOwner' } } },
    expected: { conclusion: 'confirmed', kind: 'NotShared' },
    advice: /sc-domain:example\.com/,
  },
  {
    ...siteCaller,
    name: 'a site is not among the properties',
    response: { status: 403, body: siteDenied, request: siteRequest },
    world: { sites: { [ANN]: { 'https://other.example/': 'siteOwner' } } },
    expected: { conclusion: 'confirmed', kind: 'NotShared' },
    fields: { access: 'none' },
  },
  {
    ...siteCaller,
    name: 'a site is not verified',
    response: { status: 403, body: siteDenied, request: siteRequest },
    world: { sites: { [ANN]: { [SITE]: 'siteUnverifiedUser' } } },
    expected: { conclusion: 'confirmed', kind: 'NotShared' },
    advice: /Verify the property/,
  },
  {
    name: 'an Analytics property is not visible',
    email: ANN,
    scopes: scope('analytics.readonly'),
    response: {
      status: 403,
      body: bare(403, 'User does not have sufficient permissions for this property.'),
      request: { method: 'POST', url: 'https://analyticsdata.googleapis.com/v1beta/properties/123456:runReport' },
    },
    world: { analytics: { [ANN]: ['accounts/1', 'properties/999'] } },
    expected: { conclusion: 'confirmed', kind: 'NotShared' },
    fields: { access: 'none' },
  },
  {
    name: 'a Tag Manager account is not visible',
    email: ANN,
    scopes: scope('tagmanager.readonly'),
    response: {
      status: 403,
      body: legacy(403, 'forbidden', 'Returns a not authorized error.'),
      request: { method: 'GET', url: 'https://tagmanager.googleapis.com/tagmanager/v2/accounts/111/containers/222' },
    },
    world: { tagManager: { [ANN]: ['999'] } },
    expected: { conclusion: 'confirmed', kind: 'NotShared' },
  },
  {
    name: 'an account has no YouTube channel',
    email: ROBOT,
    scopes: scope('youtube'),
    response: {
      status: 403,
      body: legacy(403, 'forbidden', 'Forbidden'),
      request: { method: 'POST', url: 'https://youtube.googleapis.com/youtube/v3/playlists?part=snippet' },
    },
    world: {},
    expected: { conclusion: 'corrected', kind: 'CredentialRejected' },
    fields: { problem: 'accountNotSetUp' },
  },
  {
    ...runCaller,
    name: 'a limit is 0',
    response: { status: 429, body: quotaDenied('RequestsPerMinute'), request: runRequest },
    world: {
      quotas: {
        'acme-prod': {
          RequestsPerMinute: { service: 'run.googleapis.com', metric: 'run.googleapis.com/requests', value: 0, refreshInterval: 'minute' },
        },
      },
    },
    expected: { conclusion: 'corrected', kind: 'QuotaExceeded' },
    advice: /limit is 0/,
  },
  {
    ...runCaller,
    name: 'a limit per minute is used up',
    response: { status: 429, body: quotaDenied('RequestsPerMinute'), request: runRequest },
    world: {
      quotas: {
        'acme-prod': {
          RequestsPerMinute: { service: 'run.googleapis.com', metric: 'run.googleapis.com/requests', value: 60, refreshInterval: 'minute' },
        },
      },
    },
    expected: { conclusion: 'confirmed', kind: 'RateLimited' },
    advice: /60 per minute/,
    fields: { window: 'minute' },
  },
  {
    ...cloud,
    name: 'an organization policy is enforced',
    response: keyCreationBlocked,
    world: { orgPolicies: { 'projects/acme-prod': { 'iam.disableServiceAccountKeyCreation': true } } },
    expected: { conclusion: 'confirmed', kind: 'PolicyBlocked' },
  },
];

export const CAUSES: readonly Cause[] = [...FIRST_CAUSES, ...MORE_CAUSES];

/** Who may see what. */
export const VISIBILITIES = ['full', 'own', 'nothing'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** The whole world of a cause, with its callers. */
export function worldOf(cause: Cause, visibility: Visibility): FakeWorld {
  const own: FakeCaller = {
    scopes: cause.scopes,
    ...(cause.project !== undefined && { project: cause.project }),
    sees: visibility === 'nothing' ? 'nothing' : 'state',
  };
  const admin: FakeCaller = { scopes: scope('cloud-platform', 'drive'), sees: 'everything' };
  return { ...cause.world, callers: { [cause.email]: own, [ADMIN]: admin } };
}
