/**
 * The forms in which Google sends each kind of denial, by name. Each kind also comes over gRPC.
 *
 * @example `'userRateLimit'` is the 403 of Drive v3 with the reason `userRateLimitExceeded`
 * @public
 */
export interface WireVariants {
  /**
   * `errorInfo`: REST with `ErrorInfo`; `message`: REST with Google's sentence alone; `bare`: "The caller does not have permission" from a Cloud API;
   * `quotaProject`: `USER_PROJECT_DENIED`; `actAs`, `impersonation`: a service account that may not be used; `storageJson`, `storageXml`: Cloud
   * Storage; `bigQuery`; `directory`: the Admin SDK; `cloudRun`: an HTML page.
   */
  MissingPermission:
    | 'errorInfo'
    | 'message'
    | 'bare'
    | 'quotaProject'
    | 'actAs'
    | 'impersonation'
    | 'storageJson'
    | 'storageXml'
    | 'bigQuery'
    | 'directory'
    | 'cloudRun'
    | 'grpc';
  /**
   * `errorInfo`: REST with `ErrorInfo` and a challenge; `errorList`: Drive v3; `challenge`: the header alone; `fileAccess`: a file that `drive.file`
   * does not cover; `delegation`, `invalidScope`: the token endpoint.
   */
  InsufficientScope: 'errorInfo' | 'errorList' | 'challenge' | 'fileAccess' | 'delegation' | 'invalidScope' | 'grpc';
  /** `errorInfo`: REST with `ErrorInfo`; `message`: the sentence alone; `errorList`: the older APIs; `maps`: inside a 200; `identityToolkit`: a project without Firebase Authentication. */
  ApiDisabled: 'errorInfo' | 'message' | 'errorList' | 'maps' | 'identityToolkit' | 'grpc';
  /**
   * `drive`; `hiddenFile`: a 404 that hides a file, a denial only with `hidden404`; `sheets`: "The caller does not have permission"; `calendar`;
   * `mailbox`: Gmail delegation; `searchConsole`; `analyticsView`, `analyticsProperty`; `playConsole`; `googleAds`.
   */
  NotShared:
    | 'drive'
    | 'hiddenFile'
    | 'sheets'
    | 'calendar'
    | 'mailbox'
    | 'searchConsole'
    | 'analyticsView'
    | 'analyticsProperty'
    | 'playConsole'
    | 'googleAds'
    | 'grpc';
  /**
   * `errorInfo`: REST with `ErrorInfo` and `RetryInfo`; `message`: the sentence alone; `userRateLimit`: the 403 of Drive v3; `rateLimit429`,
   * `dailyLimit`, `sharingRateLimit`: other reasons of the older APIs; `quotaFailure`: Gemini; `retryAfter`: only the header; `storageXml`: Cloud
   * Storage; `bigQuery`; `googleAds`; `maps`: inside a 200; `robotPage`: an HTML page.
   */
  RateLimited:
    | 'errorInfo'
    | 'message'
    | 'userRateLimit'
    | 'rateLimit429'
    | 'dailyLimit'
    | 'sharingRateLimit'
    | 'quotaFailure'
    | 'retryAfter'
    | 'storageXml'
    | 'bigQuery'
    | 'googleAds'
    | 'maps'
    | 'robotPage'
    | 'grpc';
  /** `driveStorage`, `serviceAccountStorage`, `fileCount`: Drive; `compute`: a region's CPUs; `limitOfZero`: a 429 that never recovers; `stockout`: a zone without machines. */
  QuotaExceeded: 'driveStorage' | 'serviceAccountStorage' | 'fileCount' | 'compute' | 'limitOfZero' | 'stockout' | 'grpc';
  /** `errorInfo`: REST with `ErrorInfo`; `message`: the sentence alone; `precondition`: a 400 of Service Usage; `bigQuery`; `storageJson`, `storageXml`: Cloud Storage; `maps`: inside a 200. */
  BillingDisabled: 'errorInfo' | 'message' | 'precondition' | 'bigQuery' | 'storageJson' | 'storageXml' | 'maps' | 'grpc';
  /** One for each `policy`, and `storageXml`, `serviceUsage`, `adminPolicyEnforced` for other forms of the same. Ask for the `policy` instead of the variant. */
  PolicyBlocked:
    | 'vpcServiceControls'
    | 'storageXml'
    | 'serviceUsage'
    | 'constraint'
    | 'organizationRestriction'
    | 'iamDeny'
    | 'accessBoundary'
    | 'contextAware'
    | 'domainPolicy'
    | 'adminPolicyEnforced'
    | 'domainSharing'
    | 'ownerRestriction'
    | 'resourceState'
    | 'location'
    | 'cloudArmor'
    | 'retention'
    | 'abuse'
    | 'embeddedBrowser'
    | 'grpc';
  /** One or more for each `problem`. Ask for the `problem` instead of the variant. */
  CredentialRejected:
    | 'keyRestricted'
    | 'keyReferrer'
    | 'keyRestrictedMaps'
    | 'keyInvalid'
    | 'keyExpired'
    | 'keyUnsupported'
    | 'credentialsMissing'
    | 'unregisteredCaller'
    | 'unregisteredLimit'
    | 'tokenInvalid'
    | 'tokenExpired'
    | 'invalidGrant'
    | 'reauth'
    | 'invalidClient'
    | 'clientNotAllowed'
    | 'delegationSubject'
    | 'federation'
    | 'identityAwareProxy'
    | 'signature'
    | 'accountDisabled'
    | 'accountUnsupported'
    | 'accountNotSetUp'
    | 'projectSuspended'
    | 'projectInvalid'
    | 'quotaProjectMissing'
    | 'developerToken'
    | 'attestation'
    | 'terms'
    | 'senderMismatch'
    | 'grpc';
  /** `empty`: a 403 without a body; `text`: the word Forbidden; `frontEnd`: an HTML page; `errorList`: a reason that states no cause. */
  Unclassified: 'empty' | 'text' | 'frontEnd' | 'errorList' | 'grpc';
}
