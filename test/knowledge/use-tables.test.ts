import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../src/knowledge/installed-tables.js', () => ({
  installedTables: (file: string) => Promise.reject(new Error(`Cannot find module 'google-denials/tables/${file}'`)),
}));

const { drive, secretmanager } = await import('../../src/knowledge/generated/apis.js');
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

const fileDenied = {
  status: 403,
  body: {
    error: {
      code: 403,
      message: 'The user does not have sufficient permissions for this file.',
      errors: [{ domain: 'global', reason: 'insufficientFilePermissions' }],
    },
  },
  request: { method: 'GET', url: 'https://www.googleapis.com/drive/v3/files/1aBcD' },
};

describe('in a bundle without the tables', () => {
  it('a denial stays one, with its kind and its service, without the method', async () => {
    const { classifyResponse } = await bundled();
    const denial = await classifyResponse(fileDenied);
    expect(denial).toMatchObject({ kind: 'NotShared', service: 'drive.googleapis.com' });
    expect(denial!.method).toBeUndefined();
    expect(denial!.remedies.length).toBeGreaterThan(0);
  });

  it('a missing permission stays one, without roles', async () => {
    const { classifyResponse } = await bundled();
    const denial = await classifyResponse({
      status: 403,
      body: {
        error: {
          code: 403,
          status: 'PERMISSION_DENIED',
          message: "Permission 'secretmanager.versions.access' denied on resource (or it may not exist).",
        },
      },
      request: { method: 'GET', url: 'https://secretmanager.googleapis.com/v1/projects/p-1/secrets/s/versions/latest:access' },
    });
    expect(denial).toMatchObject({ kind: 'MissingPermission', permissions: ['secretmanager.versions.access'], roles: [] });
  });

  it('what an app takes along is known, also when it does so late', async () => {
    const { classifyResponse, rolesFor, useTables } = await bundled();
    expect((await classifyResponse(fileDenied))!.method).toBeUndefined();
    useTables(drive, secretmanager);
    expect((await classifyResponse(fileDenied))!.method).toBe('drive.files.get');
    expect((await rolesFor('secretmanager.versions.access'))[0]).toBe('roles/secretmanager.secretAccessor');
    expect(await rolesFor('bigquery.tables.getData')).toEqual([]);
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
    expect(() => useTables(table as never)).toThrow(/useTables: this is no table\. Pass what 'google-denials\/tables' exports/);
  });

  it('refuses the tables of another version', async () => {
    const { useTables } = await bundled();
    expect(() => useTables(() => ({ ...drive(), edition: '00000000' }))).toThrow(/of another version of google-denials/);
  });
});
