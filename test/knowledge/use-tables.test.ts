import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../src/knowledge/installed-tables.js', () => ({
  installedTables: (file: string) => Promise.reject(new Error(`Cannot find module 'google-denials/tables/${file}'`)),
}));

const { compute, drive } = await import('../../src/knowledge/generated/apis.js');
const { everything } = await import('../../src/tables.js');

/** A program that is one bundle, with no package beside it. */
async function bundled(): Promise<typeof import('../../src/index.js')> {
  vi.resetModules();
  return import('../../src/index.js');
}

beforeEach(() => {
  const { symbol } = { symbol: Object.getOwnPropertySymbols(globalThis).find((own) => String(own).includes('google-denials.tables')) };
  if (symbol) delete (globalThis as Record<symbol, unknown>)[symbol];
});

const instanceDenied = {
  status: 403,
  body: { error: { code: 403, message: "Required 'compute.instances.get' permission for 'projects/p-1/zones/z/instances/i'" } },
  request: { method: 'GET', url: 'https://compute.googleapis.com/compute/v1/projects/p-1/zones/z/instances/i' },
};

describe('in a bundle without the tables of an API', () => {
  it('a denial stays one, without method and roles', async () => {
    const { classifyResponse } = await bundled();
    const denial = await classifyResponse(instanceDenied);
    expect(denial).toMatchObject({
      kind: 'MissingPermission',
      service: 'compute.googleapis.com',
      permissions: ['compute.instances.get'],
      roles: [],
    });
    expect(denial!.method).toBeUndefined();
    expect(denial!.remedies.length).toBeGreaterThan(0);
  });

  it('the most used APIs are known', async () => {
    const { requirementsFor } = await bundled();
    expect((await requirementsFor('drive.files.get')).governedBy).toBe('sharing');
  });

  it('what an app takes along is known, also when it does so late', async () => {
    const { classifyResponse, rolesFor, useTables } = await bundled();
    expect((await classifyResponse(instanceDenied))!.method).toBeUndefined();
    useTables(compute, drive);
    expect(await classifyResponse(instanceDenied)).toMatchObject({
      method: 'compute.instances.get',
      roles: expect.arrayContaining(['roles/compute.viewer']),
    });
    expect(await rolesFor('pubsub.topics.publish')).toEqual([]);
  });

  it('everything is everything', async () => {
    const { requirementsFor, useTables } = await bundled();
    useTables(everything);
    expect((await requirementsFor('compute.instances.get')).permissions).toEqual(['compute.instances.get']);
  });

  it('requirementsFor says which table to take along', async () => {
    const { requirementsFor } = await bundled();
    await expect(requirementsFor('compute.instances.get')).rejects.toThrow(
      /tables of compute are not in this bundle.*import \{ compute \} from 'google-denials\/tables'/,
    );
  });

  it.each([
    ['a name', 'drive'],
    ['nothing', undefined],
    ['a module', { default: drive }],
    ['a function of something else', () => 'drive'],
  ])('refuses %s, and says what to pass', async (_what, table) => {
    const { useTables } = await bundled();
    expect(() => useTables(table as never)).toThrow(/useTables: expected a table\. Pass what 'google-denials\/tables' exports/);
  });

  it('refuses the tables of another version', async () => {
    const { useTables } = await bundled();
    expect(() => useTables(() => ({ ...drive(), edition: '00000000' }))).toThrow(/of another version of google-denials/);
  });
});
