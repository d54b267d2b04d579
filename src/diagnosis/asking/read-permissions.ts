import { arrayProperty } from '../../response/safe/property.js';

/** Which of the permissions a test did not name in its answer. */
export function missingIn(json: object, tested: readonly string[]): readonly string[] {
  const held = arrayProperty(json, 'permissions');
  return tested.filter((permission) => !held.includes(permission));
}
