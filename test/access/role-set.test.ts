import { describe, expect, it } from 'vitest';
import { smallestRoles } from '../../src/access/role-set.js';
import { loadDirectory, loadMethods, rolesFor } from '../../src/knowledge/lookup.js';
import { roleSizes } from '../../src/knowledge/roles/role-sizes.js';

/** The permissions of methods: of every twentieth, or of each with `EVERY_METHOD=1`. */
async function permissionSets(): Promise<readonly (readonly string[])[]> {
  const directory = await loadDirectory();
  const found = new Map<string, readonly string[]>();
  for (let line = 0; ; line++) {
    const api = directory.at(line);
    if (!api) break;
    const table = await loadMethods(api);
    for (const id of table?.ids() ?? []) {
      const permissions = table!.facts(id)?.permissions ?? [];
      if (permissions.length > 0) found.set([...permissions].sort().join(' '), permissions);
    }
  }
  return [...found.values()].filter((_, index) => index % (process.env['EVERY_METHOD'] ? 1 : 20) === 0);
}

const reads = (role: string): boolean => /(?:viewer|reader|browser|auditor)$/i.test(role);

describe('the roles for the permissions of a method', () => {
  it('hold all that any role holds, and none of the same service does so with fewer others', { timeout: 120_000 }, async () => {
    const sizes = await roleSizes();
    const sets = await permissionSets();
    expect(sets.length).toBeGreaterThan(150);
    for (const permissions of sets) {
      const { roles, withoutRole } = await smallestRoles(permissions);
      const granted = new Set(roles.flatMap((role) => role.permissions));
      expect([...granted, ...withoutRole].sort()).toEqual([...permissions].sort());
      const total = roles.reduce((sum, { size = 0 }) => sum + size, 0);
      const lists = await Promise.all([...granted].map(rolesFor));
      const services = new Set(permissions.map((permission) => `roles/${permission.split('.', 1)[0]}.`));
      const single = (lists[0] ?? [])
        .filter((role) => lists.every((list) => list.includes(role)) && [...services].every((service) => role.startsWith(service)))
        .filter(
          (role) =>
            !/\.(?:expressMode|legacy)|Service(?:Agent)?$/.test(role) && (reads(role) || !roles.some((chosen) => reads(chosen.role))),
        );
      for (const role of single) expect([role, sizes.get(role)! >= total, permissions]).toEqual([role, true, permissions]);
    }
  });

  it.each([
    ['monitoring.metricsScopes.link', 'roles/monitoring.metricsScopesAdmin'],
    ['networksecurity.securityProfileGroups.create', 'roles/networksecurity.securityProfileAdmin'],
    ['bigtable.instances.get', 'roles/bigtable.viewer'],
    ['storage.objects.list', 'roles/storage.objectViewer'],
    ['storage.objects.create', 'roles/storage.objectCreator'],
    ['accessapproval.settings.get', 'roles/accessapproval.viewer'],
  ])('%s: %s', async (permission, role) => {
    expect((await smallestRoles([permission])).roles.map((one) => one.role)).toEqual([role]);
  });
});
