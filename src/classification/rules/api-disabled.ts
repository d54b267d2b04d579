import { reasons, wordings, type KindRules } from '../rule.js';

/** The API was never used or is disabled in the project. */
export const apiDisabled: KindRules = {
  reasons: [
    ...reasons('ErrorInfo', 'SERVICE_DISABLED API_DISABLED SERVICE_NOT_ACTIVATED MCP_SERVER_DISABLED SERVICE_NOT_VISIBLE', {
      projectRole: 'consumer',
    }),
    ...reasons('ServiceError', 'PROJECT_DISABLED'),
    ...reasons('LegacyError', 'accessNotConfigured UsageLimits.accessNotConfigured', { projectRole: 'consumer' }),
    ...reasons('LegacyError', 'SERVICE_DISABLED', { projectRole: 'consumer' }),
    ...reasons('Message', 'PASSWORD_LOGIN_DISABLED OPERATION_NOT_ALLOWED CONFIGURATION_NOT_FOUND', { certainty: 'likely' }),
    ...reasons('Message', 'ApiNotActivatedMapError', { certainty: 'certain' }),
  ],
  wordings: wordings(
    'api-not-used service-not-enabled not-activated earth-engine no-datastore no-database model-not-allowed api-not-authorized turn-on-api shut-down access-not-configured',
    {
      projectRole: 'consumer',
    },
  ),
};
