import { google } from 'googleapis';
import { interceptDenials } from 'google-denials';
import { PROJECT } from './answers/answer.js';
import type { Credentials } from './credentials.js';
import type { Google } from './google.js';

/** One call of an app, in words and in code. */
export interface Call {
  readonly does: string;
  readonly run: () => Promise<unknown>;
}

/** Calls that an app would make, through the real clients of `googleapis`. Each line of `interceptDenials` is all that the library needs. */
export function makeCalls(credentials: Credentials, { fetch }: Google): readonly Call[] {
  const options = { identity: 'offline' } as const; // a demo asks nobody who the caller is
  const robot = interceptDenials(credentials.robot, options);
  const ann = interceptDenials(credentials.ann, options);
  const delegate = interceptDenials(credentials.delegate, options);
  const developer = interceptDenials(credentials.developer, options);
  const deployer = interceptDenials(credentials.deployer, options);
  const youtube = interceptDenials(google.youtube({ version: 'v3', auth: credentials.apiKey, fetchImplementation: fetch }), options);

  const spreadsheetId = '1ExampleBudgetSpreadsheet';
  const fileId = '1ExamplePlanDocument';

  return [
    {
      does: 'a service account reads a secret',
      run: () =>
        google.secretmanager({ version: 'v1', auth: robot }).projects.secrets.versions.access({
          name: `projects/${PROJECT}/secrets/database-password/versions/latest`,
        }),
    },
    {
      does: 'a service account downloads an object',
      run: () => google.storage({ version: 'v1', auth: robot }).objects.get({ bucket: 'example-reports', object: '2026/q3.csv' }),
    },
    {
      does: 'a service account impersonates another one',
      run: () => google.compute({ version: 'v1', auth: deployer }).instances.list({ project: PROJECT, zone: 'us-central1-a' }),
    },
    {
      does: 'a user lists mail with a token that may only send it',
      run: () => google.gmail({ version: 'v1', auth: ann }).users.messages.list({ userId: 'me' }),
    },
    {
      does: 'a service account acts for a domain that has not delegated to it',
      run: () => google.admin({ version: 'directory_v1', auth: delegate }).users.list({ domain: 'example.com' }),
    },
    {
      does: 'a service account labels an image',
      run: () => google.vision({ version: 'v1', auth: robot }).images.annotate({ requestBody: { requests: [] } }),
    },
    {
      does: 'a developer tries something with the credentials of gcloud',
      run: () => google.translate({ version: 'v2', auth: developer }).languages.list(),
    },
    {
      does: 'a service account reads a spreadsheet that nobody shared with it',
      run: () => google.sheets({ version: 'v4', auth: robot }).spreadsheets.values.get({ spreadsheetId, range: 'Costs!A1:C9' }),
    },
    {
      does: 'a user renames a file that she may only read',
      run: () => google.drive({ version: 'v3', auth: ann }).files.update({ fileId, requestBody: { name: 'Plan B' } }),
    },
    {
      does: 'a user adds an event to a calendar that she may only see',
      run: () =>
        google.calendar({ version: 'v3', auth: ann }).events.insert({ calendarId: 'team@group.calendar.google.com', requestBody: {} }),
    },
    {
      does: 'a service account writes to a spreadsheet too often',
      run: () =>
        google.sheets({ version: 'v4', auth: robot }).spreadsheets.values.append({
          spreadsheetId,
          range: 'Costs!A1',
          valueInputOption: 'RAW',
          requestBody: { values: [['42']] },
        }),
    },
    {
      does: 'a user lists files too often',
      run: () => google.drive({ version: 'v3', auth: ann }).files.list({ pageSize: 10 }),
    },
    {
      does: 'a service account uploads to a drive of its own',
      run: () => google.drive({ version: 'v3', auth: robot }).files.create({ requestBody: { name: 'report.csv' } }),
    },
    {
      does: 'a service account starts more machines than the region allows',
      run: () =>
        google.compute({ version: 'v1', auth: robot }).instances.insert({ project: PROJECT, zone: 'us-central1-a', requestBody: {} }),
    },
    {
      does: 'a service account translates in a project without billing',
      run: () =>
        google.translate({ version: 'v3', auth: robot }).projects.translateText({ parent: `projects/${PROJECT}`, requestBody: {} }),
    },
    {
      does: 'a service account queries across a service perimeter',
      run: () => google.bigquery({ version: 'v2', auth: robot }).jobs.query({ projectId: PROJECT, requestBody: { query: 'SELECT 1' } }),
    },
    {
      does: 'a user shares a file in a domain whose administrators forbid it',
      run: () => google.drive({ version: 'v3', auth: ann }).permissions.create({ fileId, requestBody: { type: 'anyone', role: 'reader' } }),
    },
    {
      does: 'an API key asks an API that it is not allowed to call',
      run: () => youtube.videos.list({ part: ['snippet'], id: ['dQw4w9WgXcQ'] }),
    },
    {
      does: 'a service account meets a gateway that says nothing',
      run: () => google.pubsub({ version: 'v1', auth: robot }).projects.topics.get({ topic: `projects/${PROJECT}/topics/orders` }),
    },
    {
      does: 'a service account reads a file that is shared with it',
      run: () => google.drive({ version: 'v3', auth: robot }).files.get({ fileId: '1ExampleSharedFile' }),
    },
    {
      does: 'a service account asks while Drive is down',
      run: () => google.drive({ version: 'v3', auth: robot }).about.get({ fields: 'user' }, { retry: false }),
    },
  ];
}
