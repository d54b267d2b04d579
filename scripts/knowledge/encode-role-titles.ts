import type { Role } from './read-roles.js';

/**
 * Predefined roles by the title that people and messages call them by: `storage` on a line of its own, then `Object Viewer`… as `objectViewer=Storage
 * Object Viewer`. Titles that two roles share name the one that is generally available; where both are, the one with the longer name.
 */
export function encodeRoleTitles(roles: readonly Role[]): string {
  const byTitle = new Map<string, Role>();
  for (const role of roles) {
    const { title, name } = role;
    if (role.standing !== 'normal' || title.includes('\n') || title.includes('=')) continue;
    const known = byTitle.get(title.toLowerCase());
    if (!known || role.stage < known.stage || (role.stage === known.stage && name.length > known.name.length))
      byTitle.set(title.toLowerCase(), role);
  }
  const services = Map.groupBy(
    [...byTitle.values()].filter(({ name }) => name.split('.').length > 1),
    ({ name }) => name.slice('roles/'.length).split('.')[0]!,
  );
  return [...services]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([service, own]) => [
      `:${service}`,
      ...own.map(({ name, title }) => `${name.slice(`roles/${service}.`.length)}=${title}`).sort(),
    ])
    .join('\n');
}
