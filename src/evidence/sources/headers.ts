import type { DeniedResponse } from '../../response/denied-response.js';
import type { Finding } from '../evidence.js';
import { finding } from '../finding.js';
import { nameOf } from '../values/names.js';

/** Headers that hold Google's id of a request. Not `x-guploader-uploadid`: whoever has it may go on with the upload. */
const REQUEST_IDS = ['x-goog-request-id', 'x-request-id', 'request-id', 'x-google-request-id'];

/** What the headers say: how long to wait, the ID of the request, an IAP or App Engine mark. */
export function readHeaderEvidence(response: DeniedResponse): readonly Finding[] {
  const findings: Finding[] = [];
  const retryAfterMs = retryAfter(response.headers['retry-after'], response.headers['date']);
  if (retryAfterMs !== undefined) {
    findings.push(
      finding('Header', `${retryAfterMs} ms`, `Retry-After asks to wait ${retryAfterMs} ms`, {
        path: 'retry-after',
        facts: { retryAfterMs },
      }),
    );
  }
  const requestHeader = REQUEST_IDS.find((name) => response.headers[name] !== undefined);
  const requestId = requestHeader && nameOf(response.headers[requestHeader], 200);
  if (requestHeader && requestId)
    findings.push(finding('Header', requestId, 'the ID of the request', { path: requestHeader, facts: { requestId } }));
  if (response.headers['x-goog-iap-generated-response'] !== undefined) {
    // With a 401, IAP wants another token; with a 403, it knows the caller, who may not pass.
    const denied = response.status === 403;
    findings.push(
      finding('Header', denied ? 'iap-denied' : 'iap', 'Identity-Aware Proxy answered, not the application', {
        path: 'x-goog-iap-generated-response',
        ...(denied && { facts: { permissions: ['iap.webServiceVersions.accessViaIAP'] } }),
      }),
    );
  }
  return findings;
}

/** Seconds, or a date: measured against the server's own `Date` where there is one, so that a wrong local clock does not matter. See RFC 9110, section 10.2.3. */
function retryAfter(value: string | undefined, date: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}(?:\.\d+)?$/.test(value.trim())) return Math.ceil(Number(value) * 1_000);
  if (!/[a-z]{3}/i.test(value)) return undefined;
  const at = Date.parse(value);
  const now = date === undefined ? Date.now() : Date.parse(date);
  return Number.isFinite(at) && Number.isFinite(now) ? Math.max(0, at - now) : undefined;
}
