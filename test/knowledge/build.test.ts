import { describe, expect, it } from 'vitest';
import { permissionNames } from '../../scripts/knowledge/permission-names.js';
import { pathPattern } from '../../scripts/knowledge/path-pattern.js';
import { rankRoles } from '../../scripts/knowledge/rank-roles.js';
import { scopeOrder } from '../../scripts/knowledge/rank-scopes.js';
import type { ClientMethod } from '../../scripts/knowledge/read-client.js';
import { readSamples } from '../../scripts/knowledge/read-sample.js';
import { wordsOf, type Role } from '../../scripts/knowledge/read-roles.js';

function client(path: string, template: string, values: Record<string, string> = {}, api = 'example'): ClientMethod {
  return { api, version: 'v1', path, httpMethod: 'GET', host: 'example.googleapis.com', template, sample: { scopes: [], values } };
}

describe('the form of a URL', () => {
  it.each([
    ['flat parameters', client('files.get', '/drive/v3/files/{fileId}'), 'drive/@/files/*'],
    [
      'a resource name, from its sample',
      client('x.get', '/v1/{+name}', { name: 'projects/my-project/secrets/my-secret' }),
      '@/projects/*/secrets/*',
    ],
    ['a pattern in the sample', client('x.get', '/v1/{+name}', { name: '[^/]+/[^/]+/sinks/my-sink' }), '@/*/*/sinks/*'],
    ['a rest in the sample', client('x.get', '/v1/{+name}', { name: 'projects/my-project/documents/.*' }), '@/projects/*/documents/**'],
    ['a custom verb', client('x.run', '/v1/{+name}:run', { name: 'projects/my-project' }), '@/projects/*/:run'],
    ['a name without a sample', client('projects.things.get', '/v1beta1/{+name}'), '@/projects/*/things/*'],
    ['a parent without a sample', client('projects.things.list', '/v1/{+parent}/things'), '@/projects/*/things'],
    ['an id behind a literal', client('things.get', '/v1/things/{+thingId}'), '@/things/*'],
  ])('%s', (_what, method, pattern) => {
    expect(pathPattern(method).join('/')).toBe(pattern);
  });
});

describe('a sample in the declarations of googleapis', () => {
  const DECLARATIONS = `declare namespace x {
    export class Resource$Things {
        /**
         * Gets a thing.
         *   const auth = new google.auth.GoogleAuth({
         *     scopes: [
         *       'https://www.googleapis.com/auth/thing',
         *     ],
         *   const res =
         *     await example.things.get({
         *     // The name.
         *     name:
         *       'things/my-thing',
         *   });
         */
        get(params: Params$Resource$Things$Get, options: StreamMethodOptions): Promise<void>;
    }
}
`;

  it('gives the id, the scopes and the form of names, wherever the lines break', () => {
    expect(readSamples(DECLARATIONS).get('Resource$Things.get')).toEqual({
      id: 'example.things.get',
      scopes: ['https://www.googleapis.com/auth/thing'],
      values: { name: 'things/my-thing' },
    });
  });
});

