import { reasons, type KindRules } from '../rule.js';

/** Reasons that are known to state no cause: they must not be guessed from their shape. */
export const unclassified: KindRules = {
  reasons: [
    ...reasons('ServiceError', 'AUTHORIZATION_ERROR AUTHENTICATION_ERROR', { certainty: 'possible' }),
    ...reasons('ErrorInfo', 'OTHER', { certainty: 'possible' }),
    ...reasons('LegacyError', 'userAccess permissionDenied invalidAbuseAcknowledgment fieldNotWritable', { certainty: 'possible' }),
    ...reasons('StorageXml', 'AccessDeniedException', { certainty: 'possible' }),
    ...reasons('HtmlPage', 'front-end', { certainty: 'possible' }),
    ...reasons('Message', 'RequestDeniedMapError', { certainty: 'possible' }),
  ],
  wordings: [],
};
