import { titleIn, wordsIn } from '../../src/knowledge/roles/role-titles.js';
import type { Role } from './read-roles.js';

/**
 * Predefined roles by the title that people and messages call them by: `:storage=storage` on a line of its own, then `objectViewer`, whose title is made of
 * both, or `name=` and a form that `titleIn` reads. Titles that two roles share name the one that is generally available; where both are, the one with the longer name.
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
    .flatMap(([service, own]) => {
      const titles = own.map(({ name, title }) => [name.slice(`roles/${service}.`.length), wordsIn(title).join(' ')] as const).sort();
      const common = titleOfService(titles) ?? service;
      return [`:${service}=${common}`, ...titles.map(([name, title]) => lineOf(name, title, common))];
    })
    .join('\n');
}

/** What stands before the words of the most names. */
function titleOfService(titles: readonly (readonly [name: string, title: string])[]): string | undefined {
  const before = titles.flatMap(([name, title]) => {
    const words = titleIn('~', '', name);
    return title.endsWith(` ${words}`) ? [title.slice(0, -words.length - 1)] : [];
  });
  const counts = [...Map.groupBy(before, (title) => title)].sort(
    ([a, all], [b, others]) => others.length - all.length || b.length - a.length,
  );
  return counts[0]?.[0];
}

function lineOf(name: string, title: string, service: string): string {
  if (title === titleIn('* ~', service, name)) return name;
  const words = titleIn('~', '', name);
  const start = title.startsWith(`${service} `) ? `*${title.slice(service.length)}` : title;
  return `${name}=${start.endsWith(` ${words}`) ? `${start.slice(0, -words.length)}~` : start}`;
}
