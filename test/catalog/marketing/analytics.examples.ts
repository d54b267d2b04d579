import type { analytics } from '../../../src/catalog/marketing/analytics.js';
import type { Examples } from '../examples.js';

const DATA = 'https://analyticsdata.googleapis.com/v1beta/properties/123456789:runReport';

export default {
  wordings: {
    'shared-property': ['User does not have sufficient permissions for this property.'],
    'no-analytics': ['User does not have any Google Analytics account.'],
    'back-off': ['Please implement exponential backoff.'],
    'insufficient-rate-quota': ['Insufficient quota to proceed.'],
  },
  sentences: {
    'no-property-permission': [
      'User does not have sufficient permissions for this property. To learn more about Property ID, see https://developers.google.com/analytics/devguides/reporting/data/v1/property-id.',
      'User does not have sufficient permissions for this profile.',
    ],
    'property-id-help': [
      'To learn more about Property ID, see https://developers.google.com/analytics/devguides/reporting/data/v1/property-id.',
    ],
    'no-account': ['User does not have any Google Analytics account.'],
    'tokens-spent': [
      'Exhausted property tokens per hour quota. Quota will return within 1 hour.',
      'Exhausted concurrent requests quota. Please send fewer requests concurrently.',
    ],
    'server-errors-quota': ['Exhausted potentially thresholded requests quota. This quota will refresh in under an hour.'],
  },
  kinds: { 'no-account': 'NotShared' },
  situations: {
    'property-not-shared': {
      message:
        'User does not have sufficient permissions for this property. To learn more about Property ID, see https://developers.google.com/analytics/devguides/reporting/data/v1/property-id.',
      request: `POST ${DATA}`,
      caller: 'serviceAccount',
      first: /Share .*property 123456789 with robot@.* as Viewer/,
      among: /measurement ID/,
    },
    'no-analytics-account': {
      message: 'User does not have any Google Analytics account.',
      reason: 'insufficientPermissions',
      request: 'GET https://www.googleapis.com/analytics/v3/management/accounts',
      caller: 'user',
      among: /opens these reports/,
    },
    'change-needs-editor': {
      message: 'The caller does not have permission',
      request: 'PATCH https://analyticsadmin.googleapis.com/v1beta/properties/123456789?updateMask=displayName',
      caller: 'serviceAccount',
      first: /Editor/,
    },
    'user-deletion-or-provisioning': {
      message: 'The caller does not have permission',
      request: 'POST https://analyticsadmin.googleapis.com/v1beta/accounts:provisionAccountTicket',
      caller: 'user',
      first: /account creation/,
    },
    'tokens-spent': {
      status: 429,
      message: 'Exhausted property tokens per hour quota. Quota will return within 1 hour.',
      request: `POST ${DATA}`,
      caller: 'serviceAccount',
      first: /next hour/,
    },
    'universal-analytics-gone': {
      message: 'User does not have sufficient permissions for this profile.',
      request: 'POST https://analyticsreporting.googleapis.com/v4/reports:batchGet',
      caller: 'serviceAccount',
      first: /GA4/,
    },
  },
} satisfies Examples<typeof analytics>;
