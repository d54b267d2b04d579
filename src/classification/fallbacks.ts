import type { Finding } from '../evidence/evidence.js';
import type { VerdictDetail } from './classification.js';
import type { DenialKind } from './kinds.js';
import type { Verdict } from './match.js';
import type { RuleInput } from './rule-input.js';

/** Reasons that no rule knows yet still say something by their shape: Google adds new ones, and names them alike. */
const CODE_PATTERNS: readonly (readonly [DenialKind, RegExp, VerdictDetail?])[] = [
  ['BillingDisabled', /billing/i],
  ['RateLimited', /rate_?limit|throttl|too_?many|slow_?down|per_?(?:minute|day|second)/i],
  ['InsufficientScope', /scopes?(?:_|$|[A-Z])/],
  ['CredentialRejected', /api_?key/i, { problem: 'apiKeyInvalid' }],
  [
    'CredentialRejected',
    /(?:access|id|oauth|jwt)_?token|credential|unauthenticated|login_?required|signature/i,
    { problem: 'tokenInvalid' },
  ],
  [
    'CredentialRejected',
    /(?:account|user|project|consumer|client)_?(?:is_?)?(?:disabled|deleted|suspended|closed|invalid)/i,
    { problem: 'accountDisabled' },
  ],
  ['ApiDisabled', /(?:service|api)_?(?:not_?(?:enabled|activated|configured)|disabled)/i, { projectRole: 'consumer' }],
  ['PolicyBlocked', /org_?policy|policy_?violat|constraint/i, { policy: 'OrganizationPolicy' }],
  ['PolicyBlocked', /restrict|not_?permitted|blocked_?by|prohibited/i, { policy: 'Other' }],
  ['PolicyBlocked', /^cannot[A-Z]/, { policy: 'ResourceState' }],
  ['QuotaExceeded', /quota|limit_?(?:exceeded|reached)|too_?(?:large|deep)|storage_?full|stockout/i],
  [
    'NotShared',
    /^no\w+Account$|insufficient\w{0,60}permission|not_?(?:a_?)?member|membership|not_?(?:the_?)?owner|not_?accessible/i,
    { access: 'insufficient' },
  ],
  ['MissingPermission', /permission_?denied|(?:administrator|admin)_?privilege/i],
];

/** The verdict that the shape of an unknown reason suggests. */
export function verdictByShape(input: RuleInput): Verdict | undefined {
  for (const finding of input.findings) {
    if (!['ErrorInfo', 'ServiceError', 'LegacyError', 'StorageXml', 'PreconditionFailure', 'OAuthError'].includes(finding.source)) continue;
    const shape = CODE_PATTERNS.find(([, pattern]) => pattern.test(finding.value));
    if (shape?.[0] === 'MissingPermission') return byGovernance(input, finding, 'possible');
    if (shape) return { kind: shape[0], ...shape[2], certainty: 'possible', decidedBy: finding };
  }
  return undefined;
}

/** What the weak sentences mean, in order: each only together with the service, and never more than the evidence. */
const HINTS: readonly (readonly [
  wording: string,
  kind: DenialKind | 'by governance' | 'by window',
  certainty: 'likely' | 'possible',
  detail?: VerdictDetail,
])[] = [
  ['insufficient-permission', 'InsufficientScope', 'likely'],
  ['missing-or-insufficient', 'MissingPermission', 'possible'],
  ['permission-or-missing', 'by governance', 'likely'],
  ['caller-no-permission', 'by governance', 'likely'],
  ['billing', 'BillingDisabled', 'possible'],
  ['quoted-permission', 'MissingPermission', 'likely'],
  ['quota-exceeded', 'by window', 'likely'],
  ['quota', 'by window', 'possible'],
  ['retry-in', 'RateLimited', 'possible'],
  ['error-opening', 'MissingPermission', 'possible'],
  ['app-file-grant', 'InsufficientScope', 'possible'],
  ['no-permission', 'by governance', 'likely'],
  ['no-access', 'by governance', 'possible'],
  ['not-authorized', 'by governance', 'possible'],
  ['about-keys', 'CredentialRejected', 'possible', { problem: 'other' }],
  ['about-scopes', 'InsufficientScope', 'possible'],
  ['about-billing', 'BillingDisabled', 'possible'],
  ['about-enabling', 'ApiDisabled', 'possible', { projectRole: 'consumer' }],
  ['about-rates', 'RateLimited', 'possible'],
  ['about-limits', 'by window', 'possible'],
  ['about-policies', 'PolicyBlocked', 'possible', { policy: 'Other' }],
  ['about-credentials', 'CredentialRejected', 'possible', { problem: 'other' }],
  ['about-sharing', 'NotShared', 'possible', { access: 'unknown' }],
];

