import { ROLE } from './role.js';

const DENIED = ['MissingPermission', 'NotShared', 'Unclassified', 'CredentialRejected'] as const;

/** Vault, licenses and groups, which have privileges of their own. */
export const products = {
  'other-edition': {
    says: 'The feature belongs to an edition of Google Workspace or Cloud Identity that the organization lacks.',
    when: { kind: [...DENIED, 'PolicyBlocked'], sentences: ['other-edition'] },
    only: true,
    source: 'https://support.google.com/a/answer/10835474',
    steps: [
      {
        action: 'AskAdmin',
        who: 'workspaceAdmin',
        title: 'Upgrade to the edition that the message names, or assign its licenses to the users',
        detail:
          "Roles and scopes don't help. Transitive memberships and expiring memberships need an Enterprise edition or Cloud Identity Premium.",
        url: 'https://admin.google.com/ac/billing/subscriptions',
        docs: 'https://support.google.com/a/answer/10835474',
      },
    ],
  },
  'search-sources': {
    says: 'Cloud Search opens its settings to admins, and a data source to the identities that it lists.',
    when: { kind: [...DENIED, 'PolicyBlocked'], services: ['cloudsearch'] },
    source: 'https://developers.google.com/workspace/cloud-search/docs/guides/project-setup',
    steps: [
      {
        action: 'AskAdmin',
        who: 'workspaceAdmin',
        title: 'Add the service account to the data source in the Admin console',
        detail:
          'It is under Apps, Cloud Search, Third-party data sources. It is under Apps, Cloud Search, Third-party data sources. Reading and changing data sources themselves needs an admin with the Cloud Search privilege. Queries need a user: set `subject`.',
        url: 'https://admin.google.com/ac/cloudsearch',
        docs: 'https://developers.google.com/workspace/cloud-search/docs/guides/project-setup',
      },
    ],
  },
  'vault-privilege': {
    says: "The account has no Vault license or privilege, or the matter isn't shared with it.",
    when: { kind: DENIED, services: ['vault'] },
    source: 'https://support.google.com/vault/answer/2799699',
    steps: [
      {
        action: 'AskAdmin',
        who: 'workspaceAdmin',
        title: 'Give the account Vault privileges in an admin role, and share the matter with it',
        detail: 'Admin roles, Google Vault: Manage Matters, Manage Searches, Manage Exports. "View All Matters" opens all of them.',
        url: 'https://admin.google.com/ac/roles',
        docs: 'https://support.google.com/vault/answer/2799699',
      },
      {
        use: 'authorizeDelegation',
        when: 'If a service account makes the call',
        title: 'Act as a user with Vault privileges: set `subject`',
      },
    ],
  },
  licensing: {
    says: "The account may not manage licenses, or the product isn't one of the organization.",
    when: { kind: DENIED, services: ['licensing', 'reseller'] },
    source: 'https://developers.google.com/workspace/admin/licensing/v1/how-tos/using',
    steps: [
      {
        ...ROLE,
        title: 'Give {caller} an admin role with License Management, or act as an admin that has it',
        detail: "Licenses aren't an IAM resource, and can't be shared. Resellers need the Reseller API enabled in their own console.",
      },
      {
        action: 'Verify',
        who: 'caller',
        title: 'Check productId and skuId: they must be of a subscription of this organization',
        detail: 'The list of IDs is on the page of products and SKUs.',
        docs: 'https://developers.google.com/workspace/admin/licensing/v1/how-tos/products',
      },
    ],
  },
  groups: {
    says: '{caller} may not see or change this group.',
    when: { kind: DENIED, services: ['cloudidentity', 'groupssettings', 'groupsmigration'] },
    source: 'https://cloud.google.com/identity/docs/how-to/setup',
    steps: [
      {
        ...ROLE,
        title: 'Give {caller} the Groups Administrator role, or make it an owner or manager of the group',
        detail:
          'A service account takes the role in the Admin console like a user, without delegation. Members of a group see it only as its settings allow.',
        docs: 'https://cloud.google.com/identity/docs/how-to/setup#assigning_an_admin_role_to_the_service_account',
      },
      {
        action: 'Verify',
        who: 'caller',
        title: 'Check the group with groups.lookup, and pass the parent customers/CUSTOMER_ID in searches',
        detail:
          "Replace CUSTOMER_ID with the ID under Account settings in the Admin console. A group that doesn't exist is answered in the same words.",
      },
    ],
  },
} as const;
