import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/catalog/lookup.js';
import type { RemedyCase } from '../../../src/remediation/remedy-case.js';
import { sharedRole, sharingPage } from '../../../src/remediation/sharing/how-shared.js';
import { CALLERS } from '../callers.js';
import { planFor } from '../plan.js';

/** What is shared, and the least role that the method needs. */
async function shared(service: string, method: string, httpMethod: string, type?: string): Promise<string> {
  const access = await (await loadCatalog()).accessTo(service, type);
  const operation = { service, method, httpMethod, governedBy: 'sharing', phase: 'api' } as const;
  return `${access!.thing}: ${sharedRole(access!, { operation, classification: {} } as RemedyCase)}`;
}

it.each([
  ['calendar', 'You need to have writer access to this calendar.', 'writer (Make changes to events)'],
  ['calendar', 'You need to have owner access to this calendar.', 'owner (Make changes and manage sharing)'],
  ['calendar', 'You need to have root access to this calendar.', 'reader (See all event details)'],
  ['drive', 'This operation requires writer permission on the file.', 'writer'],
])('a message of %s that names the role wins over the method: %s', async (service, serverMessage, role) => {
  const access = await (await loadCatalog()).accessTo(service, undefined);
  const operation = { httpMethod: 'GET' };
  expect(sharedRole(access!, { operation, classification: { serverMessage } } as RemedyCase)).toBe(role);
  // A customer's server may ask for anything.
  const strange = { ...operation, strangersHost: 'calendar.example.com' };
  expect(sharedRole(access!, { operation: strange, classification: { serverMessage } } as RemedyCase)).toMatch(/^reader/);
});

describe('the role to share with is the least that the method needs', () => {
  it.each([
    ['drive', 'drive.files.get', 'GET', 'the file: reader'],
    ['drive', 'drive.files.export', 'GET', 'the file: reader'],
    ['drive', 'drive.comments.create', 'POST', 'the file: commenter'],
    ['drive', 'drive.comments.list', 'GET', 'the file: reader'],
    ['drive', 'drive.replies.create', 'POST', 'the file: commenter'],
    ['drive', 'drive.files.update', 'PATCH', 'the file: writer'],
    ['drive', 'drive.permissions.create', 'POST', 'the file: writer'],
    ['drive', 'drive.files.delete', 'DELETE', 'the file: owner (on a shared drive: organizer)'],
    ['drive', 'drive.drives.update', 'PATCH', 'the shared drive: organizer', 'drive'],
    ['drivelabels', 'drivelabels.labels.get', 'GET', 'the label: reader'],
    ['sheets', 'sheets.spreadsheets.values.get', 'GET', 'the spreadsheet: reader'],
    ['sheets', 'sheets.spreadsheets.values.batchGet', 'GET', 'the spreadsheet: reader'],
    ['sheets', 'sheets.spreadsheets.batchUpdate', 'POST', 'the spreadsheet: writer'],
    ['docs', 'docs.documents.get', 'GET', 'the document: reader'],
    ['slides', 'slides.presentations.batchUpdate', 'POST', 'the presentation: writer'],
    ['forms', 'forms.forms.responses.list', 'GET', 'the form: reader'],
    ['calendar-json', 'calendar.events.list', 'GET', 'the calendar: reader (See all event details)'],
    ['calendar-json', 'calendar.acl.insert', 'POST', 'the calendar: owner (Make changes and manage sharing)'],
    ['analyticsdata', 'analyticsdata.properties.runReport', 'POST', 'the Analytics property: Viewer'],
    ['analyticsadmin', 'analyticsadmin.properties.patch', 'PATCH', 'the Analytics property: Editor'],
    ['searchconsole', 'webmasters.searchanalytics.query', 'POST', 'the Search Console property: Restricted'],
    ['searchconsole', 'webmasters.sitemaps.submit', 'PUT', 'the Search Console property: Full'],
    ['indexing', 'indexing.urlNotifications.publish', 'POST', 'the Search Console property: Owner'],
    ['tagmanager', 'tagmanager.accounts.containers.get', 'GET', 'the Tag Manager container: Read'],
    ['cloudidentity', 'cloudidentity.groups.memberships.create', 'POST', 'the group: manager'],
  ])('%s %s %s: %s', async (service, method, httpMethod, expected, type?: string) => {
    expect(await shared(`${service}.googleapis.com`, method, httpMethod, type)).toBe(expected);
  });
});

