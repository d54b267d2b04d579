import { describe, expect, it } from 'vitest';
import { requirementsFor } from '../../src/index.js';

const short = (scope: string): string => scope.replace('https://www.googleapis.com/auth/', '');

/** Methods that programs often call, and the scope that their documentation tells a newcomer to ask for. */
const FIRST = {
  'gmail.users.messages.list': 'gmail.readonly',
  'gmail.users.messages.get': 'gmail.readonly',
  'gmail.users.getProfile': 'gmail.readonly',
  'gmail.users.messages.send': 'gmail.send',
  'gmail.users.watch': 'gmail.readonly',
  'drive.files.get': 'drive.file',
  'drive.files.update': 'drive.file',
  'drive.drives.list': 'drive.readonly',
  'sheets.spreadsheets.values.get': 'drive.file',
  'slides.presentations.batchUpdate': 'drive.file',
  'bigquery.jobs.query': 'bigquery',
  'bigquery.jobs.insert': 'bigquery',
  'storage.objects.get': 'devstorage.read_only',
  'storage.objects.insert': 'devstorage.read_write',
  'aiplatform.projects.locations.publishers.models.generateContent': 'cloud-platform',
  'chat.spaces.messages.create': 'chat.messages.create',
  'chat.spaces.members.create': 'chat.memberships',
  'people.people.get': 'contacts.readonly',
  'youtubeAnalytics.groups.list': 'yt-analytics.readonly',
} as const;

describe('the first scope that is offered', () => {
  it.each(Object.entries(FIRST))('of %s is %s', async (method, scope) => {
    expect((await requirementsFor(method))?.scopes.map(short)[0]).toBe(scope);
  });

  it('for a change of a file is followed by drive, not by a scope for one purpose', async () => {
    const { scopes } = (await requirementsFor('drive.files.update'))!;
    expect(scopes.map(short).slice(0, 2)).toEqual(['drive.file', 'drive']);
  });
});
