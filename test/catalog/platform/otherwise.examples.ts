import type { otherwise } from '../../../src/catalog/platform/otherwise.js';
import type { Examples } from '../examples.js';

export default {
  sentences: {},

  situations: {
    'placeholder-left': {
      message: 'Caller does not have storage.objects.get access to object your-bucket/test.txt.',
      request: 'GET https://storage.googleapis.com/storage/v1/b/your-bucket/o/test.txt',
      caller: 'serviceAccount',
      among: /in the place of the placeholder/,
    },
    'other-account': {
      message: 'The user does not have sufficient permissions for this file.',
      reason: 'insufficientFilePermissions',
      request: 'PATCH https://www.googleapis.com/drive/v3/files/1AbCdEfGhIjKlMnOpQrStUvWxYz?supportsAllDrives=true',
      first: /Share/,
      last: /which account/,
    },
    'runtime-account': {
      message:
        "Permission 'discoveryengine.servingConfigs.search' denied on resource '//discoveryengine.googleapis.com/projects/my-project/locations/global' (or it may not exist).",
      errorInfo: {
        reason: 'IAM_PERMISSION_DENIED',
        domain: 'discoveryengine.googleapis.com',
        metadata: { permission: 'discoveryengine.servingConfigs.search' },
      },
      last: /discoveryengine.*RUNTIME_ACCOUNT/s,
    },
    'borrowed-client': {
      message: 'Rate Limit Exceeded',
      reason: 'rateLimitExceeded',
      request: 'GET https://www.googleapis.com/drive/v3/files/1AbCdEfGhIjKlMnOpQrStUvWxYz',
      last: /client ID of your own project/,
    },
    'old-token': {
      message: 'Request had insufficient authentication scopes.',
      errorInfo: { reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', metadata: { service: 'calendar-json.googleapis.com' } },
      request: 'GET https://www.googleapis.com/calendar/v3/calendars/primary/events',
      last: /Delete the stored token/,
    },
    'token-lost': {
      status: 401,
      message: 'Unauthorized',
      request: 'GET https://pubsub.googleapis.com/v1/projects/my-project/topics',
      last: /Bearer/,
    },
    'another-project': {
      message: 'Cloud Run Admin API has not been used in project 123456789012 before or it is disabled.',
      errorInfo: { reason: 'SERVICE_DISABLED', metadata: { service: 'run.googleapis.com', consumer: 'projects/123456789012' } },
      request: 'GET https://run.googleapis.com/v2/projects/my-project/locations/us-central1/services',
      last: /quota project/,
    },
    'free-trial': {
      message: "Quota 'IN_USE_ADDRESSES' exceeded. Limit: 8.0 in region us-central1.",
      reason: 'quotaExceeded',
      request: 'POST https://compute.googleapis.com/compute/v1/projects/my-project/zones/us-central1-a/instances',
      last: /free trial/,
    },
    'spark-plan': {
      message: 'This API method requires billing to be enabled. Please enable billing on project #my-project.',
      errorInfo: { reason: 'BILLING_DISABLED', metadata: { service: 'appengine.googleapis.com', consumer: 'projects/my-project' } },
      request: 'GET https://appengine.googleapis.com/v1/apps/my-project',
      last: /Blaze/,
    },
  },
} satisfies Examples<typeof otherwise>;
