import { describe, expect, it } from 'vitest';
import { CALLERS } from './callers.js';
import { planFor } from './plan.js';

async function firstTitle(service: string, method: string, httpMethod: string, type = 'file'): Promise<string> {
  const operation = { service, method, httpMethod, resource: { type, id: 'x1' } };
  const { remedies } = await planFor({ classification: { kind: 'NotShared' }, operation });
  return remedies[0]!.title;
}

describe('the role to share with is the least that the method needs', () => {
  it.each([
    ['drive.files.get', 'GET', 'reader'],
    ['drive.files.export', 'GET', 'reader'],
    ['drive.comments.create', 'POST', 'commenter'],
    ['drive.replies.create', 'POST', 'commenter'],
    ['drive.files.update', 'PATCH', 'writer'],
    ['drive.permissions.create', 'POST', 'writer'],
    ['drive.files.delete', 'DELETE', 'owner (on a shared drive: organizer)'],
  ])('%s: %3$s', async (method, httpMethod, role) => {
    expect(await firstTitle('drive.googleapis.com', method, httpMethod)).toBe(
      `Share the file x1 with robot@example-project.iam.gserviceaccount.com as ${role}`,
    );
  });

  it.each([
    ['sheets.googleapis.com', 'sheets.spreadsheets.values.get', 'GET', 'the spreadsheet x1', 'reader'],
    ['sheets.googleapis.com', 'sheets.spreadsheets.values.batchGet', 'GET', 'the spreadsheet x1', 'reader'],
    ['sheets.googleapis.com', 'sheets.spreadsheets.batchUpdate', 'POST', 'the spreadsheet x1', 'writer'],
    ['docs.googleapis.com', 'docs.documents.get', 'GET', 'the document x1', 'reader'],
    ['slides.googleapis.com', 'slides.presentations.batchUpdate', 'POST', 'the presentation x1', 'writer'],
    ['forms.googleapis.com', 'forms.forms.responses.list', 'GET', 'the form x1', 'reader'],
    ['calendar-json.googleapis.com', 'calendar.events.list', 'GET', 'the calendar x1', 'reader (See all event details)'],
    ['calendar-json.googleapis.com', 'calendar.acl.insert', 'POST', 'the calendar x1', 'owner (Make changes and manage sharing)'],
    ['analyticsdata.googleapis.com', 'analyticsdata.properties.runReport', 'POST', 'the Analytics property x1', 'Viewer'],
    ['analyticsadmin.googleapis.com', 'analyticsadmin.properties.patch', 'PATCH', 'the Analytics property x1', 'Editor'],
    ['searchconsole.googleapis.com', 'webmasters.searchanalytics.query', 'POST', 'the Search Console property x1', 'Restricted'],
    ['searchconsole.googleapis.com', 'webmasters.sitemaps.submit', 'PUT', 'the Search Console property x1', 'Full'],
    ['tagmanager.googleapis.com', 'tagmanager.accounts.containers.get', 'GET', 'the Tag Manager container x1', 'Read'],
  ])('%s %s', async (service, method, httpMethod, thing, role) => {
    expect(await firstTitle(service, method, httpMethod)).toBe(
      `Share ${thing} with robot@example-project.iam.gserviceaccount.com as ${role}`,
    );
  });

  it.each([
    ['indexing.googleapis.com', 'indexing.urlNotifications.publish', 'an Owner of the property in Search Console'],
    [
      'cloudidentity.googleapis.com',
      'cloudidentity.groups.memberships.create',
      'the Groups Administrator role, or make it an owner or manager',
    ],
  ])('%s %s: %s', async (service, method, role) => {
    const title = await firstTitle(service, method, 'POST');
    expect(title).toContain('robot@example-project.iam.gserviceaccount.com');
    expect(title).toContain(role);
  });

  it('is organizer for a shared drive itself', async () => {
    expect(await firstTitle('drive.googleapis.com', 'drive.drives.update', 'PATCH', 'drive')).toContain('as organizer');
  });
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
    expect((await planFor(mailbox)).remedies.map(({ action }) => action)).toEqual(['AuthorizeDelegation', 'FixCredential']);
    expect((await planFor(mailbox)).remedies[0]!.title).toContain('set `subject`');
    const user = (await planFor(mailbox, CALLERS['OAuth user'])).remedies;
    expect(user[0]!.title).toContain('Pass userId "me"');
    expect(user.map(({ action }) => action)).toContain('FixCredential');
    expect(user.map(({ action }) => action)).not.toContain('ShareResource');
  });

  it('is a file that nobody in particular asked for: to make it public is no advice', async () => {
    const operation = { service: 'sheets.googleapis.com', resource: { type: 'spreadsheet', id: 'x1' } };
    const { remedies } = await planFor({ classification: { kind: 'NotShared' }, operation }, CALLERS['API key']);
    expect(remedies.map(({ action }) => action)).toEqual(['FixCredential']);
  });
});
