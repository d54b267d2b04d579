import { projectOfServiceAccount } from '../../caller/principal.js';
import { singularize } from '../../evidence/values/singularize.js';
import { bigQueryGrant, bigQueryTable } from './bigquery-grant.js';
import type { Grant, GrantPlace, GrantRequest } from './grant.js';
import { grantTargets, HIERARCHY, type GrantTarget } from './grant-targets.js';
import { resourcePath, type ResourcePath } from './resource-path.js';
import { argument, commandLine, isPlain, option } from '../output/shell.js';

/** The smallest place that takes the role: the resource itself where it has a policy of its own, else the project, folder or organization. */
export function grantOn(request: GrantRequest): Grant {
  // A situation and the kind of a denial often lead to the same grant.
  if (last && GRANTED.every((part) => last!.request[part] === request[part])) return last.grant;
  const grant = grantFor(request);
  last = { request, grant };
  return grant;
}

let last: { readonly request: GrantRequest; readonly grant: Grant } | undefined;

/** All that a grant is made from. */
const GRANTED = [
  'permissions',
  'role',
  'member',
  'resource',
  'service',
  'project',
  'at',
] as const satisfies readonly (keyof GrantRequest)[];

function grantFor(request: GrantRequest): Grant {
  const path = pathOf(request);
  const bigQuery = bigQueryGrant(path, request);
  if (bigQuery) return bigQuery;
  const { target, own } = request.at === undefined ? targetOf(path, request) : targetAt(request.at, request.service);
  const place = placeOf(target, path);
  return {
    place,
    command: commandLine(
      ...target.words(path, 'add-iam-policy-binding'),
      option('member', request.member, 'MEMBER'),
      option('role', request.role, 'ROLE_NAME'),
    ),
    narrow: own,
    ...(target.noun === 'project' && place.id === target.placeholder && { onUnnamedProject: true }),
    project: path.get('projects'),
  };
}

/** The command that shows the place where a grant would go, if there is such a place. */
export function describeCommand(request: Omit<GrantRequest, 'role' | 'member'>): { readonly place: GrantPlace; readonly command: string } {
  const path = pathOf(request);
  const table = bigQueryTable(path, request.permissions);
  if (table !== undefined)
    return {
      place: { noun: path.has('tables') ? 'table' : 'dataset', id: table },
      command: commandLine('bq', 'show', argument(table, 'PROJECT_ID:DATASET')),
    };
  const { target } = targetOf(path, request);
  return { place: placeOf(target, path), command: commandLine(...target.words(path, 'describe')) };
}

function targetOf(
  path: ResourcePath,
  request: Pick<GrantRequest, 'permissions' | 'service'>,
): { readonly target: GrantTarget; readonly own: boolean } {
  const own = grantTargets().find((target) => takes(target, path, request));
  return { target: own ?? HIERARCHY.find(({ collections }) => path.has(collections[0]!)) ?? HIERARCHY[0]!, own: own !== undefined };
}

/** The place of a given kind: of two with the same name (an instance), the one of the service. */
function targetAt(at: string, service = ''): { readonly target: GrantTarget; readonly own: boolean } {
  const level = HIERARCHY.find(({ noun }) => noun === at);
  if (level) return { target: level, own: false };
  const named = grantTargets().filter(({ noun }) => noun === at);
  const target = named.find((one) => one.isOf(service)) ?? named[0];
  return { target: target ?? HIERARCHY[0]!, own: target !== undefined };
}

function placeOf(target: GrantTarget, path: ResourcePath): GrantPlace {
  const id = path.get(target.collections.at(-1)!);
  return { noun: target.noun, id: id !== undefined && isPlain(id) ? id : target.placeholder };
}

/** A place takes a permission unless that is the permission to make or list such places. */
function takes(target: GrantTarget, path: ResourcePath, { permissions, service }: Pick<GrantRequest, 'permissions' | 'service'>): boolean {
  if (!target.collections.every((collection) => path.has(collection))) return false;
  if (permissions.length === 0) return target.isOf(service ?? '?');
  const own = singularize(target.collections.at(-1)!).toLowerCase();
  return permissions.every((permission) => {
    const [, collection = '', verb = ''] = permission.split('.');
    const makes = /^(?:create|list)$/.test(verb) && singularize(collection).toLowerCase() === own;
    return !makes && target.takes(permission);
  });
}

/** What the resource names, with the project that refuses; impersonation is never granted on a whole project, also where the account is unknown. */
function pathOf({ resource, project, permissions }: Omit<GrantRequest, 'role' | 'member'>): ResourcePath {
  const bucket =
    resource?.type === 'resource' && !resource.id.includes('/') && permissions.some((permission) => permission.startsWith('storage.'));
  const path = withProject(resourcePath(bucket ? { ...resource, type: 'bucket' } : resource), project);
  const impersonates = permissions.length > 0 && permissions.every((permission) => ACTING.test(permission));
  return impersonates && !path.has('serviceAccounts') ? new Map([...path, ['serviceAccounts', 'SERVICE_ACCOUNT_EMAIL']]) : path;
}

/** Acting as a service account, or making tokens and signatures for it. */
const ACTING = /^iam\.serviceAccounts\.(?:actAs|implicitDelegation|sign|get\w*Token)/i;

/** The project of the resource, or the one that refuses; `_` and `-` stand for any. A service account says by its address whose it is. */
function withProject(path: ResourcePath, refusing: string | undefined): ResourcePath {
  const own = path.get('projects');
  const project = projectOfServiceAccount(path.get('serviceAccounts') ?? '') ?? refusing;
  if ((own !== undefined && own !== '_' && own !== '-') || path.has('folders') || path.has('organizations')) return path;
  const rest = [...path].filter(([collection]) => collection !== 'projects');
  return new Map(project === undefined ? rest : [['projects', project], ...rest]);
}
