import type { DenialContext } from '../context.js';
import type { Verdict } from './match.js';
import type { Reading } from './reading.js';

/** Evidence that only Google's own servers write. */
const GOOGLES = [
  'ErrorInfo',
  'ServiceError',
  'LegacyError',
  'PreconditionFailure',
  'QuotaFailure',
  'Help',
  'OAuthError',
  'StorageXml',
  'MapsStatus',
  'RetryInfo',
];

/**
 * Whether a verdict makes the response a denial. A 403 or 429 of Google's always does; any other status only when the evidence is certain or likely;
 * a 404 only where it is asked for; a 5xx, a success without an error inside, or another host's answer never.
 */
export function isDenied(reading: Reading, verdict: Verdict, originalStatus: number, context: DenialContext): boolean {
  const { status, endpoint } = reading;
  const sure = verdict.certainty !== 'possible';
  if (originalStatus >= 500 || status >= 500 || (originalStatus >= 300 && originalStatus < 400)) return false;
  if (!isGoogles(reading, sure, context)) return false;
  if (originalStatus >= 200 && originalStatus < 300) return sure && deniesInside(reading, verdict);
  if (status === 403 || status === 429) return endpoint === 'google' || endpoint === 'unknown' || endpoint === 'loopback' || sure;
  if (status === 404)
    return verdict.kind === 'NotShared' || verdict.kind === 'ApiDisabled'
      ? hidden404(verdict, context)
      : sure && verdict.decidedBy.source === 'ErrorInfo';
  if (verdict.decidedBy.source === 'Status') return status === 401;
  return sure;
}

function isGoogles(reading: Reading, sure: boolean, context: DenialContext): boolean {
  const googleEvidence = reading.findings.some(
    ({ source, path }) => GOOGLES.includes(source) || path === 'error.status' || path === 'error.message',
  );
  switch (reading.endpoint) {
    case 'google':
    case 'unknown':
      return true;
    case 'loopback':
      return googleEvidence || sure;
    case 'hosted':
      return sure;
    case 'other':
      return context.met === 'by hand' && sure;
  }
}

/** In a success, only an error in the place of an error counts. */
function deniesInside(reading: Reading, verdict: Verdict): boolean {
  if (verdict.decidedBy.source === 'MapsStatus' || reading.findings.some(({ source }) => source === 'MapsStatus')) return true;
  const path = verdict.decidedBy.path ?? '';
  return /(?:^|\.|\])(?:error(?:Result)?|conditions)\b/.test(path);
}

function hidden404(verdict: Verdict, context: DenialContext): boolean {
  if (verdict.kind === 'ApiDisabled') return verdict.certainty !== 'possible';
  return context.hidden404 ?? context.met === 'by hand';
}
