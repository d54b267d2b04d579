import { describe, expect, it } from 'vitest';
import { operationOf } from './identify.js';

describe('the resource of a call', () => {
  it.each([
    ['GET https://www.googleapis.com/drive/v3/files/1AbC/permissions/7', { type: 'file', id: '1AbC' }],
    ['GET https://sheets.googleapis.com/v4/spreadsheets/1x/values/Sheet1!A1%3AB2', { type: 'spreadsheet', id: '1x' }],
    ['POST https://sheets.googleapis.com/v4/spreadsheets/1x:batchUpdate', { type: 'spreadsheet', id: '1x' }],
    ['GET https://docs.googleapis.com/v1/documents/1x', { type: 'document', id: '1x' }],
    ['GET https://www.googleapis.com/calendar/v3/calendars/ann%40example.com/events/e1', { type: 'calendar', id: 'ann@example.com' }],
    ['GET https://gmail.googleapis.com/gmail/v1/users/me/messages/1', { type: 'mailbox', id: 'me' }],
    ['GET https://classroom.googleapis.com/v1/courses/c/courseWork/w', { type: 'course', id: 'c' }],
    [
      'POST https://tagmanager.googleapis.com/tagmanager/v2/accounts/1/containers/2/workspaces',
      { type: 'container', id: '2', name: 'accounts/1/containers/2' },
    ],
  ])('%s is the thing that is shared', async (request, resource) => {
    expect((await operationOf(request)).resource).toEqual(resource);
  });

  it.each([
    ['GET https://pubsub.googleapis.com/v1/projects/p/topics/t', { type: 'topic', id: 't', name: 'projects/p/topics/t' }],
    ['POST https://pubsub.googleapis.com/v1/projects/p/topics/t:publish', { type: 'topic', id: 't', name: 'projects/p/topics/t' }],
    ['POST https://secretmanager.googleapis.com/v1/projects/p/secrets', { type: 'project', id: 'p', name: 'projects/p' }],
    [
      'GET https://bigquery.googleapis.com/bigquery/v2/projects/p/datasets/d/tables/t',
      { type: 'table', id: 't', name: 'projects/p/datasets/d/tables/t' },
    ],
    [
      'GET https://compute.googleapis.com/compute/v1/projects/p/zones/z/instances/i',
      { type: 'instance', id: 'i', name: 'projects/p/zones/z/instances/i' },
    ],
    [
      'GET https://cloudkms.googleapis.com/v1/projects/p/locations/l/keyRings/r/cryptoKeys/k',
      { type: 'cryptoKey', id: 'k', name: 'projects/p/locations/l/keyRings/r/cryptoKeys/k' },
    ],
    [
      'GET https://firestore.googleapis.com/v1/projects/p/databases/d/documents/users/ann',
      { type: 'document', id: 'users/ann', name: 'projects/p/databases/d/documents/users/ann' },
    ],
  ])('%s is the deepest thing that the URL names', async (request, resource) => {
    expect(await operationOf(request)).toMatchObject({ resource, project: 'p' });
  });

  it.each([
    ['GET https://storage.googleapis.com/storage/v1/b/my-bucket/o/a%2Fb', 'storage.objects.get'],
    ['GET https://storage.googleapis.com/download/storage/v1/b/my-bucket/o/a%2Fb?alt=media', 'storage.objects.get'],
    ['GET https://storage.googleapis.com/my-bucket/a/b', 'storage.objects.get'],
    ['GET https://my-bucket.storage.googleapis.com/a/b', 'storage.objects.get'],
    ['GET https://storage.cloud.google.com/my-bucket/a/b', 'storage.objects.get'],
    ['PUT https://storage.us-east1.rep.googleapis.com/my-bucket/a/b', 'storage.objects.insert'],
    ['DELETE https://storage.googleapis.com/my-bucket/a/b', 'storage.objects.delete'],
  ])('%s is the object, by the name that Cloud Storage gives it', async (request, method) => {
    const name = 'projects/_/buckets/my-bucket/objects/a/b';
    expect(await operationOf(request)).toMatchObject({
      service: 'storage.googleapis.com',
      method,
      resource: { type: 'object', id: 'a/b', name },
    });
  });

  it.each([
    ['GET https://storage.googleapis.com/storage/v1/b/my-bucket', 'storage.buckets.get'],
    ['GET https://storage.googleapis.com/my-bucket?list-type=2', 'storage.objects.list'],
    ['HEAD https://my-bucket.storage.googleapis.com/', 'storage.buckets.get'],
    ['PUT https://storage.googleapis.com/my-bucket', 'storage.buckets.insert'],
  ])('%s is the bucket', async (request, method) => {
    expect(await operationOf(request)).toMatchObject({
      method,
      resource: { type: 'bucket', id: 'my-bucket', name: 'projects/_/buckets/my-bucket' },
    });
  });

  it('names no project for the ones that stand for any', async () => {
    const request = 'POST https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/robot@p.iam.gserviceaccount.com:signBlob';
    const operation = await operationOf(request);
    expect(operation).not.toHaveProperty('project');
    expect(operation.resource).toMatchObject({ type: 'serviceAccount', id: 'robot@p.iam.gserviceaccount.com' });
  });

  it('takes no Apps Script project for a Cloud project', async () => {
    const operation = await operationOf('GET https://script.googleapis.com/v1/projects/1scriptId');
    expect(operation).toMatchObject({ resource: { type: 'scriptProject', id: '1scriptId' } });
    expect(operation).not.toHaveProperty('project');
  });

  it('finds the project in a parameter where the URL has no other place for it', async () => {
    expect(await operationOf('GET https://storage.googleapis.com/storage/v1/b?project=example-project')).toMatchObject({
      project: 'example-project',
    });
  });
});

