import type { billing } from '../../../src/catalog/platform/billing.js';
import type { Examples } from '../examples.js';

export default {
  wordings: {
    'billing-country': [
      'Access to maps-backend.googleapis.com is restricted from your billing country and was denied for project_number:123456789012',
    ],
    'billing-needed': ['This API method requires billing to be enabled.'],
    'billing-enable-link': [
      'Please enable billing on project #123456789012 by visiting https://console.developers.google.com/billing/enable?project=123456789012 then retry.',
    ],
    'billing-account': ['The billing account for the owning project is disabled in state absent'],
  },
  sentences: {
    'projects-of-the-creator': ['The project cannot be created because you have exceeded your allotted project quota.'],
    'projects-of-the-account': ['Cloud billing quota exceeded: https://support.google.com/code/contact/billing_quota_increase'],
    closed: [
      "Read access to project 'example-project' was denied: please check billing account associated and retry",
      'The billing account for the owning project is disabled in state closed',
    ],
    'not-linked': [
      'This API method requires billing to be enabled. Please enable billing on project #example-project by visiting https://console.developers.google.com/billing/enable?project=example-project',
    ],
  },
  situations: {
    'may-not-link-project': {
      message: 'The caller does not have permission',
      request: 'PUT https://cloudbilling.googleapis.com/v1/projects/my-project/billingInfo',
      caller: 'serviceAccount',
      first: /roles\/billing\.projectManager/,
      among: /roles\/billing\.user/,
    },
    'no-more-projects': {
      status: 429,
      message: 'The project cannot be created because you have exceeded your allotted project quota.',
      request: 'POST https://cloudresourcemanager.googleapis.com/v1/projects',
      first: /project quota form/,
    },
    'may-not-link': {
      message: "The caller lacks permission 'billing.resourceAssociations.create' on billing account 012345-6789AB-CDEF01.",
      request: 'PUT https://cloudbilling.googleapis.com/v1/projects/my-project/billingInfo',
      caller: 'serviceAccount',
      first: /roles\/billing\.user/,
    },
    'too-many-projects': {
      status: 400,
      body: {
        error: {
          code: 400,
          message: 'Precondition check failed.',
          status: 'FAILED_PRECONDITION',
          details: [
            {
              '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
              violations: [
                {
                  subject: 'billingAccounts/000000-0A0A0A-0B0B0B',
                  description: 'Cloud billing quota exceeded: https://support.google.com/code/contact/billing_quota_increase',
                },
              ],
            },
          ],
        },
      },
      request: 'PUT https://cloudbilling.googleapis.com/v1/projects/example-project/billingInfo',
      caller: 'user',
      among: /Unlink billing/,
    },
    'account-closed': {
      message: "Read access to project 'example-project' was denied: please check billing account associated and retry",
      request: 'GET https://appengine.googleapis.com/v1/apps/example-project',
      caller: 'user',
      first: /Check the billing account/,
    },
    'not-linked': {
      message:
        'This API method requires billing to be enabled. Please enable billing on project #example-project by visiting https://console.developers.google.com/billing/enable?project=example-project',
      errorInfo: { reason: 'BILLING_DISABLED', metadata: { consumer: 'projects/example-project', service: 'vision.googleapis.com' } },
      request: 'POST https://vision.googleapis.com/v1/images:annotate',
      caller: 'serviceAccount',
      first: /Link an active billing account/,
    },
  },
} satisfies Examples<typeof billing>;
