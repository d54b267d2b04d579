import { family } from '../define.js';
import { ROBOTS } from '../callers.js';

const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'CredentialRejected'] as const;

/** Business Profile (Google My Business). */
export const businessProfile = family({
  services: [
    'mybusiness',
    'mybusinessaccountmanagement',
    'mybusinessbusinessinformation',
    'mybusinessbusinesscalls',
    'mybusinesslodging',
    'mybusinessnotifications',
    'mybusinessplaceactions',
    'mybusinessqanda',
    'mybusinessverifications',
    'businessprofileperformance',
  ],
  governedBy: 'sharing',
  docs: 'https://developers.google.com/my-business/content/overview',
  sentences: {},
  answers: [],
  access: {
    '*': {
      thing: 'the Business Profile',
      page: 'https://business.google.com/locations',
      roles: [['*', 'Manager']],
      how: 'Open the profile, Menu, Business Profile settings, People and access, and add the address.',
      docs: 'https://support.google.com/business/answer/3403100',
      serviceAccounts: 'never',
    },
  },
  situations: {
    'project-not-approved': {
      says: "The project has a quota of 0: Google hasn't approved it for the Business Profile APIs.",
      when: [{ kind: ['RateLimited', 'QuotaExceeded'] }, { kind: 'QuotaExceeded', has: ['limitValue'] }],
      only: true,
      source: 'https://developers.google.com/my-business/content/prereqs',
      steps: [
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          title: 'Apply for access to the Business Profile APIs with the project number',
          detail:
            'A new project has a quota of 0 calls a minute until Google approves the application; then it is 300. Approval takes a few days.',
          url: 'https://support.google.com/business/contact/api_default',
          docs: 'https://developers.google.com/my-business/content/prereqs',
        },
        {
          action: 'SlowDown',
          who: 'caller',
          when: "If the quota in the console isn't 0",
          title: 'Slow down to 300 calls a minute, and 10 edits a minute for a profile',
          detail: 'Wait a minute and repeat.',
          docs: 'https://developers.google.com/my-business/content/limits',
        },
      ],
    },
    'service-account': {
      says: "A service account can't manage a Business Profile.",
      when: { kind: DENIED, callers: ROBOTS },
      only: true,
      source: 'https://developers.google.com/my-business/content/implement-oauth',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Sign in as a user who manages the profile, with the scope business.manage',
          detail: 'Store the refresh token on your server: https://www.googleapis.com/auth/business.manage',
          docs: 'https://developers.google.com/my-business/content/implement-oauth',
        },
      ],
    },
    'not-a-manager': {
      says: "The signed-in user doesn't manage this account or location, or the project isn't approved for it.",
      when: { kind: DENIED },
      source: 'https://support.google.com/business/answer/3403100',
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Add the user as a manager of the Business Profile, or of its business group',
          detail: 'The user must accept the invitation. accounts.list and locations.list show what the user manages.',
          url: 'https://business.google.com/locations',
          docs: 'https://support.google.com/business/answer/3403100',
        },
        {
          action: 'Verify',
          who: 'projectAdmin',
          title: 'Check that Google approved the project for the Business Profile APIs',
          detail: "A quota of 0 on the Quotas page means that it didn't.",
          url: 'https://console.cloud.google.com/apis/api/{service}/quotas?project={project}',
          docs: 'https://developers.google.com/my-business/content/prereqs',
        },
      ],
    },
  },
});
