import type { DenialContext } from '../context.js';
import type { Finding } from '../evidence/evidence.js';
import type { DeniedResponse } from '../response/denied-response.js';
import { mayDeny } from '../response/body/stream-use.js';
import type { Verdict } from './match.js';
import type { RuleInput } from './rule-input.js';

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
 * a 404 only where it is asked for; a 5xx, a success without an error inside, or another host's answer never. An operation, or a call over gRPC, may say INTERNAL
 * of what an account of the service was denied: only an exact sentence makes that a denial.
 */
export function isDenied(input: RuleInput, verdict: Verdict, response: DeniedResponse, context: DenialContext): boolean {
  const { status } = input;
  const { status: originalStatus, grpcCode } = response;
  // The status alone is no evidence of whose answer it is, nor that anything but the credential was refused.
  const evident = verdict.certainty !== 'possible' && verdict.decidedBy.source !== 'Status';
  // A body without a response around it has no status of its own.
  const isInternal = status === 500 && evident && verdict.kind === 'MissingPermission' && verdict.decidedBy.source === 'Message';
  if (status >= 500 && !isInternal) return false;
  if (originalStatus !== 0 && !mayDeny(originalStatus) && !(isInternal && grpcCode === 13)) return false;
  if (!isGoogles(input, evident, context)) return false;
  if (originalStatus >= 200 && originalStatus < 300) return evident && deniesInside(input, verdict);
  if (status === 403 || status === 429) return true;
  if (status === 401) return verdict.certainty !== 'possible';
  if (status === 404 && verdict.kind === 'NotShared') return context.hidden404 ?? context.met === 'by hand';
  return evident;
}

/** Whether Google gave the answer: for its own hosts it goes without saying, a customer's program or a stranger's server has to show it. */
function isGoogles({ endpoint, findings }: RuleInput, evident: boolean, context: DenialContext): boolean {
  switch (endpoint) {
    case 'google':
    case 'unknown':
      return true;
    case 'loopback':
      return (
        evident || findings.some(({ source, path }) => GOOGLES.includes(source) || path === 'error.status' || path === 'error.message')
      );
    case 'hosted':
      return evident;
    case 'other':
      return evident && context.met === 'by hand' && findings.some(isUnmistakable);
  }
}

/** What nobody but Google writes: an ErrorInfo, the name of a `google.rpc.Code`, a page of its front end, the words of Identity-Aware Proxy. */
function isUnmistakable({ source, path, wording, value }: Finding): boolean {
  if (source === 'ErrorInfo' || source === 'HtmlPage' || (source === 'Header' && value.startsWith('iap'))) return true;
  return path === 'error.status' || UNMISTAKABLE.has(wording ?? '');
}

/** Sentences that no other server says; the servers of a GKE cluster are reached by an address of its own. */
const UNMISTAKABLE: ReadonlySet<string> = new Set([
  'iap',
  'iap-error-code',
  'not-authenticated',
  'invoke',
  'kubernetes',
  'gke/kubernetes-denies',
  'gke/kubernetes-wants-iam',
]);

/** In a success, only an error in the place of an error counts. */
function deniesInside(input: RuleInput, verdict: Verdict): boolean {
  if (verdict.decidedBy.source === 'MapsStatus' || input.findings.some(({ source }) => source === 'MapsStatus')) return true;
  const path = verdict.decidedBy.path ?? '';
  return /(?:^|\.|\])(?:error(?:Result)?|conditions)\b/.test(path);
}
