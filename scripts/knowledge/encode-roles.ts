import { rankRoles } from './rank-roles.js';
import type { Role } from './read-roles.js';

/** Roles of other services are a way out, not a choice: this many are enough. */
const MOST_FOREIGN = 3;

/**
 * Encodes the roles of all permissions, by the service that begins their name, as `src/knowledge/roles/role-table.ts` reads them. The first line has
 * the roles without `roles/`; a leading dot stands for the service. The second has ranked lists of roles (base-36 indexes into the first line)
 * and the permissions that they hold, without the service: `0 1 2:objects get list;buckets get!0:buckets delete`.
 */
export function encodeRoles(permissions: readonly string[], roles: readonly Role[]): Map<string, string> {
  const holders = new Map<string, Role[]>();
  for (const role of roles) for (const permission of role.permissions) holders.set(permission, [...(holders.get(permission) ?? []), role]);
  const services = Map.groupBy(permissions, (permission) => permission.split('.')[0]!);
  return new Map(
    [...services].sort(([a], [b]) => (a < b ? -1 : 1)).map(([service, own]) => [service, encodeService(service, own, holders)]),
  );
}

function encodeService(service: string, permissions: readonly string[], holders: ReadonlyMap<string, readonly Role[]>): string {
  const names: string[] = [];
  const lists = new Map<string, string[]>();
  for (const permission of permissions) {
    const list = proposed(permission, service, holders.get(permission) ?? []).map((role) => {
      const full = role.name.slice('roles/'.length);
      const name = full.startsWith(`${service}.`) ? full.slice(service.length) : full;
      const known = names.indexOf(name);
      return (known === -1 ? names.push(name) - 1 : known).toString(36);
    });
    const key = list.join(' ');
    lists.set(key, [...(lists.get(key) ?? []), permission.slice(service.length + 1)]);
  }
  const groups = [...lists].map(([key, members]) => `${key}:${byResource(members)}`);
  for (const text of [...names, ...permissions])
    if (/[!:;\s]/.test(text)) throw new Error(`The roles of ${service} cannot hold "${text}".`);
  return `${names.join(' ')}\n${groups.join('!')}`;
}

/** All normal roles of the service and a few others; basic roles only where nothing else holds the permission. */
function proposed(permission: string, service: string, holders: readonly Role[]): Role[] {
  const ranked = rankRoles(permission, holders);
  const normal = ranked.filter((role) => role.standing === 'normal');
  if (normal.length === 0) return ranked;
  const own = normal.filter((role) => role.service === service);
  return own.length >= MOST_FOREIGN ? own : normal.slice(0, MOST_FOREIGN);
}

/** `objects.get`, `objects.list`, `buckets.get` → `objects get list;buckets get`. */
function byResource(members: readonly string[]): string {
  const groups = Map.groupBy(members, (member) => member.slice(0, member.lastIndexOf('.')));
  return [...groups]
    .map(([resource, own]) => [resource, ...own.map((member) => member.slice(member.lastIndexOf('.') + 1))].join(' '))
    .join(';');
}
