import { family } from '../define.js';
import { PEOPLE } from '../callers.js';
import { iamAccounts } from './iam/accounts.js';
import { meanings } from './iam/meanings.js';

const IAM = 'https://cloud.google.com/iam/docs/troubleshooting-access';
const KINDS = ['MissingPermission', 'Unclassified', 'NotShared'] as const;

/** IAM: allow policies, acting as service accounts, and changing policies. */
export const iam = family({
  meanings,
  services: [],
  governedBy: 'iam',
  docs: IAM,
  sentences: {
    'act-as': [
      "Permission 'iam.serviceaccounts.actAs' denied on service account '{serviceAccount}'",
      "caller does not have permission to act as service account '{serviceAccount}'",
      "does not have access to act as the specified service account: '{serviceAccount}'",
      "You do not have permission to act as [service account ]'{serviceAccount}'",
      'does not have permission to actAs',
      'missing the iam.serviceaccounts.actAs permission',
      "User not authorized to act as service account '{serviceAccount}'",
      'Cannot act as service account',
      "The user does not have access to service account '{serviceAccount}'",
      'grant you the iam.serviceAccountUser role',
    ],
    'policy-update': ['Policy update access denied', 'does not have permission to set IAM policy', 'setIamPolicy permission'],
    'get-access-token': [
      "Permission 'iam.serviceAccounts.getAccessToken' denied on resource",
      'unable to impersonate',
      'Unable to acquire impersonated credentials',
    ],
    'sign-blob': [
      "Permission 'iam.serviceAccounts.signBlob' denied on resource",
      'Permission iam.serviceAccounts.signBlob is required to perform this operation on service account',
    ],
    'permission-named': [
      'Permission denied for[:] {permission}',
      'Permission denied: {permission}',
      'does not have permission to {permission}',
      'do not have permission to {permission}',
      "does not have the '{permission}' permission",
      "does not have '{permission}' access",
      "must have permission '{permission}'",
      "must have the '{permission}' permission",
      "AUTHORIZATION_ERROR\\] {text} '{permission}'",
      'lacks [the] permission {permission}',
      "lacks [the] '{permission}' permission",
      "missing [the] [required] permission[s][:] '{permission}'",
      "needs [the] '{permission}' permission",
    ],
    'account-not-found': ["Service account '{serviceAccount}' does not exist", 'Unknown service account', 'Gaia id not found for email'],
    'too-many-keys': ['Maximum number of keys on account reached', 'Maximum number of service accounts on project reached'],
    'role-not-supported': ['Role {role} is not supported for this resource', 'Role {role} does not exist'],
  },
  answers: [
    { kind: 'QuotaExceeded', sentences: ['too-many-keys'] },
    {
      kind: 'MissingPermission',
      reasons: ['SERVICE_ACCOUNT_ACCESS_DENIED'],
      anywhere: true,
      sentences: ['act-as', 'policy-update', 'sign-blob', 'permission-named'],
    },
  ],
  access: {},
  situations: {
    ...iamAccounts,

    'act-as': {
      says: '{caller} may not run code as the service account {serviceAccount}.',
      when: [
        { kind: 'MissingPermission', sentences: ['act-as'] },
        { kind: 'MissingPermission', reasons: ['SERVICE_ACCOUNT_ACCESS_DENIED'] },
        { kind: 'MissingPermission', permissions: ['iam.serviceAccounts.actAs', 'iam.serviceaccounts.actAs'] },
      ],
      source: 'https://cloud.google.com/iam/docs/service-accounts-actas',
      steps: [
        {
          grant: { role: 'roles/iam.serviceAccountUser', to: 'caller', on: 'service account' },
          detail:
            'Deploying, scheduling and creating resources that run as an account need iam.serviceAccounts.actAs on that account. Grant it there, not on the project.',
          ifAlreadySo:
            "The caller is the account that runs the deployment. In CI it's the deployer, in Cloud Build the build account, in a workflow the workflow's account.",
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: "If the default service account wasn't chosen on purpose",
          title: 'If the caller may use another service account, pass --service-account',
          detail: 'Without the option the default account is taken, for which you may have no rights, or which may be deleted.',
          docs: 'https://cloud.google.com/iam/docs/service-account-overview#default',
        },
      ],
    },
    'policy-update': {
      says: '{caller} may not change the IAM policy here.',
      when: [
        { kind: 'MissingPermission', sentences: ['policy-update'] },
        {
          kind: 'MissingPermission',
          permissions: [
            'resourcemanager.projects.setIamPolicy',
            'resourcemanager.folders.setIamPolicy',
            'resourcemanager.organizations.setIamPolicy',
          ],
        },
      ],
      source: 'https://cloud.google.com/iam/docs/granting-changing-revoking-access',
      steps: [
        {
          action: 'AskAdmin',
          who: 'projectAdmin',
          title: 'Ask an account that can set the IAM policy to run this grant: Project IAM Admin or Owner',
          detail:
            "Changing a policy needs setIamPolicy on that very resource, which Editor doesn't include. An account with setIamPolicy can give itself any role, so don't grant it for one change.",
          docs: 'https://cloud.google.com/iam/docs/granting-changing-revoking-access',
          ifAlreadySo: 'A deny policy, or a condition that limits which roles may be granted, denies in the same words.',
        },
        {
          grant: { role: 'roles/resourcemanager.projectIamAdmin', to: 'caller', on: 'project' },
          when: 'If the account is meant to manage access',
          detail: 'This role can grant every role, itself included. Limit it with a condition to the roles that it needs to grant.',
        },
      ],
    },
    impersonation: {
      says: "{caller} may not act as {serviceAccount}: it can't get tokens for that service account.",
      when: [
        { kind: 'MissingPermission', permissions: ['iam.serviceAccounts.getAccessToken', 'iam.serviceAccounts.getOpenIdToken'] },
        { kind: 'MissingPermission', sentences: ['get-access-token'] },
      ],
      source: 'https://cloud.google.com/iam/docs/service-account-impersonation',
      steps: [
        {
          grant: { role: 'roles/iam.serviceAccountTokenCreator', to: 'caller', on: 'service account' },
          detail: "Grant it on that one service account. It takes up to 7 minutes. Owners of the project don't have it by themselves.",
          ifAlreadySo:
            "Check that the target exists, and each link of a delegation chain. The IAM Service Account Credentials API must be enabled in the target's project.",
        },
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Check which account really asks: gcloud and ADC often differ',
          detail:
            'gcloud auth list shows the account of gcloud. Programs use ADC: gcloud auth application-default login, or the file in GOOGLE_APPLICATION_CREDENTIALS.',
          docs: 'https://cloud.google.com/docs/authentication/troubleshoot-adc',
        },
      ],
    },
    'sign-blob': {
      says: '{caller} may not sign in the name of the service account.',
      when: [
        { kind: 'MissingPermission', permissions: ['iam.serviceAccounts.signBlob', 'iam.serviceAccounts.signJwt'] },
        { kind: 'MissingPermission', sentences: ['sign-blob'] },
      ],
      source: 'https://cloud.google.com/storage/docs/access-control/signing-urls-with-helpers',
      steps: [
        {
          grant: { role: 'roles/iam.serviceAccountTokenCreator', to: 'caller', on: 'service account' },
          detail:
            'Signed URLs and custom tokens without a key file are signed by Google for the account: an account needs the role on itself for that.',
          ifAlreadySo: 'Enable the IAM Service Account Credentials API in the project of the account.',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If you signed in with gcloud on your own computer',
          title: 'Impersonate the service account, or use its key file for signing',
          detail:
            "The credentials of a user can't sign: gcloud auth application-default login --impersonate-service-account=SERVICE_ACCOUNT_EMAIL. Replace SERVICE_ACCOUNT_EMAIL with the address of the account.",
        },
      ],
    },
    'which-account': {
      says: 'The account that makes the call lacks {permission}.',
      when: [{ kind: KINDS, callers: PEOPLE, permissions: ['*'], lacks: ['caller'] }],
      source: IAM,
      steps: [
        { grant: { role: 'needed', to: 'caller' } },
        {
          action: 'Verify',
          who: 'caller',
          title: 'Check which account makes the call: gcloud auth list, and the account of ADC',
          detail: "Programs don't use the account of gcloud but Application Default Credentials.",
          docs: 'https://cloud.google.com/docs/authentication/troubleshoot-adc',
        },
      ],
    },
    'too-many-keys': {
      says: 'The service account has 10 keys, or the project has as many service accounts as it may.',
      when: { kind: ['QuotaExceeded', 'RateLimited'], sentences: ['too-many-keys'] },
      only: true,
      source: 'https://cloud.google.com/iam/quotas',
      steps: [
        {
          action: 'FreeQuota',
          who: 'projectAdmin',
          title: 'Delete keys or service accounts that nobody uses',
          detail: 'An account has at most 10 keys. Programs that make a key on each start fill it up. A deleted key stops working at once.',
          command: ['gcloud', 'iam', 'service-accounts', 'keys', 'list', '--iam-account={serviceAccount}', '--project={project}'],
          docs: 'https://cloud.google.com/iam/docs/keys-create-delete',
        },
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          when: 'If the project needs more service accounts',
          title: 'Request a higher number of service accounts',
          detail: 'The first limit is 100 in a project. The number of keys is fixed.',
          url: ['https://console.cloud.google.com/iam-admin/quotas?project={project}', 'https://console.cloud.google.com/iam-admin/quotas'],
        },
      ],
    },
    'role-unsupported': {
      says: "The role can't be granted on this kind of resource.",
      when: { kind: ['MissingPermission', 'Unclassified', 'PolicyBlocked'], sentences: ['role-not-supported'] },
      source: 'https://cloud.google.com/iam/docs/roles-overview',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Grant the role where it exists: the project for most, the organization for a few',
          detail: 'A custom role works in the project or organization that defines it only.',
          docs: 'https://cloud.google.com/iam/docs/roles-overview',
        },
      ],
    },
  },
});
