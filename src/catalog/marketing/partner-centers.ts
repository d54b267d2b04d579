import { family } from '../define.js';

const DENIED = ['NotShared', 'MissingPermission', 'Unclassified'] as const;

/** Accounts of partners with a console of their own: Hotel Center, Local Services Ads. */
export const partnerCenters = family({
  services: ['travelpartner', 'localservices'],
  governedBy: 'sharing',
  docs: 'https://developers.google.com/hotels/hotel-prices/api-reference/travel-partner-api',
  sentences: {},
  answers: [],
  access: {
    '*': {
      thing: 'the account',
      page: ['https://hotelcenter.google.com/', 'https://ads.google.com/'],
      roles: [['*', 'user']],
      how: 'An admin of the account adds the address in its user management.',
      docs: 'https://support.google.com/hotelprices/answer/9941396',
      serviceAccounts: 'address',
    },
  },
  situations: {
    'hotel-center': {
      says: "{caller} isn't a user of this Hotel Center account, or the Cloud project isn't linked to it.",
      when: { kind: DENIED, services: ['travelpartner'] },
      only: true,
      source: 'https://developers.google.com/hotels/hotel-prices/api-reference/travel-partner-api',
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Add {caller} in Hotel Center under Account settings, Users',
          detail: 'Service accounts are added by their address. The scope is https://www.googleapis.com/auth/travelpartner.',
          url: 'https://hotelcenter.google.com/',
          docs: 'https://developers.google.com/hotels/hotel-prices/api-reference/travel-partner-api',
          ifAlreadySo: 'Check the account ID in the path: it is the number in the address of Hotel Center.',
        },
      ],
    },
    'local-services': {
      says: "{caller} can't open the manager account in the query, or the accounts below it.",
      when: { kind: DENIED, services: ['localservices'] },
      only: true,
      source: 'https://developers.google.com/local-services-ads/guides/introduction',
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Sign in as a user of the manager account, or invite {caller} to it in Google Ads',
          detail:
            "manager_customer_id in the query is the ID of the manager account, without hyphens. The scope is adwords. Service accounts aren't accepted.",
          url: 'https://ads.google.com/aw/accountaccess/users',
          docs: 'https://developers.google.com/local-services-ads/guides/introduction',
        },
      ],
    },
  },
});
