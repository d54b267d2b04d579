import { reasons, wordings, type KindRules } from '../rule.js';
import { GMAIL, YOUTUBE } from '../services.js';

/** The credential itself is not acceptable here. */
export const credentialRejected: KindRules = {
  reasons: [
    // API keys
    ...reasons('ErrorInfo', 'API_KEY_INVALID API_KEY_NOT_FOUND', { problem: 'apiKeyInvalid' }),
    ...reasons('ErrorInfo', 'API_KEY_INVALID', { wording: 'key-expired', problem: 'apiKeyExpired' }),
    ...reasons('ErrorInfo', 'API_KEY_EXPIRED', { problem: 'apiKeyExpired' }),
    ...reasons(
      'ErrorInfo',
      `API_KEY_SERVICE_BLOCKED API_KEY_HTTP_REFERRER_BLOCKED API_KEY_IP_ADDRESS_BLOCKED API_KEY_ANDROID_APP_BLOCKED API_KEY_IOS_APP_BLOCKED MISSING_ORIGIN
       IP_ADDRESS_BLOCKED REFERER_BLOCKED CLIENT_APP_BLOCKED API_TARGET_BLOCKED CREDENTIAL_ANDROID_APP_INVALID`,
      { problem: 'apiKeyRestricted' },
    ),
    ...reasons('LegacyError', 'ipRefererBlocked', { problem: 'apiKeyRestricted' }),
    ...reasons('LegacyError', 'keyInvalid', { problem: 'apiKeyInvalid' }),
    ...reasons('LegacyError', 'keyExpired', { problem: 'apiKeyExpired' }),
    ...reasons('Message', 'RefererNotAllowedMapError ApiTargetBlockedMapError', { problem: 'apiKeyRestricted', certainty: 'certain' }),
    ...reasons('Message', 'InvalidKeyMapError MissingKeyMapError ExpiredKeyMapError ProjectDeniedMapError', {
      problem: 'apiKeyInvalid',
      certainty: 'certain',
    }),
    // None, or the wrong kind
    ...reasons('ErrorInfo', 'CREDENTIALS_MISSING OVERLOADED_CREDENTIALS', { problem: 'noCredentials' }),
    ...reasons('LegacyError', 'required', { wording: 'login-required', problem: 'noCredentials' }),
    ...reasons('LegacyError', 'required', { wording: 'credentials-missing', problem: 'noCredentials' }),
    ...reasons('LegacyError', 'loginRequired dailyLimitExceededUnreg rateLimitExceededUnreg userRateLimitExceededUnreg', {
      problem: 'noCredentials',
    }),
    ...reasons('LegacyError', 'AuthenticationRequiredRequesterPays', { problem: 'noCredentials' }),
    ...reasons('WWW-Authenticate', 'challenge', { problem: 'noCredentials', certainty: 'likely' }),
    ...reasons('ErrorInfo', 'ACCESS_TOKEN_TYPE_UNSUPPORTED CREDENTIAL_TYPE_UNSUPPORTED', { problem: 'credentialTypeUnsupported' }),
    ...reasons('LegacyError', 'unknownAuth', { problem: 'credentialTypeUnsupported' }),
    ...reasons('ErrorInfo', 'ACCOUNT_TYPE_UNSUPPORTED', { problem: 'accountUnsupported' }),
    // Tokens
    ...reasons('ErrorInfo', 'ACCESS_TOKEN_EXPIRED', { problem: 'tokenExpired' }),
    ...reasons('ErrorInfo', 'JWT_TOKEN_INVALID SESSION_COOKIE_INVALID INVALID_CREDENTIAL', { problem: 'tokenInvalid' }),
    ...reasons('WWW-Authenticate', 'invalid_token invalid_request', { problem: 'tokenInvalid' }),
    ...reasons('LegacyError', 'authError unauthorized UNAUTHORIZED invalidUser push.webhookUrlUnauthorized proxyAuthenticationRequired', {
      problem: 'tokenInvalid',
    }),
    ...reasons('LegacyError', 'expired', { problem: 'tokenExpired' }),
    ...reasons('ServiceError', 'OAUTH_TOKEN_EXPIRED', { problem: 'tokenExpired' }),
    ...reasons(
      'ServiceError',
      `OAUTH_TOKEN_INVALID OAUTH_TOKEN_DISABLED OAUTH_TOKEN_REVOKED OAUTH_TOKEN_HEADER_INVALID LOGIN_COOKIE_INVALID GOOGLE_ACCOUNT_COOKIE_INVALID
       GOOGLE_ACCOUNT_AUTHENTICATION_FAILED GOOGLE_ACCOUNT_USER_AND_ADS_USER_MISMATCH USER_ID_INVALID INVALID_EMAIL_ADDRESS LOGIN_COOKIE_REQUIRED`,
      { problem: 'tokenInvalid' },
    ),
    ...reasons('OAuthError', 'invalid_grant', { domain: /rapt/, problem: 'reauthRequired' }),
    ...reasons('OAuthError', 'invalid_grant', { wording: 'reauth', problem: 'reauthRequired' }),
    ...reasons('OAuthError', 'invalid_grant invalid_token', { problem: 'tokenInvalid' }),
    ...reasons('OAuthError', 'invalid_request', { wording: 'delegation-subject', problem: 'subjectInvalid' }),
    ...reasons('OAuthError', 'invalid_client unsupported_grant_type redirect_uri_mismatch', { problem: 'clientInvalid' }),
    ...reasons('OAuthError', 'org_internal access_denied app_not_verified', { problem: 'clientNotAllowed' }),
    ...reasons('OAuthError', 'invalid_account deleted_client disabled_client', { problem: 'accountDisabled' }),
    ...reasons('OAuthError', 'invalid_target', { problem: 'federationRejected' }),
    ...reasons('OAuthError', 'invalid_request', { service: /^sts\./, problem: 'federationRejected' }),
    ...reasons('OAuthError', 'unauthorized_client', { wording: 'attribute-condition', problem: 'federationRejected' }),
    ...reasons('MapsStatus', 'REQUEST_DENIED', { problem: 'apiKeyInvalid', certainty: 'likely' }),
    ...reasons(
      'StorageXml',
      'SignatureDoesNotMatch MalformedSecurityHeader MissingSecurityHeader RequestTimeTooSkewed RequestExpired RequestInTheFuture InvalidSignatureException',
      {
        problem: 'signatureInvalid',
      },
    ),
    ...reasons('StorageXml', 'UserProjectInvalid', { problem: 'projectInvalid' }),
    ...reasons(
      'StorageXml',
      'ExpiredToken AuthFailure InvalidSecurity InvalidAccessKeyId AuthenticationRequired NotSignedUp InvalidToken',
      { problem: 'tokenInvalid' },
    ),
    // Accounts, projects, clients
    ...reasons('ErrorInfo', 'ACCOUNT_STATE_INVALID', { problem: 'accountDisabled' }),
    ...reasons(
      'LegacyError',
      'accountDeleted authenticatedUserAccountClosed authenticatedUserAccountSuspended accountClosed accountSuspended',
      {
        problem: 'accountDisabled',
      },
    ),
    ...reasons('ServiceError', 'GOOGLE_ACCOUNT_DELETED CUSTOMER_NOT_ENABLED ACTION_NOT_PERMITTED_FOR_SUSPENDED_ACCOUNT', {
      problem: 'accountDisabled',
    }),
    ...reasons('ErrorInfo', 'ACCOUNT_UNVERIFIED VALIDATION_REQUIRED', { problem: 'accountNotSetUp' }),
    ...reasons(
      'LegacyError',
      'accountUnverified notACalendarUser ineligibleAccount authenticatedUserNotChannel contentOwnerAccountNotFound',
      {
        problem: 'accountNotSetUp',
      },
    ),
    ...reasons('LegacyError', 'liveStreamingNotEnabled', { problem: 'accountNotSetUp', certainty: 'likely' }),
    ...reasons('LegacyError', 'youtubeSignupRequired', { service: YOUTUBE, problem: 'accountUnsupported' }),
    ...reasons('LegacyError', 'youtubeSignupRequired insufficientAudience forbiddenForServiceAccounts', { problem: 'accountUnsupported' }),
    ...reasons('LegacyError', 'accountDisabled', { problem: 'accountDisabled', certainty: 'likely' }),
    ...reasons('LegacyError', 'insufficientAuthorizedParty', { problem: 'clientNotAllowed' }),
    ...reasons('ErrorInfo', 'CONSUMER_SUSPENDED GCP_SUSPENDED TOS_VIOLATION', { problem: 'projectSuspended' }),
    ...reasons('ErrorInfo', 'CONSUMER_INVALID RESOURCE_PROJECT_INVALID PROJECT_DELETED PROJECT_INVALID', { problem: 'projectInvalid' }),
    ...reasons('ErrorInfo', 'NOT_FOUND', { domain: /servicecontrol/, problem: 'projectInvalid' }),
    ...reasons('LegacyError', 'userProjectInvalid', { problem: 'projectInvalid' }),
    ...reasons('LegacyError', 'userProjectMissing', { problem: 'quotaProjectMissing' }),
    ...reasons('PreconditionFailure', 'TOS', { problem: 'termsNotAccepted' }),
    ...reasons('Message', 'USER_DISABLED PROJECT_NOT_FOUND', { problem: 'accountDisabled' }),
    ...reasons('Message', 'INVALID_ID_TOKEN TOKEN_EXPIRED CREDENTIAL_TOO_OLD_LOGIN_AGAIN MISSING_APP_TOKEN', { problem: 'tokenInvalid' }),
    ...reasons('OAuthError', 'login_required interaction_required consent_required', { problem: 'reauthRequired' }),
    ...reasons('LegacyError', 'termsOfServiceNotAccepted', { problem: 'termsNotAccepted' }),
    ...reasons('ServiceError', 'SENDER_ID_MISMATCH', { problem: 'other' }),
    ...reasons('ServiceError', 'THIRD_PARTY_AUTH_ERROR UNREGISTERED', { problem: 'other', certainty: 'likely' }),
    // Google Ads and the Data Manager
    ...reasons(
      'ServiceError',
      `DEVELOPER_TOKEN_NOT_ON_ALLOWLIST DEVELOPER_TOKEN_PROHIBITED DEVELOPER_TOKEN_NOT_APPROVED DEVELOPER_TOKEN_INVALID DEVELOPER_TOKEN_PARAMETER_MISSING
       ORGANIZATION_NOT_ASSOCIATED_WITH_DEVELOPER_TOKEN SERVICE_ACCESS_DENIED METRIC_ACCESS_DENIED CUSTOMER_NOT_ALLOWLISTED_FOR_THIS_FEATURE`,
      { problem: 'developerTokenRejected' },
    ),
    ...reasons(
      'ServiceError',
      `CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION CLOUD_PROJECT_NOT_FOUND ORGANIZATION_NOT_RECOGNIZED ORGANIZATION_NOT_APPROVED
       ACCESS_DENIED_FOR_ACCOUNT_TYPE INVALID_LOGIN_CUSTOMER_ID INVALID_LINKED_CUSTOMER_ID LOGIN_CUSTOMER_ID_PARAMETER_MISSING`,
      { problem: 'accountUnsupported' },
    ),
    ...reasons('ServiceError', 'INCOMPLETE_SIGNUP MISSING_TOS', { problem: 'termsNotAccepted' }),
    ...reasons(
      'ErrorInfo',
      `TERMS_AND_CONDITIONS_NOT_SIGNED DESTINATION_ACCOUNT_ENHANCED_CONVERSIONS_TERMS_NOT_SIGNED ADVERTISER_TOS_NOT_ACCEPTED
       DESTINATION_ACCOUNT_NOT_ENABLED_ENHANCED_CONVERSIONS_FOR_LEADS`,
      { problem: 'termsNotAccepted' },
    ),
    ...reasons(
      'ErrorInfo',
      `NOT_ALLOWLISTED CUSTOMER_NOT_ALLOWED_TO_CREATE_LICENSE ADVERTISER_NOT_ALLOWLISTED_FOR_UPLOADED_DATA DATA_PARTNER_NOT_ALLOWLISTED_FOR_THIRD_PARTY_PARTNER_DATA
       ADVERTISER_NOT_ALLOWLISTED_FOR_THIRD_PARTY_PARTNER_DATA CUSTOMER_NOT_ALLOWLISTED_FOR_COMMERCE_AUDIENCE ACCOUNT_INELIGIBLE_FOR_STORE_SALES
       THIRD_PARTY_USER_DATA_NOT_ALLOWED`,
      { problem: 'accountUnsupported' },
    ),
    ...reasons('HtmlPage', 'unauthorized', { problem: 'identityTokenInvalid' }),
    ...reasons('HtmlPage', 'sign-in', { problem: 'noCredentials', certainty: 'possible' }),
    ...reasons('Header', 'iap', { problem: 'identityTokenInvalid', certainty: 'likely' }),
  ],
  wordings: [
    ...wordings('adc-needs-quota-project adc-end-user adc-local', { problem: 'quotaProjectMissing' }),
    ...wordings('key-blocked key-api-blocked key-ip key-not-usable key-unauthorized', { problem: 'apiKeyRestricted' }),
    ...wordings('key-expired', { problem: 'apiKeyExpired' }),
    ...wordings('key-invalid', { problem: 'apiKeyInvalid' }),
    ...wordings('key-not-supported', { problem: 'credentialTypeUnsupported' }),
    ...wordings(
      'key-missing unregistered-caller credentials-missing login-required unauthenticated-limit unauthenticated-permission not-authenticated',
      {
        problem: 'noCredentials',
      },
    ),
    ...wordings('consumer-suspended terms-violation', { problem: 'projectSuspended' }),
    ...wordings('project-not-found project-deleted user-project-invalid project-denied', { problem: 'projectInvalid' }),
    ...wordings('attribute-condition', { problem: 'federationRejected' }),
    ...wordings('delegation-subject', { problem: 'subjectInvalid' }),
    ...wordings('reauth', { problem: 'reauthRequired' }),
    ...wordings('credentials-invalid token-revoked', { problem: 'tokenInvalid' }),
    ...wordings('iap iap-error-code', { problem: 'identityTokenInvalid' }),
    ...wordings('verification client-internal', { problem: 'clientNotAllowed' }),
    ...wordings('signature', { problem: 'signatureInvalid' }),
    ...wordings('terms-not-accepted', { problem: 'termsNotAccepted' }),
    ...wordings('account-off', { problem: 'accountDisabled' }),
    ...wordings('service-accounts-cannot', { problem: 'accountUnsupported' }),
    ...wordings('attestation', { problem: 'attestationFailed' }),
    ...wordings('sender-mismatch', { problem: 'other' }),
    ...wordings('service-off-for-user', { problem: 'accountNotSetUp' }),
    ...wordings('precondition', { service: GMAIL, problem: 'accountUnsupported' }),
  ],
};
