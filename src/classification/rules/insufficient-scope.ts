import { reasons, wordings, type KindRules } from '../rule.js';
import { ANALYTICS, DRIVE } from '../services.js';

/** The token lacks an OAuth scope, or domain-wide delegation does not cover it. */
export const insufficientScope: KindRules = {
  reasons: [
    ...reasons('ErrorInfo', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT USER_SCOPE_REVOKED'),
    ...reasons('WWW-Authenticate', 'insufficient_scope'),
    ...reasons('OAuthError', 'unauthorized_client insufficient_scope'),
    ...reasons('OAuthError', 'invalid_scope restricted_client', { certainty: 'likely' }),
    ...reasons('LegacyError', 'appNotAuthorizedToFile', { service: DRIVE }),
    ...reasons('LegacyError', 'appNotAuthorizedToFile insufficientScope'),
    ...reasons('LegacyError', 'insufficientPermissions', { service: ANALYTICS, certainty: 'possible' }),
    ...reasons('LegacyError', 'insufficientPermissions', { certainty: 'likely' }),
    ...reasons('LegacyError', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'),
  ],
  wordings: wordings('drive-credentials scope'),
};
