import { escalates, rolesFor } from '../knowledge/lookup.js';
import { roleSizes } from '../knowledge/roles/role-sizes.js';
import { cheapestCover } from './cover.js';

/** A role to grant. */
export interface RoleGrant {
  readonly role: string;
  /** The needed permissions for which it is granted. */
  readonly permissions: readonly string[];
  /** How many permissions it holds in all. */
  readonly size?: number;
  /** True for a role whose holder can get more: grant roles, act as a service account, make its keys, tokens or signatures. */
  readonly escalates?: true;
}

/** Roles that together hold the permissions. */
export interface RoleSet {
  readonly roles: readonly RoleGrant[];
  /** Permissions that no predefined role holds which one would grant: only a custom role does. */
  readonly withoutRole: readonly string[];
}

/** A role that the tables have no size for. */
const UNKNOWN_SIZE = 10_000;

/** Roles that are made for one product or occasion: `storage.expressModeServiceOutput`, `storage.legacyBucketReader`. */
const SPECIAL = /\.(?:expressMode|legacy)|Service(?:Agent|Input|Output)?$/;

/** Roles that only read, by their names. */
const READING = /(?:viewer|reader|browser|auditor)$/i;

/**
 * The predefined roles that hold all permissions and, together, the fewest others. Roles are ranked by how well they fit, and some don't win by
 * being small: those of another service, those that are made for one occasion, and those that write where one before them only reads
 * (`cloudkms.cryptoKeyDecrypter`, smaller than `cloudkms.viewer`). They count as just larger than that one.
 */
export async function smallestRoles(permissions: readonly string[]): Promise<RoleSet> {
  const sizes = await roleSizes();
  const sizeOf = (role: string): number => sizes.get(role) ?? UNKNOWN_SIZE;
  const lists = await Promise.all(permissions.map(rolesFor));
  const costs = new Map<string, number>();
  for (const [index, list] of lists.entries()) {
    const service = `roles/${permissions[index]!.split('.', 1)[0]!}.`;
    let largest = 0;
    let reading = 0;
    for (const role of list) {
      const size = sizeOf(role);
      const least = SPECIAL.test(role) || !role.startsWith(service) ? largest : READING.test(role) ? 0 : reading;
      if (size <= least) costs.set(role, Math.max(costs.get(role) ?? 0, least + 1 - 1 / (1 + size)));
      largest = Math.max(largest, size);
      if (READING.test(role)) reading = Math.max(reading, size);
    }
  }
  const candidates = [...new Set(lists.flat())].map((role) => ({
    id: role,
    covers: new Set(permissions.filter((_, index) => lists[index]!.includes(role))),
    cost: costs.get(role) ?? sizeOf(role),
  }));
  const chosen = cheapestCover(permissions, candidates);
  return {
    roles: await Promise.all(chosen.map(({ id, covers }) => grantOf(id, [...covers]))),
    withoutRole: permissions.filter((_, index) => lists[index]!.length === 0),
  };
}

/** For each permission the role that fits it best: a program may need one of them, and not the others. */
export async function bestRoles(permissions: readonly string[]): Promise<readonly RoleGrant[]> {
  const found = new Map<string, string[]>();
  for (const permission of permissions) {
    const [role] = await rolesFor(permission);
    if (role !== undefined) found.set(role, [...(found.get(role) ?? []), permission]);
  }
  return Promise.all([...found].map(([role, own]) => grantOf(role, own)));
}

async function grantOf(role: string, permissions: readonly string[]): Promise<RoleGrant> {
  const size = (await roleSizes()).get(role);
  return { role, permissions, ...(size !== undefined && { size }), ...((await escalates(role)) && { escalates: true as const }) };
}
