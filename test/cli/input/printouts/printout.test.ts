import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../../src/cli/input/read-source.js';
import { explained, runProgram } from '../../program.js';

const folder = path.join(import.meta.dirname, '../../printouts');
const files = readdirSync(folder);
const read = (file: string): string => decode(readFileSync(path.join(folder, file)));

/** The file says what was denied and how it was met: `<kind>.<form>.txt`. */
it.each(files)('explains %s', async (file) => {
  const { denial } = await explained(read(file));
  expect(denial?.kind).toBe(file.split('.')[0]);
});

it.each(files)('prints nothing of %s that a terminal would act on, and no secret', async (file) => {
  const { out, err } = await runProgram(['explain'], read(file));
  // eslint-disable-next-line no-control-regex -- that is what must not be there
  expect(out + err).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
  expect(out + err).not.toMatch(/CANARY/i);
});

describe('reads out of a printout what it states', () => {
  it.each([
    ['MissingPermission.gcloud.txt', { permissions: ['secretmanager.versions.access'], project: 'example-project', grpcCode: 7 }],
    ['MissingPermission.python-grpc.txt', { certainty: 'certain', permissions: ['pubsub.topics.publish'] }],
    ['MissingPermission.go-grpc.txt', { certainty: 'certain', project: 'example-project' }],
    [
      'MissingPermission.python-rest.txt',
      { method: 'storage.objects.list', caller: { email: 'robot@example-project.iam.gserviceaccount.com' } },
    ],
    ['MissingPermission.audit-log.txt', { permissions: ['secretmanager.versions.access'] }],
    ['NotShared.python-http-error.txt', { service: 'sheets.googleapis.com', method: 'sheets.spreadsheets.values.get' }],
    ['NotShared.node-inspect.txt', { method: 'drive.files.delete', status: 403, reason: 'insufficientFilePermissions' }],
    ['NotShared.java-json.txt', { method: 'drive.files.update', resource: { id: '1AbCdEfGhIjKlMnOpQrStUvWxYz' } }],
    ['NotShared.mail-quote.txt', { certainty: 'possible', status: 404 }],
    ['ApiDisabled.node-grpc.txt', { service: 'secretmanager.googleapis.com', project: '123456789012' }],
    ['ApiDisabled.terraform.txt', { service: 'serviceusage.googleapis.com', project: '123456789012' }],
    ['RateLimited.go.txt', { window: 'minute', quota: { metric: 'gmail.googleapis.com/default_requests', limitValue: 15_000 } }],
    [
      'InsufficientScope.curl-i.txt',
      { requiredScopes: expect.arrayContaining(['https://www.googleapis.com/auth/drive.readonly']), status: 403 },
    ],
    [
      'PolicyBlocked.curl-v.txt',
      { policy: 'VpcServiceControls', policyId: 'ExampleUniqueId_0123456789', method: 'bigquery.datasets.list' },
    ],
    ['NotShared.http-file.txt', { method: 'analyticsadmin.properties.patch', resource: { id: '123456789' } }],
    ['NotShared.curl-command.txt', { service: 'adsense.googleapis.com', status: 403 }],
    ['CredentialRejected.har.txt', { problem: 'apiKeyRestricted', method: 'places.places.searchText' }],
  ])('%s', async (file, fields) => {
    const { denial } = await explained(read(file));
    expect(denial).toMatchObject(fields);
  });
});
