import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  answers: [
    {
      kind: 'MissingPermission',
      sources: ['ErrorInfo'],
      reasons: [
        'KMS_PERMISSION_DENIED',
        'KEY_PROJECT_PERMISSION_DENIED',
        'ENCRYPTION_KEY_PERMISSION_DENIED',
        'PROCESSING_ERROR_REASON_KEK_PERMISSION_DENIED',
      ],
    },
  ],
});
