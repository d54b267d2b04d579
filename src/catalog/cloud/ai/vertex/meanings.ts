import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'model-not-allowed': [
      'Publisher Model {text} not found or your project does not have access',
      "Project '{project}' is not allowed to use Publisher Model '{resource}",
    ],
    'quota-metrics-exceed': [
      'quota metrics exceed quota limits: {metric}',
      'following quotas were exceeded: {metric}',
      'following quotas were exceeded: {metric} \\(quota: {limitValue}',
      "(doesn't|does not) have a free quota tier",
    ],
  },
  answers: [
    { kind: 'ApiDisabled', projectRole: 'consumer', sentences: ['model-not-allowed'] },
    { kind: 'QuotaExceeded', sentences: ['quota-metrics-exceed'] },
  ],
});
