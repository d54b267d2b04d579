import { readFileSync } from 'node:fs';
import { CONDITIONAL } from './conditional-permissions.js';
import { DOCUMENTED } from './documented-permissions.js';
import { permissionNames } from './permission-names.js';
import type { Role } from './read-roles.js';

/** One permission of a method; `conditional` when only some requests need it. */
export interface NeededPermission {
  readonly permission: string;
  readonly conditional: boolean;
}

/** Permissions by method id, always-needed ones first. */
export type MethodPermissions = ReadonlyMap<string, readonly NeededPermission[]>;

/** The input also holds remarks, such as that no permission is needed. */
const NAME = /^[\w-]+(?:\.[\w/-]+)+$/;

interface Entry {
  readonly permission: string;
  readonly conditional?: boolean;
  readonly lowConfidence?: boolean;
}

/**
 * Reads `method-permissions.json`: what each method needs, as far as somebody wrote it down.
 *
 * @param roles - the predefined roles: they tell how IAM spells permissions
 */
export function readPermissions(file: string, roles: readonly Role[]): { asOf: string; methods: MethodPermissions } {
  const { asOf, methods } = JSON.parse(readFileSync(file, 'utf8')) as { asOf: string; methods: Record<string, Entry[]> };
  const nameOf = permissionNames(roles);
  const named = ({ permission, ...entry }: Entry): Entry[] => {
    const name = NAME.test(permission) ? nameOf(permission) : undefined;
    return name === undefined ? [] : [{ ...entry, permission: name }];
  };
  return {
    asOf,
    methods: new Map([...DOCUMENTED, ...Object.entries(methods).map(([id, entries]) => [id, order(id, entries.flatMap(named))] as const)]),
  };
}

function order(id: string, entries: readonly Entry[]): NeededPermission[] {
  const stated = entries.map((entry) => ({
    ...entry,
    conditional:
      entry.conditional === true || CONDITIONAL.some(([method, permission]) => method.test(id) && permission.test(entry.permission)),
  }));
  // What is only believed to be needed counts as needed where nothing better is known.
  const sure = stated.some((entry) => !entry.conditional && entry.lowConfidence !== true);
  const believed = stated.find((entry) => !entry.conditional && entry.lowConfidence === true);
  const needed = stated.map((entry) => ({
    permission: entry.permission,
    conditional: entry.conditional || (entry.lowConfidence === true && (sure || entry !== believed)),
  }));
  return [...needed.filter((entry) => !entry.conditional), ...needed.filter((entry) => entry.conditional)];
}
