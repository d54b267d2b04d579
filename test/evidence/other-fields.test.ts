import { describe, expect, it } from 'vitest';
import { askAbout } from '../fixtures/ask.js';
import { API_DISABLED, detail, errorInfo, IAM_DENIED, legacyBody, SCOPE_INSUFFICIENT, statusBody } from '../fixtures/bodies.js';

const DRIVE = 'https://www.googleapis.com/auth/drive';
const denied = (message: string, ...details: readonly object[]): object => statusBody(403, 'PERMISSION_DENIED', message, ...details);

describe('scopes', () => {
  const scopes = (header: string): Promise<unknown> =>
    askAbout(SCOPE_INSUFFICIENT, { headers: { 'www-authenticate': header }, url: 'https://example.googleapis.com/v1/x' });

  it('that the challenge asks for', async () => {
    expect(
      await scopes(`Bearer realm="https://accounts.google.com/", error="insufficient_scope", scope="${DRIVE} ${DRIVE}.readonly openid"`),
    ).toMatchObject({
      kind: 'InsufficientScope',
      requiredScopes: [`${DRIVE}.readonly`, DRIVE, 'openid'],
    });
    expect(await scopes(`Bearer error="insufficient_scope", scope="${DRIVE},${DRIVE}"`)).toMatchObject({ requiredScopes: [DRIVE] });
  });

  it('are never anything else that stands there', async () => {
    for (const scope of ['$(rm -rf /)', '<script>', 'https://evil.example/auth/x y\u0007z', '']) {
      const denial = (await scopes(`Bearer error="insufficient_scope", scope="${scope}"`)) as { requiredScopes: string[] };
      for (const required of denial.requiredScopes) expect(required).toMatch(/^(?:[a-z]+|https?:\/\/[\w./-]+)$/);
    }
  });

  it('that delegation does not cover', async () => {
    const url = 'https://oauth2.googleapis.com/token';
    const body = {
      error: 'unauthorized_client',
      error_description:
        'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
    };
    expect(await askAbout(body, { status: 401, url, method: 'POST' })).toMatchObject({
      kind: 'InsufficientScope',
      certainty: 'certain',
      reason: 'unauthorized_client',
      phase: 'credentials',
      status: 401,
    });
  });
});

describe('services', () => {
  it.each([
    [
      'of ErrorInfo before that of the URL',
      denied('x', errorInfo('SERVICE_DISABLED', 'googleapis.com', { service: 'vision.googleapis.com' })),
      'vision.googleapis.com',
    ],
    ['of a sentence', denied('API [run.googleapis.com] not enabled on project [123456789012].'), 'run.googleapis.com'],
    ['of the URL where the payload names none', denied('The caller does not have permission'), 'secretmanager.googleapis.com'],
    [
      'of the URL where the payload names nonsense',
      denied('x', errorInfo('SERVICE_DISABLED', 'googleapis.com', { service: 'not a service; rm -rf' })),
      'secretmanager.googleapis.com',
    ],
  ])('%s', async (_, body, service) => {
    expect(await askAbout(body)).toMatchObject({ service });
  });
});

