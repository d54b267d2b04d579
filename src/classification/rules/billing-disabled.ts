import { reasons, wordings, type KindRules } from '../rule.js';
import { STORAGE } from '../services.js';

/** Billing is missing, closed or delinquent for the project. */
export const billingDisabled: KindRules = {
  reasons: [
    ...reasons('ErrorInfo', 'BILLING_DISABLED UREQ_PROJECT_BILLING_NOT_FOUND'),
    ...reasons('PreconditionFailure', 'googleapis.com/billing-enabled serviceusage/billing-enabled'),
    ...reasons('LegacyError', 'billingNotEnabled user402 UserProjectAccountProblem BILLING_DISABLED'),
    ...reasons('LegacyError', 'accountDisabled', { service: STORAGE }),
    ...reasons('StorageXml', 'AccountProblem UserProjectAccountProblem'),
    ...reasons('StorageXml', 'UserProjectMissing', { certainty: 'likely' }),
    ...reasons('Message', 'BILLING_NOT_ENABLED'),
    ...reasons('Message', 'BillingNotEnabledMapError', { certainty: 'certain' }),
  ],
  wordings: [
    ...wordings('billing-needed billing-enable-link billing-account free-tier prepayment project-account-disabled requester-pays'),
  ],
};
