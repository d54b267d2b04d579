/** A call that may be made: nothing else leaves. */
export interface AllowedCall {
  readonly method: 'GET' | 'POST';
  /** The host; `*` stands for the API host of the denied service. */
  readonly host: string;
  /** The path: `{name}` stands for one segment, `{+name}` for several, `{=name}` for the whole path of a URL, encoded already. */
  readonly path: string;
  /** What the credential needs for an answer. */
  readonly needs: string;
}

const CLOUD = 'scope cloud-platform or cloud-platform.read-only';
const DRIVE_SCOPE = 'a Drive scope, such as drive.metadata.readonly';
const CALENDAR = 'a Calendar scope, such as calendar.readonly';
const YOUTUBE = 'a YouTube scope, such as youtube.readonly; costs 1 quota unit';

/**
 * Every call that a diagnosis can make. All of them read: GET, and the POSTs of methods that Google defines as tests, look-ups and explanations.
 * The prober makes URLs from this table alone, and a test holds every request that leaves to it.
 */
export const CALLS = {
  'oauth2.tokeninfo': { method: 'POST', host: 'oauth2.googleapis.com', path: '/tokeninfo', needs: 'an access token' },
  /** Only with `delegation: true`: gets a token for one scope, and throws it away. The credential itself sends it. */
  'oauth2.token': { method: 'POST', host: 'oauth2.googleapis.com', path: '/token', needs: "a service account's key" },
  'serviceusage.services.get': {
    method: 'GET',
    host: 'serviceusage.googleapis.com',
    path: '/v1/projects/{project}/services/{service}',
    needs: `${CLOUD}; serviceusage.services.get`,
  },
  'cloudbilling.projects.getBillingInfo': {
    method: 'GET',
    host: 'cloudbilling.googleapis.com',
    path: '/v1/projects/{project}/billingInfo',
    needs: `${CLOUD}; resourcemanager.projects.get`,
  },
  'cloudquotas.quotaInfos.list': {
    method: 'GET',
    host: 'cloudquotas.googleapis.com',
    path: '/v1/projects/{project}/locations/global/services/{service}/quotaInfos',
    needs: 'scope cloud-platform; cloudquotas.quotas.get',
  },
  'cloudquotas.quotaInfos.get': {
    method: 'GET',
    host: 'cloudquotas.googleapis.com',
    path: '/v1/projects/{project}/locations/global/services/{service}/quotaInfos/{quota}',
    needs: 'scope cloud-platform; cloudquotas.quotas.get',
  },
  testIamPermissions: { method: 'POST', host: '*', path: '/{+resource}:testIamPermissions', needs: 'scope cloud-platform; no permission' },
  'compute.testIamPermissions': {
    method: 'POST',
    host: 'compute.googleapis.com',
    path: '/compute/v1/{+resource}/testIamPermissions',
    needs: 'scope compute or cloud-platform; no permission',
  },
  'storage.buckets.testIamPermissions': {
    method: 'GET',
    host: 'storage.googleapis.com',
    path: '/storage/v1/b/{bucket}/iam/testPermissions',
    needs: 'a Cloud Storage scope; no permission',
  },
  'privilegedaccessmanager.entitlements.search': {
    method: 'GET',
    host: 'privilegedaccessmanager.googleapis.com',
    path: '/v1/{+parent}/locations/global/entitlements:search',
    needs: 'scope cloud-platform; no permission',
  },
  'drive.files.get': { method: 'GET', host: 'www.googleapis.com', path: '/drive/v3/files/{file}', needs: DRIVE_SCOPE },
  'drive.about.get': { method: 'GET', host: 'www.googleapis.com', path: '/drive/v3/about', needs: DRIVE_SCOPE },
  'calendar.calendarList.get': {
    method: 'GET',
    host: 'www.googleapis.com',
    path: '/calendar/v3/users/me/calendarList/{calendar}',
    needs: CALENDAR,
  },
  'calendar.calendars.get': { method: 'GET', host: 'www.googleapis.com', path: '/calendar/v3/calendars/{calendar}', needs: CALENDAR },
  'youtube.channels.list': { method: 'GET', host: 'youtube.googleapis.com', path: '/youtube/v3/channels', needs: YOUTUBE },
  'youtube.videos.list': { method: 'GET', host: 'youtube.googleapis.com', path: '/youtube/v3/videos', needs: YOUTUBE },
  'youtube.playlists.list': { method: 'GET', host: 'youtube.googleapis.com', path: '/youtube/v3/playlists', needs: YOUTUBE },
  'searchconsole.sites.list': {
    method: 'GET',
    host: 'www.googleapis.com',
    path: '/webmasters/v3/sites',
    needs: 'scope webmasters or webmasters.readonly',
  },
  'analyticsadmin.accountSummaries.list': {
    method: 'GET',
    host: 'analyticsadmin.googleapis.com',
    path: '/v1beta/accountSummaries',
    needs: 'scope analytics.readonly or analytics.edit',
  },
  'tagmanager.accounts.list': {
    method: 'GET',
    host: 'tagmanager.googleapis.com',
    path: '/tagmanager/v2/accounts',
    needs: 'a Tag Manager scope, such as tagmanager.readonly',
  },
  'gmail.users.getProfile': {
    method: 'GET',
    host: 'gmail.googleapis.com',
    path: '/gmail/v1/users/me/profile',
    needs: 'a Gmail scope, such as gmail.metadata',
  },
  'policytroubleshooter.iam.troubleshootError': {
    method: 'POST',
    host: 'policytroubleshooter.googleapis.com',
    path: '/v3beta/iam:troubleshootError',
    needs: 'scope cloud-platform; roles/iam.securityReviewer on the organization to see everything',
  },
  'policytroubleshooter.iam.troubleshoot': {
    method: 'POST',
    host: 'policytroubleshooter.googleapis.com',
    path: '/v3beta/iam:troubleshoot',
    needs: 'scope cloud-platform; roles/iam.securityReviewer on the organization to see everything',
  },
  'orgpolicy.policies.getEffectivePolicy': {
    method: 'GET',
    host: 'orgpolicy.googleapis.com',
    path: '/v2/{+parent}/policies/{constraint}:getEffectivePolicy',
    needs: 'scope cloud-platform; orgpolicy.policy.get',
  },
  'iam.denypolicies.list': {
    method: 'GET',
    host: 'iam.googleapis.com',
    path: '/v2/policies/{attachmentPoint}/denypolicies',
    needs: 'scope cloud-platform; iam.denypolicies.list',
  },
  'iam.denypolicies.get': {
    method: 'GET',
    host: 'iam.googleapis.com',
    path: '/v2/policies/{attachmentPoint}/denypolicies/{policy}',
    needs: 'scope cloud-platform; iam.denypolicies.get',
  },
  'logging.entries.list': {
    method: 'POST',
    host: 'logging.googleapis.com',
    path: '/v2/entries:list',
    needs: 'scope logging.read or cloud-platform; logging.logEntries.list',
  },
  'apikeys.keys.lookupKey': {
    method: 'GET',
    host: 'apikeys.googleapis.com',
    path: '/v2/keys:lookupKey',
    needs: 'scope cloud-platform; apikeys.keys.lookup',
  },
  'apikeys.keys.get': {
    method: 'GET',
    host: 'apikeys.googleapis.com',
    path: '/v2/{+key}',
    needs: 'scope cloud-platform; apikeys.keys.get',
  },
  /** The denied call once more, if it was a `get` or a `list`: the only way to see that it works now. */
  'same.read': { method: 'GET', host: '*', path: '{=path}', needs: 'what the denied call needs' },
} as const satisfies Readonly<Record<string, AllowedCall>>;

export type CallName = keyof typeof CALLS;
