import { GRANT_ROWS, type GrantFlag, type GrantRow } from './grant-rows.js';
import type { ResourcePath } from './resource-path.js';
import { argument, located, option, type Argument } from '../output/shell.js';

/** A kind of resource that has an IAM policy of its own. */
export interface GrantTarget {
  /** The collections that the name of such a resource holds, outermost first. */
  readonly collections: readonly string[];
  /** The services whose resources these are; the same words mean other things elsewhere. */
  readonly service: RegExp;
  /** The permissions that can be granted here. */
  readonly permissions: RegExp;
  /** `secret s`. */
  readonly noun: string;
  /** What stands for an id that is not known: `SECRET`. */
  readonly placeholder: string;
  /** A command on the resource, up to options of that command's own. */
  readonly words: (path: ResourcePath, verb: 'add-iam-policy-binding' | 'describe') => readonly (string | Argument | undefined)[];
}

/** The value of a flag out of the resource's name; an optional one is left out where the name has none. `_` and `-` stand for any project. */
function flagOf([flag, collections, placeholder, optional]: GrantFlag, path: ResourcePath): Argument | undefined {
  let value: string | undefined;
  for (const collection of collections.split(' ')) {
    const id = path.get(collection);
    if (id !== undefined && id !== '_' && id !== '-') {
      value = id;
      break;
    }
  }
  return value === undefined && optional ? undefined : option(flag, value, placeholder);
}

function target([noun, command, collections, service, permissions, flags]: GrantRow): GrantTarget {
  const list = collections.split(' ');
  const own = list.at(-1)!;
  const placeholder = PLACEHOLDERS[noun] ?? noun.toUpperCase().replaceAll(' ', '_');
  const words: GrantTarget['words'] = (path, verb) => [
    'gcloud',
    ...command.split(' '),
    verb,
    command.startsWith('storage ') ? located('gs://', storagePath(path, list), placeholder) : argument(path.get(own), placeholder),
    ...flags.map((flag) => flagOf(flag, path)),
  ];
  return { collections: list, service, permissions, noun, placeholder, words };
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

/** The resources with a policy of their own, innermost first. */
export const GRANT_TARGETS: readonly GrantTarget[] = GRANT_ROWS.map(target);

/** The levels of the resource hierarchy. */
// prettier-ignore
export const HIERARCHY: readonly GrantTarget[] = [
  target(['project', 'projects', 'projects', /./, /./, []]),
  target(['folder', 'resource-manager folders', 'folders', /./, /./, []]),
  target(['organization', 'organizations', 'organizations', /./, /./, []]),
];