describe('privileges of the Admin console', () => {
  it.each(['licensing', 'reseller', 'admin'])('of %s are assigned, never shared', async (name) => {
    const service = `${name}.googleapis.com`;
    for (const kind of ['NotShared', 'MissingPermission', 'Unclassified'] as const) {
      const { remedies } = await planFor({ classification: { kind }, operation: { service, resource: { type: 'customer', id: 'C01' } } });
      expect(remedies.map(({ action }) => action)).not.toContain('ShareResource');
      expect(remedies.map(({ title }) => title).join()).not.toMatch(/shared? /i);
    }
  });
});

it('a property of Search Console is opened on its own page only where the call names it', async () => {
  const operation = { service: 'searchconsole.googleapis.com', resource: { type: 'site', id: 'https://example.com/' } };
  const access = await (await loadCatalog()).accessTo(operation.service, 'site');
  expect(sharingPage(access!, { operation, resource: operation.resource } as RemedyCase)).toBe(
    'https://search.google.com/search-console/users?resource_id=https%3A%2F%2Fexample.com%2F',
  );
  expect(sharingPage(access!, { operation: {}, resource: operation.resource } as RemedyCase)).toBe(
    'https://search.google.com/search-console/users',
  );
});

describe('the address to share with', () => {
  const file = {
    classification: { kind: 'NotShared' as const },
    operation: { service: 'drive.googleapis.com', resource: { type: 'file', id: 'x1' } },
  };

  it('is the user that a service account acts as', async () => {
    expect((await planFor(file, CALLERS['domain-wide delegation'])).remedies[0]!.title).toContain('with ann@example.com');
  });

  it('is a placeholder where nobody knows it, never the alias of the metadata server', async () => {
    expect((await planFor(file, CALLERS.unknown)).remedies[0]!.title).toContain('with EMAIL');
  });

  it('does not exist for a federated identity, which shares through a service account', async () => {
    const { title, detail } = (await planFor(file, CALLERS['federated workload'])).remedies[0]!;
    expect(title).toContain('with EMAIL');
    expect(detail).toContain('Impersonate a service account');
  });

  it('is worth a second look when the client has changed its credential silently', async () => {
    const changed = { ...CALLERS['service account key'], changedFrom: 'user:ann@example.com' };
    const { remedies } = await planFor(file, changed);
    expect(remedies.at(-1)!.detail).toContain('previously called as ann@example.com');
  });
});

describe('what cannot be shared', () => {
  it('is a mailbox, which answers to its own user only', async () => {
    const operation = {
      service: 'gmail.googleapis.com',
      method: 'gmail.users.messages.list',
      resource: { type: 'mailbox', id: 'bob@example.com' },
    };
    const mailbox = { classification: { kind: 'NotShared' as const }, operation };
    expect((await planFor(mailbox)).remedies.map(({ action }) => action)).toContain('AuthorizeDelegation');
    expect((await planFor(mailbox)).remedies.map(({ action }) => action)).not.toContain('ShareResource');
    expect((await planFor(mailbox, CALLERS['OAuth user'])).remedies.map(({ action }) => action)).toContain('FixCredential');
  });

  it('is a file that nobody in particular asked for: to make it public is no advice', async () => {
    const operation = { service: 'sheets.googleapis.com', resource: { type: 'spreadsheet', id: 'x1' } };
    const { remedies } = await planFor({ classification: { kind: 'NotShared' }, operation }, CALLERS['API key']);
    expect(remedies.map(({ action }) => action)).toEqual(['FixCredential']);
  });
});
