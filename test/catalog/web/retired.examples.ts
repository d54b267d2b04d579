import type { retired } from '../../../src/catalog/web/retired.js';
import type { Examples } from '../examples.js';

export default {
  sentences: {
    'turned-off': [
      'The URL Shortener API has been turned off.',
      'Fusion Tables has been turned down',
      'Conversational Actions are no longer supported.',
    ],
    'no-new-customers': ['Cloud Source Repositories is not available to new customers.', 'This API is no longer accepting new developers.'],
  },
  situations: {
    'google-plus': {
      message: 'The caller does not have permission',
      request: 'GET https://www.googleapis.com/plus/v1/people/me',
      caller: 'user',
      first: /People API/,
      never: /roles\//,
    },
    'link-shorteners': {
      message: 'The caller does not have permission',
      request: 'POST https://www.googleapis.com/urlshortener/v1/url',
      first: /App Links/,
      never: /roles\//,
    },
    'fusion-tables': {
      message: 'Forbidden',
      reason: 'forbidden',
      request: 'GET https://www.googleapis.com/fusiontables/v2/query?sql=SELECT',
      first: /BigQuery/,
    },
    'source-repositories': {
      message: 'Cloud Source Repositories is not available to new customers.',
      request: 'POST https://sourcerepo.googleapis.com/v1/projects/my-project/repos',
      first: /Secure Source Manager/,
    },
    'assistant-actions': {
      message: 'Forbidden',
      request: 'POST https://actions.googleapis.com/v2/projects/my-project:sendInteraction',
      first: /App Actions/,
    },
    'iot-core': {
      message: 'Cloud IoT API has not been used in project 123456789012 before or it is disabled.',
      errorInfo: { reason: 'SERVICE_DISABLED', metadata: { service: 'cloudiot.googleapis.com', consumer: 'projects/123456789012' } },
      request: 'GET https://cloudiot.googleapis.com/v1/projects/my-project/locations/us-central1/registries',
      first: /MQTT/,
      never: /services enable/,
    },
    'turned-off': {
      message: 'The caller does not have permission',
      request: 'GET https://www.googleapis.com/mirror/v1/timeline',
      first: /turned off/,
    },
    'told-so': {
      message: 'This service has been discontinued.',
      request: 'GET https://example-service.googleapis.com/v1/things',
      caller: 'serviceAccount',
      first: /release notes/,
    },
  },
} satisfies Examples<typeof retired>;