describe('the order of scopes', () => {
  const methods = [
    { api: 'things', id: 'things.get', httpMethod: 'GET', scopes: ['wide', 'narrow', 'narrow.readonly', 'x/drive.file'] },
    { api: 'things', id: 'things.update', httpMethod: 'POST', scopes: ['wide', 'narrow', 'x/drive.file'] },
    { api: 'things', id: 'things.list', httpMethod: 'POST', scopes: ['wide'] },
  ];
  const get = (...scopes: string[]): string[] => scopeOrder(methods)({ ...methods[0]!, scopes });
  const update = (...scopes: string[]): string[] => scopeOrder(methods)({ ...methods[1]!, scopes });

  it('counts what each of them opens, after per-file and read-only ones', () => {
    expect(get('wide', 'narrow', 'narrow.readonly', 'x/drive.file')).toEqual(['x/drive.file', 'narrow.readonly', 'narrow', 'wide']);
  });

  it('puts what serves one purpose behind all others', () => {
    expect(get('wide', 'gmail.addons.current', 'narrow', 'x/gmail.metadata')).toEqual([
      'narrow',
      'wide',
      'x/gmail.metadata',
      'gmail.addons.current',
    ]);
  });

  it('puts what only reads behind what writes, for a method that writes', () => {
    expect(update('narrow.readonly', 'wide', 'narrow')).toEqual(['narrow', 'wide', 'narrow.readonly']);
  });

  it("puts another API's scope behind its own", () => {
    const others = Array.from({ length: 9 }, (_, index) => ({ ...methods[0]!, id: `things.get${index}`, scopes: ['x/auth/things'] }));
    const shelf = { api: 'shelves', id: 'shelves.get', httpMethod: 'GET', scopes: ['x/auth/shelf.readonly'] };
    const both = { ...methods[0]!, scopes: ['x/auth/shelf.readonly', 'x/auth/things'] };
    expect(scopeOrder([...others, shelf, both])(both)).toEqual(['x/auth/things', 'x/auth/shelf.readonly']);
  });
});

describe('the order of roles', () => {
  const role = (name: string, size: number, more: Partial<Role> = {}): Role => ({
    name: `roles/${name}`,
    title: name,
    service: name.split('.')[0]!,
    stage: 0,
    words: wordsOf(name.split('.').slice(1).join('.')),
    permissions: new Set(Array.from({ length: size }, (_, index) => `example.things.p${index}`)),
    standing: 'normal',
    readOnly: /viewer|reader/i.test(name),
    ...more,
  });
  const first = (permission: string, ...roles: Role[]): string | undefined => rankRoles(permission, roles)[0]?.name;

  it('prefers the service of the permission to a smaller role elsewhere', () => {
    expect(first('example.things.use', role('other.thingUser', 1), role('example.user', 9))).toBe('roles/example.user');
  });

  it('prefers GA to a smaller role in beta', () => {
    expect(first('example.things.use', role('example.thingUser', 1, { stage: 1 }), role('example.user', 9))).toBe('roles/example.user');
  });

  it('prefers a role that only reads, for a read', () => {
    expect(first('example.things.get', role('example.thingCreator', 1), role('example.viewer', 99))).toBe('roles/example.viewer');
  });

  it('prefers the role about the thing to one about something else, for a read', () => {
    expect(first('example.things.get', role('example.auditViewer', 3), role('example.thingViewer', 9))).toBe('roles/example.thingViewer');
  });

  it('prefers a role for every day to one for a migration', () => {
    expect(first('example.things.create', role('example.migrationAdmin', 3), role('example.editor', 99))).toBe('roles/example.editor');
  });

  it('never proposes a role that is not for people', () => {
    expect(rankRoles('example.things.use', [role('example.serviceAgent', 1, { standing: 'unusual' })])).toEqual([]);
  });
});

describe('the name of a permission', () => {
  const role = (permissions: string[], standing: Role['standing']): Role => ({ permissions: new Set(permissions), standing }) as never;
  const nameOf = permissionNames([
    role(['healthcare.hl7V2Stores.get', 'iam.googleapis.com/workforcePools.get', 'accesscontextmanager.policies.get'], 'normal'),
    role(['accesscontextmanager.accessPolicies.get'], 'unusual'),
  ]);

  it.each([
    ['healthcare.hl7v2Stores.get', 'healthcare.hl7V2Stores.get'],
    ['iam.googleapis.com-workforcePools.get', 'iam.googleapis.com/workforcePools.get'],
    ['accesscontextmanager.accessPolicies.get', 'accesscontextmanager.policies.get'],
    ['nobody.holds.this', 'nobody.holds.this'],
    ['iam.permissions.none', undefined],
  ])('%s is %s in the roles', (stated, name) => expect(nameOf(stated)).toBe(name));
});
