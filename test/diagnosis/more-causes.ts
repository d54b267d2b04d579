import {
  ADMIN,
  ANN,
  ROBOT,
  bare,
  cloud,
  driveCaller,
  errorInfo,
  FILE,
  iamDenied,
  keyCreationBlocked,
  legacy,
  quotaDenied,
  scope,
  SECRET,
  type Cause,
} from './cause.js';

const unknown = (kind: Cause['expected']['kind']): Cause['expected'] => ({ conclusion: 'unknown', kind });
const confirmed = (kind: Cause['expected']['kind']): Cause['expected'] => ({ conclusion: 'confirmed', kind });
const corrected = (kind: Cause['expected']['kind']): Cause['expected'] => ({ conclusion: 'corrected', kind });

const secretGet = { method: 'GET', url: `https://secretmanager.googleapis.com/v1/${SECRET}` };
const sheetUrl = `https://sheets.googleapis.com/v4/spreadsheets/${FILE}`;
const sheetDenied = bare(403, 'The caller does not have permission');
const fileUrl = `https://www.googleapis.com/drive/v3/files/${FILE}`;
const notEnough = legacy(403, 'insufficientFilePermissions', `The user does not have sufficient permissions for file ${FILE}.`);
const runRequest = { method: 'GET', url: 'https://run.googleapis.com/v2/projects/acme-prod/locations/us-central1/services' };
const SITE = 'https://example.com/';

/** A resource of another product, whose permission is missing: each has its own URL to test permissions. */
const missingOn = (product: string, permission: string, resource: string, request: Cause['response']['request']): Cause => ({
  ...cloud,
  name: `the permission is missing on ${product}`,
  response: {
    status: 403,
    body: bare(403, `Permission '${permission}' denied on resource '${resource}' (or it may not exist).`, [
      errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission, resource }),
    ]),
    request: request!,
  },
  world: {},
  expected: confirmed('MissingPermission'),
  fields: { permissions: [permission] },
});

