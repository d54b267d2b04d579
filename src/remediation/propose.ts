import type { KnownCaller } from '../caller/known-caller.js';
import { isSharedProject } from '../caller/local/shared-client.js';
import { loadCatalog } from '../catalog/lookup.js';
import { escalates, permissionEscalates } from '../knowledge/lookup.js';
import type { Classification } from '../classification/classification.js';
import type { DenialKind } from '../classification/kinds.js';
import type { Operation } from '../request/operation.js';
import { cleanText } from '../response/safe/clean-text.js';
import { keeping } from '../response/safe/recent.js';
import { asAdvice, unmarked } from './grants/grant-role.js';
import { serviceToEnable } from './output/google-service.js';
import { followAsks, NO_INSTRUCTIONS, type Instructions } from './instructions/follow-asks.js';
import { NO_SITUATION, proposeSteps, withoutRepeats, type SituationPlan } from './situations/propose-steps.js';
import { apiPage, consolePage } from './output/pages.js';
import { withUnfilled } from './output/unfilled.js';
import type { RemediationPlan } from './plan.js';
import { remedyCase } from './prepare.js';
import type { RemedyCase, RemedyMaker } from './remedy-case.js';
import type { Remedy } from './remedy.js';
import { apiDisabled } from './remedies/api-disabled.js';
import { billingDisabled, billingPage } from './remedies/billing-disabled.js';
import { credentialRejected } from './remedies/credential-rejected.js';
import { insufficientScope } from './remedies/insufficient-scope.js';
import { missingPermission } from './remedies/missing-permission.js';
import { notShared } from './remedies/not-shared.js';
import { policyBlocked } from './remedies/policy-blocked.js';
import { quotaExceeded } from './remedies/quota-exceeded.js';
import { rateLimited } from './remedies/rate-limited.js';
import { explainedByGoogle, linkedPage } from './remedies/verify.js';
import { unclassified } from './remedies/unclassified.js';

/** The remedies of every kind: a new kind does not compile until it has some. */
const REMEDIES = {
  MissingPermission: missingPermission,
  InsufficientScope: insufficientScope,
  ApiDisabled: apiDisabled,
  NotShared: notShared,
  RateLimited: rateLimited,
  QuotaExceeded: quotaExceeded,
  BillingDisabled: billingDisabled,
  PolicyBlocked: policyBlocked,
  CredentialRejected: credentialRejected,
  Unclassified: unclassified,
} satisfies Record<DenialKind, RemedyMaker>;

/** What to do about a denial, most likely fix first, and what the tables know of it. Never throws. */
export async function proposeRemedies(classification: Classification, operation: Operation, caller: KnownCaller): Promise<RemediationPlan> {
  const denied = await remedyCase(classification, operation, caller);
  const steps = await loadCatalog()
    .then((catalog) => proposeSteps(denied, catalog))
    .catch(() => NO_SITUATION);
  const instructions = await followAsks(denied).catch(() => NO_INSTRUCTIONS);
  const plan = planFor(denied, steps, instructions);
  return operation.strangersHost === undefined ? plan : { ...plan, remedies: await withoutEscalation(plan.remedies, denied.permissions) };
}

/** Whoever runs the host that answered must not talk anybody into roles that can grant or mint, made for the purpose or not. */
async function withoutEscalation(remedies: readonly Remedy[], permissions: readonly string[]): Promise<readonly Remedy[]> {
  const kept = await Promise.all(
    remedies.map(async (remedy) => {
      const { command = '' } = remedy;
      const role = / --role=(roles\/[\w.]+)/.exec(command)?.[1];
      const custom = / --permissions=| --role=projects\//.test(command) && permissions.some(permissionEscalates);
      // Clusters answer at addresses of their own; a role for clusters grants nothing beside them.
      const grantsMore = role !== undefined && !role.startsWith('roles/container.') && (await escalates(role));
      return custom || grantsMore ? [] : [remedy];
    }),
  );
  return kept.flat();
}

/** Steps that are the same step, in whatever words. */
const ONCE: ReadonlySet<string> = new Set(['RequestQuota', 'Wait', 'SlowDown', 'LinkBilling']);

/** The same without looking anything up. */
export function planFor(
  denied: RemedyCase,
  { situation, remedies, asides, only }: SituationPlan = NO_SITUATION,
  { first, later, forAnother }: Instructions = NO_INSTRUCTIONS,
): RemediationPlan {
  // What the server asks for comes first, then what an expert would try, then what helps with any denial of the kind.
  const settled = new Set([...first.filter(({ url }) => url !== undefined), ...remedies].map(({ action }) => action));
  // A role that the catalog names makes the advice to look one up idle.
  const known = remedies.some(({ action, command }) => action === 'GrantRole' && command !== undefined);
  const general = only
    ? []
    : remediesOf(denied).filter(
        ({ action, command }) =>
          !(action === 'GrantRole' && (forAnother || (command === undefined && known))) && !(ONCE.has(action) && settled.has(action)),
      );
  const explained = [explainedByGoogle(denied)].filter((remedy) => remedy !== undefined);
  const advised = [...first, ...remedies, ...later, ...general.slice(0, 1), ...explained, ...general.slice(1)];
  const linked = [linkedPage(denied, [...advised, ...asides])].filter((remedy) => remedy !== undefined);
  return {
    ...(situation && { situation }),
    remedies: withoutRepeats([...advised, ...linked, ...asides]).map((remedy, index) =>
      singleLines(withUnfilled(index === 0 ? asAdvice(remedy) : unmarked(remedy), denied)),
    ),
    ...(!denied.permissionsStated && denied.permissions.length > 0 && { permissions: denied.permissions }),
    roles: denied.roles.map(({ role }) => role),
    requiredScopes: denied.scopes,
    ...consolePages(denied),
  };
}

/** The pages that two kinds carry as fields of their own. The project of gcloud's own client is nobody's to change. */
function consolePages({
  classification: { kind },
  project,
  service,
  caller,
}: RemedyCase): Pick<RemediationPlan, 'activationUrl' | 'billingUrl'> {
  const own = isSharedProject(project) ? caller.quotaProject : project;
  if (kind === 'BillingDisabled') return { billingUrl: billingPage(own) };
  if (kind !== 'ApiDisabled') return {};
  const api = serviceToEnable(service);
  if (api !== undefined) return { activationUrl: apiPage(api, own) };
  return own === undefined ? {} : { activationUrl: consolePage('apis/library', { project: own }) };
}

/** A remedy that cannot be made must not cost the denial. */
function remediesOf(denied: RemedyCase): readonly Remedy[] {
  try {
    return REMEDIES[denied.classification.kind](denied).filter((remedy) => remedy !== undefined);
  } catch {
    return [];
  }
}

/** A text on one line. Most texts are the same for every denial. */
const line = keeping((text) => (/[^\x20-\x7e]/.test(text) ? cleanText(text, 1_000).replace(/\s+/g, ' ') : text), 1_000);

/** Names from outside may hold line ends, and terminals obey more than letters: the rare text that does is cleaned. */
function singleLines(remedy: Remedy): Remedy {
  const { when } = remedy;
  const lines = { title: line(remedy.title), detail: line(remedy.detail).trim(), ...(when !== undefined && { when: line(when) }) };
  return lines.title === remedy.title && lines.detail === remedy.detail && lines.when === when ? remedy : { ...remedy, ...lines };
}
