import { callerOf } from '../../caller/local/local-identity.js';
import { describeAuth } from '../../caller/local/describe-auth.js';
import type { Caller } from '../../caller/caller.js';
import { samePrincipal } from '../../caller/principal.js';
import { isSharedProject } from '../../caller/local/shared-client.js';
import type { Denial } from '../../denial/denial.js';
import { requirementsFor, type Requirements } from '../../knowledge/lookup.js';
import { arrayProperty, property, stringProperty } from '../../response/safe/property.js';
import type { Asker, DiagnoseOptions } from '../diagnosis.js';
import { resourceTest } from '../iam-test-call.js';
import { onlyReads } from './only-reads.js';
import { projectIn } from './resource-name.js';
import type { Subject } from './subject.js';

/** Brings together what is known of a denied call. Never throws. */
export async function subjectOf(denial: Denial, options: DiagnoseOptions): Promise<Subject> {
  const request = requestOf(denial, options);
  const needs = await needsOf(denial.method);
  const own = callerBehind(options.auth);
  const stated = denial.kind === 'MissingPermission' ? denial.permissions : [];
  const quotaProject = own?.quotaProject ?? denial.caller.quotaProject ?? (denial.projectRole === 'quota' ? denial.project : undefined);
  const owner = projectIn(denial.resource?.name) ?? (denial.projectRole === 'resource' ? denial.project : undefined);
  const permissions =
    stated.length > 0 ? stated : (needs?.permissions.filter((name) => !needs.conditionalPermissions.includes(name)) ?? []);
  const ownTest = await resourceTest(denial.resource, denial.service, permissions).catch(() => undefined);
  return {
    denial,
    service: denial.service,
    method: denial.method,
    resource: denial.resource,
    hasOwnPolicy: ownTest !== undefined,
    governedBy: needs?.governedBy ?? 'unknown',
    reads: onlyReads(denial.method, request?.method),
    scopes: denial.kind === 'InsufficientScope' && denial.requiredScopes.length > 0 ? denial.requiredScopes : (needs?.scopes ?? []),
    permissions,
    permissionsStated: stated.length > 0,
    consumer: consumerOf(denial, own, quotaProject, owner),
    owner,
    quotaProject,
    caller: denial.caller.type === 'unknown' && own ? own : denial.caller,
    own,
    otherAccount: isOther(denial.caller, own),
    asCaller: options.auth !== undefined,
    asAdmin: options.admin !== undefined,
    request,
    errorId: errorIdOf(denial),
    delegation: options.delegation === true,
    apiKey: options.apiKey,
  };
}

async function needsOf(method: string | undefined): Promise<Requirements | undefined> {
  return method === undefined ? undefined : requirementsFor(method).catch(() => undefined);
}

function callerBehind(auth: Asker | undefined): Caller | undefined {
  try {
    const identity = describeAuth(auth);
    return identity && callerOf(identity);
  } catch {
    return undefined;
  }
}

/** Access of another account says nothing about the one that was denied. True only where both are known, and no link of their chains is the same. */
export function isOther(denied: Caller, asking: Caller | undefined): boolean {
  const [one, other] = [namesOf(denied), namesOf(asking)];
  return one.length > 0 && other.length > 0 && !one.some((name) => other.some((known) => samePrincipal(name, known)));
}

/** Whose access counts: the user that is acted as, else the account, and the ones behind it. */
function namesOf(caller: Caller | undefined): readonly string[] {
  if (caller === undefined) return [];
  const own = caller.subject ?? caller.email ?? caller.principal;
  return [...(own === undefined ? [] : [own]), ...namesOf(caller.via)];
}

/** Where the API has to be enabled: the project that the response names, the quota project, the caller's own, the resource's. */
function consumerOf(
  { project, projectRole, caller, kind }: Denial,
  own: Caller | undefined,
  quotaProject: string | undefined,
  owner: string | undefined,
): string | undefined {
  if (projectRole === 'consumer' || projectRole === 'quota' || (kind === 'ApiDisabled' && projectRole !== 'sharedClient')) {
    if (project !== undefined) return project;
  }
  const candidates = [quotaProject, caller.project, own?.project, owner];
  return candidates.find((candidate) => candidate !== undefined && !isSharedProject(candidate));
}

function requestOf(denial: Denial, { request }: DiagnoseOptions): Subject['request'] {
  const config: unknown = denial.config;
  const url = request?.url ?? stringProperty(config, 'url') ?? property(config, 'url');
  const text = url instanceof URL ? url.href : url;
  if (typeof text !== 'string' || !URL.canParse(text)) return undefined;
  return { method: (request?.method ?? stringProperty(config, 'method') ?? 'GET').toUpperCase(), url: new URL(text) };
}

/** The ID in the denial, or in the metadata of the response that it was made from. */
function errorIdOf(denial: Denial): string | undefined {
  const stated = stringProperty(denial, 'errorId');
  if (stated !== undefined) return stated;
  const response: unknown = denial.response;
  const details = arrayProperty(property(property(response, 'data'), 'error'), 'details');
  return details.map((detail) => stringProperty(property(detail, 'metadata'), 'error_info_id')).find((id) => id !== undefined);
}
