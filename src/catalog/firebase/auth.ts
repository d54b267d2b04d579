import { family } from '../define.js';
import { meanings } from './auth/meanings.js';
import { settings } from './auth/settings.js';

const AUTH = 'https://firebase.google.com/docs/auth/admin/errors';
const KINDS = [
  'MissingPermission',
  'CredentialRejected',
  'PolicyBlocked',
  'NotShared',
  'Unclassified',
  'RateLimited',
  'ApiDisabled',
] as const;
const ATTESTED = ['MissingPermission', 'CredentialRejected', 'Unclassified'] as const;

/** Firebase Authentication, Identity Platform, App Check and installations. */
export const firebaseAuth = family({
  meanings,
  services: ['identitytoolkit', 'securetoken', 'firebaseappcheck', 'firebaseinstallations'],
  governedBy: 'iam',
  docs: AUTH,
  sentences: {
    'operation-not-allowed': ['OPERATION_NOT_ALLOWED', 'PASSWORD_LOGIN_DISABLED', 'sign-in provider is disabled'],
    'admin-only': 'ADMIN_ONLY_OPERATION',
    'configuration-not-found': ['CONFIGURATION_NOT_FOUND', 'no configuration corresponding to the provided identifier'],
    'too-many-attempts': 'TOO_MANY_ATTEMPTS_TRY_LATER',
    'unauthorized-domain': [
      'UNAUTHORIZED_DOMAIN',
      'domain not allowlisted by project',
      'auth/unauthorized-domain',
      'auth/unauthorized-continue-uri',
    ],
    'insufficient-permission': [
      'auth/insufficient-permission',
      'Credential implementation provided to initializeApp() {words} has insufficient permission',
    ],
    'app-check-invalid': ['App attestation failed', 'Firebase App Check token is invalid', 'App not registered: {number}:', 'AppCheck'],
    'sms-region': [
      'SMS unable to be sent until this region enabled by the app developer',
      'OPERATION_NOT_ALLOWED : SMS unable to be sent',
      'region is blocked',
    ],
    'billing-not-enabled': 'BILLING_NOT_ENABLED',
    'emails-spent': ['Exceeded quota for sending email', 'Exceeded daily quota for email', 'auth/quota-exceeded'],
    'one-tenant-only': ['MULTI_TENANCY_DISABLED', 'Multi-tenancy is not enabled'],
    'app-not-authorized': [
      'APP_NOT_AUTHORIZED',
      'not authorized to use Firebase Authentication with the provided API key',
      'INVALID_APP_CREDENTIAL',
      'CAPTCHA_CHECK_FAILED',
    ],
  },
  answers: [
    { kind: 'PolicyBlocked', policy: 'ResourceState', sentences: ['sms-region'], onlyHere: true },
    { kind: 'BillingDisabled', sentences: ['billing-not-enabled'], onlyHere: true },
    { kind: 'RateLimited', sentences: ['emails-spent'], onlyHere: true },
    { kind: 'PolicyBlocked', policy: 'ResourceState', reasons: ['MULTI_TENANCY_DISABLED'], sentences: ['one-tenant-only'], onlyHere: true },
    { kind: 'CredentialRejected', problem: 'attestationFailed', sentences: ['app-not-authorized'], onlyHere: true },
  ],
  access: {},
  situations: {
    ...settings,

    'provider-off': {
      says: "This way of signing in isn't enabled in the Firebase project.",
      when: [
        { kind: KINDS, sentences: ['operation-not-allowed', 'configuration-not-found'] },
        { kind: KINDS, reasons: ['OPERATION_NOT_ALLOWED', 'PASSWORD_LOGIN_DISABLED', 'CONFIGURATION_NOT_FOUND'] },
      ],
      only: true,
      source: AUTH,
      steps: [
        {
          action: 'EnableApi',
          who: 'projectAdmin',
          title: 'Enable the sign-in provider in the Firebase console, under Authentication, Sign-in method',
          detail:
            'Press Get started first if Authentication is new in the project. Email link and anonymous sign-in have switches of their own.',
          url: 'https://console.firebase.google.com/project/_/authentication/providers',
          docs: 'https://firebase.google.com/docs/auth',
          ifAlreadySo: 'The API key in the app may be of another project: compare the whole config.',
        },
      ],
    },
    'sms-region-off': {
      says: "The project doesn't allow text messages to this region.",
      when: { kind: KINDS, sentences: ['sms-region'] },
      only: true,
      source: 'https://firebase.google.com/docs/auth/web/phone-auth',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          title: 'Allow the region in the SMS region policy of Firebase Authentication',
          detail: 'Authentication, Settings, SMS region policy. New projects allow none. Phone sign-in also needs the Blaze plan.',
          url: 'https://console.firebase.google.com/project/_/authentication/settings',
          docs: 'https://firebase.google.com/docs/auth/web/phone-auth',
        },
      ],
    },
    'admin-only': {
      says: 'The project allows only admins to create or delete users.',
      when: { kind: KINDS, sentences: ['admin-only'] },
      only: true,
      source: 'https://cloud.google.com/identity-platform/docs/concepts-manage-users',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          title: 'Allow users to sign up: Authentication, Settings, User actions',
          detail: 'Turn "Enable create (sign-up)" on, or create users with the Admin SDK. Anonymous sign-in must be enabled as a provider.',
          url: 'https://console.firebase.google.com/project/_/authentication/settings',
          docs: 'https://cloud.google.com/identity-platform/docs/concepts-manage-users',
        },
      ],
    },
    'too-many-attempts': {
      says: 'Firebase blocked this device or account for a while because of many attempts.',
      when: [
        { kind: ['RateLimited', 'QuotaExceeded', 'CredentialRejected'], sentences: ['too-many-attempts'] },
        { kind: ['RateLimited', 'QuotaExceeded'], services: ['identitytoolkit', 'securetoken'] },
      ],
      source: 'https://firebase.google.com/docs/auth/limits',
      steps: [
        {
          action: 'Wait',
          who: 'caller',
          title: 'Wait a few minutes, and then retry with fewer attempts',
          detail:
            'The block is lifted by itself. Signing in successfully, or resetting the password, ends it at once. In tests use the Auth emulator or test phone numbers.',
          docs: 'https://firebase.google.com/docs/auth/limits',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Add reCAPTCHA or App Check so that real users are told from robots',
          detail: 'Limits are per address and per account.',
          docs: 'https://firebase.google.com/docs/app-check',
        },
      ],
    },
    'domain-not-allowed': {
      says: "The domain of the page isn't among the authorized domains of the project.",
      when: { kind: KINDS, sentences: ['unauthorized-domain'] },
      only: true,
      source: AUTH,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'projectAdmin',
          title: 'Add the domain in Firebase Authentication, Settings, Authorized domains',
          detail: "localhost isn't included in new projects. Write the host only, without scheme and port.",
          url: 'https://console.firebase.google.com/project/_/authentication/settings',
          docs: 'https://firebase.google.com/docs/auth/web/redirect-best-practices',
        },
      ],
    },
    'admin-sdk-permission': {
      says: '{caller} may not manage the users of project {project}.',
      when: [
        { kind: 'MissingPermission', services: ['identitytoolkit'] },
        { kind: KINDS, sentences: ['insufficient-permission'] },
        { kind: 'MissingPermission', permissions: ['firebaseauth.*'] },
      ],
      source: AUTH,
      steps: [
        {
          grant: { role: 'roles/firebaseauth.admin', to: 'caller', on: 'project' },
          detail: 'To read users only take roles/firebaseauth.viewer. The default key of the Firebase Admin SDK has it already.',
          ifAlreadySo: 'Check that the credential and the project of initializeApp belong together, and that user ADC has a quota project.',
        },
        { use: 'setQuotaProject', when: 'If you signed in with gcloud' },
      ],
    },
    'app-check': {
      says: "App Check didn't accept this app or device.",
      when: [
        { kind: ATTESTED, services: ['firebaseappcheck'] },
        { kind: KINDS, sentences: ['app-check-invalid'] },
        { kind: 'CredentialRejected', problems: ['attestationFailed'], services: ['firebaseappcheck'] },
      ],
      only: true,
      source: 'https://firebase.google.com/docs/app-check/web/debug-provider',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If the app runs in a simulator or an emulator, on localhost or in CI',
          title: 'Use the App Check debug provider and register its token in the console',
          detail:
            'The debug token appears in the log of the app; register it under exactly this app ID. A reinstall, another browser or simulator makes a new one.',
          url: 'https://console.firebase.google.com/project/_/appcheck/apps',
          docs: 'https://firebase.google.com/docs/app-check/web/debug-provider',
        },
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Register the app in App Check with the right provider and identifiers',
          detail:
            'iOS: team ID, bundle ID, and for App Attest the capability. Android: the SHA-256 of Play App Signing, and Play Integrity linked to the project. Web: the reCAPTCHA key of this domain.',
          url: 'https://console.firebase.google.com/project/_/appcheck/apps',
          docs: 'https://firebase.google.com/docs/app-check',
        },
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          when: 'If it is a web app',
          title: 'Compare the reCAPTCHA site key in the code with the one in App Check, and its domains',
          detail:
            'The key must be score-based, allow the domain of the page, and be of the kind that the code names: ReCaptchaV3Provider or ReCaptchaEnterpriseProvider.',
          docs: 'https://firebase.google.com/docs/app-check/web/recaptcha-enterprise-provider',
        },
      ],
    },
    'phone-sign-in-app': {
      says: "Firebase couldn't verify that the request comes from your app.",
      when: { kind: KINDS, sentences: ['app-not-authorized'] },
      only: true,
      source: 'https://firebase.google.com/docs/auth/android/phone-auth',
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: 'Register the SHA-1 and SHA-256 of the app, and download its config file again',
          detail:
            'Project settings, Your apps. Add the certificates of debug, upload and Play App Signing. On iOS check the APNs key and the URL scheme.',
          url: 'https://console.firebase.google.com/project/_/settings/general',
          docs: 'https://firebase.google.com/docs/auth/android/phone-auth',
        },
      ],
    },
  },
});