/** The verdict of a sentence that many causes share. */
export function verdictByHint(input: RuleInput): Verdict | undefined {
  // A 401 is about the credential, whatever the sentence hints at.
  if (input.status === 401) return undefined;
  const refused = input.status === 403 || input.status === 429;
  for (const [wording, kind, hinted, detail] of HINTS) {
    const finding = input.findings.find((found) => found.wording === wording);
    if (!finding) continue;
    // Any other status may only quote such words, except that a quota is often told in a 400.
    const aboutAccess = kind === 'by governance' || kind === 'MissingPermission';
    const certainty =
      (refused && !(aboutAccess && input.keyed)) || (input.status === 400 && wording === 'quota-exceeded') ? hinted : 'possible';
    if (kind === 'by window') return byWindow(input, finding, certainty);
    if (kind !== 'by governance') return { kind, certainty, ...detail, decidedBy: finding };
    return byGovernance(input, finding, certainty);
  }
  return undefined;
}

/** A quota without a reason: a 429, a time in the sentence, or an API that counts calls only make it a rate. */
function byWindow(input: RuleInput, decidedBy: Finding, certainty: 'likely' | 'possible'): Verdict {
  const rate = input.status === 429 || input.governedBy === 'sharing' || input.findings.some(({ facts }) => facts?.window !== undefined);
  return { kind: rate ? 'RateLimited' : 'QuotaExceeded', certainty, decidedBy };
}

/** Quota details without a reason: a limit that names a time recovers; one that names none may not. */
export function verdictByQuotaFailure(input: RuleInput): Verdict | undefined {
  const finding = input.findings.find(({ source }) => source === 'QuotaFailure');
  if (!finding) return undefined;
  const overTime = finding.facts?.window !== undefined || input.status === 429;
  return { kind: overTime ? 'RateLimited' : 'QuotaExceeded', certainty: overTime ? 'likely' : 'possible', decidedBy: finding };
}

/** What the status alone says. */
export function verdictByStatus(input: RuleInput): Verdict {
  const own = input.findings.find(({ source, path }) => source === 'Status' && path !== 'body');
  const finding = own ??
    input.findings.find(({ source, wording }) => source === 'Message' && wording === undefined) ?? {
      source: 'Status',
      value: String(input.status),
      says: 'the status',
    };
  if (input.status === 429) return { kind: 'RateLimited', certainty: 'likely', decidedBy: finding };
  if (input.status === 401) return { kind: 'CredentialRejected', problem: 'tokenInvalid', certainty: 'likely', decidedBy: finding };
  if (input.status === 404 && input.governedBy === 'sharing')
    return { kind: 'NotShared', access: 'unknown', certainty: 'possible', decidedBy: finding };
  if (finding.value === 'PERMISSION_DENIED' && input.service !== undefined) return byGovernance(input, finding, 'possible');
  return { kind: 'Unclassified', certainty: 'possible', decidedBy: finding };
}

/** The Firebase stores whose security rules, not IAM, decide for the users of an app. */
const FIREBASE_RULES = /^firebase(?:database|storage)\.googleapis\.com$/;

/** A bare "permission denied" is decided by whose API it is: files and memberships are shared, Cloud resources are governed by IAM. */
function byGovernance(input: RuleInput, decidedBy: Finding, certainty: 'likely' | 'possible'): Verdict {
  const shared = input.governedBy === 'sharing' || FIREBASE_RULES.test(input.service ?? '');
  if (shared) return { kind: 'NotShared', access: 'unknown', certainty, decidedBy };
  return { kind: 'MissingPermission', certainty: input.governedBy === 'iam' ? certainty : 'possible', decidedBy };
}