describe('links that the server sends', () => {
  const help = (url: string, description = 'Google developers console API activation'): object =>
    denied(
      'x',
      errorInfo('SERVICE_DISABLED', 'googleapis.com', { service: 'vision.googleapis.com', consumer: 'projects/1' }),
      detail('Help', { links: [{ description, url }] }),
    );

  it('to activate an API', async () => {
    const url = 'https://console.developers.google.com/apis/api/vision.googleapis.com/overview?project=1';
    expect(await askAbout(help(url))).toMatchObject({ activationUrl: url, helpUrl: url });
    expect(
      await askAbout(
        denied('x', errorInfo('SERVICE_DISABLED', 'googleapis.com', { activationUrl: url, service: 'vision.googleapis.com' })),
      ),
    ).toMatchObject({ activationUrl: url });
    expect(await askAbout(statusBody(403, 'PERMISSION_DENIED', API_DISABLED.error['message'] as string))).toMatchObject({
      kind: 'ApiDisabled',
      activationUrl: 'https://console.developers.google.com/apis/api/vision.googleapis.com/overview?project=123456789012',
    });
  });

  it('to a help page, also of the old error list', async () => {
    expect(await askAbout(help('https://cloud.google.com/apis/docs/troubleshooting', 'Read more'))).toMatchObject({
      helpUrl: 'https://cloud.google.com/apis/docs/troubleshooting',
    });
    const extended = legacyBody(403, 'Denied', 'forbidden', 'global', { extendedHelp: 'https://console.cloud.google.com/iam-admin' });
    expect(await askAbout(extended)).toMatchObject({ helpUrl: 'https://console.cloud.google.com/iam-admin' });
  });

  it.each([
    'https://console.cloud.google.com.evil.example/',
    'https://evil.example/?console.cloud.google.com',
    'https://console.cloud.google.com@evil.example/',
    'https://user:pass@console.cloud.google.com/',
    'https://console.cloud.google.com:8443/',
    'https://evilgoogle.com/',
    'javascript:alert(1)//console.cloud.google.com',
    'ftp://console.cloud.google.com/',
    'https://example-project.appspot.com/enable',
    'https://127.0.0.1/',
    'not a url',
    '',
  ])('and that lead elsewhere are dropped: %s', async (url) => {
    const denial = await askAbout(help(url));
    expect(denial).toMatchObject({ kind: 'ApiDisabled' });
    expect(denial).not.toHaveProperty('helpUrl');
    expect(JSON.stringify(denial)).not.toContain('evil');
    expect(denial?.kind === 'ApiDisabled' && denial.activationUrl).not.toBe(url);
  });
});

describe('ids', () => {
  it.each<[string, object, Record<string, string>]>([
    ['x-request-id', IAM_DENIED, { 'X-Request-Id': 'req-42' }],
    ['RequestInfo', denied('x', detail('RequestInfo', { requestId: 'req-42', servingData: 'encrypted' })), {}],
  ])('of the request: %s', async (_, body, headers) => {
    expect(await askAbout(body, { headers })).toMatchObject({ requestId: 'req-42' });
  });

  it.each<[string, object, object]>([
    [
      'a perimeter’s, in ErrorInfo',
      denied(
        "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: AbCdEf123456",
        errorInfo('SECURITY_POLICY_VIOLATED', 'googleapis.com', { uid: 'AbCdEf123456', service: 'storage.googleapis.com' }),
      ),
      { policy: 'VpcServiceControls', policyId: 'AbCdEf123456' },
    ],
    [
      'a perimeter’s, in a precondition',
      denied('x', detail('PreconditionFailure', { violations: [{ type: 'VPC_SERVICE_CONTROLS', description: 'AbCdEf123456' }] })),
      { policy: 'VpcServiceControls', policyId: 'AbCdEf123456' },
    ],
    [
      'a perimeter’s, only in the message',
      legacyBody(
        403,
        "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: AbCdEf123456.",
        'policyViolation',
      ),
      { policy: 'VpcServiceControls', policyId: 'AbCdEf123456' },
    ],
    [
      'a constraint',
      denied('Constraint constraints/iam.disableServiceAccountKeyCreation violated for projects/1.'),
      { policy: 'OrganizationPolicy', policyId: 'constraints/iam.disableServiceAccountKeyCreation' },
    ],
    [
      'a custom constraint',
      statusBody(
        400,
        'FAILED_PRECONDITION',
        'x',
        detail('PreconditionFailure', { violations: [{ type: 'customConstraints/custom.noPublicIp', subject: 'projects/1' }] }),
      ),
      { policy: 'OrganizationPolicy', policyId: 'customConstraints/custom.noPublicIp' },
    ],
  ])('of the policy: %s', async (_, body, expected) => {
    expect(await askAbout(body, { status: (body as { error: { code: number } }).error.code })).toMatchObject({
      kind: 'PolicyBlocked',
      ...expected,
    });
  });
});

describe('what the payload does not state', () => {
  it('stays away instead of being empty', async () => {
    const denial = await askAbout(denied('The caller does not have permission'), { url: 'https://example.googleapis.com/' });
    for (const key of ['reason', 'project', 'projectRole', 'requestId', 'helpUrl', 'grpcCode']) expect(denial).not.toHaveProperty(key);
  });
});
