import { describe, expect, it } from 'vitest';
import { accessReport } from '../../src/access/access-report.js';
import { gcloudText, terraformText } from '../../src/access/formats/commands.js';
import { markdownText } from '../../src/access/formats/markdown.js';
import { methodAccess } from '../../src/access/method-access.js';
import { rolesFor } from '../../src/knowledge/lookup.js';
import { roleSizes } from '../../src/knowledge/roles/role-sizes.js';

const report = (...methods: string[]) => accessReport(methods.map((method) => ({ method })));
const short = (scope: string): string => scope.replace('https://www.googleapis.com/auth/', '');

const PROGRAMS: readonly (readonly string[])[] = [
  ['storage.objects.get', 'storage.objects.insert', 'bigquery.jobs.query', 'pubsub.projects.topics.publish'],
  ['secretmanager.projects.secrets.versions.access', 'run.projects.locations.services.list', 'storage.buckets.list'],
  ['firestore.projects.databases.documents.batchGet', 'firestore.projects.databases.documents.commit', 'logging.entries.write'],
  ['compute.instances.list', 'compute.instances.stop', 'compute.disks.createSnapshot'],
  ['drive.files.list', 'sheets.spreadsheets.values.get', 'gmail.users.messages.send', 'calendar.events.insert'],
];

describe('scopes', () => {
  it('are the narrowest that cover all', async () => {
    const { scopes } = await report('drive.files.list', 'sheets.spreadsheets.values.get', 'calendar.events.list');
    expect(scopes.map(({ scope }) => short(scope))).toEqual(['calendar.events.readonly', 'drive.readonly']);
  });

  it('name the partial ones that may do, and what those open', async () => {
    const { scopes, narrowerScopes } = await report('drive.files.get');
    expect(scopes.map(({ scope }) => short(scope))).toEqual(['drive.readonly']);
    expect(narrowerScopes.find(({ scope }) => scope.endsWith('/drive.file'))?.opens).toMatch(/files that the app made/);
  });

  it('hold none that another one makes needless', async () => {
    const { scopes } = await report('storage.objects.get', 'secretmanager.projects.secrets.versions.access');
    expect(scopes.map(({ scope }) => short(scope))).toEqual(['cloud-platform']);
  });

  it.each(PROGRAMS)('cover %s and the others, and each of them is needed', async (...methods) => {
    const { scopes } = await report(...methods);
    const chosen = scopes.map(({ scope }) => scope);
    const accepted = (await Promise.all(methods.map((method) => methodAccess(method))))
      .map((access) => access!.scopes)
      .filter(({ length }) => length > 0);
    const covers = (set: readonly string[]): boolean => accepted.every((some) => some.some((scope) => set.includes(scope)));
    expect(covers(chosen)).toBe(true);
    for (const one of chosen) expect(covers(chosen.filter((other) => other !== one))).toBe(false);
  });
});

describe('roles', () => {
  it.each(PROGRAMS)(
    'hold every permission of %s and the others, and none is wider than the one that is ranked first',
    async (...methods) => {
      const { permissions, roles, withoutRole } = await report(...methods);
      const needed = permissions.map(({ permission }) => permission);
      const held = new Set(roles.flatMap((role) => role.permissions));
      expect(needed.filter((permission) => !held.has(permission) && !withoutRole.includes(permission))).toEqual([]);
      const sizes = await roleSizes();
      for (const { role, permissions: own, size } of roles) {
        for (const permission of own) expect(await rolesFor(permission)).toContain(role);
        expect(size).toBe(sizes.get(role));
        const lists = await Promise.all(own.map(rolesFor));
        // Whoever is ranked before it for all that it is granted for is no smaller.
        const before = lists[0]!.slice(0, lists[0]!.indexOf(role)).filter((other) => lists.every((list) => list.includes(other)));
        for (const other of before) expect(sizes.get(other)!).toBeGreaterThanOrEqual(size!);
      }
    },
  );

  it('are those that guides grant, not those of one product', async () => {
    const { roles } = await report(
      'storage.objects.get',
      'pubsub.projects.subscriptions.pull',
      'secretmanager.projects.secrets.versions.access',
    );
    expect(roles.map(({ role }) => role)).toEqual([
      'roles/pubsub.subscriber',
      'roles/secretmanager.secretAccessor',
      'roles/storage.objectViewer',
    ]);
  });

  it('are marked where their holder can give itself more, and so are permissions', async () => {
    const { permissions, roles } = await report('iamcredentials.projects.serviceAccounts.generateAccessToken', 'storage.objects.get');
    const marked = <T extends { readonly escalates?: true }>(all: readonly T[]): readonly T[] => all.filter(({ escalates }) => escalates);
    expect(marked(permissions).map(({ permission }) => permission)).toEqual(['iam.serviceAccounts.getAccessToken']);
    expect(marked(roles)).toHaveLength(1);
    expect(roles.find(({ role }) => role === 'roles/storage.objectViewer')).not.toHaveProperty('escalates');
  });

  it('hold each of the permissions that depend on the request, where all of them do', async () => {
    const { permissions, conditionalPermissions, roles } = await report('firestore.projects.databases.documents.commit');
    expect(permissions).toEqual([]);
    expect(conditionalPermissions.map(({ permission }) => permission)).toContain('datastore.entities.update');
    expect(roles.map(({ role }) => role)).toEqual(['roles/datastore.user']);
  });
});

