import { cp, realpath, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './pack.js';
import { scratchProject, type ScratchProject } from './scratch-project.js';

const node = { '@types/node': '@types/node' };
const google = { googleapis: 'googleapis', nock: 'nock' };
const jest = { jest: 'jest', expect: 'expect', '@jest/globals': '@jest/globals' };

/** A project with the examples in it. */
async function withExamples(lent: Readonly<Record<string, string>>): Promise<ScratchProject> {
  const project = await scratchProject('examples', lent);
  for (const folder of ['app', 'library', 'jest'])
    await cp(path.join(root, 'examples', folder), path.join(project.folder, folder), { recursive: true });
  return project;
}

/** A project with some modules in it. */
async function withModules(lent: Readonly<Record<string, string>>, modules: Readonly<Record<string, string>>): Promise<ScratchProject> {
  const project = await scratchProject('examples', lent);
  for (const [name, code] of Object.entries(modules)) await writeFile(path.join(project.folder, name), code);
  return project;
}

/** Installs the package as npm and yarn do: in a folder next to the runner's, not by a link as pnpm does. */
async function sideBySide(project: ScratchProject): Promise<ScratchProject> {
  const installed = path.join(project.folder, 'node_modules/google-denials');
  const packed = await realpath(installed);
  await rm(installed);
  await cp(packed, installed, { recursive: true });
  return project;
}

describe('the examples pass against the installed package', () => {
  it('under vitest', async () => {
    const project = await withExamples({ vitest: 'vitest', ...google });
    expect(await project.run('node_modules/vitest/vitest.mjs', 'run', '--dir', 'app', '--reporter', 'verbose')).toMatch(
      /Test Files .*1 passed/,
    );
  });

  it('under node:test', async () => {
    const project = await withExamples({ tsx: 'tsx', ...google });
    expect(await project.run('--import', 'tsx', '--test', 'library/read-range.test.ts')).toMatch(/# pass 4|ℹ pass 4/);
  });

  it('under jest, in CommonJS and without flags', async () => {
    const project = await withExamples(jest);
    expect(await project.run('node_modules/jest/bin/jest.js', '--ci', '--roots', 'jest', '--json')).toMatch(/"numPassedTests":6,/);
  });
});

it('jest, which evaluates CommonJS by itself, gets whole denials of real clients, with what the tables and the catalog know', async () => {
  const tests = `
    const { Gaxios } = require('gaxios');
    const { DenialError, explainDenial, interceptDenials, requirementsFor } = require('google-denials');

    const url = 'https://compute.googleapis.com/compute/v1/projects/p-1/zones/us-central1-a/instances/i';
    const body = { error: { code: 403, message: "Required 'compute.instances.get' permission for 'projects/p-1/zones/us-central1-a/instances/i'" } };
    const adapter = async (config) => {
      const response = new Response(JSON.stringify(body), { status: 403, headers: { 'content-type': 'application/json' } });
      return Object.assign(response, { config, data: body });
    };

    test('a denied call', async () => {
      const client = interceptDenials(new Gaxios({ adapter }), { identity: 'offline' });
      const denial = await client.request({ url }).catch((error) => error);
      expect(denial).toBeInstanceOf(Error);
      expect(denial).toBeInstanceOf(DenialError);
      expect(denial).toMatchObject({ kind: 'MissingPermission', method: 'compute.instances.get', roles: expect.arrayContaining(['roles/compute.viewer']) });
      expect(explainDenial(denial)).toContain('gcloud');
      expect((await requirementsFor('drive.files.get')).scopes.length).toBeGreaterThan(0);
    });
  `;
  const project = await withModules({ ...jest, gaxios: 'gaxios' }, { 'denied.test.cjs': tests });
  await sideBySide(project);
  expect(await project.run('node_modules/jest/bin/jest.js', '--ci', '--json', '--testMatch', '**/*.test.cjs')).toMatch(
    /"numPassedTests":1,/,
  );
});

const compilers = { 'TypeScript 5.9': 'ts59', 'TypeScript 6': 'typescript', 'TypeScript 7': 'ts7' };

/** The matcher in use; `from` is what brings `expect`. */
const inUse = (from: string): string => `
  ${from}
  import { denialMatchers } from 'google-denials/testing';

  expect.extend(denialMatchers);

  export async function matches(error: unknown, call: Promise<unknown>): Promise<void> {
    expect(error).toBeDenied();
    expect(error).not.toBeDenied('NotShared');
    await expect(call).rejects.toBeDenied('NotShared', { resource: { id: /^1/ }, remedies: expect.any(Array), access: 'none' });
    // @ts-expect-error -- there is no such kind
    expect(error).toBeDenied('Forbidden');
    // @ts-expect-error -- only MissingPermission has permissions
    expect(error).toBeDenied('NotShared', { permissions: [] });
    // @ts-expect-error -- an access is none of these
    expect(error).toBeDenied('NotShared', { access: 'some' });
  }
`;

const compile = ['-p', '.', '--skipLibCheck', '--lib', 'ES2022,DOM'];

it('the examples compile', async () => {
  const project = await sideBySide(await withExamples({ vitest: 'vitest', ...node, ...google }));
  expect(await project.run(path.join(root, 'node_modules/ts7/bin/tsc'), ...compile)).toBe('');
});

describe.each(Object.entries(compilers))('under %s', (_name, compiler) => {
  const tsc = path.join(root, 'node_modules', compiler, 'bin/tsc');

  it('toBeDenied has its type with vitest, with jest and with jest’s globals', async () => {
    const runners = { vitest: 'vitest', '@types/jest': '@types/jest', ...jest };
    const modules = {
      'vitest.ts': inUse(`import { expect } from 'vitest';`),
      'jest.ts': inUse(`import { expect } from '@jest/globals';`),
      'globals.ts': inUse(''),
    };
    const project = await sideBySide(await withModules({ ...node, ...runners }, modules));
    expect(await project.run(tsc, ...compile, '--types', 'node,jest')).toBe('');
  });

  it('toBeDenied has its type where the package cannot see the runner, by the line that the documentation tells', async () => {
    const declared = `
      import type { DenialMatchers } from 'google-denials/testing';
      declare module 'vitest' {
        interface Matchers<R extends void | Promise<void>, T> extends DenialMatchers<R> {}
      }
    `;
    const modules = { 'vitest.ts': inUse(`import { expect } from 'vitest';`), 'matchers.ts': declared };
    const project = await withModules({ ...node, vitest: 'vitest' }, modules);
    expect(await project.run(tsc, ...compile)).toBe('');
  });

  it('the kit compiles where there is no runner at all, with every declaration checked', async () => {
    const kit = `
      import { assertDenied, denial, denialResponse, wirePayload, type DenialMatchers } from 'google-denials/testing';
      import type { RateLimited } from 'google-denials';

      export const limited: RateLimited = denial('RateLimited', { retryAfterMs: undefined, caller: { email: 'ann@example.com' } });
      export const response: Response = denialResponse('NotShared', { variant: 'sheets' });
      export const details: Uint8Array = wirePayload('NotShared', { variant: 'grpc' }).trailers['grpc-status-details-bin'];
      export const status: number = wirePayload('NotShared', { variant: 'drive' }).status;
      export type Own = DenialMatchers<void>;
      export function ask(error: unknown): string {
        assertDenied(error, 'NotShared');
        return error.access;
      }
      // @ts-expect-error -- Drive has no bare answer
      wirePayload('NotShared', { variant: 'bare' });
      // @ts-expect-error -- only MissingPermission has permissions
      denial('NotShared', { permissions: [] });
      // @ts-expect-error -- a denial always has a status
      denial('NotShared', { status: undefined });
      // @ts-expect-error -- over HTTP there is no gRPC
      denialResponse('NotShared', { variant: 'grpc' });
    `;
    const project = await withModules(node, { 'kit.ts': kit });
    expect(await project.run(tsc, '-p', '.')).toBe('');
  });
});
