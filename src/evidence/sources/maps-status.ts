import type { DeniedResponse } from '../../response/denied-response.js';
import { stringProperty } from '../../response/safe/property.js';
import type { Finding } from '../evidence.js';
import { facts, finding } from '../finding.js';
import { windowOf } from '../values/quota-window.js';

const DENIALS = ['REQUEST_DENIED', 'OVER_QUERY_LIMIT', 'OVER_DAILY_LIMIT'];

/** Maps web services deny inside a 200: `{ status: 'REQUEST_DENIED', error_message }`. See https://developers.google.com/maps/documentation/geocoding/requests-geocoding#StatusCodes. */
export function readMapsStatus(response: DeniedResponse): Finding | undefined {
  const status = stringProperty(response.json, 'status');
  if (status === undefined || !DENIALS.includes(status)) return undefined;
  return finding('MapsStatus', status, `Maps Platform gives the status ${status}`, {
    path: 'status',
    facts: facts({ window: windowOf(status) }),
  });
}
