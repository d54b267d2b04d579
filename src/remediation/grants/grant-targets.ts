import { grantRows, placeholderOf, type GrantFlag, type GrantRow } from './grant-rows.js';
import type { ResourcePath } from './resource-path.js';
import { argument, located, option, type Argument } from '../output/shell.js';

/** A kind of resource that has an IAM policy of its own. */
export interface GrantTarget {
  /** The collections that the name of such a resource holds, outermost first. */
  readonly collections: readonly string[];
  /** Whether a service has such resources; the same words mean other things elsewhere. */
  readonly isOf: (service: string) => boolean;
  /** Whether a permission can be granted here. */
  readonly takes: (permission: string) => boolean;
  /** `secret s`. */
  readonly noun: string;
  /** What stands for an id that is not known: `SECRET`. */
  readonly placeholder: string;
  /** A command on the resource, up to options of that command's own. */
  readonly words: (path: ResourcePath, verb: 'add-iam-policy-binding' | 'describe') => readonly (string | Argument | undefined)[];
}

/** The value of a flag out of the resource's name; an optional one is left out where the name has none. `_` and `-` stand for any project. */
function flagOf({ flag, collections, placeholder, optional }: GrantFlag, path: ResourcePath): Argument | undefined {
  let value: string | undefined;
  for (const collection of collections) {
    const id = path.get(collection);
    if (id !== undefined && id !== '_' && id !== '-') {
      value = id;
      break;
    }
  }
  return value === undefined && optional ? undefined : option(flag, value, placeholder);
}

function target({ noun, command, collections, service, permissions, flags }: GrantRow): GrantTarget {
  const placeholder = PLACEHOLDERS[noun] ?? placeholderOf(noun);
  const words: GrantTarget['words'] = (path, verb) => [
    'gcloud',
    ...command.split(' '),
    verb,
    command.startsWith('storage ')
      ? located('gs://', storagePath(path, collections), placeholder)
      : argument(path.get(collections.at(-1)!), placeholder),
    ...flags.map((flag) => flagOf(flag, path)),
  ];
  return {
    collections,
    isOf: (name) => new RegExp(service).test(name),
    takes: (permission) => new RegExp(`^${permissions.replaceAll('.', '\\.')}`, 'i').test(permission),
    noun,
    placeholder,
    words,
  };
}

/** Placeholders that are also the names of holes, or that would be no clear name. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  project: 'PROJECT_ID',
  folder: 'FOLDER_ID',
  organization: 'ORGANIZATION_ID',
  service: 'SERVICE_NAME',
  'service account': 'SERVICE_ACCOUNT_EMAIL',
  'managed folder': 'BUCKET/FOLDER',
};

/** `bucket`, or `bucket/folder`. */
function storagePath(path: ResourcePath, collections: readonly string[]): string | undefined {
  const names = collections.map((collection) => path.get(collection));
  return names.every((name) => name !== undefined) ? names.join('/') : undefined;
}

let targets: readonly GrantTarget[] | undefined;

/** The resources with a policy of their own, innermost first. */
export function grantTargets(): readonly GrantTarget[] {
  return (targets ??= grantRows().map(target));
}

/** The levels of the resource hierarchy. */
export const HIERARCHY: readonly GrantTarget[] = [
  level('project', 'projects'),
  level('folder', 'resource-manager folders'),
  level('organization', 'organizations'),
];

function level(noun: string, command: string): GrantTarget {
  return target({ noun, command, collections: [`${noun}s`], service: '', permissions: '', flags: [] });
}
