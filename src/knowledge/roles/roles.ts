import { described } from '../../options/check-options.js';
import { escalates } from './escalating-roles.js';
import { grantableRole, type GrantableRole } from './grantable-role.js';
import { loadRoles } from '../load.js';

/** The predefined roles that hold a permission, least privilege first. */
export async function rolesHolding(permission: string): Promise<readonly string[]> {
  const [, service = '', rest = ''] = /^([a-z0-9-]+)\.(.+)$/i.exec(permission) ?? [];
  return (await loadRoles(service))?.holders(rest) ?? [];
}

/** The same for a permission that a program names. @throws TypeError if it names none */
export async function rolesByName(permission: string): Promise<readonly string[]> {
  if (typeof permission !== 'string')
    throw new TypeError(`rolesFor: the permission is ${described(permission)}. Pass its name, for example secretmanager.versions.access.`);
  return rolesHolding(permission);
}

/** A role to grant, and which of the missing permissions it holds. */
export interface RoleOffer {
  readonly role: GrantableRole;
  readonly permissions: readonly string[];
  /** True for a role whose holder can give itself more. */
  readonly escalates: boolean;
  /** True where the response asks for it; else it comes from the tables. */
  readonly asked?: boolean;
}

/** Roles for several permissions at once. */
export interface RoleChoice {
  /** Least privilege first. */
  readonly offers: readonly RoleOffer[];
  /** True when each of them holds all the permissions; false when all of them are needed together. */
  readonly anyOne: boolean;
}

const choices = new Map<string, RoleChoice>();

/** Choices are remembered by what servers name: as many as this. */
const MOST_CHOICES = 500;

/** The roles that hold all of several permissions, or, where there is none, the first role of each. Permissions without a role are left out. */
export async function rolesForAll(permissions: readonly string[]): Promise<RoleChoice> {
  const key = permissions.join(' ');
  const known = choices.get(key);
  if (known) return known;
  const choice = await choose(permissions, await Promise.all(permissions.map(rolesHolding)));
  // No role may mean that the app takes the table along later.
  if (choice.offers.length > 0 && choices.size < MOST_CHOICES) choices.set(key, choice);
  return choice;
}

async function choose(permissions: readonly string[], lists: readonly (readonly string[])[]): Promise<RoleChoice> {
  const held = permissions.map((permission, index) => ({ permission, roles: lists[index]! })).filter(({ roles }) => roles.length > 0);
  const [first, ...others] = held;
  if (!first) return { offers: [], anyOne: true };
  const shared = first.roles.filter((role) => others.every(({ roles }) => roles.includes(role)));
  const rank = (role: string): number => held.reduce((sum, { roles }) => sum + roles.indexOf(role), 0);
  const names = shared.length > 0 ? [...shared].sort((a, b) => rank(a) - rank(b)) : [...new Set(held.map(({ roles }) => roles[0]!))];
  return {
    offers: await Promise.all(
      names.map(async (role) => ({
        role: grantableRole(role),
        permissions: held.filter(({ roles }) => roles.includes(role)).map(({ permission }) => permission),
        escalates: await escalates(role),
      })),
    ),
    anyOne: shared.length > 0,
  };
}
