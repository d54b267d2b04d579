import { describe, expect, it } from 'vitest';
import { requirementsFor } from '../../../src/knowledge/lookup.js';

const scopes = async (method: string): Promise<string[]> =>
  (await requirementsFor(method)).scopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));

describe('what a method requires', () => {
  it('names permissions, the smallest role and the scopes of a Cloud method', async () => {
    const required = await requirementsFor('secretmanager.projects.secrets.versions.access');
    expect(required).toMatchObject({
      method: 'secretmanager.projects.secrets.versions.access',
      scopes: ['https://www.googleapis.com/auth/cloud-platform'],
      permissions: ['secretmanager.versions.access'],
      conditionalPermissions: [],
      governedBy: 'iam',
    });
    expect(required.roles[0]).toBe('roles/secretmanager.secretAccessor');
  });

  it('puts permissions that every request needs before those that only some need', async () => {
    const { permissions, conditionalPermissions, roles } = await requirementsFor('storage.objects.insert');
    expect(permissions).toEqual(['storage.objects.create', 'storage.objects.delete']);
    expect(conditionalPermissions).toEqual(['storage.objects.delete']);
    expect(roles[0]).toBe('roles/storage.objectCreator');
  });

  it('offers one role that holds everything which a request always needs', async () => {
    const { roles, permissions } = await requirementsFor('compute.instances.insert');
    expect(permissions).toContain('compute.subnetworks.use');
    expect(roles[0]).toBe('roles/compute.instanceAdmin.v1');
  });

  it('says that Drive is a matter of sharing, Storage of both, and Secret Manager of IAM', async () => {
    expect((await requirementsFor('drive.files.get')).governedBy).toBe('sharing');
    expect((await requirementsFor('storage.objects.get')).governedBy).toBe('mixed');
    expect((await requirementsFor('pubsub.projects.topics.publish')).governedBy).toBe('iam');
    expect((await requirementsFor('books.volumes.list')).governedBy).toBe('sharing');
    expect((await requirementsFor('webfonts.webfonts.list')).governedBy).toBe('unknown');
  });
});

describe('scopes, narrowest first', () => {
  it.each([
    ['drive.files.create', 'drive.file', 'drive'],
    ['drive.files.get', 'drive.file', 'drive'],
    ['sheets.spreadsheets.values.get', 'drive.file', 'drive'],
    ['calendar.events.list', 'calendar.events.readonly', 'calendar'],
    ['storage.objects.get', 'devstorage.read_only', 'cloud-platform'],
    ['compute.instances.get', 'compute.readonly', 'cloud-platform'],
    ['gmail.users.messages.send', 'gmail.send', 'https://mail.google.com/'],
    ['youtube.videos.update', 'youtube', 'youtube.force-ssl'],
    ['directory.users.list', 'admin.directory.user.readonly', 'cloud-platform'],
    ['logging.entries.write', 'logging.write', 'cloud-platform'],
  ])('%s: first %s, last %s, and behind it only what serves one purpose', async (method, first, last) => {
    const accepted = await scopes(method);
    expect(accepted[0]).toBe(first);
    for (const special of accepted.slice(accepted.indexOf(last) + 1))
      expect(special).toMatch(/appdata|scripts|photos|metadata|addons|partner|app\.created|public|\.meet\./);
  });

  it('stand in the order of what they open', async () => {
    const accepted = await scopes('sheets.spreadsheets.values.get');
    expect(accepted).toEqual(['drive.file', 'spreadsheets.readonly', 'drive.readonly', 'spreadsheets', 'drive']);
  });

  it('never recommend a scope for add-ons, bots or partners first', async () => {
    for (const method of ['gmail.users.messages.get', 'chat.spaces.messages.create', 'youtube.videos.list', 'drive.files.list']) {
      expect((await scopes(method))[0]).not.toMatch(/addons|bot|partner|appdata/);
    }
  });
});

describe('a method that is asked for by another name', () => {
  it.each([
    ['admin.users.get', 'directory.users.get'],
    ['sqladmin.instances.get', 'sql.instances.get'],
    ['iap.v1.testIamPermissions', 'iap.testIamPermissions'],
    [
      'healthcare.projects.locations.datasets.fhirStores.fhir.PatientEverything',
      'healthcare.projects.locations.datasets.fhirStores.fhir.Patient-everything',
    ],
  ])('%s is %s', async (asked, id) => {
    expect((await requirementsFor(asked)).method).toBe(id);
  });
});

describe('a method that does not exist', () => {
  it('is refused with the nearest ones', async () => {
    await expect(requirementsFor('drive.files.fetch')).rejects.toThrow(TypeError);
    await expect(requirementsFor('drive.files.gett')).rejects.toThrow(/unknown method "drive\.files\.gett".*drive\.files\.get\b/);
  });

  it('is refused with the nearest APIs where the API is unknown', async () => {
    await expect(requirementsFor('drives.files.get')).rejects.toThrow(/unknown API "drives".*\bdrive\b/);
  });

  it.each([undefined, null, 7, '', '...', '__proto__', 'constructor.name'])('is refused without breaking: %s', async (value) => {
    await expect(requirementsFor(value as never)).rejects.toThrow(TypeError);
  });
});
