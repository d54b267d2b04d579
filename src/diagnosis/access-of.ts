import { callerOf } from '../caller/local/local-identity.js';
import { describeAuth } from '../caller/local/describe-auth.js';
import { createDenial, type Denial } from '../denial/denial.js';
import type { DenialRecord } from '../denial/scrub/record.js';
import { requirementsFor } from '../knowledge/lookup.js';
import { checkedOptions } from '../options/check-options.js';
import { isObject, property } from '../response/safe/property.js';
import { askerIn } from './asking/credential.js';
import { Prober } from './asking/prober.js';
import type { AccessCheck, PlannedCall } from './check-access.js';
import { ASKING_RULES } from './diagnose-rules.js';
import { conclude } from './conclusions/conclude.js';
import type { Asker, DiagnoseOptions } from './diagnosis.js';
import { investigate } from './investigate.js';
import type { Known, ProofId } from './proofs.js';
import { plannedResource } from './subject/planned-resource.js';
import { projectIn } from './subject/resource-name.js';
import { serviceOf } from './subject/service-of.js';
import { sharpened } from './conclusions/sharpen.js';
import type { Subject } from './subject/subject.js';
import { subjectOf } from './subject/subject-of.js';

/** What proves that IAM, as far as it goes, allows the call. */
const HELD: readonly ProofId[] = ['permission-held', 'project-permission-held', 'impersonation-allowed'];
/** What proves that the caller doesn't reach the resource, whether or not it exists. */
const INVISIBLE: readonly ProofId[] = ['file-invisible', 'calendar-invisible', 'resource-absent'];

/** Asks about each call as if it had been denied without a reason. */
export async function accessOf(
  auth: Asker,
  calls: readonly PlannedCall[],
  given: CheckOptions | undefined,
): Promise<readonly AccessCheck[]> {
  const options = checkedOptions('checkAccess', given, ASKING_RULES);
  const asker = askerIn(auth, 'auth', 'checkAccess');
  if (!asker)
    throw new TypeError('checkAccess: there is no credential. Pass an auth client: checkAccess(new GoogleAuth({ scopes }), calls).');
  if (!Array.isArray(calls))
    throw new TypeError("checkAccess: `calls` isn't an array. Pass [{ method: 'drive.files.get', resource: fileId }].");
  const wrong = calls.findIndex((call) => !isCall(call));
  if (wrong >= 0)
    throw new TypeError(
      `checkAccess: calls[${wrong}] isn't a call. Pass { method: 'drive.files.get', resource: fileId }, or leave out the resource.`,
    );
  const checks: AccessCheck[] = [];
  for (const call of calls as readonly PlannedCall[]) checks.push(await checkOne(asker, call, options));
  return checks;
}

/** A resource is a text, or has an ID. */
function isCall(call: unknown): boolean {
  const resource = property(call, 'resource');
  return (
    typeof property(call, 'method') === 'string' &&
    (resource === undefined || typeof (isObject(resource) ? property(resource, 'id') : resource) === 'string')
  );
}

type CheckOptions = Pick<DiagnoseOptions, 'budgetMs' | 'signal' | 'hosts' | 'onQuestion' | 'onFinding'>;

async function checkOne(auth: Asker, { method, resource: named }: PlannedCall, options: CheckOptions): Promise<AccessCheck> {
  const needs = await requirementsOf(method);
  const service = await serviceOf(needs.method);
  const resource = named === undefined ? undefined : plannedResource(named, needs.method, service);
  const denial = supposed(auth, needs, service, resource);
  const subject = await subjectOf(denial, { ...options, auth });
  const prober = new Prober({ budgetMs: options.budgetMs ?? 10_000, signal: options.signal, hosts: options.hosts });
  const { findings, known } = await investigate(subject, { caller: auth }, prober, options);
  const about = { method: needs.method, ...(resource && { resource }), findings };
  return { ...about, ...(await verdictOf(subject, known, findings)) };
}

type Verdict = Pick<AccessCheck, 'access' | 'remedies'> & Partial<Pick<AccessCheck, 'denial' | 'because'>>;

async function verdictOf(subject: Subject, known: Known, findings: AccessCheck['findings']): Promise<Verdict> {
  const conclusion = conclude(subject, known);
  if (conclusion && conclusion.kind !== 'resolved' && conclusion.kind !== 'open') {
    const denial = await sharpened(conclusion, subject, known);
    return { access: 'notAllowed', denial, remedies: denial.remedies };
  }
  if (conclusion && INVISIBLE.some((id) => known.has(id))) {
    const denial = await sharpened(conclusion, subject, known);
    return { access: 'notAllowed', denial, remedies: denial.remedies };
  }
  if (conclusion?.kind === 'resolved' || HELD.some((id) => known.has(id))) return { access: 'allowed', remedies: [] };
  const open = findings.flatMap(({ because }) => because ?? []);
  const because =
    open.length > 0
      ? [...new Set(open)].join('; ')
      : 'no question to Google would tell: the resource is missing, or its access is managed elsewhere';
  return { access: 'unknown', remedies: [], because };
}

async function requirementsOf(method: string): ReturnType<typeof requirementsFor> {
  try {
    return await requirementsFor(method);
  } catch (error) {
    throw error instanceof TypeError ? new TypeError(error.message.replace(/^requirementsFor:/, 'checkAccess:')) : error;
  }
}

/** The denial that the call would meet, as far as nobody was asked. */
function supposed(
  auth: Asker,
  needs: Awaited<ReturnType<typeof requirementsFor>>,
  service: string | undefined,
  resource: Denial['resource'],
): Denial {
  const iam = needs.governedBy === 'iam' || (needs.governedBy !== 'sharing' && needs.permissions.length > 0);
  const identity = describeAuth(auth);
  const project = projectIn(resource?.name);
  const record = {
    kind: iam ? 'MissingPermission' : 'NotShared',
    ...(iam ? { permissions: [], roles: [] } : { access: 'unknown' }),
    certainty: 'possible',
    message: `${needs.method} isn't allowed`,
    // Whether it would be a 403 or a 404 is left open: a 403 would say that the resource exists.
    status: 0,
    ...(service !== undefined && { service }),
    method: needs.method,
    ...(resource && { resource }),
    ...(project !== undefined && { project, projectRole: 'resource' }),
    phase: 'api',
    caller: identity ? callerOf(identity) : { type: 'unknown', source: 'the credential', verified: false },
    remedies: [],
    retryable: false,
    evidence: [],
  };
  return createDenial(record as unknown as DenialRecord);
}
