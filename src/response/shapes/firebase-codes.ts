/** Which service stands behind the first part of a code of Firebase's SDKs: `messaging/mismatched-credential`. */
const SERVICES: Readonly<Record<string, string>> = {
  auth: 'identitytoolkit.googleapis.com',
  messaging: 'fcm.googleapis.com',
  storage: 'firebasestorage.googleapis.com',
  database: 'firebasedatabase.googleapis.com',
  firestore: 'firestore.googleapis.com',
  'remote-config': 'firebaseremoteconfig.googleapis.com',
  'app-check': 'firebaseappcheck.googleapis.com',
  appCheck: 'firebaseappcheck.googleapis.com',
  'machine-learning': 'firebaseml.googleapis.com',
  'project-management': 'firebase.googleapis.com',
  'security-rules': 'firebaserules.googleapis.com',
  functions: 'cloudtasks.googleapis.com',
  installations: 'firebaseinstallations.googleapis.com',
  'instance-id': 'firebaseinstallations.googleapis.com',
  eventarc: 'eventarcpublishing.googleapis.com',
  extensions: 'firebaseextensions.googleapis.com',
  'data-connect': 'firebasedataconnect.googleapis.com',
};

/** The service behind a prefix of codes. */
export function serviceOfPrefix(prefix: string): string | undefined {
  return Object.hasOwn(SERVICES, prefix) ? SERVICES[prefix] : undefined;
}

/** What each last part of a code says of the response, where it says that something was denied. */
const STATUSES: readonly (readonly [status: number, code: RegExp])[] = [
  [429, /(?:^|-)(?:rate-exceeded|quota-exceeded|too-many-requests|resource-exhausted)$/],
  // Most are no denial: what the message says decides.
  [400, /^(?:invalid-argument|failed-precondition)$/],
  [401, /^(?:unauthenticated|authentication-error|third-party-auth-error|unauthorized-app)$/],
  [
    403,
    /^(?:permission-denied|insufficient-permission|unauthorized|forbidden|mismatched-credential|invalid-apns-credentials)$|-does-not-have-permission\.?$/,
  ],
];

/** The HTTP status that the last part of a code stands for. */
export function statusOfCode(code: string): number | undefined {
  return STATUSES.find(([, pattern]) => pattern.test(code))?.[0];
}

/** What Identity Toolkit says in the place of which Firebase Auth throws a code of its own. See https://firebase.google.com/docs/auth/admin/errors. */
const AUTH: Readonly<Record<string, string>> = {
  'too-many-requests': 'TOO_MANY_ATTEMPTS_TRY_LATER',
  'quota-exceeded': 'QUOTA_EXCEEDED',
  'user-disabled': 'USER_DISABLED',
  'operation-not-allowed': 'OPERATION_NOT_ALLOWED',
  'configuration-not-found': 'CONFIGURATION_NOT_FOUND',
  'admin-restricted-operation': 'ADMIN_ONLY_OPERATION',
  'invalid-user-token': 'INVALID_ID_TOKEN',
  'user-token-expired': 'TOKEN_EXPIRED',
  'requires-recent-login': 'CREDENTIAL_TOO_OLD_LOGIN_AGAIN',
  'insufficient-permission': 'INSUFFICIENT_PERMISSION',
  'project-not-found': 'PROJECT_NOT_FOUND',
  'invalid-api-key': 'API key not valid. Please pass a valid API key.',
};

/**
 * What the server said that ended in a code of Firebase Auth. A sentence that the SDK does not know it makes its code, with hyphens for the spaces:
 * `auth/requests-from-referer-<empty>-are-blocked.`
 */
export function wordsOfAuthCode(code: string): string | undefined {
  if (Object.hasOwn(AUTH, code)) return AUTH[code];
  const isSentence = /[.<]/.test(code) || /^(?:the-caller|requests-|permission-|request-had-)/.test(code);
  return isSentence ? code.slice(0, 1_000).replaceAll('-', ' ') : undefined;
}
