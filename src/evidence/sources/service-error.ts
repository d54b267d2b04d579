import { arrayProperty, isObject, property, stringProperty } from '../../response/safe/property.js';
import type { Detail } from './details.js';
import type { Finding } from '../evidence.js';
import { facts, finding } from '../finding.js';
import { nameOf } from '../values/names.js';
import { durationMs } from '../values/quota-window.js';

/**
 * Errors in a service's own message type: Google Ads puts one enum per error into `errorCode` (`{ authorizationError: 'USER_PERMISSION_DENIED' }`),
 * FCM one string. See https://developers.google.com/google-ads/api/docs/best-practices/understand-api-errors.
 */
export function readServiceError({ detail, path }: Detail): readonly Finding[] {
  const requestId = nameOf(stringProperty(detail, 'requestId'), 200);
  const errors = arrayProperty(detail, 'errors').filter(isObject);
  const all = errors.length > 0 ? errors : [detail];
  return all.flatMap((error, index) => {
    const code = property(error, 'errorCode') ?? property(error, 'error_code') ?? property(error, 'code') ?? property(error, 'reason');
    const [family, value] = typeof code === 'string' ? ['errorCode', code] : (Object.entries(isObject(code) ? code : {})[0] ?? []);
    if (family === undefined || typeof value !== 'string') return [];
    const message = nameOf(stringProperty(error, 'message')) ?? '';
    const quota = property(property(error, 'details'), 'quotaErrorDetails');
    const rateName = nameOf(stringProperty(quota, 'rateName'), 200);
    return [
      finding('ServiceError', value, `${family}: ${value}${message === '' ? '' : ` (${message})`}`, {
        path: errors.length > 0 ? `${path}.errors[${index}]` : path,
        domain: family.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        facts: facts({
          requestId,
          retryAfterMs: durationMs(property(quota, 'retryDelay')),
          quota: rateName === undefined ? undefined : { metric: rateName },
        }),
      }),
    ];
  });
}
