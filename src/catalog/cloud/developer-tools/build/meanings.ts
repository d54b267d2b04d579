import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'insufficient-quota-project': [
      "Insufficient \\'{metric}\\' quota",
      'Quota failure for project {project}',
      'project {project} has insufficient quota',
    ],
  },
  answers: [
    { kind: 'MissingPermission', sources: ['ErrorInfo'], reasons: ['CLOUD_BUILD_PERMISSION_DENIED'] },
    { kind: 'QuotaExceeded', sentences: ['insufficient-quota-project'] },
  ],
});
