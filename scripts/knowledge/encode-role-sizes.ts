import type { Role } from './read-roles.js';

/** How many permissions each role holds, grouped by service: `storage objectViewer 6 admin 40`; `-` for roles without a service (`roles/viewer`). */
export function encodeRoleSizes(roles: readonly Role[]): string {
  const offered = roles.filter(({ standing }) => standing !== 'unusual');
  const named = offered.map(({ name, permissions }) => {
    const [service = '', ...rest] = name.slice('roles/'.length).split('.');
    return { service: rest.length > 0 ? service : '-', name: rest.length > 0 ? rest.join('.') : service, size: permissions.size };
  });
  return [...Map.groupBy(named, ({ service }) => service)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([service, own]) => [service, ...own.flatMap(({ name, size }) => [name, String(size)])].join(' '))
    .join('\n');
}
