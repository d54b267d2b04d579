import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  answers: [{ kind: 'MissingPermission', sources: ['ErrorInfo'], reasons: ['CLOUD_SCHEDULER_SERVICE_ACCOUNT_PERMISSION_DENIED'] }],
});
