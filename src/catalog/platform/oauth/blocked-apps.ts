const OAUTH = 'https://developers.google.com/identity/protocols/oauth2';
const CLIENTS = 'https://console.cloud.google.com/auth/clients?project={project}';
const KINDS = ['CredentialRejected', 'InsufficientScope', 'PolicyBlocked', 'Unclassified', 'MissingPermission'] as const;
const OWN_CLIENT = {
  action: 'FixCredential',
  who: 'caller',
  title: 'Create your own OAuth client ID in a project of yours, and give it to the tool',
  detail:
    "A client that many people share, or that isn't verified for this scope, is blocked by Google. Your own client works at once for your own account as test user.",
  url: CLIENTS,
  docs: 'https://support.google.com/cloud/answer/15549257',
} as const;

/** Apps that Google, an administrator or the account's own protection lets nobody, or not everybody, sign in to. */
export const blockedApps = {
  'account-protected': {
    says: "The account's Advanced Protection, or a policy of its organization, blocks this app.",
    when: { kind: 'PolicyBlocked', reasons: ['policy_enforced'] },
    only: true,
    source: 'https://support.google.com/accounts/answer/7519408',
    steps: [
      {
        action: 'FixCredential',
        who: 'caller',
        title: 'Sign in with an account without Advanced Protection',
        detail: 'Advanced Protection lets only some verified apps reach Gmail and Drive. Nothing in the app changes that.',
        docs: 'https://support.google.com/accounts/answer/7519408',
      },
      {
        action: 'AskAdmin',
        who: 'workspaceAdmin',
        when: 'If an organization manages the account',
        title: 'Allow the app by its client ID under Security, API controls, App access control',
        detail: 'An admin can trust an app for accounts of the organization.',
        url: 'https://admin.google.com/ac/owl',
        docs: 'https://support.google.com/a/answer/7281227',
      },
    ],
  },
  'app-blocked': {
    says: "Google blocks this OAuth app: it isn't verified for the scopes that it asks for.",
    when: [
      // Every page of the consent screen has these words in front: where there is a code, the code says why.
      { kind: KINDS, sentences: ['access-blocked', 'verification'], lacks: ['reason'] },
      { kind: KINDS, reasons: ['app_not_verified'] },
    ],
    source: 'https://support.google.com/cloud/answer/13464321',
    steps: [
      OWN_CLIENT,
      {
        action: 'FixCredential',
        who: 'projectAdmin',
        when: 'If the app is yours and in testing',
        title: 'Add the account to the test users of the app, or publish the app',
        detail: 'Google Auth Platform, Audience. A test app has 100 users, and its refresh tokens end after 7 days.',
        url: 'https://console.cloud.google.com/auth/audience?project={project}',
        docs: 'https://support.google.com/cloud/answer/15549945',
      },
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Ask for narrower scopes that need no verification, such as drive.file instead of drive',
        detail: 'Restricted scopes need a yearly security assessment for apps with many users.',
        docs: 'https://support.google.com/cloud/answer/13464325',
      },
    ],
  },
  'not-a-test-user': {
    says: "The OAuth app is in testing, and this account isn't one of its test users.",
    when: [
      { kind: 'CredentialRejected', reasons: ['access_denied'] },
      { kind: 'CredentialRejected', sentences: ['not-a-test-user'], reasons: ['access_denied'] },
      { kind: 'CredentialRejected', sentences: ['not-a-test-user'], lacks: ['reason'] },
    ],
    source: 'https://support.google.com/cloud/answer/15549945',
    steps: [
      {
        action: 'FixCredential',
        who: 'projectAdmin',
        title: 'Add the account to the test users under Google Auth Platform, Audience, or publish the app',
        detail: 'Ask the developer of the app, or use an OAuth client of your own. A user who presses Cancel causes the same response.',
        url: 'https://console.cloud.google.com/auth/audience?project={project}',
        docs: 'https://support.google.com/cloud/answer/15549945',
      },
      OWN_CLIENT,
    ],
  },
  'internal-app': {
    says: 'The OAuth app is internal: only accounts of its organization may use it.',
    when: [
      { kind: KINDS, reasons: ['org_internal'] },
      { kind: KINDS, sentences: ['org-internal', 'client-internal'] },
    ],
    only: true,
    source: 'https://support.google.com/cloud/answer/15549945',
    steps: [
      {
        action: 'FixCredential',
        who: 'caller',
        title: 'Sign in with an account of the organization that owns the app',
        detail: 'The browser may have picked a personal account: choose "Use another account", or a private window.',
      },
      {
        action: 'FixCredential',
        who: 'projectAdmin',
        when: 'If others should use it as well',
        title: 'Change the audience of the app from Internal to External, and add test users',
        detail: 'Everybody with a Google Account may then be let in: weigh that first.',
        url: 'https://console.cloud.google.com/auth/audience?project={project}',
        docs: 'https://support.google.com/cloud/answer/15549945',
      },
    ],
  },
  'admin-blocked': {
    says: "The admin of the Workspace organization doesn't allow this app for these scopes.",
    when: [
      { kind: 'PolicyBlocked', reasons: ['admin_policy_enforced'] },
      { kind: 'PolicyBlocked', sentences: ['admin-blocked', 'admin-policy'] },
    ],
    source: 'https://support.google.com/a/answer/7281227',
    steps: [
      {
        action: 'AskAdmin',
        who: 'workspaceAdmin',
        title: 'Allow the app by its client ID under Security, API controls, App access control',
        detail: 'Limited access is enough for scopes that aren\'t restricted; "Trusted" opens all of them.',
        url: 'https://admin.google.com/ac/owl',
        docs: 'https://support.google.com/a/answer/7281227',
      },
      OWN_CLIENT,
    ],
  },
  'embedded-browser': {
    says: "Google doesn't let people sign in inside an embedded browser.",
    when: [
      { kind: KINDS, reasons: ['disallowed_useragent'] },
      { kind: KINDS, sentences: ['embedded-browser'] },
    ],
    only: true,
    source: 'https://developers.googleblog.com/2021/06/upcoming-security-changes-to-googles-oauth-2.0-authorization-endpoint.html',
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Open the sign-in page in the browser of the system, not in a web view',
        detail: 'Use the Google sign-in SDK, Custom Tabs on Android, or ASWebAuthenticationSession on iOS.',
        docs: `${OAUTH}/native-app`,
      },
    ],
  },
} as const;
