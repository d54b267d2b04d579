import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'billing-country': 'Access to {service} is restricted from your billing country and was denied for project_number:{project}',
    'billing-needed': [
      'requires billing to be enabled',
      'must enable billing',
      'has billing disabled',
      'billing (has not been|is not|must be) enabled',
      'only accessible to billed users',
      'not (configured|enabled) billing',
      'verify your project has an active billing account',
    ],
    'billing-enable-link': [
      'enable billing on [the ]project {project}',
      'enable billing on [the ]project #{project}',
      'enable billing on [the ]project # {project}',
      'billing/enable?project={project}',
      'billing?project={project}',
      'Project {project} \\(#{number}\\) has billing disabled',
    ],
    'billing-account': [
      'dunning',
      'billing account[ {text}] (disabled|absent|closed|delinquent|not found|not open|not active|past due|suspended|invalid)',
      '(disabled|absent|closed|delinquent|inactive|invalid|suspended) billing account',
      'check billing account',
    ],
  },
  answers: [
    { kind: 'BillingDisabled', sources: ['ErrorInfo'], reasons: ['BILLING_DISABLED', 'UREQ_PROJECT_BILLING_NOT_FOUND'] },
    {
      kind: 'BillingDisabled',
      sources: ['PreconditionFailure'],
      reasons: ['googleapis.com/billing-enabled', 'serviceusage/billing-enabled'],
    },
    { kind: 'BillingDisabled', sources: ['LegacyError'], reasons: ['BILLING_DISABLED'] },
    { kind: 'BillingDisabled', sources: ['Message'], reasons: ['BILLING_NOT_ENABLED'] },
    { kind: 'BillingDisabled', sentences: ['billing-needed', 'billing-enable-link', 'billing-account'] },
    { kind: 'PolicyBlocked', policy: 'Location', sentences: ['billing-country'] },
  ],
});
