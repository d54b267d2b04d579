import { family } from '../define.js';
import { meanings } from './service-usage/meanings.js';

const ENABLE = 'https://cloud.google.com/service-usage/docs/enable-disable';

/** Service Usage: APIs that are not enabled, and who may enable them. */
export const serviceUsage = family({
  meanings,
  services: [],
  governedBy: 'iam',
  docs: ENABLE,
  sentences: {
    'enable-denied': [
      'Permission denied to enable service',
      'Permission denied to list services for consumer',
      'Permission denied to get service',
      'Not found or permission denied for service',
    ],
    'billing-for-enable': [
      'Billing account for project {words} is not found. Billing must be enabled for activation of service',
      'Billing must be enabled for activation of service',
    ],
    'tos-for-enable': ['must accept the Terms of Service {text} for service', 'Terms of Service {words} not accepted'],
  },
  answers: [
    { kind: 'MissingPermission', sentences: ['enable-denied'] },
    { kind: 'BillingDisabled', sentences: ['billing-for-enable'] },
    { kind: 'CredentialRejected', problem: 'termsNotAccepted', sentences: ['tos-for-enable'] },
  ],
  access: {},
  situations: {
    'api-disabled': {
      says: "{service} isn't enabled in project {project}.",
      when: { kind: 'ApiDisabled', has: ['service', 'project'] },
      source: ENABLE,
      steps: [
        {
          use: 'enableApi',
          ifAlreadySo:
            'Wait up to 5 minutes after enabling. Check the project: the one of the OAuth client, key or quota project counts, not the one that holds the resource.',
        },
        { use: 'setQuotaProject', when: "If the project in the message isn't the one that you meant" },
      ],
    },
    'may-not-enable': {
      says: '{caller} may not enable or list APIs in the project.',
      when: [
        { kind: 'MissingPermission', sentences: ['enable-denied'] },
        {
          kind: 'MissingPermission',
          permissions: ['serviceusage.services.enable', 'serviceusage.services.list', 'serviceusage.services.get'],
        },
        { kind: 'MissingPermission', reasons: ['AUTH_PERMISSION_DENIED'] },
      ],
      source: 'https://cloud.google.com/service-usage/docs/access-control',
      steps: [
        {
          grant: { role: 'roles/serviceusage.serviceUsageAdmin', to: 'caller', on: 'project' },
          detail: 'To look only, roles/serviceusage.serviceUsageViewer is enough.',
          ifAlreadySo: "An API that isn't public, or a project that doesn't exist, is denied in the same words.",
        },
        {
          action: 'AskAdmin',
          who: 'projectAdmin',
          title: 'Let another person enable the API once, instead of the program on each start',
          detail: 'Tools such as Terraform or firebase only need the right if they enable APIs themselves.',
        },
      ],
    },
    'billing-first': {
      says: 'The API can only be enabled in a project with billing.',
      when: { kind: 'BillingDisabled', sentences: ['billing-for-enable'] },
      source: 'https://cloud.google.com/billing/docs/how-to/modify-project',
      steps: [
        {
          action: 'LinkBilling',
          who: 'projectAdmin',
          title: 'Link an active billing account to the project, then enable the API',
          detail: 'The account that links it needs roles/billing.user on the billing account and Project Billing Manager on the project.',
          url: 'https://console.cloud.google.com/billing/linkedaccount?project={project}',
          docs: 'https://cloud.google.com/billing/docs/how-to/modify-project',
        },
      ],
    },
  },
});
