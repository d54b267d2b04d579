import { family } from '../define.js';
import { ROBOTS } from '../callers.js';

const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'CredentialRejected'] as const;

/** AdSense, AdMob, and the APIs of Ad Manager and Authorized Buyers. */
export const adsense = family({
  services: [
    'adsense',
    'adsensehost',
    'adsenseplatform',
    'doubleclicksearch',
    'admob',
    'admanager',
    'adexchangebuyer',
    'adexchangebuyer2',
    'realtimebidding',
    'authorizedbuyersmarketplace',
    'dfareporting',
    'displayvideo',
    'doubleclickbidmanager',
  ],
  governedBy: 'sharing',
  docs: 'https://developers.google.com/adsense/management/direct_requests',
  sentences: {
    'no-adsense-account': ['User does not have an AdSense account', 'no AdSense account'],
    'no-network-access': [
      'NO_NETWORKS_TO_ACCESS',
      'NOT_WHITELISTED_FOR_API_ACCESS',
      'AuthenticationError.NETWORK_NOT_FOUND',
      'does not have access to {words} network',
    ],
    'network-api-off': ['NETWORK_API_ACCESS_DISABLED', 'API access is disabled for (the|this) network'],
  },
  answers: [
    { kind: 'NotShared', access: 'none', sentences: ['no-adsense-account', 'no-network-access'] },
    { kind: 'PolicyBlocked', policy: 'ResourceState', sentences: ['network-api-off'] },
  ],
  access: {
    '*': {
      thing: 'the publisher account',
      page: 'https://adsense.google.com/',
      roles: [
        ['*.get', 'read access'],
        ['*.list', 'read access'],
        ['*', 'administrator access'],
      ],
      how: 'Open Account, Access and authorization, User management, and invite the address.',
      docs: 'https://support.google.com/adsense/answer/1041918',
      serviceAccounts: 'never',
    },
  },
  situations: {
    'service-account': {
      says: 'AdSense and AdMob take the sign-in of a user only, never a service account.',
      when: [{ kind: DENIED, services: ['adsense', 'adsensehost', 'admob'], callers: ROBOTS }],
      only: true,
      source: 'https://developers.google.com/adsense/management/getting_started',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Sign in as a user of the account with OAuth, and keep the refresh token',
          detail: "A service account can't be invited to AdSense or AdMob. Consent once, with offline access.",
          docs: 'https://developers.google.com/adsense/management/getting_started',
        },
      ],
    },
    'not-a-user': {
      says: "The signed-in account isn't a user of this publisher account.",
      when: [
        { kind: DENIED, services: ['adsense', 'adsensehost', 'admob'] },
        { kind: DENIED, sentences: ['no-adsense-account', 'no-analytics'] },
      ],
      source: 'https://support.google.com/adsense/answer/1041918',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Sign in with the Google account that opens AdSense or AdMob, and consent again',
          detail: 'accounts.list shows the accounts of the credential. An empty list means the wrong Google account.',
          docs: 'https://developers.google.com/adsense/management/getting_started',
        },
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Invite the user under Account, Access and authorization, User management',
          detail: 'The user accepts the invitation by email; then consent again.',
          url: 'https://adsense.google.com/',
          docs: 'https://support.google.com/adsense/answer/1041918',
        },
      ],
    },
    'network-api-off': {
      says: 'The Ad Manager network has API access off.',
      when: { kind: [...DENIED, 'PolicyBlocked'], sentences: ['network-api-off'] },
      only: true,
      source: 'https://support.google.com/admanager/answer/3088588',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'resourceOwner',
          title: 'Allow API access in Ad Manager: Admin, Global settings, Network settings',
          detail: 'An admin of the network does it, and adds the service account as a user on the same page.',
          url: 'https://admanager.google.com/',
          docs: 'https://support.google.com/admanager/answer/3088588',
        },
      ],
    },
    'search-ads-agency': {
      says: '{caller} has no access to this agency or advertiser of Search Ads 360.',
      when: { kind: DENIED, services: ['doubleclicksearch'] },
      source: 'https://developers.google.com/search-ads/v2/prereqs',
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Add {caller} as a user of the agency or advertiser in Search Ads 360',
          detail:
            'Or sign in as a user who opens it there. The old API ends with the old Search Ads 360: new accounts use searchads360.googleapis.com.',
          url: 'https://searchads.google.com/',
          docs: 'https://developers.google.com/search-ads/v2/prereqs',
        },
      ],
    },
    'ad-manager-network': {
      says: "{caller} isn't a user of this Ad Manager network, or the network has API access off.",
      when: [
        { kind: DENIED, services: ['admanager'] },
        { kind: DENIED, sentences: ['no-network-access'] },
      ],
      source: 'https://developers.google.com/ad-manager/api/beta/getting-started',
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Add {caller} as an API user of the Ad Manager network: Admin, Global settings, Network settings',
          detail: 'Turn API access on there, then add a service account user or invite the person, with a role and teams for the data.',
          url: 'https://admanager.google.com/',
          docs: 'https://developers.google.com/ad-manager/api/beta/getting-started',
          ifAlreadySo: 'Check the network code in the call: it is the number in the address of Ad Manager.',
        },
      ],
    },
    'marketing-platform-profile': {
      says: '{caller} has no user profile, or too weak a role, in this advertiser, network or partner.',
      when: {
        kind: DENIED,
        services: [
          'dfareporting',
          'displayvideo',
          'doubleclickbidmanager',
          'adexchangebuyer',
          'adexchangebuyer2',
          'realtimebidding',
          'authorizedbuyersmarketplace',
        ],
      },
      source: 'https://developers.google.com/display-video/api/guides/getting-started/configure',
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Add {caller} as a user of the network, partner or advertiser, with a role for this action',
          detail: 'These products take service accounts as users by their address, in their own user management, not in IAM.',
          docs: 'https://developers.google.com/display-video/api/guides/getting-started/configure',
          ifAlreadySo:
            'Check the ID in the path (network code, profile ID, partner or advertiser), and that API access is on for the network.',
        },
      ],
    },
  },
});
