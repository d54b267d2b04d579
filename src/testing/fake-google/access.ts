import type { FakeRequest } from './fake-request.js';
import type { FakeWorld } from './world.js';

/** Whether an account has a permission on a resource, or on something above it. */
export function holds({ policies = {} }: FakeWorld, email: string | undefined, permission: string, name: string): boolean {
  if (email === undefined) return false;
  const segments = name.split('/');
  for (let end = segments.length; end >= 2; end--) {
    const place = segments.slice(0, end).join('/');
    if (Object.hasOwn(policies, place) && policies[place]![email]?.includes(permission) === true) return true;
  }
  return false;
}

/** Whether a deny policy of the project forbids it. */
export function isDeniedByPolicy(
  { denyPolicies = [] }: FakeWorld,
  email: string | undefined,
  permission: string,
  project: string | undefined,
): boolean {
  return denyPolicies.some(
    (policy) => policy.project === project && policy.principals.includes(email ?? '') && policy.permissions.includes(permission),
  );
}

/** Whether the token carries one of the scopes, by their last words. */
export function carries({ caller }: Pick<FakeRequest, 'caller'>, ...scopes: readonly string[]): boolean {
  return caller.scopes.some((scope) => scopes.includes(scope.replace('https://www.googleapis.com/auth/', '')));
}

/** Whether an API is enabled in a project. */
export function isEnabled({ apis = {} }: FakeWorld, project: string | undefined, service: string): boolean {
  return project === undefined || !Object.hasOwn(apis, project) || apis[project]!.includes(service);
}
