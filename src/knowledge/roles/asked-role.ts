import { escalates } from './escalating-roles.js';
import { grantableRole, type GrantableRole } from './grantable-role.js';
import { loadRoles } from '../load.js';

/**
 * A role that a response asks for, if it may be offered: a predefined one that the tables know, and that cannot grant roles, act as another account,
 * make keys or tokens, or change policies. Nobody should be talked into those.
 */
export async function askedRole(name: string): Promise<GrantableRole | undefined> {
  const service = /^roles\/([a-z][a-z0-9]{1,60})\.[A-Za-z][\w.]{1,100}$/.exec(name)?.[1];
  if (service === undefined || (await escalates(name))) return undefined;
  return (await loadRoles(service))?.has(name) ? grantableRole(name) : undefined;
}
