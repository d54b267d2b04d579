import { describe, expect, it } from 'vitest';
import { ask, askAbout, askCaught } from '../fixtures/ask.js';
import { legacyBody, statusBody } from '../fixtures/bodies.js';

describe('a sentence without a reason', () => {
  it.each<[string, string, object]>([
    ['of a site that is somebody else’s', 'You do not own this site.', { kind: 'NotShared', access: 'none' }],
    ['of what administrators alone may do', 'Only administrators can list the members of this group.', { kind: 'MissingPermission' }],
    [
      'of security rules of Firebase Storage',
      'Permission denied. Could not perform this operation',
      { kind: 'NotShared', certainty: 'likely', access: 'none' },
    ],
    [
      'of a bucket that Firebase may not open',
      'Permission denied. Could not access bucket example.appspot.com. Please enable Firebase Storage for your bucket.',
      { kind: 'MissingPermission', resource: { id: 'example.appspot.com' } },
    ],
  ])('%s', async (_what, message, denial) => {
    expect(await ask({ status: 403, body: { error: { code: 403, message } } })).toMatchObject(denial);
  });

  it('counts in a 400 as well, where it is exact', async () => {
    const message = 'Permission denied. Could not access bucket example.appspot.com. Please enable Firebase Storage for your bucket.';
    expect(await ask({ status: 400, body: { error: { code: 400, message } } })).toMatchObject({ kind: 'MissingPermission' });
  });
});

it('an answer that a client cut off in the middle of the sentence still tells that the API is disabled, and where', async () => {
  const body =
    '{\n  "error": {\n    "code": 403,\n    "message": "Cloud Vision API has not been used in project 123456789012 b (truncated...)\n';
  expect(await askAbout(body, { url: 'https://vision.googleapis.com/v1/images:annotate', method: 'POST' })).toMatchObject({
    kind: 'ApiDisabled',
    project: '123456789012',
  });
});

it('a token exchange whose audience is no identity provider rejects the credential, also where the URL is not known', async () => {
  const description = 'Invalid value for "audience". This value should be the full resource name of the Identity Provider.';
  expect(await ask({ status: 400, body: { error: 'invalid_request', error_description: description } })).toMatchObject({
    kind: 'CredentialRejected',
    problem: 'federationRejected',
  });
});

it('a full resource name in a gRPC status tells the service, except that of a project', async () => {
  const denied = (resource: string): object => ({
    code: 7,
    details: `Permission 'aiplatform.endpoints.predict' denied on resource '${resource}' (or it may not exist).`,
    metadata: {},
  });
  const model = '//aiplatform.googleapis.com/projects/example-project/locations/us-central1/publishers/google/models/gemini-pro';
  expect(await askCaught(denied(model))).toMatchObject({ service: 'aiplatform.googleapis.com', project: 'example-project' });
  expect(await askCaught(denied('//cloudresourcemanager.googleapis.com/projects/example-project'))).not.toHaveProperty('service');
});

it('the service of a resource does not stand in for the one that was called', async () => {
  const message =
    "Permission 'cloudkms.cryptoKeyVersions.useToEncrypt' denied on resource '//cloudkms.googleapis.com/projects/p-example/locations/us/keyRings/r/cryptoKeys/k' (or it may not exist).";
  expect(
    await askAbout(statusBody(403, 'PERMISSION_DENIED', message), { url: 'https://pubsub.googleapis.com/v1/projects/example/topics/t' }),
  ).toMatchObject({ service: 'pubsub.googleapis.com' });
});

it('a display name is no project', async () => {
  const denial = await ask({
    status: 403,
    body: legacyBody(403, 'Permission denied on resource project My First Project.', 'forbidden'),
  });
  expect(denial).toMatchObject({ kind: 'CredentialRejected', problem: 'projectInvalid' });
  expect(denial).not.toHaveProperty('project');
});
