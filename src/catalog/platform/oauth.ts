import { family } from '../define.js';
import { blockedApps } from './oauth/blocked-apps.js';
import { clients } from './oauth/clients.js';
import { BLOCKED, NOT_VERIFIED } from './oauth/localized.js';
import { meanings } from './oauth/meanings.js';
import { LOCAL_WEBSITE, LOOPBACK } from './oauth/redirects.js';

const OAUTH = 'https://developers.google.com/identity/protocols/oauth2';

/** OAuth: consent pages, clients and the token endpoint. */
export const oauth = family({
  meanings,
  services: [],
  governedBy: 'unknown',
  docs: OAUTH,
  sentences: {
    'client-not-found': [
      'OAuth client was not found',
      'OAuth client was deleted',
      'The OAuth client was disabled',
      'Missing required parameter: client_id',
    ],
    'website-on-localhost': [...LOCAL_WEBSITE],
    'redirect-mismatch': [
      'redirect_uri_mismatch',
      'redirect URI in the request {text} does not match',
      'redirect URI {text} did not match a registered redirect URI',
    ],
    'loopback-redirect': [...LOOPBACK],
    'client-type': [
      'Invalid client type',
      'Only clients of type {text} can',
      'Client type is not allowed',
      'TVs and Limited Input devices',
    ],
    'access-blocked': [
      'This app is blocked',
      'Access blocked: {text}',
      'This app tried to access sensitive info in your Google Account',
      "doesn't comply with Google's OAuth 2.0 policy",
      'has not completed the Google verification process',
      ...BLOCKED,
    ],
    'not-a-test-user': [
      'has not completed the Google verification process',
      'can only be accessed by developer-approved testers',
      'only be accessed by test users',
      ...NOT_VERIFIED,
    ],
    'org-internal': ['can only be used within its organization', 'client is restricted to users within its organization', 'org_internal'],
    'admin-blocked': [
      'Access to your account data is restricted by policies within your organization',
      'admin_policy_enforced',
      'access_not_configured',
    ],
    'embedded-browser': ['classified as an embedded user-agent', 'disallowed_useragent', 'this browser or app may not be secure'],
    'grant-revoked': [
      'Token has been expired or revoked',
      'Bad Request invalid_grant',
      'Account has been deleted',
      'refresh token {words} revoked',
    ],
    'code-reused': ['Malformed auth code', 'authorization code {words} already been used', 'Missing code verifier'],
    'jwt-signature': ['Invalid JWT Signature', 'Invalid JWT: Failed audience check'],
    'jwt-time': ['Token must be a short-lived token', 'Invalid JWT: Token must be', 'check your iat and exp values'],
    'account-not-found': [
      'Invalid grant: account not found',
      'Not a valid email or user ID',
      'invalid_grant: Invalid email or User ID',
      'Invalid email or User ID',
    ],
    reauth: ['reauth related error', 'invalid_rapt', 'Reauthentication is needed'],
    'unauthorized-client': [
      'Client is unauthorized to retrieve access tokens using this method',
      'unauthorized for any of the scopes requested',
    ],
    'out-of-band': ['out-of-band \\(OOB\\) flow has been blocked', 'The out-of-band flow has been blocked'],
  },
  answers: [
    {
      kind: 'CredentialRejected',
      problem: 'clientInvalid',
      sentences: ['redirect-mismatch', 'loopback-redirect', 'client-type', 'out-of-band', 'client-not-found'],
    },
    { kind: 'CredentialRejected', problem: 'clientNotAllowed', sentences: ['access-blocked', 'not-a-test-user', 'org-internal'] },
    {
      kind: 'CredentialRejected',
      problem: 'tokenInvalid',
      sentences: ['grant-revoked', 'code-reused', 'jwt-signature', 'jwt-time', 'account-not-found'],
    },
    { kind: 'PolicyBlocked', policy: 'WorkspaceAdmin', sentences: ['admin-blocked'] },
    { kind: 'PolicyBlocked', policy: 'Other', sentences: ['embedded-browser'] },
    { kind: 'CredentialRejected', problem: 'reauthRequired', sentences: ['reauth'] },
    { kind: 'InsufficientScope', sentences: ['unauthorized-client'] },
  ],
  access: {},
  situations: {
    ...clients,
    ...blockedApps,
    'token-revoked': {
      says: 'The refresh token is no longer valid: it was revoked, it expired, or the password was changed.',
      when: [
        { kind: 'CredentialRejected', sentences: ['grant-revoked'] },
        { kind: 'CredentialRejected', reasons: ['invalid_grant'], callers: ['user', 'adcUser', 'unknown'] },
      ],
      source: `${OAUTH}#expiration`,
      steps: [
        {
          use: 'signIn',
          title: 'Sign in again, and store the new refresh token',
          ifAlreadySo:
            'If it ends every 7 days, the OAuth app is still in testing: publish it. Tokens also end after 6 months without use, and with the 101st token of one client and user.',
        },
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          when: 'If tokens end after a week',
          title: 'Publish the OAuth app: refresh tokens of apps in testing live for 7 days',
          detail: 'Google Auth Platform, Audience, Publish app.',
          url: 'https://console.cloud.google.com/auth/audience?project={project}',
          docs: `${OAUTH}#expiration`,
        },
      ],
    },
    'key-rotated': {
      says: 'The key of the service account no longer exists, or the key file is of another account.',
      when: [
        { kind: 'CredentialRejected', sentences: ['jwt-signature', 'account-not-found'], reasons: ['invalid_grant'] },
        { kind: 'CredentialRejected', sentences: ['jwt-signature'] },
        { kind: 'CredentialRejected', reasons: ['invalid_grant'], callers: ['serviceAccount', 'delegated'] },
        { kind: 'CredentialRejected', sentences: ['account-not-found'] },
      ],
      only: true,
      source: 'https://cloud.google.com/iam/docs/keys-create-delete',
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Create a new key for the service account and replace the old key file',
          detail:
            'The key was deleted, disabled or rotated, or the account was deleted and made again. Check that client_email in the file still exists.',
          command: ['gcloud', 'iam', 'service-accounts', 'keys', 'list', '--iam-account={serviceAccount}', '--project={project}'],
          docs: 'https://cloud.google.com/iam/docs/keys-create-delete',
          ifAlreadySo:
            'A secret store, CI or a running pod may still hold the old file: restart what read it. With `subject` set, check that this user exists.',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Check the clock of the machine: a few minutes off make every token invalid',
          detail: 'Turn time synchronization (NTP) on; containers take the time of their host.',
        },
      ],
    },
    'clock-wrong': {
      says: 'The signed token is outside of its time: the clock of the machine is wrong, or the token lives too long.',
      when: [
        { kind: 'CredentialRejected', sentences: ['jwt-time'] },
        { kind: 'CredentialRejected', sentences: ['jwt-time'], reasons: ['invalid_grant'] },
      ],
      only: true,
      source: `${OAUTH}/service-account#jwt-auth`,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Set the clock of the machine: turn time synchronization (NTP) on',
          detail: 'Virtual machines and containers drift after sleep. The token may live for one hour at most.',
          docs: `${OAUTH}/service-account#jwt-auth`,
        },
      ],
    },
    'code-used-twice': {
      says: 'The authorization code was used already, is too old, or was changed on its way.',
      when: [
        { kind: 'CredentialRejected', sentences: ['code-reused'] },
        { kind: 'CredentialRejected', sentences: ['code-reused'], reasons: ['invalid_grant'] },
      ],
      only: true,
      source: `${OAUTH}/web-server#exchange-authorization-code`,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Start the sign-in again and exchange the new code once, decoded',
          detail:
            'A code lives for a few minutes and works once. Decode %2F in it, and send the code_verifier of the same sign-in with PKCE. A page that reloads sends it twice.',
          docs: `${OAUTH}/web-server#exchange-authorization-code`,
        },
      ],
    },
    'no-scopes': {
      says: "The token was asked for without a scope, or with one that doesn't exist.",
      when: { kind: 'InsufficientScope', reasons: ['invalid_scope'] },
      only: true,
      source: `${OAUTH}/scopes`,
      steps: [
        {
          action: 'RequestScopes',
          who: 'caller',
          title: 'Pass scopes when the credentials are made, such as cloud-platform',
          detail:
            'Python: with_scopes or scopes=[…]; Node: the option scopes of GoogleAuth. For Google Cloud take https://www.googleapis.com/auth/cloud-platform; otherwise check the spelling of each scope.',
          docs: `${OAUTH}/scopes`,
        },
      ],
    },

    'delegation-missing': {
      says: "The delegation in the Admin console doesn't list this client with these scopes.",
      when: [
        { kind: 'InsufficientScope', reasons: ['unauthorized_client'] },
        { kind: 'InsufficientScope', sentences: ['unauthorized-client'] },
      ],
      source: `${OAUTH}/service-account#delegatingauthority`,
      steps: [
        {
          use: 'authorizeDelegation',
          ifAlreadySo:
            'List every scope exactly as the program asks for it, with commas. It takes up to 24 hours. Newer versions of a library may ask for one more scope.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Request only scopes listed in domain-wide delegation',
          detail:
            'One scope more than the list makes all fail. Compare the scopes in the code, or the default scopes of the tool, with the entry in the Admin console.',
        },
        {
          action: 'AskAdmin',
          who: 'workspaceAdmin',
          when: 'If the delegation is entered already',
          title: 'Check that the entry has the numeric client ID, not the email address',
          detail:
            'The Admin console takes an address too, and it never works. The number is client_id in the key file, or the unique ID of the service account.',
          url: 'https://admin.google.com/ac/owl/domainwidedelegation',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If nobody should be impersonated',
          title: 'Remove `subject`, and pass the scope cloud-platform when the credentials are made',
          detail:
            'Without scopes a library may ask for an ID token or for delegation instead. The scope is https://www.googleapis.com/auth/cloud-platform, for Google Cloud.',
        },
      ],
    },
  },
});
