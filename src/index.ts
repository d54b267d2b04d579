export { interceptDenials } from './intercept/intercept-denials.js';
export { denialFetch } from './intercept/denial-fetch.js';
export type { Interceptable } from './intercept/interceptable.js';
export type { InterceptOptions } from './intercept/wrap/mark.js';
export { recordAccess, type AccessRecording, type RecordOptions } from './intercept/recording/record-access.js';
export type { AccessFile, RecordedMethod } from './access/access-file.js';
export { toDenial, type ToDenialOptions } from './to-denial.js';
export { classifyBatch, classifyResponse, type PlainRequest, type PlainResponse } from './classify-response.js';
export { isDenial } from './denial/is-denial.js';
export { findDenial } from './denial/find-denial.js';
export { explainDenial, type ExplainDenialOptions } from './denial/text/explain-denial.js';
export type { ExplanationForm } from './denial/text/explanation.js';
export { attempt, type Attempt } from './denial/attempt.js';
export { toProblem, type Problem, type ToProblemOptions } from './report/to-problem.js';
export type { CredentialOwner } from './report/credential-owner.js';
export type { ProblemDenial } from './report/operators-view.js';
export { denialAttributes, type DenialAttributes, type DenialAttributesOptions } from './report/denial-attributes.js';
export { toLogEntry, type LogEntry, type LogEntryOptions, type LogSeverity } from './report/to-log-entry.js';
export type { IncomingRequest } from './report/incoming-request.js';
export type { SpanContextLike, TraceFields } from './report/trace-context.js';
export { retryDenials, type DenialRetryConfig, type RetryDenialsOptions } from './intercept/retry/retry-denials.js';
export { retryDelay } from './intercept/retry/retry-delay.js';
export { diagnose } from './diagnosis/diagnose.js';
export { checkAccess, type AccessCheck, type PlannedCall } from './diagnosis/check-access.js';
export { untilAllowed, type UntilAllowedOptions } from './diagnosis/until-allowed.js';
export type { Asker, Diagnosis, DiagnoseOptions, DiagnosisFinding } from './diagnosis/diagnosis.js';
export { whoami } from './caller/whoami.js';
export { requirementsFor, rolesFor, type Requirements } from './knowledge/methods/requirements.js';
export { useTables, type ApiTables, type TableContent } from './knowledge/tables.js';
export type { Governance } from './knowledge/governance.js';

export { DenialError, type DenialJSON } from './denial/denial-error.js';
export {
  ApiDisabled,
  BillingDisabled,
  CredentialRejected,
  Denial,
  InsufficientScope,
  MissingPermission,
  NotShared,
  PolicyBlocked,
  QuotaExceeded,
  RateLimited,
  Unclassified,
} from './denial/denial.js';
export type { DenialBase, DenialRecord, KindFields, ProjectRole } from './denial/scrub/record.js';

export { KINDS, type Certainty, type DenialKind } from './classification/kinds.js';
export type { CredentialProblem, Policy, SharedAccess } from './classification/classification.js';
export type { Evidence, EvidenceSource } from './evidence/evidence.js';
export type { Quota, QuotaWindow, Resource } from './evidence/facts.js';
export type { Caller, CallerCredential } from './caller/caller.js';
export type { Remedy, RemedyAction } from './remediation/remedy.js';
export type { Situation } from './remediation/situation.js';
export type { ExplainOptions } from './context.js';
