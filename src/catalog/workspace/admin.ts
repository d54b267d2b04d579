import { family } from '../define.js';
import { products } from './admin/products.js';
import { PRIVILEGES, ROLE } from './admin/role.js';
import { PEOPLE, ROBOTS } from '../callers.js';
import { meanings } from './admin/meanings.js';

const DELEGATION =
  'https://developers.google.com/workspace/guides/create-credentials#delegate_domain-wide_authority_to_your_service_account';
const DENIED = ['MissingPermission', 'NotShared', 'Unclassified', 'CredentialRejected'] as const;

/** Admin SDK: Directory, Reports, Data Transfer, Alert Center, Vault, Groups Settings, Licensing, Reseller. */
export const admin = family({
  meanings,
  services: [
    'admin',
    'reports',
    'datatransfer',
    'alertcenter',
    'vault',
    'groupssettings',
    'groupsmigration',
    'licensing',
    'reseller',
    'cloudidentity',
    'cloudsearch',
    'contactdelegation',
  ],
  governedBy: 'adminConsole',
  governedOtherwise: { vault: 'sharing', groupssettings: 'sharing', cloudidentity: 'sharing', cloudsearch: 'mixed' },
  docs: 'https://developers.google.com/workspace/admin/directory/v1/limits',
  sentences: {
    'not-authorized': ['Not Authorized to access this resource/api', 'Not authorized to access this resource'],
    'domain-not-found': ['Domain not found', 'Invalid customer', 'customer id {words} not found'],
    'user-limit': [
      'Domain user limit reached',
      'User limit reached',
      'exceeded the {words} number of (users|licenses)',
      'available licenses',
    ],
    'api-off-for-domain': ['Domain cannot use api', 'API access is disabled in the Admin console', 'Domain cannot use apis'],
    'reports-denied': [
      'Caller does not have access to the customers reporting data',
      'not authorized to read activity records',
      'not authorized to access (the |)usage reports',
    ],
    'other-edition': [
      'requires Cloud Identity Premium',
      'requires (an|a) {words} (edition|license|subscription)',
      'not available in your (edition|subscription|plan)',
    ],
    'limited-privileges': ['caller does not have {words} privilege', 'Insufficient privileges', 'permission denied: {words} privilege'],
  },
  answers: [
    { kind: 'PolicyBlocked', policy: 'WorkspaceAdmin', reasons: ['domainCannotUseApis'], sentences: ['api-off-for-domain'] },
    { kind: 'MissingPermission', sentences: ['limited-privileges', 'reports-denied'], onlyHere: true },
    { kind: 'NotShared', access: 'none', sentences: ['domain-not-found'], onlyHere: true },
    { kind: 'QuotaExceeded', sentences: ['user-limit'], onlyHere: true },
    { kind: 'PolicyBlocked', policy: 'WorkspaceAdmin', sentences: ['other-edition'], onlyHere: true },
  ],
  access: {
    group: {
      services: ['groupssettings', 'cloudidentity'],
      thing: 'the group',
      page: ['https://groups.google.com/all-groups?q={id}', 'https://groups.google.com/my-groups'],
      roles: [
        ['*.get', 'member'],
        ['*.list', 'member'],
        ['*', 'manager'],
      ],
      how: 'Add the email address to the group with this role.',
      docs: 'https://support.google.com/groups/answer/2465464',
      serviceAccounts: 'address',
    },
    matter: {
      services: ['vault'],
      thing: 'the Vault matter',
      page: 'https://ediscovery.google.com/discovery/',
      roles: [['*', 'collaborator']],
      how: 'Open the matter, Share, and add a user who has Vault privileges.',
      docs: 'https://support.google.com/vault/answer/2462487',
      serviceAccounts: 'delegation',
    },
  },
  situations: {
    ...products,
    'service-account-without-subject': {
      says: "A service account on its own isn't an admin: it must act as one, or be given an admin role.",
      when: [
        {
          kind: DENIED,
          callers: ROBOTS,
          services: [
            'admin',
            'reports',
            'datatransfer',
            'alertcenter',
            'vault',
            'groupssettings',
            'groupsmigration',
            'licensing',
            'reseller',
            'contactdelegation',
          ],
        },
        { kind: DENIED, callers: ROBOTS, sentences: ['not-authorized', 'domain-not-found'] },
      ],
      source: DELEGATION,
      steps: [
        {
          use: 'authorizeDelegation',
          title: 'Let the service account act as an admin: set `subject` to the address of one',
          ifAlreadySo: 'The user in `subject` must itself have the privilege, have signed in once, and have accepted the terms.',
        },
        {
          ...ROLE,
          when: "If the service account shouldn't act as a user",
          title: 'Assign an admin role to the service account {caller} itself',
          docs: 'https://support.google.com/a/answer/9807615',
        },
      ],
    },
    'credentials-without-workspace-scope': {
      says: 'The credentials were made without the Workspace scope of this call: those of gcloud have cloud-platform only.',
      when: { kind: 'InsufficientScope', callers: ['adcUser', 'machine', 'impersonated', 'unknown'] },
      source: 'https://cloud.google.com/docs/authentication/adc-troubleshooting/user-creds',
      steps: [
        {
          action: 'RequestScopes',
          who: 'caller',
          title: 'Take a token of a service account made with this scope, or sign in with --scopes',
          detail:
            'Impersonate a service account and ask for the scope: in Terraform with google_service_account_access_token and access_token. For your own account pass --scopes to gcloud auth application-default login, with an OAuth client of your own.',
          docs: 'https://cloud.google.com/docs/authentication/adc-troubleshooting/user-creds',
        },
        { use: 'requestScopes' },
        { use: 'authorizeDelegation', when: 'If a service account acts as an admin' },
      ],
    },

    'not-an-administrator': {
      says: "The account isn't an admin with the privilege of this action, or the user or group is of another organization.",
      when: [
        {
          kind: DENIED,
          callers: [...PEOPLE, 'delegated', 'unknown'],
          services: ['admin', 'reports', 'datatransfer', 'alertcenter', 'contactdelegation'],
        },
        { kind: DENIED, sentences: ['not-authorized', 'limited-privileges'], callers: [...PEOPLE, 'delegated', 'unknown'] },
      ],
      source: PRIVILEGES,
      steps: [
        ROLE,
        {
          use: 'authorizeDelegation',
          when: 'If a service account makes the call',
          title: 'Act as an admin: set `subject`, and delegate the scope of this method',
        },
        {
          action: 'Verify',
          who: 'caller',
          title: 'Check domain or customer in the call: use my_customer, and your own users and groups',
          detail: 'The Directory API sends Not Authorized for addresses of other domains, and for admins when a lesser admin asks.',
          docs: 'https://developers.google.com/workspace/admin/directory/v1/guides/manage-users',
        },
        {
          action: 'RequestScopes',
          who: 'caller',
          when: 'If the account is an admin',
          title: 'Add the scope of this method to the token and to the delegation',
          detail:
            'Reading security settings, roles or licenses each takes a scope of its own, such as admin.directory.user.security. The list in the code and the one in domain-wide delegation must both have it.',
          docs: 'https://developers.google.com/workspace/admin/directory/v1/guides/authorizing',
        },
      ],
    },
    'wrong-domain': {
      says: "The domain or customer in the call isn't one of the organization of the caller.",
      when: [{ kind: DENIED, sentences: ['domain-not-found'] }],
      source: 'https://developers.google.com/workspace/admin/directory/v1/guides/manage-users',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Pass customer=my_customer, or a domain that is verified in the Admin console',
          detail: 'Personal Google accounts and unverified domains have no directory.',
          docs: 'https://developers.google.com/workspace/admin/directory/v1/guides/manage-users',
        },
        ROLE,
      ],
    },
    'user-limit': {
      says: 'The organization has as many users or licenses as its subscription allows.',
      when: { kind: ['QuotaExceeded', 'RateLimited'], sentences: ['user-limit'] },
      only: true,
      source: 'https://support.google.com/a/answer/6342682',
      steps: [
        {
          action: 'RequestQuota',
          who: 'workspaceAdmin',
          title: 'Buy more licenses of the subscription, or ask support for more Cloud Identity Free users',
          detail: 'Admin console, Billing, Subscriptions. With Cloud Identity Free the cap is on the page of the subscription.',
          url: 'https://admin.google.com/ac/billing/subscriptions',
          docs: 'https://support.google.com/a/answer/6342682',
        },
        {
          action: 'FreeQuota',
          who: 'workspaceAdmin',
          title: 'Delete users that left, or archive them',
          detail: 'A suspended user keeps the license.',
        },
      ],
    },
    'api-off': {
      says: "The organization doesn't allow the API.",
      when: [
        { kind: 'PolicyBlocked', reasons: ['domainCannotUseApis'] },
        { kind: 'PolicyBlocked', sentences: ['api-off-for-domain'] },
      ],
      source: 'https://support.google.com/a/answer/60757',
      steps: [
        {
          action: 'AskAdmin',
          who: 'workspaceAdmin',
          title: 'Allow API access in the Admin console, under Security, API controls',
          detail:
            'Trust this app, or allow limited access for its scopes. New organizations must accept the terms and finish the setup first.',
          url: 'https://admin.google.com/ac/owl',
          docs: 'https://support.google.com/a/answer/7281227',
        },
      ],
    },
    'too-fast': {
      says: 'Too many calls for the project or the organization in a minute.',
      when: { kind: ['RateLimited', 'QuotaExceeded'] },
      source: 'https://developers.google.com/workspace/admin/directory/v1/limits',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Repeat with exponential backoff, and make writes one after the other',
          detail: 'Reports and Directory have limits for each minute; changes to one user or group are slower than reads.',
          docs: 'https://developers.google.com/workspace/admin/directory/v1/limits',
        },
      ],
    },
  },
});
