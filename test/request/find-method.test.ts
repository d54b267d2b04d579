import { describe, expect, it } from 'vitest';
import { operationOf } from './identify.js';

const FILE = { service: 'drive.googleapis.com', method: 'drive.files.get', resource: { type: 'file', id: '1AbC' }, governedBy: 'sharing' };
const SECRET = {
  service: 'secretmanager.googleapis.com',
  method: 'secretmanager.projects.secrets.versions.access',
  resource: { type: 'version', id: 'latest', name: 'projects/p/secrets/s/versions/latest' },
  project: 'p',
  governedBy: 'iam',
};

describe('the address of a cluster', () => {
  it.each(['https://34.118.0.1', 'https://kubernetes.default.svc', 'https://gke-0a1b.us-central1.gke.goog'])(
    'names no API of Google, whose Cloud Run has the same paths: %s',
    async (host) => {
      for (const path of ['/api/v1/namespaces/default/secrets', '/apis/apps/v1/deployments'])
        expect(await operationOf(`GET ${host}${path}`)).not.toHaveProperty('service');
    },
  );

  it('is none where Cloud Run itself is asked, or a proxy of Google’s APIs', async () => {
    const run = await operationOf('GET https://run.googleapis.com/api/v1/namespaces/p/secrets');
    expect(run.service).toBe('run.googleapis.com');
    expect(await operationOf('GET https://proxy.corp.example/api/v1/projects/p/secrets/s/versions/latest:access')).toMatchObject(SECRET);
  });
});

describe('the method behind a URL', () => {
  it.each([
    ['its own host', 'https://secretmanager.googleapis.com/v1/projects/p/secrets/s/versions/latest:access'],
    ['a regional endpoint', 'https://secretmanager.us-east1.rep.googleapis.com/v1/projects/p/secrets/s/versions/latest:access'],
    ['an mTLS host', 'https://secretmanager.mtls.googleapis.com/v1/projects/p/secrets/s/versions/latest:access'],
    ['Private Service Connect', 'https://secretmanager-my-endpoint.p.googleapis.com/v1/projects/p/secrets/s/versions/latest:access'],
    ['another universe', 'https://secretmanager.example-universe.goog/v1/projects/p/secrets/s/versions/latest:access'],
    ['loopback', 'http://127.0.0.1:8080/v1/projects/p/secrets/s/versions/latest:access'],
    ['IPv6 loopback', 'http://[::1]:8080/v1/projects/p/secrets/s/versions/latest:access'],
    ['a proxy below a path', 'http://localhost:9000/google/v1/projects/p/secrets/s/versions/latest:access'],
    ['encoded slashes', 'https://secretmanager.googleapis.com/v1/projects%2Fp%2Fsecrets%2Fs%2Fversions%2Flatest:access'],
    ['an encoded colon', 'https://secretmanager.googleapis.com/v1/projects/p/secrets/s/versions/latest%3Aaccess'],
    ['a trailing slash', 'https://secretmanager.googleapis.com/v1/projects/p/secrets/s/versions/latest:access/'],
    ['a full stop behind the host', 'https://secretmanager.googleapis.com./v1/projects/p/secrets/s/versions/latest:access'],
  ])('is found on %s', async (_where, url) => {
    expect(await operationOf(`GET ${url}`)).toMatchObject(SECRET);
  });

  it.each([
    ['the shared host', 'https://www.googleapis.com/drive/v3/files/1AbC'],
    ['the host of browsers', 'https://content.googleapis.com/drive/v3/files/1AbC'],
    ['a download', 'https://www.googleapis.com/download/drive/v3/files/1AbC?alt=media'],
    ['mTLS', 'https://www.mtls.googleapis.com/drive/v3/files/1AbC'],
    ['version 2', 'https://www.googleapis.com/drive/v2/files/1AbC'],
    ['a version to come', 'https://www.googleapis.com/drive/v9/files/1AbC'],
    ['loopback', 'http://localhost:1234/drive/v3/files/1AbC'],
    ['a reverse proxy', 'https://google-proxy.corp.example/drive/v3/files/1AbC'],
  ])('is found on %s', async (_where, url) => {
    expect(await operationOf(`GET ${url}`)).toMatchObject(FILE);
  });

  it('depends on the HTTP method first', async () => {
    const url = 'https://www.googleapis.com/drive/v3/files/1AbC';
    expect((await operationOf(`GET ${url}`)).method).toBe('drive.files.get');
    expect((await operationOf(`HEAD ${url}`)).method).toBe('drive.files.get');
    expect((await operationOf(`PATCH ${url}`)).method).toBe('drive.files.update');
    expect((await operationOf(`DELETE ${url}`)).method).toBe('drive.files.delete');
    expect(await operationOf(`PURGE ${url}`)).not.toHaveProperty('method');
  });

  it('depends on the version where that gives the same URL to another method', async () => {
    expect((await operationOf('PATCH https://www.googleapis.com/drive/v2/files/1AbC')).method).toBe('drive.files.patch');
    expect((await operationOf('PATCH https://www.googleapis.com/drive/v3/files/1AbC')).method).toBe('drive.files.update');
  });

  it('is the one with the longest literal match', async () => {
    expect((await operationOf('GET https://www.googleapis.com/drive/v3/files/generateIds')).method).toBe('drive.files.generateIds');
    expect((await operationOf('GET https://www.googleapis.com/drive/v3/changes/startPageToken')).method).toBe(
      'drive.changes.getStartPageToken',
    );
  });

  it.each([
    ['POST https://www.googleapis.com/upload/drive/v3/files?uploadType=multipart', 'drive.files.create'],
    ['PUT https://www.googleapis.com/resumable/upload/drive/v3/files/1AbC', 'drive.files.update'],
    ['POST https://storage.googleapis.com/upload/storage/v1/b/b/o', 'storage.objects.insert'],
    [
      'POST https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1/endpoints/e:predict',
      'aiplatform.projects.locations.endpoints.predict',
    ],
    ['POST https://www.googleapis.com/compute/v1/projects/p/zones/z/instances/i/start', 'compute.instances.start'],
    ['GET https://www.googleapis.com/webmasters/v3/sites/https%3A%2F%2Fexample.com%2F', 'webmasters.sites.get'],
    ['GET https://admin.googleapis.com/admin/directory/v1/users/ann@example.com', 'directory.users.get'],
    [
      'POST https://firestore.googleapis.com/v1/projects/p/databases/(default)/documents:runQuery',
      'firestore.projects.databases.documents.runQuery',
    ],
    [
      'GET https://firestore.googleapis.com/v1/projects/p/databases/(default)/documents/users/ann/posts',
      'firestore.projects.databases.documents.list',
    ],
    ['GET http://localhost:8081/v1/documents/1x', 'docs.documents.get'],
  ])('%s calls %s', async (request, method) => {
    expect((await operationOf(request)).method).toBe(method);
  });

  it('is settled by the service that the server names where the URL leaves several', async () => {
    const request = 'GET http://127.0.0.1:8080/v1/projects/p/instances/i';
    expect(await operationOf(request)).not.toHaveProperty('method');
    expect((await operationOf(request, { service: 'spanner.googleapis.com' })).method).toBe('spanner.projects.instances.get');
  });
});

