import type { admin } from '../../../src/catalog/workspace/admin.js';
import type { Examples } from '../examples.js';

const USERS = 'GET https://admin.googleapis.com/admin/directory/v1/users?customer=my_customer';
const NOT_AUTHORIZED = 'Not Authorized to access this resource/api';

export default {
  wordings: {
    'admin-block': ['The domain administrators have disabled Drive apps.'],
    'service-off-for-user': ['Mail service not enabled'],
    'admin-not-authorized': ['Not Authorized to access this resource/api'],
    'administrators-only': ['Only administrators can do this.'],
    'group-access': ['Permission denied for resource groups/03abc'],
    'usage-limits': ['Calendar usage limits exceeded.'],
  },
  sentences: {
    'reports-denied': ['Caller does not have access to the customers reporting data.'],
    'other-edition': ['Membership expiry requires Cloud Identity Premium.'],
    'user-limit': ['User creation is not complete. Domain user limit reached.'],
    'not-authorized': [NOT_AUTHORIZED],
    'domain-not-found': ['Domain not found.', 'Invalid customer.'],
    'api-off-for-domain': ['Domain cannot use apis.'],
    'limited-privileges': ['Insufficient privileges to perform this operation.'],
  },
  kinds: {
    'other-edition': 'Unclassified',
  },
  situations: {
    'other-edition': {
      message: 'Membership expiry requires Cloud Identity Premium.',
      request: 'PATCH https://cloudidentity.googleapis.com/v1/groups/0a1b/memberships/2c:modifyMembershipRoles',
      caller: 'delegated',
      first: /Upgrade to the edition/,
    },
    'search-sources': {
      message: 'Access denied.',
      request: 'POST https://cloudsearch.googleapis.com/v1/settings/datasources',
      caller: 'serviceAccount',
      first: /Third-party data sources/,
    },
    'user-limit': {
      status: 412,
      message: 'Domain user limit reached.',
      reason: 'limitExceeded',
      request: 'POST https://admin.googleapis.com/admin/directory/v1/users',
      caller: 'delegated',
      first: /more licenses/,
    },
    'service-account-without-subject': {
      message: NOT_AUTHORIZED,
      reason: 'forbidden',
      request: USERS,
      caller: 'serviceAccount',
      first: /act as an admin/,
    },
    'credentials-without-workspace-scope': {
      message: 'Request had insufficient authentication scopes.',
      errorInfo: { reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', metadata: { service: 'admin.googleapis.com' } },
      request: USERS,
      caller: 'adcUser',
      first: /--scopes/,
    },
    'not-an-administrator': {
      message: NOT_AUTHORIZED,
      reason: 'forbidden',
      request: USERS,
      caller: 'delegated',
      first: /admin role/,
      among: /my_customer/,
    },
    'wrong-domain': { message: 'Domain not found.', reason: 'forbidden', request: USERS, caller: 'delegated', among: /my_customer/ },
    'api-off': {
      message: 'Domain cannot use apis.',
      reason: 'domainCannotUseApis',
      request: USERS,
      caller: 'delegated',
      first: /Allow API access/,
    },
    'vault-privilege': {
      message: 'The caller does not have permission',
      request: 'GET https://vault.googleapis.com/v1/matters/abc',
      caller: 'user',
      first: /Vault privileges/,
    },
    licensing: {
      message: 'Not authorized to access the application ID',
      reason: 'forbidden',
      request: 'GET https://licensing.googleapis.com/apps/licensing/v1/product/Google-Apps/users?customerId=C01abc',
      caller: 'user',
      first: /License Management/,
      never: /Share/,
    },
    groups: {
      message: 'Error(2028): Permission denied for resource groups/abc (or it may not exist).',
      request: 'GET https://cloudidentity.googleapis.com/v1/groups/abc',
      caller: 'serviceAccount',
      first: /Groups Administrator/,
    },
    'too-fast': {
      message: 'Quota exceeded for the current request.',
      reason: 'quotaExceeded',
      request: USERS,
      caller: 'delegated',
      first: /backoff/,
    },
  },
} satisfies Examples<typeof admin>;
