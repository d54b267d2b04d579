import type { KnownCaller } from '../caller/known-caller.js';
import { projectOfServiceAccount } from '../caller/principal.js';
import { loadCatalog } from '../catalog/lookup.js';
import type { Classification } from '../classification/classification.js';
import type { DenialKind } from '../classification/kinds.js';
import type { Resource } from '../evidence/facts.js';
import type { Told } from '../evidence/values/told.js';
import { askedRole, methodFacts, rolesForAll, type MethodFacts, type RoleChoice, type RoleOffer } from '../knowledge/lookup.js';
import type { Operation } from '../request/operation.js';
import { usefulScopes } from './credentials/useful-scopes.js';
import { googleService, isCalledLikeHost, plainFacts } from './plain-facts.js';
import type { RemedyCase } from './remedy-case.js';

/** Kinds whose remedies name scopes or permissions: only these look anything up. */
const NEEDS_METHOD: ReadonlySet<DenialKind> = new Set([
  'MissingPermission',
  'InsufficientScope',
  'NotShared',
  'QuotaExceeded',
  'Unclassified',
  'PolicyBlocked',
]);

/** Brings together what the remedies are made from. Never throws: what cannot be looked up is left out. */
export async function remedyCase(classification: Classification, operation: Operation, caller: KnownCaller): Promise<RemedyCase> {
  const { kind } = classification;
  const facts = plainFacts(classification.facts);
  const byStranger = operation.strangersHost !== undefined;
  const method =
    NEEDS_METHOD.has(kind) && operation.method !== undefined ? await methodFacts(operation.method).catch(() => undefined) : undefined;
  const permissions = facts.permissions ?? documented(method, classification, operation);
  const choice = await rolesOf(kind, permissions, facts.roles, byStranger);
  const resource = resourceOf(kind, facts.resource, operation.resource);
  const service = facts.service ?? googleService(operation.service);
  const catalog = await loadCatalog().catch(() => undefined);
  const sharing =
    (await catalog?.accessTo(service, resource?.type)) ??
    (service === undefined && kind === 'NotShared' ? await catalog?.accessBySentence(classification.sentences ?? []) : undefined);
  return {
    classification,
    facts,
    operation,
    caller,
    service,
    governedBy: (service === undefined ? undefined : catalog?.governanceOf(service)) ?? operation.governedBy,
    sharing,
    project: facts.project ?? operation.project ?? projectOf(resource?.name) ?? projectOwning(resource?.id),
    resource,
    method,
    permissions,
    permissionsStated: facts.permissions !== undefined,
    roles: choice.offers,
    anyRole: choice.anyOne,
    scopes: usefulScopes(
      narrowestFirst(
        elsewhere(classification) ?? facts.requiredScopes,
        method && method.scopes.length > 0 ? method.scopes : everyCloudMethod(classification, operation),
      ),
      operation,
      caller,
      facts.grantedScopes ?? caller.scopes,
    ),
  };
}

/** The scope for what a service reads elsewhere, on behalf of the caller: none of those that its own methods accept. */
function elsewhere({ sentences }: Classification): readonly string[] | undefined {
  return sentences?.some((id) => id.endsWith('drive-credentials')) ? ['https://www.googleapis.com/auth/drive.readonly'] : undefined;
}

/** Every method of a Cloud API takes this scope, also where nobody documents it. */
function everyCloudMethod({ kind }: Classification, { governedBy, phase }: Operation): readonly string[] {
  return kind === 'InsufficientScope' && governedBy === 'iam' && phase === 'api' ? ['https://www.googleapis.com/auth/cloud-platform'] : [];
}

/** Google lists the scopes that it accepts in no order; the documentation of the method has the narrowest first, else their names say which is narrower. */
function narrowestFirst(stated: readonly string[] | undefined, documented: readonly string[] = []): readonly string[] {
  if (stated === undefined) return documented;
  const rank = (scope: string): number =>
    documented.includes(scope) ? documented.indexOf(scope) : documented.length + narrowerThan(scope, stated);
  return [...stated].sort((a, b) => rank(a) - rank(b));
}

/** How many of the scopes are narrower: `drive.readonly` is a part of `drive`, and everything is a part of `cloud-platform`. */
function narrowerThan(scope: string, all: readonly string[]): number {
  return scope.endsWith('/auth/cloud-platform') ? all.length : all.filter((other) => other.startsWith(`${scope}.`)).length;
}

/** What the payload does not name: the permission of a quota project, of impersonation, or what the method is documented to need. */
function documented(
  method: MethodFacts | undefined,
  { projectRole, facts, serverMessage }: Classification,
  { phase, service }: Operation,
): readonly string[] {
  if ((projectRole ?? facts.projectRole) === 'quota') return ['serviceusage.services.use'];
  if (/\bact ?as\b/i.test(serverMessage ?? '')) return ['iam.serviceAccounts.actAs'];
  if (phase === 'credentials' && service === 'iamcredentials.googleapis.com' && method === undefined)
    return ['iam.serviceAccounts.getAccessToken'];
  if (service === 'run.googleapis.com' && method === undefined) return ['run.routes.invoke'];
  if (service === 'cloudfunctions.googleapis.com' && method === undefined) return ['cloudfunctions.functions.invoke'];
  return method?.permissions ?? [];
}

/** The roles that hold what is missing. At the word of a customer's host, or another company's, none that can grant or mint: nobody there can lack those. */
async function rolesOf(
  kind: DenialKind,
  permissions: readonly string[],
  told: readonly Told[] | undefined,
  byStranger: boolean,
): Promise<RoleChoice> {
  const none: RoleChoice = { offers: [], anyOne: true };
  if (kind !== 'MissingPermission') return none;
  const all = permissions.length === 0 ? none : await rolesForAll(permissions).catch(() => none);
  const choice = byStranger ? { ...all, offers: all.offers.filter(({ escalates }) => !escalates) } : all;
  const asked = await asksFor(told ?? [], permissions);
  if (asked.length === 0) return choice;
  const rest = choice.anyOne ? choice.offers.filter(({ role }) => !asked.some((offer) => offer.role === role)) : [];
  return { offers: [...asked, ...rest], anyOne: true };
}

/** The roles that the response asks for, as far as they are plain ones: predefined, and unable to give themselves more. */
async function asksFor(told: readonly Told[], permissions: readonly string[]): Promise<RoleOffer[]> {
  const roles = await Promise.all(told.slice(0, 5).map(({ says }) => askedRole(says).catch(() => undefined)));
  return [...new Set(roles)].flatMap((role) => (role === undefined ? [] : [{ role, permissions, escalates: false, asked: true }]));
}

/**
 * What was denied: what the response names, else what the request does. Only a permission can be missing on a service account; and where the request names a
 * bucket, its word counts before that of an answer which names one that is called like a host.
 */
function resourceOf(kind: DenialKind, stated: Resource | undefined, called: Resource | undefined): Resource | undefined {
  if (stated === undefined || (kind !== 'MissingPermission' && stated.id.endsWith('.gserviceaccount.com'))) return called;
  return isCalledLikeHost(stated) ? (called ?? stated) : stated;
}

function projectOf(name: string | undefined): string | undefined {
  const project = /(?:^|\/)projects\/([\w.:-]{1,80})(?:\/|$)/.exec(name ?? '')?.[1];
  return project === '_' || project === '-' ? undefined : project;
}

function projectOwning(id: string | undefined): string | undefined {
  return id === undefined ? undefined : projectOfServiceAccount(id);
}
