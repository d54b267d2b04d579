import type { DenialContext } from '../context.js';
import type { DeniedResponse } from '../response/denied-response.js';
import { mayDeny } from '../response/body/stream-use.js';
import type { Verdict } from './match.js';
import type { RuleInput } from './rule-input.js';
import { isGoogles } from './whose-answer.js';

/**
 * Whether a verdict makes the response a denial. A 403 or 429 of Google's always does; any other status only when the evidence is certain or likely;
 * a 404 only where it is asked for; a 5xx, a success without an error inside, or the answer of another server never. An operation, or a call over gRPC, may say INTERNAL
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
  if (!isGoogles(input, evident, response, context)) return false;
  if (originalStatus >= 200 && originalStatus < 300) return evident && deniesInside(input, verdict);
  if (status === 403 || status === 429) return true;
  if (status === 401) return verdict.certainty !== 'possible';
  if (status === 404 && verdict.kind === 'NotShared') return context.hidden404 ?? context.met === 'by hand';
  return evident;
}

/** In a success, only an error in the place of an error counts. */
function deniesInside(input: RuleInput, verdict: Verdict): boolean {
  if (verdict.decidedBy.source === 'MapsStatus' || input.findings.some(({ source }) => source === 'MapsStatus')) return true;
  const path = verdict.decidedBy.path ?? '';
  return /(?:^|\.|\])(?:error(?:Result)?|conditions)\b/.test(path);
}