export const MORE_CAUSES: readonly Cause[] = [
  missingOn('a Pub/Sub topic', 'pubsub.topics.publish', 'projects/acme-prod/topics/orders', {
    method: 'POST',
    url: 'https://pubsub.googleapis.com/v1/projects/acme-prod/topics/orders:publish',
  }),
  missingOn('a KMS key', 'cloudkms.cryptoKeyVersions.useToDecrypt', 'projects/acme-prod/locations/global/keyRings/r/cryptoKeys/k', {
    method: 'POST',
    url: 'https://cloudkms.googleapis.com/v1/projects/acme-prod/locations/global/keyRings/r/cryptoKeys/k:decrypt',
  }),
  missingOn('a virtual machine', 'compute.instances.start', 'projects/acme-prod/zones/us-central1-a/instances/vm', {
    method: 'POST',
    url: 'https://compute.googleapis.com/compute/v1/projects/acme-prod/zones/us-central1-a/instances/vm/start',
  }),
  missingOn('a project', 'resourcemanager.projects.get', 'projects/acme-prod', {
    method: 'GET',
    url: 'https://cloudresourcemanager.googleapis.com/v3/projects/acme-prod',
  }),
  missingOn('a folder', 'resourcemanager.folders.get', 'folders/123456789', {
    method: 'GET',
    url: 'https://cloudresourcemanager.googleapis.com/v3/folders/123456789',
  }),
  missingOn('a Cloud SQL instance, which has no policy of its own', 'cloudsql.instances.get', 'projects/acme-prod/instances/main', {
    method: 'GET',
    url: 'https://sqladmin.googleapis.com/v1/projects/acme-prod/instances/main',
  }),
  {
    ...cloud,
    name: 'the permission is there now, and the call that changes something is not repeated',
    response: {
      status: 403,
      body: iamDenied('secretmanager.versions.add'),
      request: { method: 'POST', url: `https://secretmanager.googleapis.com/v1/${SECRET}:addVersion` },
    },
    world: { policies: { [SECRET]: { [ROBOT]: ['secretmanager.versions.add'] } } },
    expected: unknown('MissingPermission'),
    advice: /granted in the last minutes/,
  },
  {
    ...cloud,
    name: 'a condition is not met, as an administrator sees',
    response: { status: 403, body: iamDenied('secretmanager.secrets.get'), request: secretGet },
    world: { explanations: { [`${ROBOT} secretmanager.secrets.get`]: { because: 'condition' } } },
    expected: confirmed('MissingPermission'),
    advice: /condition/,
  },
  {
    ...cloud,
    name: 'an access boundary makes the caller ineligible, as an administrator sees',
    response: {
      status: 403,
      body: iamDenied('secretmanager.versions.add'),
      request: { method: 'POST', url: `https://secretmanager.googleapis.com/v1/${SECRET}:addVersion` },
    },
    world: {
      policies: { [SECRET]: { [ROBOT]: ['secretmanager.versions.add'] } },
      explanations: {
        [`${ROBOT} secretmanager.versions.add`]: { because: 'accessBoundary', policy: 'organizations/1/locations/global/x' },
      },
    },
    expected: corrected('PolicyBlocked'),
    advice: /boundary/,
    fields: { policy: 'PrincipalAccessBoundary' },
  },
  {
    ...cloud,
    name: 'a deny policy blocks a group of permissions',
    response: {
      status: 403,
      body: iamDenied('secretmanager.versions.add'),
      request: { ...secretGet, method: 'POST', url: `${secretGet.url}:addVersion` },
    },
    world: {
      policies: { [SECRET]: { [ROBOT]: ['secretmanager.versions.add'] } },
      explanations: { [`${ROBOT} secretmanager.versions.add`]: { because: 'unknown' } },
      denyPolicies: [{ project: 'acme-prod', id: 'no-versions', principals: [ROBOT], permissions: ['secretmanager.versions.*'] }],
    },
    expected: corrected('PolicyBlocked'),
    advice: /no-versions/,
    fields: { policy: 'IamDeny' },
  },
  {
    ...cloud,
    name: 'the audit log names the permission that the response leaves out',
    response: {
      status: 403,
      body: bare(403, 'The caller does not have permission'),
      request: {
        method: 'GET',
        url: 'https://redis.googleapis.com/v1/projects/acme-prod/locations/us-central1/instances/cache/authString',
      },
    },
    world: {
      auditLog: {
        'acme-prod': [
          {
            email: ROBOT,
            service: 'redis.googleapis.com',
            method: 'google.cloud.redis.v1.CloudRedis.ListInstances',
            permission: 'redis.instances.list',
          },
          {
            email: ROBOT,
            service: 'redis.googleapis.com',
            method: 'google.cloud.redis.v1.CloudRedis.GetInstanceAuthString',
            permission: 'redis.instances.getAuthString',
          },
        ],
      },
    },
    expected: confirmed('MissingPermission'),
    fields: { permissions: ['redis.instances.getAuthString'] },
  },
  {
    ...cloud,
    name: 'the caller may request temporary access itself',
    response: { status: 403, body: iamDenied('secretmanager.secrets.get'), request: secretGet },
    world: { entitlements: { 'projects/acme-prod': { [ROBOT]: ['break-glass'] } } },
    expected: confirmed('MissingPermission'),
    hint: /Request temporary access: projects\/acme-prod\/locations\/global\/entitlements\/break-glass/,
  },
  {
    ...cloud,
    name: 'the caller may impersonate the account now',
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
    world: {
      policies: {
        'projects/-/serviceAccounts/deployer@acme-prod.iam.gserviceaccount.com': { [ROBOT]: ['iam.serviceAccounts.getAccessToken'] },
      },
    },
    expected: unknown('MissingPermission'),
    advice: /granted in the last minutes/,
  },
  {
    ...driveCaller,
    scopes: scope('drive', 'spreadsheets'),
    name: 'the token carries the scope now',
    response: {
      status: 403,
      body: bare(403, 'Request had insufficient authentication scopes.', [
        errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'googleapis.com', {
          service: 'sheets.googleapis.com',
          method: 'google.apps.sheets.v4.SpreadsheetsService.GetSpreadsheet',
        }),
      ]),
      request: { method: 'POST', url: `${sheetUrl}:batchUpdate` },
    },
    world: {},
    expected: unknown('InsufficientScope'),
    advice: /uses the token that was checked/,
  },
  {
    ...driveCaller,
    scopes: scope('drive.file'),
    name: 'the app sees only its own files',
    response: { status: 403, body: sheetDenied, request: { method: 'GET', url: sheetUrl } },
    world: { files: { [FILE]: { roles: { [ADMIN]: 'owner' } } } },
    expected: unknown('NotShared'),
    advice: /Picker/,
  },
  {
    ...driveCaller,
    name: 'the content of a spreadsheet is locked',
    response: { status: 403, body: sheetDenied, request: { method: 'POST', url: `${sheetUrl}:batchUpdate` } },
    world: { files: { [FILE]: { roles: { [ROBOT]: 'writer' }, locked: true } } },
    expected: corrected('PolicyBlocked'),
    advice: /unlock/,
    fields: { policy: 'OwnerRestriction' },
  },
  {
    ...driveCaller,
    name: 'an editor may not move the file out of its drive, which the response does not say',
    response: { status: 403, body: notEnough, request: { method: 'PATCH', url: `${fileUrl}?addParents=0AOther&supportsAllDrives=true` } },
    world: { files: { [FILE]: { roles: { [ROBOT]: 'writer' } } } },
    expected: unknown('NotShared'),
  },
  {
    ...driveCaller,
    name: 'only the owner may delete the file',
    response: { status: 403, body: notEnough, request: { method: 'DELETE', url: fileUrl } },
    world: { files: { [FILE]: { roles: { [ROBOT]: 'writer' } } } },
    expected: confirmed('NotShared'),
    advice: /from writer to owner/,
  },
  {
    ...driveCaller,
    name: 'a reader may not comment',
    response: { status: 403, body: notEnough, request: { method: 'POST', url: `${fileUrl}/comments` } },
    world: { files: { [FILE]: { roles: { [ROBOT]: 'reader' } } } },
    expected: confirmed('NotShared'),
    advice: /from reader to commenter/,
  },
  {
    ...driveCaller,
    name: 'a reader may not share',
    response: { status: 403, body: notEnough, request: { method: 'POST', url: `${fileUrl}/permissions` } },
    world: { files: { [FILE]: { roles: { [ROBOT]: 'reader' } } } },
    expected: confirmed('NotShared'),
    advice: /from reader to writer/,
  },
  {
    ...driveCaller,
    email: ANN,
    name: 'the storage of an organization is pooled, and the account has some left',
    response: {
      status: 403,
      body: legacy(403, 'storageQuotaExceeded', "The user's Drive storage quota has been exceeded."),
      request: { method: 'POST', url: 'https://www.googleapis.com/upload/drive/v3/files?uploadType=multipart' },
    },
    world: { storage: { [ANN]: { limit: 32_212_254_720, usage: 1_073_741_824 } } },
    expected: unknown('QuotaExceeded'),
    advice: /shared drive/,
  },
  {
    name: 'a mailbox belongs to another user',
    email: ANN,
    scopes: scope('gmail.readonly'),
    response: {
      status: 403,
      body: legacy(403, 'forbidden', `Delegation denied for ${ANN}`),
      request: { method: 'GET', url: 'https://gmail.googleapis.com/gmail/v1/users/bob%40example.com/messages' },
    },
    world: {},
    expected: confirmed('NotShared'),
    advice: /pass me as userId/,
  },
  {
    name: 'a video belongs to another channel',
    email: ANN,
    scopes: scope('youtube'),
    response: {
      status: 403,
      body: legacy(403, 'forbidden', 'The request cannot be authorized. The authenticated user is not allowed to update the video.'),
      request: { method: 'DELETE', url: 'https://youtube.googleapis.com/youtube/v3/videos?id=abcdefghijk' },
    },
    world: { channels: { [ANN]: { id: 'UCown', title: 'Ann' } }, videos: { abcdefghijk: 'UCother' } },
    expected: confirmed('NotShared'),
    advice: /UCother/,
  },
  {
    name: 'a site is in the list, at too low a level',
    email: ANN,
    scopes: scope('webmasters'),
    response: {
      status: 403,
      body: legacy(403, 'forbidden', `User does not have sufficient permission for site '${SITE}'.`),
      request: {
        method: 'PUT',
        url: `https://www.googleapis.com/webmasters/v3/sites/${encodeURIComponent(SITE)}/sitemaps/${encodeURIComponent(`${SITE}sitemap.xml`)}`,
      },
    },
    world: { sites: { [ANN]: { [SITE]: 'siteRestrictedUser' } } },
    expected: confirmed('NotShared'),
    advice: /Full user/,
    fields: { access: 'insufficient' },
  },
  {
    name: 'a Tag Manager account is visible, but not the container',
    email: ANN,
    scopes: scope('tagmanager.readonly', 'tagmanager.edit.containers'),
    response: {
      status: 403,
      body: legacy(403, 'forbidden', 'Returns a not authorized error.'),
      request: { method: 'POST', url: 'https://tagmanager.googleapis.com/tagmanager/v2/accounts/111/containers/222/workspaces' },
    },
    world: { tagManager: { [ANN]: ['111'] } },
    expected: confirmed('NotShared'),
    fields: { access: 'insufficient' },
  },
  ...(
    [
      ['a limit per day is used up', 'day', 1_000, 'RateLimited', { window: 'day' }],
      ['a limit per ten seconds is used up', '10 seconds', 50, 'RateLimited', {}],
      ['a capacity is used up', undefined, 24, 'QuotaExceeded', { quota: { limitValue: 24 } }],
    ] as const
  ).map(([name, refreshInterval, value, kind, fields]): Cause => ({
    ...cloud,
    name,
    response: { status: 429, body: quotaDenied('Requests'), request: runRequest },
    world: {
      quotas: {
        'acme-prod': {
          Requests: {
            service: 'run.googleapis.com',
            metric: 'run.googleapis.com/requests',
            value,
            ...(refreshInterval && { refreshInterval }),
          },
        },
      },
    },
    expected: kind === 'RateLimited' ? confirmed(kind) : corrected(kind),
    fields,
  })),
  {
    ...cloud,
    name: 'an organization policy is not enforced anymore',
    response: keyCreationBlocked,
    world: { orgPolicies: { 'projects/acme-prod': { 'iam.disableServiceAccountKeyCreation': false } } },
    expected: unknown('PolicyBlocked'),
    advice: /isn't enforced now/,
  },
  {
    ...cloud,
    name: 'the API is disabled, and only the API itself says so',
    response: {
      status: 403,
      body: bare(403, 'The caller does not have permission'),
      request: { ...secretGet, url: `${secretGet.url}/versions/latest:access` },
    },
    world: { apis: { 'acme-prod': [] } },
    expected: corrected('ApiDisabled'),
  },
];
