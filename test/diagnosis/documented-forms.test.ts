import { expect, describe, it } from 'vitest';
import { classifyResponse } from '../../src/classify-response.js';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import type { Asker, Diagnosis } from '../../src/diagnosis/diagnosis.js';
import { ANN, bare, errorInfo, FILE, iamDenied, legacy, quotaDenied, ROBOT, SECRET } from './cause.js';

/** What Google's reference shows as the answer to a call, by a part of its URL. The rest answers what stands under `''`. */
type Answers = Readonly<Record<string, readonly [status: number, body: unknown]>>;

const DISABLED = (service: string) =>
  bare(403, `${service} has not been used in project 123456789012 before or it is disabled.`, [
    errorInfo('SERVICE_DISABLED', 'googleapis.com', { service, consumer: 'projects/123456789012' }),
  ]);
const HTML = '<!DOCTYPE html>\n<html lang=en>\n<title>Error 404 (Not Found)!!1</title>';

function google(answers: Answers): Asker & { readonly sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    async request({ url, method }: { url: string; method: string }) {
      sent.push(`${method} ${url}`);
      const [, answer] = Object.entries(answers).find(([part]) => part !== '' && url.includes(part)) ?? ['', answers['']];
      const [status, body] = answer ?? [403, DISABLED(new URL(url).hostname)];
      return { status, headers: {}, data: body };
    },
  };
}

async function found(
  response: { readonly status: number; readonly body: unknown },
  request: { readonly method: string; readonly url: string },
  auth: Answers,
  admin?: Answers,
): Promise<Diagnosis & { readonly sent: readonly string[] }> {
  const denial = (await classifyResponse({ ...response, request }, { identity: 'offline' }))!;
  const [caller, administrator] = [google(auth), admin && google(admin)];
  const diagnosis = await diagnose(denial, { auth: caller, ...(administrator && { admin: administrator }), request, budgetMs: 3_000 });
  return { ...diagnosis, sent: [...caller.sent, ...(administrator?.sent ?? [])] };
}

const shown = ({ conclusion, denial }: Diagnosis) => ({ conclusion, kind: denial.kind });
const secret = { method: 'POST', url: `https://secretmanager.googleapis.com/v1/${SECRET}:addVersion` };
const denied = { status: 403, body: iamDenied('secretmanager.versions.add') };
const bareDenied = { status: 403, body: bare(403, 'The caller does not have permission') };
const sheet = { method: 'GET', url: `https://sheets.googleapis.com/v4/spreadsheets/${FILE}` };
const tokeninfo = (scope: string, email = ROBOT): Answers[string] => [
  200,
  {
    azp: '100000000000000000001',
    aud: '100000000000000000001',
    scope,
    exp: '1767225600',
    expires_in: '3599',
    email,
    email_verified: 'true',
    access_type: 'online',
  },
];
const CLOUD = tokeninfo('https://www.googleapis.com/auth/cloud-platform');
const DRIVE = tokeninfo('https://www.googleapis.com/auth/drive');

describe('nothing that answers proves nothing', () => {
  it.each([
    ['an HTML page for every path', [404, HTML]],
    ['the questions’ own APIs disabled', [403, undefined]],
    ['an empty success', [200, '']],
    ['a success that holds an error', [200, { error: { code: 403, message: 'x' } }]],
    ['a redirect', [302, '']],
    ['a server error', [503, { error: { code: 503, message: 'The service is currently unavailable.', status: 'UNAVAILABLE' } }]],
  ] as const)('%s', async (_what, [status, body]) => {
    const answers: Answers = body === undefined ? { '/tokeninfo': CLOUD } : { '': [status, body] };
    for (const [response, request] of [
      [denied, secret],
      [bareDenied, sheet],
      [
        { status: 404, body: legacy(404, 'notFound', `File not found: ${FILE}.`) },
        { method: 'GET', url: `https://www.googleapis.com/drive/v3/files/${FILE}` },
      ],
      [
        { status: 404, body: legacy(404, 'notFound', 'Not Found') },
        { method: 'GET', url: 'https://www.googleapis.com/calendar/v3/calendars/x%40example.com/events' },
      ],
    ] as const) {
      const diagnosis = await found(response, request, answers, answers);
      // The denied service itself may say that it is disabled.
      if (diagnosis.denial.kind !== 'ApiDisabled') expect(diagnosis.conclusion).toBe('unknown');
      for (const { answer, because } of diagnosis.findings) if (answer === 'unknown') expect(because).toBeTruthy();
    }
  });
});

