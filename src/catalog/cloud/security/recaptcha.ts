import { family } from '../../define.js';

/** reCAPTCHA (Enterprise). */
export const recaptcha = family({
  services: ['recaptchaenterprise'],
  governedBy: 'iam',
  docs: 'https://cloud.google.com/recaptcha/docs/troubleshooting',
  sentences: {
    'site-key-domain': [
      'Localhost is not in the list of supported domains',
      'Invalid domain for site key',
      'not in the list of supported domains',
    ],
    'site-key-project': ['site key {words} does not {words} project', 'Site key not found'],
  },
  answers: [],
  access: {},
  situations: {
    'key-of-another-project': {
      says: 'The assessment was asked of another project than the one that owns the site key, or {caller} lacks the role there.',
      when: [
        { kind: ['MissingPermission', 'Unclassified'] },
        { kind: ['MissingPermission', 'Unclassified', 'CredentialRejected'], sentences: ['site-key-project'] },
      ],
      source: 'https://cloud.google.com/recaptcha/docs/create-assessment',
      steps: [
        {
          grant: { role: 'roles/recaptchaenterprise.agent', to: 'caller', on: 'project' },
          detail: 'This role creates assessments and nothing else.',
          ifAlreadySo: 'Call the project that owns the site key: the console shows it above the key.',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If the call is made with an API key',
          title: "Check that the API key is in the site key's project and allows reCAPTCHA Enterprise",
          detail: "The site key in the page isn't an API key: it can't authenticate the call.",
          url: 'https://console.cloud.google.com/apis/credentials?project={project}',
          docs: 'https://cloud.google.com/recaptcha/docs/create-assessment',
        },
      ],
    },
    'site-key-domain': {
      says: 'The site key is limited to other domains, packages or bundle IDs than the one that made the token.',
      when: { kind: ['MissingPermission', 'Unclassified', 'CredentialRejected', 'PolicyBlocked'], sentences: ['site-key-domain'] },
      only: true,
      source: 'https://cloud.google.com/recaptcha/docs/troubleshooting',
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Add this domain, package or bundle ID to the site key',
          detail: 'Write the domain without scheme and path; its subdomains count. Add localhost for tests, or use a key for testing.',
          url: [
            'https://console.cloud.google.com/security/recaptcha?project={project}',
            'https://console.cloud.google.com/security/recaptcha',
          ],
          docs: 'https://cloud.google.com/recaptcha/docs/create-key-website',
        },
      ],
    },

    'free-assessments-spent': {
      says: 'The free assessments of the month are used up, and billing is off.',
      when: { kind: ['RateLimited', 'QuotaExceeded', 'BillingDisabled'] },
      source: 'https://cloud.google.com/recaptcha/docs/compare-tiers',
      steps: [
        {
          action: 'LinkBilling',
          who: 'projectAdmin',
          title: 'Link a billing account to the project of the site key',
          detail: 'Without billing a project has a fixed number of free assessments in a month.',
          url: 'https://console.cloud.google.com/billing/linkedaccount?project={project}',
          docs: 'https://cloud.google.com/recaptcha/docs/compare-tiers',
        },
      ],
    },
  },
});
