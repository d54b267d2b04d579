import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'quota-metric-lines': 'metric name = {metric} limit name = {limit} limit = {limitValue}',
    'compute-quota': [
      "Quota [limit ]'{metric}' [has been ]exceeded. Limit: {limitValue}",
      "Quota [limit ]'{metric}' [has been ]exceeded. Limit: {limitValue}[.{number}] in region {location}",
    ],
    'limit-on-resource': [
      "Exceeded limit '{metric}' on resource '{resource}'",
      "Exceeded limit '{metric}' on resource '{resource}'. Limit: {limitValue}",
    ],
  },
  answers: [{ kind: 'QuotaExceeded', sentences: ['compute-quota', 'quota-metric-lines', 'limit-on-resource'] }],
});