describe('answers in the form of the reference', () => {
  it('deny policies are listed without their rules, and each is read for them', async () => {
    const name = 'policies/cloudresourcemanager.googleapis.com%2Fprojects%2F123456789012/denypolicies/no-versions';
    const metadata = { name, uid: '6665c437-a3b2-a018-6934-54dd16d3426e', kind: 'DenyPolicy', displayName: 'No versions', etag: 'x' };
    const rules = [
      {
        description: 'Nobody adds versions.',
        denyRule: {
          deniedPrincipals: [`principal://iam.googleapis.com/projects/-/serviceAccounts/${ROBOT}`],
          deniedPermissions: ['secretmanager.googleapis.com/versions.*'],
        },
      },
    ];
    const diagnosis = await found(
      denied,
      secret,
      { '/tokeninfo': CLOUD, ':testIamPermissions': [200, { permissions: ['secretmanager.versions.add'] }] },
      {
        '/denypolicies/no-versions': [200, { ...metadata, rules }],
        '/denypolicies': [200, { policies: [metadata] }],
        'iam:troubleshoot': [200, { overallAccessState: 'UNKNOWN_INFO' }],
      },
    );
    expect(shown(diagnosis)).toEqual({ conclusion: 'corrected', kind: 'PolicyBlocked' });
    expect(diagnosis.denial).toMatchObject({ policy: 'IamDeny', policyId: name });
    expect(diagnosis.sent.join('\n')).toContain(
      '/v2/policies/cloudresourcemanager.googleapis.com%2Fprojects%2F123456789012/denypolicies/no-versions',
    );
  });

  it.each([
    ['a group', { deniedPrincipals: ['principalSet://goog/group/all@example.com'] }],
    ['a condition', { deniedPrincipals: ['principalSet://goog/public:all'], denialCondition: { expression: 'true' } }],
    ['an exception', { deniedPrincipals: ['principalSet://goog/public:all'], exceptionPrincipals: [`principal://goog/subject/${ANN}`] }],
  ])('a deny rule with %s proves nothing', async (_what, rule) => {
    const name = 'policies/cloudresourcemanager.googleapis.com%2Fprojects%2F1/denypolicies/x';
    const policy = { name, rules: [{ denyRule: { ...rule, deniedPermissions: ['secretmanager.googleapis.com/versions.add'] } }] };
    const diagnosis = await found(
      denied,
      secret,
      { '/tokeninfo': CLOUD },
      { '/denypolicies/x': [200, policy], '/denypolicies': [200, { policies: [{ name }] }] },
    );
    expect(diagnosis.conclusion).toBe('unknown');
  });

  it('Policy Troubleshooter names the policy that denied, not the one that let through', async () => {
    const explained = {
      overallAccessState: 'CANNOT_ACCESS',
      accessTuple: {
        principal: ROBOT,
        permission: 'secretmanager.versions.add',
        permissionFqdn: 'secretmanager.googleapis.com/versions.add',
      },
      allowPolicyExplanation: { allowAccessState: 'ALLOW_ACCESS_STATE_GRANTED', relevance: 'HEURISTIC_RELEVANCE_NORMAL' },
      denyPolicyExplanation: {
        denyAccessState: 'DENY_ACCESS_STATE_DENIED',
        permissionDeniable: true,
        explainedResources: [
          {
            denyAccessState: 'DENY_ACCESS_STATE_DENIED',
            fullResourceName: '//cloudresourcemanager.googleapis.com/projects/acme-prod',
            explainedPolicies: [
              { denyAccessState: 'DENY_ACCESS_STATE_NOT_DENIED', policy: { name: 'policies/x/denypolicies/harmless' } },
              { denyAccessState: 'DENY_ACCESS_STATE_DENIED', policy: { name: 'policies/x/denypolicies/the-one' } },
            ],
          },
        ],
      },
    };
    const diagnosis = await found(denied, secret, { '/tokeninfo': CLOUD }, { 'iam:troubleshoot': [200, explained] });
    expect(shown(diagnosis)).toEqual({ conclusion: 'corrected', kind: 'PolicyBlocked' });
    expect(diagnosis.denial).toMatchObject({ policyId: 'policies/x/denypolicies/the-one' });
  });

  it('a perimeter that refuses the test as well is what denied the call', async () => {
    const perimeter = bare(403, "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: abc", [
      errorInfo('SECURITY_POLICY_VIOLATED', 'googleapis.com', { uid: 'abc', service: 'secretmanager.googleapis.com' }),
    ]);
    const diagnosis = await found(bareDenied, secret, {
      '/tokeninfo': CLOUD,
      'secretmanager.googleapis.com': [403, perimeter],
      '': [403, DISABLED('serviceusage.googleapis.com')],
    });
    expect(shown(diagnosis)).toEqual({ conclusion: 'corrected', kind: 'PolicyBlocked' });
    expect(diagnosis.denial).toMatchObject({ policy: 'VpcServiceControls' });
  });

  const quotaRequest = { method: 'GET', url: 'https://run.googleapis.com/v2/projects/acme-prod/locations/us-central1/services' };
  const info = (more: object) => ({
    name: 'projects/123456789012/locations/global/services/run.googleapis.com/quotaInfos/Requests',
    quotaId: 'Requests',
    metric: 'run.googleapis.com/requests',
    service: 'run.googleapis.com',
    isPrecise: true,
    containerType: 'PROJECT',
    quotaIncreaseEligibility: { isEligible: true },
    ...more,
  });
  it.each([
    [
      'the value of the place counts',
      { refreshInterval: 'minute', dimensions: ['region'], dimensionsInfos: [{ details: { value: '60' } }] },
      'confirmed',
      'RateLimited',
    ],
    [
      'a limit of 0',
      { refreshInterval: 'minute', dimensionsInfos: [{ details: { value: '0' }, applicableLocations: ['global'] }] },
      'corrected',
      'QuotaExceeded',
    ],
    [
      'a limit per ten seconds is no capacity',
      { refreshInterval: '10 seconds', dimensionsInfos: [{ details: { value: '5' } }] },
      'confirmed',
      'RateLimited',
    ],
    ['no limit at all', { refreshInterval: 'minute', dimensionsInfos: [{ details: { value: '-1' } }] }, 'unknown', 'RateLimited'],
    ['a concurrent quota is no capacity', { isConcurrent: true, dimensionsInfos: [{ details: { value: '5' } }] }, 'unknown', 'RateLimited'],
    ['a value that is left out', { refreshInterval: 'minute', dimensionsInfos: [{ details: {} }] }, 'unknown', 'RateLimited'],
    [
      'values that differ by a dimension which the denial does not name',
      {
        dimensionsInfos: [
          { dimensions: { region: 'us-east1' }, details: { value: '1' } },
          { dimensions: { region: 'us-west1' }, details: { value: '2' } },
        ],
      },
      'unknown',
      'RateLimited',
    ],
  ])('quotas: %s', async (_what, more, conclusion, kind) => {
    const quotas: Answers = { '/tokeninfo': CLOUD, '/quotaInfos': [200, { quotaInfos: [info(more)], nextPageToken: 'x' }] };
    expect(shown(await found({ status: 429, body: quotaDenied('Requests') }, quotaRequest, quotas))).toEqual({ conclusion, kind });
  });

  it('a file’s capabilities decide, whatever else Drive leaves out', async () => {
    const drive = (file: object): Answers => ({ '/tokeninfo': DRIVE, '/drive/v3/files/': [200, { id: FILE, ...file }] });
    const write = { ...sheet, method: 'POST', url: `${sheet.url}:batchUpdate` };
    expect(shown(await found(bareDenied, write, drive({ capabilities: { canEdit: false, canComment: true } })))).toEqual({
      conclusion: 'confirmed',
      kind: 'NotShared',
    });
    expect(shown(await found(bareDenied, write, drive({ capabilities: { canEdit: true, canModifyContent: false } })))).toEqual({
      conclusion: 'corrected',
      kind: 'PolicyBlocked',
    });
    expect((await found(bareDenied, write, drive({}))).conclusion).toBe('unknown');
    expect((await found(bareDenied, write, drive({ capabilities: {} }))).conclusion).toBe('unknown');
  });

  it('a role that Calendar named later is not taken for none', async () => {
    const request = { method: 'POST', url: 'https://www.googleapis.com/calendar/v3/calendars/x%40example.com/events' };
    const body = legacy(403, 'requiredAccessLevel', 'You need to have writer access to this calendar.');
    const answers: Answers = {
      '/tokeninfo': tokeninfo('https://www.googleapis.com/auth/calendar'),
      '/calendarList/': [200, { id: 'x', accessRole: 'writerWithoutPrivateAccess' }],
    };
    expect((await found({ status: 403, body }, request, answers)).conclusion).toBe('unknown');
  });

  it('an effective policy that leaves out what is false is not enforced for sure', async () => {
    const body = {
      error: {
        code: 400,
        message: 'Operation denied by org policy.',
        status: 'FAILED_PRECONDITION',
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.PreconditionFailure',
            violations: [{ type: 'constraints/iam.disableServiceAccountKeyCreation', subject: 'projects/acme-prod' }],
          },
        ],
      },
    };
    const request = { method: 'POST', url: `https://iam.googleapis.com/v1/projects/acme-prod/serviceAccounts/${ROBOT}/keys` };
    const policy = (rule: object): Answers => ({
      '/tokeninfo': CLOUD,
      ':getEffectivePolicy': [200, { name: 'x', spec: { rules: [rule] } }],
    });
    expect((await found({ status: 400, body }, request, policy({}))).conclusion).toBe('unknown');
    expect((await found({ status: 400, body }, request, policy({ enforce: true }))).conclusion).toBe('confirmed');
    expect((await found({ status: 400, body }, request, policy({ values: { deniedValues: ['x'] } }))).conclusion).toBe('confirmed');
  });

  it('a token that tokeninfo rejects is what was wrong with the credential', async () => {
    const invalid: Answers = {
      '/tokeninfo': [400, { error: 'invalid_token', error_description: 'Invalid Value' }],
      '': [401, bare(401, 'Request had invalid authentication credentials.')],
    };
    const body = { error: { code: 401, message: 'Request had invalid authentication credentials.', status: 'UNAUTHENTICATED' } };
    expect(shown(await found({ status: 401, body }, sheet, invalid))).toEqual({ conclusion: 'confirmed', kind: 'CredentialRejected' });
    // A self-signed token is unknown to tokeninfo, and good elsewhere.
    expect((await found(denied, secret, { ...invalid, '': [200, {}] })).denial.kind).toBe('MissingPermission');
  });

  it('an alias in a path is no mailbox', async () => {
    const request = { method: 'GET', url: 'https://gmail.googleapis.com/gmail/v1/users/me/settings/sendAs/sales%40example.com' };
    const answers: Answers = {
      '/tokeninfo': tokeninfo('https://www.googleapis.com/auth/gmail.settings.basic', ANN),
      '/profile': [200, { emailAddress: ANN }],
      '': [403, legacy(403, 'forbidden', 'Forbidden')],
    };
    expect((await found({ status: 403, body: legacy(403, 'forbidden', 'Forbidden') }, request, answers)).conclusion).toBe('unknown');
  });
});