describe('hosts that carry a resource in their name', () => {
  it.each([
    ['GET https://hello-abcdefghij-uc.a.run.app/', { service: 'run.googleapis.com', resource: { type: 'service', id: 'hello' } }],
    [
      'GET https://hello-123456789012.us-central1.run.app/',
      {
        service: 'run.googleapis.com',
        project: '123456789012',
        resource: { type: 'service', id: 'hello', name: 'projects/123456789012/locations/us-central1/services/hello' },
      },
    ],
    [
      'GET https://us-central1-my-project.cloudfunctions.net/hello',
      {
        service: 'cloudfunctions.googleapis.com',
        project: 'my-project',
        resource: { type: 'function', id: 'hello', name: 'projects/my-project/locations/us-central1/functions/hello' },
      },
    ],
    [
      'GET https://us-docker.pkg.dev/v2/p/repo/image/manifests/latest',
      {
        service: 'artifactregistry.googleapis.com',
        project: 'p',
        resource: { type: 'repository', id: 'repo', name: 'projects/p/locations/us/repositories/repo' },
      },
    ],
    [
      'GET https://europe-west1-npm.pkg.dev/p/repo/left-pad',
      {
        service: 'artifactregistry.googleapis.com',
        resource: { type: 'repository', id: 'repo', name: 'projects/p/locations/europe-west1/repositories/repo' },
      },
    ],
    [
      'GET https://eu.gcr.io/v2/p/image/manifests/latest',
      {
        service: 'artifactregistry.googleapis.com',
        resource: { type: 'repository', id: 'eu.gcr.io', name: 'projects/p/locations/eu/repositories/eu.gcr.io' },
      },
    ],
    [
      'GET https://my-app-default-rtdb.firebaseio.com/users.json',
      { service: 'firebasedatabase.googleapis.com', resource: { type: 'database', id: 'my-app-default-rtdb' } },
    ],
    ['GET https://maps.googleapis.com/maps/api/geocode/json?address=x', { service: 'geocoding-backend.googleapis.com' }],
    ['POST https://www.googleapis.com/geolocation/v1/geolocate', { service: 'geolocation.googleapis.com' }],
  ])('%s', async (request, operation) => {
    expect(await operationOf(request)).toMatchObject(operation);
  });
});

describe('token traffic', () => {
  it.each([
    'POST https://oauth2.googleapis.com/token',
    'POST https://oauth2.mtls.googleapis.com/token',
    'POST https://accounts.google.com/o/oauth2/token',
    'POST https://www.googleapis.com/oauth2/v4/token',
    'POST https://sts.googleapis.com/v1/token',
    'POST https://sts.us-east1.rep.googleapis.com/v1/token',
    'POST https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/r@p.iam.gserviceaccount.com:generateAccessToken',
    'GET http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token',
    'GET http://169.254.169.254/computeMetadata/v1/instance/service-accounts/default/token',
  ])('%s belongs to the credential', async (request) => {
    expect((await operationOf(request)).phase).toBe('credentials');
  });

  it.each([
    'GET https://www.googleapis.com/oauth2/v2/userinfo',
    'GET https://iam.googleapis.com/v1/projects/p/serviceAccounts',
    'GET https://www.googleapis.com/drive/v3/files/token',
  ])('%s belongs to the API', async (request) => {
    expect((await operationOf(request)).phase).toBe('api');
  });
});