describe('a method that no discovery document lists', () => {
  it.each([
    [
      'POST https://generativelanguage.googleapis.com/v1beta/models/m:generateContent',
      'generativelanguage.models.generateContent',
      'models/m',
    ],
    [
      'POST https://generativelanguage.googleapis.com/v1beta/models/m:streamGenerateContent?alt=sse',
      'generativelanguage.models.streamGenerateContent',
      'models/m',
    ],
    ['POST https://generativelanguage.googleapis.com/upload/v1beta/files', 'generativelanguage.files.create', undefined],
    ['DELETE https://generativelanguage.googleapis.com/v1beta/files/f', 'generativelanguage.files.delete', 'files/f'],
    ['GET https://generativelanguage.googleapis.com/v1beta/models', 'generativelanguage.models.list', undefined],
    [
      'POST https://generativelanguage.googleapis.com/v1beta/openai/chat/completions',
      'generativelanguage.models.generateContent',
      undefined,
    ],
    [
      'POST https://firebasevertexai.googleapis.com/v1beta/projects/p/models/m:generateContent',
      'firebasevertexai.models.generateContent',
      'models/m',
    ],
  ])('%s calls %s', async (request, method, name) => {
    const operation = await operationOf(request);
    expect([operation.method, operation.resource?.name]).toEqual([method, name]);
  });
});

describe('what no table knows', () => {
  it('stays unknown, down to the service of the host', async () => {
    const operation = await operationOf('POST https://exampleservice.googleapis.com/v1beta/models/m:generate');
    expect(operation).toMatchObject({ service: 'exampleservice.googleapis.com', governedBy: 'unknown', phase: 'api' });
    expect(operation).not.toHaveProperty('method');
  });

  it('is the service alone for a batch, whose calls are in its body', async () => {
    const operation = await operationOf('POST https://www.googleapis.com/batch/drive/v3');
    expect(operation).toMatchObject({ service: 'drive.googleapis.com', governedBy: 'sharing' });
    expect(operation).not.toHaveProperty('method');
  });

  it('still names a resource and a project that follow the form of names', async () => {
    const operation = await operationOf('POST https://newservice.googleapis.com/v1/projects/p/locations/l/widgets/w:spin');
    expect(operation).toMatchObject({
      service: 'newservice.googleapis.com',
      project: 'p',
      resource: { type: 'widget', id: 'w', name: 'projects/p/locations/l/widgets/w' },
    });
  });

  it('takes the service from the server where there is no URL', async () => {
    const sent = { header: () => undefined };
    const { identifyOperation } = await import('../../src/request/identify.js');
    const response = { transport: 'grpc' as const, status: 403, headers: {}, json: undefined, text: '', sent };
    const finding = { source: 'ErrorInfo' as const, value: 'IAM_PERMISSION_DENIED', says: '', facts: { service: 'pubsub.googleapis.com' } };
    expect(await identifyOperation(response, [finding], { met: 'by hand' })).toMatchObject({
      service: 'pubsub.googleapis.com',
      phase: 'api',
    });
  });
});