describe('what no role opens', () => {
  it('is to be shared, to read or to write', async () => {
    const { sharing, roles } = await report('drive.files.list', 'drive.files.update', 'sheets.spreadsheets.get');
    expect(sharing.map(({ service, access }) => [service, access])).toEqual([
      ['drive.googleapis.com', 'write'],
      ['sheets.googleapis.com', 'read'],
    ]);
    expect(roles).toEqual([]);
  });

  it('and conditional permissions are told apart', async () => {
    const { permissions, conditionalPermissions } = await report('storage.objects.insert');
    expect(permissions.map(({ permission }) => permission)).toEqual(['storage.objects.create']);
    expect(conditionalPermissions.map(({ permission }) => permission)).toEqual(['storage.objects.delete']);
  });
});

it('an id that the tables do not hold is listed and adds nothing', async () => {
  const { methods, scopes, apis } = await report('nothing.of.the.kind');
  expect({ methods: methods.length, scopes, apis }).toEqual({ methods: 1, scopes: [], apis: [] });
});

describe('permissions', () => {
  it.each([
    ['artifactregistry.projects.locations.repositories.dockerImages.list', 'artifactregistry.dockerimages.list'],
    ['healthcare.projects.locations.datasets.hl7V2Stores.export', 'healthcare.hl7V2Stores.export'],
    ['iam.projects.locations.workloadIdentityPools.create', 'iam.googleapis.com/workloadIdentityPools.create'],
    ['looker.projects.locations.instances.export', 'looker.instances.export'],
    ['accesscontextmanager.accessPolicies.create', 'accesscontextmanager.policies.create'],
    ['secretmanager.projects.secrets.versions.disable', 'secretmanager.versions.disable'],
  ])('of %s are spelled like IAM spells them, and a role holds them: %s', async (method, permission) => {
    const { permissions, roles, withoutRole } = await report(method);
    expect(permissions.map((one) => one.permission)).toContain(permission);
    expect(roles.flatMap((role) => role.permissions)).toContain(permission);
    expect(withoutRole).toEqual([]);
  });

  it('that no role holds are said in every format, with what to do', async () => {
    const needed = await report('compute.routers.getNamedSet', 'compute.instances.list');
    expect(needed.withoutRole).toEqual(['compute.routers.getNamedSet']);
    for (const text of [gcloudText, terraformText, markdownText].map((write) => write(needed, { unresolved: [] }))) {
      expect(text).toMatch(/compute\.routers\.getNamedSet[\s\S]*No predefined role to grant holds them/);
      expect(text).toContain('gcloud iam list-testable-permissions //cloudresourcemanager.googleapis.com/projects/PROJECT_ID');
    }
  });
});

it('a method that nobody knows is said to be unknown', async () => {
  const { unknown, scopes } = await report('drive.files.lisst', 'drive.files.get');
  expect(unknown).toEqual(['drive.files.lisst']);
  expect(scopes.flatMap((scope) => scope.methods)).toEqual(['drive.files.get']);
});

/** What a shell or Terraform acts on. */
const live = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');

describe('commands and Terraform', () => {
  it('grant nothing with which one gets more, and say where to', async () => {
    const needed = await report('iamcredentials.projects.serviceAccounts.signBlob', 'storage.objects.get');
    for (const text of [gcloudText(needed, { unresolved: [] }), terraformText(needed, { unresolved: [] })]) {
      expect(live(text)).toContain('roles/storage.objectViewer');
      expect(live(text)).not.toContain('serviceAccountTokenCreator');
      expect(text).toMatch(/# .*can give itself more access[\s\S]*# .*serviceAccountTokenCreator/);
      expect(text).toMatch(/# .*SERVICE_ACCOUNT_EMAIL/);
    }
  });

  it('offer the role for what only some calls need', async () => {
    const needed = await report('bigquery.jobs.query');
    expect(needed.conditionalRoles.map(({ role }) => role)).toContain('roles/bigquery.dataViewer');
    for (const text of [gcloudText(needed, { unresolved: [] }), terraformText(needed, { unresolved: [] })]) {
      expect(live(text)).not.toContain('roles/bigquery.data');
      expect(text).toMatch(/# Only some calls need these[\s\S]*# .*roles\/bigquery\.dataViewer/);
    }
  });

  it('name the calls that nobody could read', async () => {
    const unresolved = [{ file: 'main.js', line: 15, call: 'storage[name]', because: 'The name is known at run time.\nresource "x" {}' }];
    const needed = await report('storage.objects.get');
    for (const text of [gcloudText(needed, { unresolved }), terraformText(needed, { unresolved })]) {
      expect(text).toMatch(/# main\.js:15 storage\[name\]: The name is known at run time\./);
      expect(live(text)).not.toContain('"x"');
    }
  });
});

it('whoever starts a query needs no role to read its own job', async () => {
  const { permissions, conditionalPermissions, roles } = await report(
    'bigquery.jobs.insert',
    'bigquery.jobs.get',
    'bigquery.jobs.getQueryResults',
  );
  expect(permissions.map(({ permission }) => permission)).toEqual(['bigquery.jobs.create']);
  expect(conditionalPermissions.map(({ permission }) => permission)).toContain('bigquery.jobs.get');
  expect(roles.map(({ role }) => role)).toEqual(['roles/bigquery.jobUser']);
  expect((await report('bigquery.jobs.get')).roles).toHaveLength(1);
});
