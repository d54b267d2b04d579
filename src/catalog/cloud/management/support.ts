import { family } from '../../define.js';

const DENIED = ['MissingPermission', 'Unclassified', 'PolicyBlocked', 'NotShared'] as const;
const ACCESS = 'https://cloud.google.com/support/docs/access-control';

/** Customer Care: support cases by API. */
export const support = family({
  services: ['cloudsupport'],
  governedBy: 'iam',
  docs: ACCESS,
  sentences: {
    'no-support-plan': [
      'does not have a support plan',
      'not have an active support (plan|contract|subscription)',
      'requires a {words} support (plan|service)',
    ],
  },
  answers: [{ kind: 'PolicyBlocked', policy: 'Other', sentences: ['no-support-plan'] }],
  access: {},
  situations: {
    'no-support-plan': {
      says: 'The Support API is only for organizations with Enhanced or Premium Support.',
      when: { kind: DENIED, sentences: ['no-support-plan'] },
      only: true,
      source: 'https://cloud.google.com/support/docs/reference/support-api',
      steps: [
        {
          action: 'AskAdmin',
          who: 'projectAdmin',
          title: 'Buy Enhanced or Premium Support for the organization, or file the case in the console',
          detail: 'Standard Support has no API. A role changes nothing here.',
          url: 'https://console.cloud.google.com/support',
          docs: 'https://cloud.google.com/support/docs/overview',
        },
      ],
    },
    cases: {
      says: '{caller} may not read or file support cases of this project or organization.',
      when: { kind: 'MissingPermission', services: ['cloudsupport'] },
      source: ACCESS,
      steps: [
        {
          grant: { role: 'roles/cloudsupport.techSupportEditor', to: 'caller', on: 'project' },
          detail: 'roles/cloudsupport.techSupportViewer only reads cases. Grant it on the organization for cases of all projects.',
          ifAlreadySo: 'The API needs Enhanced or Premium Support.',
        },
      ],
    },
  },
});
