import { describe, expect, it } from 'vitest';
import { askAbout } from '../fixtures/ask.js';
import { detail, errorInfo, legacyBody, statusBody } from '../fixtures/bodies.js';

const ROBOT = 'robot@example-project.iam.gserviceaccount.com';
const denied = (message: string, ...details: readonly object[]): object => statusBody(403, 'PERMISSION_DENIED', message, ...details);

describe('whose project refuses', () => {
  const consumer = (value: string): object =>
    denied('Denied.', errorInfo('SERVICE_DISABLED', 'googleapis.com', { service: 'vision.googleapis.com', consumer: value }));

  it.each<[string, object, string, string]>([
    ['the consumer', consumer('projects/123456789012'), '123456789012', 'consumer'],
    ['the consumer, by its old prefix', consumer('project_number:123456789012'), '123456789012', 'consumer'],
    ['the consumer, by its id', consumer('project:example-project'), 'example-project', 'consumer'],
    ['the consumer of a domain-scoped project', consumer('projects/example.com:api-project-1'), 'example.com:api-project-1', 'consumer'],
    ['gcloud itself', consumer('projects/764086051850'), '764086051850', 'sharedClient'],
    [
      'the quota project',
      denied(
        'Caller does not have required permission to use project other-project.',
        errorInfo('USER_PROJECT_DENIED', 'googleapis.com', { consumer: 'projects/other-project', service: 'vision.googleapis.com' }),
      ),
      'other-project',
      'quota',
    ],
    [
      'the project in the link of the old error list',
      legacyBody(403, 'The request did not specify any referer.', 'ipRefererBlocked', 'usageLimits', {
        extendedHelp: 'https://console.developers.google.com/apis/credentials?project=123456789012',
      }),
      '123456789012',
      'consumer',
    ],
    [
      'the project whose policy forbids a member',
      statusBody(
        400,
        'FAILED_PRECONDITION',
        'One or more users named in the policy do not belong to a permitted customer.',
        detail('PreconditionFailure', {
          violations: [
            {
              type: 'constraints/iam.allowedPolicyMemberDomains',
              subject: 'orgpolicy:projects/example-project?configvalue=ann%40example.org',
              description: 'User ann@example.org is not in permitted organization.',
            },
          ],
        }),
      ),
      'example-project',
      'resource',
    ],
    [
      'the owner of the resource',
      denied(
        'Denied.',
        errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', {
          permission: 'a.b.c',
          resource: '//pubsub.googleapis.com/projects/other-project/topics/t',
        }),
      ),
      'other-project',
      'resource',
    ],
  ])('%s', async (_, body, project, projectRole) => {
    expect(await askAbout(body)).toMatchObject({ project, projectRole });
  });

  it('is never an API key', async () => {
    const denial = await askAbout(consumer('api_key:AIzaSyExampleExampleExampleExample12345'), {
      url: 'https://vision.googleapis.com/v1/images:annotate',
    });
    expect(denial?.project).toBeUndefined();
    expect(JSON.stringify(denial)).not.toContain('AIzaSyExample');
  });
});

describe('who was refused, by the server’s word', () => {
  it.each<[string, object | string, string]>([
    [
      'in a sentence of Cloud Storage',
      legacyBody(403, `${ROBOT} does not have storage.objects.get access to the Google Cloud Storage object.`, 'forbidden'),
      ROBOT,
    ],
    [
      'in a sentence of BigQuery',
      legacyBody(
        403,
        'Access Denied: Dataset example-project:sales: The user ann@example.com does not have bigquery.datasets.get permission.',
        'accessDenied',
      ),
      'ann@example.com',
    ],
    [
      'in the words of a tool',
      denied(`User [${ROBOT}] does not have permission to access namespace [example-project] (or it may not exist)`),
      ROBOT,
    ],
    [
      'in the words of Kubernetes',
      `backendconfigs.cloud.google.com "web" is forbidden: User "${ROBOT}" cannot get backendconfigs.cloud.google.com in the namespace "default": Required "container.backendConfigs.get" permission.`,
      ROBOT,
    ],
    [
      'in metadata',
      denied(
        'Denied.',
        errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission: 'a.b.c', principal: `serviceAccount:${ROBOT}` }),
      ),
      ROBOT,
    ],
  ])('%s', async (_, body, email) => {
    expect(await askAbout(body)).toMatchObject({ caller: { email, verified: false } });
  });

  it('is nobody where the server names none', async () => {
    expect(
      (
        await askAbout(
          legacyBody(403, 'Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object.', 'forbidden'),
        )
      )?.caller.email,
    ).toBeUndefined();
    expect((await askAbout(denied('The caller does not have permission')))?.caller).toMatchObject({ type: 'unknown' });
  });
});
