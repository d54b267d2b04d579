import { family } from '../../define.js';

const DENIED = ['MissingPermission', 'NotShared', 'Unclassified'] as const;
const CHANNEL = 'https://cloud.google.com/channel/docs/get-started';

/** Resellers and sellers: the Cloud Channel API, and the Procurement API of Cloud Marketplace. */
export const partners = family({
  services: ['cloudchannel', 'cloudcommerceprocurement'],
  governedBy: 'unknown',
  governedOtherwise: { cloudcommerceprocurement: 'iam' },
  docs: CHANNEL,
  sentences: {},
  answers: [],
  access: {},
  situations: {
    'reseller-account': {
      says: 'Reseller data is opened by a role in the Partner Sales Console, which only a user of the reseller domain has.',
      when: { kind: DENIED, services: ['cloudchannel'] },
      only: true,
      source: CHANNEL,
      steps: [
        {
          action: 'AuthorizeDelegation',
          who: 'workspaceAdmin',
          title: 'Let the service account act as a super admin of the reseller domain',
          detail:
            'It needs domain-wide delegation of the scope https://www.googleapis.com/auth/apps.order. Set that admin as the subject; IAM roles open no reseller data.',
          url: 'https://admin.google.com/ac/owl/domainwidedelegation',
          docs: CHANNEL,
        },
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Give the user a role in the Partner Sales Console, and link the Cloud project there',
          detail:
            'Settings, Channel Services API: the console lists the service accounts that may call. The account ID in the path is that of your console.',
          docs: CHANNEL,
        },
      ],
    },
    'marketplace-seller': {
      says: 'The Procurement API is open only to accounts that the Producer Portal lists for the provider.',
      when: { kind: DENIED, services: ['cloudcommerceprocurement'] },
      only: true,
      source: 'https://cloud.google.com/marketplace/docs/partners/integrated-saas/backend-integration',
      steps: [
        {
          action: 'Verify',
          who: 'projectAdmin',
          title: 'Link the service account in Producer Portal, in the technical integration of the product',
          detail:
            'The provider ID in the path is the ID of the project of your products, often with -public. Each product lists its accounts.',
          url: 'https://console.cloud.google.com/producer-portal',
          docs: 'https://cloud.google.com/marketplace/docs/partners/integrated-saas/backend-integration',
        },
      ],
    },
  },
});
