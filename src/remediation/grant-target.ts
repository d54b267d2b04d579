import type { Resource } from '../evidence/facts.js';
import { singular } from '../request/resource-type.js';
import { bigQueryGrant } from './bigquery-grant.js';
import { GRANT_TARGETS, HIERARCHY, type GrantTarget } from './grant-targets.js';
import { resourcePath, type ResourcePath } from './resource-path.js';
import { commandLine, option } from './shell.js';

/** Where a role is granted, and how. */
export interface Grant {
  /** `the secret s`, `project p`. */
  readonly place: string;
  readonly command: string;
  /** True where the grant covers one resource, not everything in a project. */
  readonly narrow: boolean;
  readonly project: string | undefined;
}

/** What is granted to whom, on what. */
export interface GrantRequest {
  readonly permissions: readonly string[];
  readonly role: string;
  readonly member: string;
  readonly resource: Resource | undefined;
  readonly service: string | undefined;
  readonly project: string | undefined;
}

/** The smallest place that takes the role: the resource itself where it has a policy of its own, else the project, folder or organization. */
export function grantOn(request: GrantRequest): Grant {
  const path = withProject(resourcePath(request.resource), request.project);
  const bigQuery = bigQueryGrant(path, request);
  if (bigQuery) return bigQuery;
  const own = GRANT_TARGETS.find((target) => takes(target, path, request));
  const target = own ?? HIERARCHY.find(({ collections }) => path.has(collections[0]!)) ?? HIERARCHY[0]!;
  const id = path.get(target.collections.at(-1)!) ?? `${target.noun.toUpperCase().replaceAll(' ', '_')}_ID`;
  const words = target === HIERARCHY[0] ? projectWords(path) : target.words(path);
  return {
    place: `${target.noun} ${id}`,
    command: commandLine(...words, option('member', request.member, 'MEMBER'), option('role', request.role, 'ROLE')),
    narrow: own !== undefined,
    project: path.get('projects'),
  };
}

function projectWords(path: ResourcePath): ReturnType<GrantTarget['words']> {
  const id = path.get('projects');
  return ['gcloud', 'projects', 'add-iam-policy-binding', { text: id === undefined || id.startsWith('-') ? 'PROJECT_ID' : id }];
}

/** A place takes a permission unless that is the permission to make or list such places. */
function takes(target: GrantTarget, path: ResourcePath, { permissions, service }: GrantRequest): boolean {
  if (!target.collections.every((collection) => path.has(collection))) return false;
  if (permissions.length === 0) return service !== undefined && target.service.test(service);
  const own = singular(target.collections.at(-1)!).toLowerCase();
  return permissions.every((permission) => {
    const [, collection = '', verb = ''] = permission.split('.');
    const makes = /^(?:create|list)$/.test(verb) && singular(collection).toLowerCase() === own;
    return target.permissions.test(permission) && !makes;
  });
}

/** The project of the resource, or the one that refuses; `_` and `-` stand for any. */
function withProject(path: ResourcePath, project: string | undefined): ResourcePath {
  const own = path.get('projects');
  if (own !== undefined && own !== '_' && own !== '-') return path;
  const rest = [...path].filter(([collection]) => collection !== 'projects');
  return new Map(project === undefined ? rest : [['projects', project], ...rest]);
}
