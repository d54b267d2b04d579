import type { serviceUsage } from '../../../src/catalog/platform/service-usage.js';
import type { Examples } from '../examples.js';

const disabled = (project: string): { reason: string; metadata: Record<string, string> } => ({
  reason: 'SERVICE_DISABLED',
  metadata: { consumer: `projects/${project}`, service: 'vision.googleapis.com' },
});
const VISION = 'POST https://vision.googleapis.com/v1/images:annotate';

export default {
  wordings: {
    'consumer-suspended': ["Consumer 'project_number:123456789012' has been suspended."],
    'terms-violation': ['Your project has been denied access. Please contact support.'],
    'terms-not-accepted': ['Callers must accept Terms of Service.'],
    'project-not-found': ['Project example-project is not found and cannot be used for API calls.'],
    'project-deleted': ['The project example-project has been deleted.'],
    'project-denied': ['Permission denied on resource project example-project.'],
    'api-not-used': [
      'Vision API has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/vision.googleapis.com/overview?project=123456789012 then retry.',
    ],
    'service-not-enabled': ["Service 'vision.googleapis.com' is not enabled for consumer 'project_number:123456789012'."],
    'not-activated': ['The consumer has not activated the vision.googleapis.com API. Please enable the API for project example-project.'],
    'access-not-configured': ['Access Not Configured. Please use Google Developers Console to activate the API for your project.'],
  },
  sentences: {
    'enable-denied': [
      'Permission denied to enable service [vision.googleapis.com]',
      'Permission denied to list services for consumer container [projects/123456789012]',
    ],
    'billing-for-enable': [
      "Billing account for project '123456789012' is not found. Billing must be enabled for activation of service(s) 'compute.googleapis.com' to proceed.",
    ],
    'tos-for-enable': ['The caller must accept the Terms of Service https://example for service earthengine.googleapis.com'],
  },
  situations: {
    'api-disabled': {
      message: 'Cloud Vision API has not been used in project 123456789012 before or it is disabled.',
      errorInfo: disabled('123456789012'),
      request: VISION,
      caller: 'serviceAccount',
      first: /Enable.*vision\.googleapis\.com/,
    },
    'may-not-enable': {
      message: 'Permission denied to enable service [vision.googleapis.com]',
      errorInfo: { reason: 'AUTH_PERMISSION_DENIED', domain: 'serviceusage.googleapis.com' },
      request: 'POST https://serviceusage.googleapis.com/v1/projects/example-project/services/vision.googleapis.com:enable',
      caller: 'serviceAccount',
      first: /serviceUsageAdmin/,
    },
    'billing-first': {
      status: 400,
      message:
        "Billing account for project '123456789012' is not found. Billing must be enabled for activation of service(s) 'compute.googleapis.com' to proceed.",
      request: 'POST https://serviceusage.googleapis.com/v1/projects/123456789012/services/compute.googleapis.com:enable',
      caller: 'user',
      first: /Link an active billing account/,
    },
  },
} satisfies Examples<typeof serviceUsage>;
