import type { firebaseAuth } from '../../../src/catalog/firebase/auth.js';
import type { Examples } from '../examples.js';

const KEY = 'key=AIzaSyExampleExampleExampleExample12345';
const SIGN_IN = `POST https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?${KEY}`;
const SIGN_UP = `POST https://identitytoolkit.googleapis.com/v1/accounts:signUp?${KEY}`;

export default {
  wordings: {
    attestation: ['App attestation failed.'],
  },
  sentences: {
    'emails-spent': ['QUOTA_EXCEEDED : Exceeded quota for sending email'],
    'one-tenant-only': ['MULTI_TENANCY_DISABLED'],
    'operation-not-allowed': ['OPERATION_NOT_ALLOWED', 'PASSWORD_LOGIN_DISABLED'],
    'admin-only': ['ADMIN_ONLY_OPERATION'],
    'configuration-not-found': ['CONFIGURATION_NOT_FOUND'],
    'too-many-attempts': ['TOO_MANY_ATTEMPTS_TRY_LATER : Access to this account has been temporarily disabled.'],
    'unauthorized-domain': ['UNAUTHORIZED_DOMAIN : Domain not allowlisted by project'],
    'insufficient-permission': ['Insufficient permission (auth/insufficient-permission).'],
    'app-check-invalid': ['App attestation failed.', 'Firebase App Check token is invalid.'],
    'sms-region': ['OPERATION_NOT_ALLOWED : SMS unable to be sent until this region enabled by the app developer.'],
    'billing-not-enabled': ['BILLING_NOT_ENABLED'],
    'app-not-authorized': ['APP_NOT_AUTHORIZED', 'CAPTCHA_CHECK_FAILED : Recaptcha verification failed'],
  },
  kinds: {
    'emails-spent': 'RateLimited',
    'one-tenant-only': 'Unclassified',
  },
  situations: {
    'emails-spent': {
      status: 400,
      message: 'QUOTA_EXCEEDED : Exceeded quota for sending email',
      request: 'POST https://identitytoolkit.googleapis.com/v1/accounts:sendOobCode?key=AIzaSyExampleExampleExampleExample12345',
      first: /SMTP server/,
    },
    'one-tenant-only': {
      status: 400,
      message: 'MULTI_TENANCY_DISABLED',
      request: 'POST https://identitytoolkit.googleapis.com/v2/projects/my-project/tenants',
      caller: 'serviceAccount',
      first: /multi-tenancy/,
    },
    tenants: {
      message: "Permission 'identitytoolkit.tenants.create' denied on resource (or it may not exist).",
      request: 'POST https://identitytoolkit.googleapis.com/v2/projects/my-project/tenants',
      caller: 'serviceAccount',
      first: /roles\/identitytoolkit\.admin/,
    },
    'provider-off': { status: 400, message: 'OPERATION_NOT_ALLOWED', request: SIGN_UP, caller: 'apiKey', first: /Sign-in method/ },
    'sms-region-off': {
      status: 400,
      message: 'OPERATION_NOT_ALLOWED : SMS unable to be sent until this region enabled by the app developer.',
      request: `POST https://identitytoolkit.googleapis.com/v1/accounts:sendVerificationCode?${KEY}`,
      caller: 'apiKey',
      first: /SMS region policy/,
    },
    'admin-only': { status: 400, message: 'ADMIN_ONLY_OPERATION', request: SIGN_UP, caller: 'apiKey', first: /User actions/ },
    'too-many-attempts': {
      status: 400,
      message: 'TOO_MANY_ATTEMPTS_TRY_LATER : Access to this account has been temporarily disabled due to many failed login attempts.',
      request: SIGN_IN,
      caller: 'apiKey',
      first: /retry with fewer attempts/,
    },
    'domain-not-allowed': {
      message: 'UNAUTHORIZED_DOMAIN : Domain not allowlisted by project',
      request: `POST https://identitytoolkit.googleapis.com/v1/accounts:createAuthUri?${KEY}`,
      caller: 'apiKey',
      first: /Authorized domains/,
    },
    'admin-sdk-permission': {
      message: 'Insufficient permission (auth/insufficient-permission).',
      request: 'POST https://identitytoolkit.googleapis.com/v1/projects/example-project/accounts:lookup',
      caller: 'serviceAccount',
      first: /firebaseauth\.admin/,
    },
    'app-check': {
      message: 'App attestation failed.',
      request: `POST https://firebaseappcheck.googleapis.com/v1/projects/example-project/apps/1:123:web:abc:exchangeRecaptchaV3Token?${KEY}`,
      caller: 'apiKey',
      first: /debug provider/,
    },
    'phone-sign-in-app': { status: 400, message: 'APP_NOT_AUTHORIZED', request: SIGN_UP, caller: 'apiKey', first: /SHA-1/ },
  },
} satisfies Examples<typeof firebaseAuth>;
