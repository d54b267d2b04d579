import { expect, it } from 'vitest';
import { identifyOperation } from '../../src/request/identify.js';
import { operationOf } from './identify.js';

function stated(service: string, rpcMethod: string): ReturnType<typeof identifyOperation> {
  const finding = { source: 'ErrorInfo' as const, value: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', says: '', facts: { service, rpcMethod } };
  const response = { transport: 'grpc' as const, status: 403, headers: {}, json: undefined, text: '', sent: { header: () => undefined } };
  return identifyOperation(response, [finding], { met: 'by hand' });
}

it.each([
  ['calendar-json.googleapis.com', 'calendar.v3.Events.List', 'calendar.events.list'],
  ['calendar.googleapis.com', 'calendar.v3.CalendarList.List', 'calendar.calendarList.list'],
  ['drive.googleapis.com', 'google.apps.drive.v3.DriveFiles.Get', 'drive.files.get'],
  ['drive.googleapis.com', 'google.apps.drive.v3.DriveFiles.Create', undefined],
  ['sheets.googleapis.com', 'google.apps.sheets.v4.SpreadsheetsService.GetSpreadsheet', 'sheets.spreadsheets.get'],
  ['pubsub.googleapis.com', 'google.pubsub.v1.Publisher.Publish', 'pubsub.projects.topics.publish'],
  ['pubsub.googleapis.com', 'google.pubsub.v1.Publisher.ListTopics', 'pubsub.projects.topics.list'],
  [
    'secretmanager.googleapis.com',
    'google.cloud.secretmanager.v1.SecretManagerService.AccessSecretVersion',
    'secretmanager.projects.secrets.versions.access',
  ],
  [
    'iamcredentials.googleapis.com',
    'google.iam.credentials.v1.IAMCredentials.SignBlob',
    'iamcredentials.projects.serviceAccounts.signBlob',
  ],
  ['cloudbuild.googleapis.com', 'google.devtools.cloudbuild.v1.CloudBuild.GetBuild', 'cloudbuild.projects.builds.get'],
  ['secretmanager.googleapis.com', 'constructor.prototype', undefined],
  ['nobody.googleapis.com', 'google.x.v1.X.GetX', undefined],
])('%s: %s is %s', async (service, rpc, method) => {
  const operation = await stated(service, rpc);
  expect(operation.service).toBe(service);
  expect(operation.method).toBe(method);
});

it('says how access to a service is granted that only the server names', async () => {
  expect((await stated('drive.googleapis.com', 'x')).governedBy).toBe('sharing');
  expect((await stated('pubsub.googleapis.com', 'x')).governedBy).toBe('iam');
});

it('believes the URL before the RPC', async () => {
  const facts = { service: 'drive.googleapis.com', rpcMethod: 'google.apps.drive.v3.DriveFiles.Delete' };
  expect((await operationOf('GET https://www.googleapis.com/drive/v3/files/1AbC', facts)).method).toBe('drive.files.get');
});
