import { describe, expect, it } from 'vitest';
import { askAbout } from '../fixtures/ask.js';
import { detail, errorInfo, legacyBody, statusBody } from '../fixtures/bodies.js';

const ROBOT = 'robot@example-project.iam.gserviceaccount.com';
const denied = (message: string, ...details: readonly object[]): object => statusBody(403, 'PERMISSION_DENIED', message, ...details);

describe('the permissions that are missing', () => {
  it.each<[string, object, readonly string[]]>([
    [
      'one in ErrorInfo',
      denied('Denied.', errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission: 'run.services.get' })),
      ['run.services.get'],
    ],
    [
      'several in ErrorInfo, with commas',
      denied(
        'Denied.',
        errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permissions: 'iam.roles.get, iam.roles.list,iam.roles.create' }),
      ),
      ['iam.roles.get', 'iam.roles.list', 'iam.roles.create'],
    ],
    [
      'one in each of several ErrorInfos',
      denied(
        'Denied.',
        ...['run.services.get', 'run.services.update'].map((permission) =>
          errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission }),
        ),
      ),
      ['run.services.get', 'run.services.update'],
    ],
    [
      'several in the message',
      denied(
        `Permission 'compute.instances.get' denied on resource 'projects/example-project/zones/z/instances/i' Permission 'compute.disks.use' denied on resource 'projects/example-project/zones/z/disks/d'`,
      ),
      ['compute.instances.get', 'compute.disks.use'],
    ],
    [
      'a list in a sentence',
      denied(
        "The caller lacks the following permissions: 'iam.roles.get', 'iam.roles.list' and run.services.create. Ask run.googleapis.com.",
      ),
      ['iam.roles.get', 'iam.roles.list', 'run.services.create'],
    ],
    [
      'the same in ErrorInfo and in the message, once',
      denied(
        "Permission 'run.services.get' denied on resource 'x'.",
        errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission: 'run.services.get' }),
      ),
      ['run.services.get'],
    ],
    [
      'in the old Compute form',
      legacyBody(403, "Required 'compute.instances.list' permission for 'projects/example-project/zones/us-central1-a'", 'forbidden'),
      ['compute.instances.list'],
    ],
    [
      'of Cloud Storage',
      legacyBody(403, `${ROBOT} does not have storage.objects.create access to the Google Cloud Storage object.`, 'forbidden'),
      ['storage.objects.create'],
    ],
    [
      'of BigQuery',
      legacyBody(
        403,
        'Access Denied: Project example-project: User does not have bigquery.jobs.create permission in project example-project.',
        'accessDenied',
      ),
      ['bigquery.jobs.create'],
    ],
    [
      'of a quota project',
      denied(
        'Caller does not have required permission to use project example-project. Grant the caller the roles/serviceusage.serviceUsageConsumer role, or a custom role with the serviceusage.services.use permission, by visiting https://console.developers.google.com/iam-admin/iam/project?project=example-project',
        errorInfo('USER_PROJECT_DENIED', 'googleapis.com', { service: 'vision.googleapis.com', consumer: 'projects/example-project' }),
      ),
      ['serviceusage.services.use'],
    ],
    [
      'quoted, with the word behind the list',
      legacyBody(
        403,
        "Unable to read the images of projects/example-project/locations/us-east1/repositories/gcf-artifacts. Ensure that the Cloud Functions service account has 'artifactregistry.repositories.list' and 'artifactregistry.repositories.get' permissions.",
        'forbidden',
      ),
      ['artifactregistry.repositories.list', 'artifactregistry.repositories.get'],
    ],
    ['that nobody names', denied('The caller does not have permission'), []],
  ])('%s', async (_, body, permissions) => {
    const denial = await askAbout(body, { url: 'https://cloudresourcemanager.googleapis.com/v3/projects/example-project' });
    expect(denial).toMatchObject({ kind: 'MissingPermission' });
    expect(denial?.kind === 'MissingPermission' && denial.permissions).toEqual(permissions);
  });
});

describe('what the call was refused on', () => {
  it.each<[string, object, object]>([
    [
      'an object of Cloud Storage, named with its type',
      legacyBody(403, 'Anonymous callers do not have storage.objects.get access to object example-bucket/report.pdf.', 'forbidden'),
      { type: 'object', name: 'example-bucket/report.pdf' },
    ],
    [
      'a full resource name',
      denied(
        'Denied.',
        errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', {
          permission: 'pubsub.topics.publish',
          resource: '//pubsub.googleapis.com/projects/example-project/topics/orders',
        }),
      ),
      { type: 'topic', id: 'orders', name: '//pubsub.googleapis.com/projects/example-project/topics/orders' },
    ],
    [
      'a relative one',
      denied(
        'Denied.',
        errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission: 'x.y.z', resource: 'projects/example-project/policies/p1' }),
      ),
      { type: 'policy', id: 'p1', name: 'projects/example-project/policies/p1' },
    ],
    [
      'a ResourceInfo',
      denied(
        'Denied.',
        detail('ResourceInfo', {
          resourceType: 'google.cloud.bigquery.Table',
          resourceName: 'projects/example-project/datasets/d/tables/t',
          owner: '',
        }),
      ),
      { type: 'table', id: 't' },
    ],
    [
      'a service account in a sentence',
      denied(
        `Permission 'iam.serviceAccounts.getAccessToken' denied on resource 'projects/-/serviceAccounts/${ROBOT}' (or it may not exist).`,
      ),
      { type: 'serviceAccount', id: ROBOT },
    ],
    [
      'a BigQuery table',
      legacyBody(
        403,
        'Access Denied: Table example-project:sales.orders: User does not have bigquery.tables.getData permission.',
        'accessDenied',
      ),
      { type: 'table', id: 'example-project:sales.orders' },
    ],
  ])('%s', async (_, body, resource) => {
    expect(await askAbout(body, { url: 'https://cloudresourcemanager.googleapis.com/' })).toMatchObject({ resource });
  });

  it('is left to the URL where the payload names a placeholder', async () => {
    const denial = await askAbout(
      denied('Denied.', errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission: 'x.y.z', resource: '<empty>' })),
    );
    expect(denial?.resource?.name).toBe('projects/example-project/secrets/db-password/versions/1');
  });
});
