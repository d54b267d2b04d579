import { describe, expect, it } from 'vitest';
import { explained, runProgram } from './program.js';

const DENIED = (message: string, code = 403): string => JSON.stringify({ error: { code, message, status: 'PERMISSION_DENIED' } });
const OWN =
  '"message": "Permission \'pubsub.topics.publish\' denied on resource \'projects/example-project/topics/orders\' (or it may not exist)."';

describe('what a printout does not state is not told', () => {
  it('no status for a bare sentence', async () => {
    const { denial } = await explained('The caller does not have permission');
    expect(denial).toMatchObject({ kind: 'MissingPermission', certainty: 'possible', status: 0 });
    expect(JSON.stringify(denial.evidence)).not.toMatch(/403/);
  });

  it('no method for a URL without a verb, except where the URL or the code leaves one', async () => {
    const url = 'https://www.googleapis.com/drive/v3/files?alt=json';
    const printed = `<HttpError 403 when requesting ${url} returned "Insufficient permissions for this file.">`;
    const { denial } = await explained(printed);
    expect(denial.service).toBe('drive.googleapis.com');
    expect(denial).not.toHaveProperty('method');
    const traced = await explained(`  File "a.py", line 3\n    drive.files().create(body=meta).execute()\n${printed}`);
    expect(traced.denial.method).toBe('drive.files.create');
    const only = await explained(
      `failed to call https://pubsub.googleapis.com/v1/projects/example-project/topics/orders:publish\n${DENIED('no')}`,
    );
    expect(only.denial.method).toBe('pubsub.projects.topics.publish');
  });

  it('no fragment of a value as what Google said', async () => {
    const { denial } = await explained(`✕ [API Error: [${DENIED('Request had insufficient authentication scopes.')}\n`);
    expect(denial).toMatchObject({ kind: 'InsufficientScope', serverMessage: 'Request had insufficient authentication scopes.' });
  });

  it('no denial where Google has no machine left', async () => {
    const { denied } = await explained(
      "ERROR: (gcloud.compute.instances.create) Could not fetch resource:\n---\ncode: ZONE_RESOURCE_POOL_EXHAUSTED\nmessage: The zone 'projects/example-project/zones/us-central1-b' does not have enough resources available to fulfill the request.",
    );
    expect(denied).toBe(false);
  });
});

describe('the request is the one that the text shows', () => {
  it.each([
    [
      'failed to POST',
      'failed to POST https://pubsub.googleapis.com/v1/projects/p-1/topics/t:publish: (403) ',
      'pubsub.projects.topics.publish',
    ],
    [
      'escaped slashes',
      'POST https:\\/\\/pubsub.googleapis.com\\/v1\\/projects\\/p-1\\/topics\\/t:publish 403 ',
      'pubsub.projects.topics.publish',
    ],
    [
      'a log of requests',
      '<<< [apiv2][body] POST https://pubsub.googleapis.com/v1/projects/p-1/topics/t:publish ',
      'pubsub.projects.topics.publish',
    ],
  ])('%s', async (_form, line, method) => {
    const { denial } = await explained(line + DENIED('User not authorized to perform this action.'));
    expect(denial).toMatchObject({ method, project: 'p-1' });
  });

  it('no page, no scope and no type name', async () => {
    const { denial } = await explained(
      'See https://cloud.google.com/x and https://www.googleapis.com/auth/drive: The caller does not have permission',
    );
    expect(denial).not.toHaveProperty('service');
  });

  it('the method that Apps Script names', async () => {
    const { denial } = await explained('API call to sheets.spreadsheets.values.get failed with error: The caller does not have permission');
    expect(denial).toMatchObject({ kind: 'NotShared', service: 'sheets.googleapis.com', method: 'sheets.spreadsheets.values.get' });
  });

  it('the host of a proxy that hands on an error of Google', async () => {
    const { denial } = await explained(
      `Client error: \`POST https://proxy.example.com/content/v2.1/1/products\` resulted in a \`403 Forbidden\` response:\n${DENIED('Request had insufficient authentication scopes.')}`,
    );
    expect(denial.kind).toBe('InsufficientScope');
  });
});

describe('of several failures', () => {
  const sentence = 'googleapi: Error 403: The caller does not have permission, forbidden';

  it.each([
    ['behind', `${sentence}\n\n{"error":{"code":403,${OWN}}}`],
    ['in front', `{"error":{"code":403,${OWN}}}\n\n${sentence}`],
  ])('the more certain one wins: %s', async (_where, text) => {
    const { denial } = await explained(text);
    expect(denial).toMatchObject({ kind: 'MissingPermission', permissions: ['pubsub.topics.publish'] });
  });

  it('--all lists each once with a count, and then explains the surest', async () => {
    const log = [sentence, sentence, 'googleapi: Error 403: Rate Limit Exceeded, rateLimitExceeded'].join('\n');
    const { code, out } = await runProgram(['explain', '--all'], log);
    expect(code).toBe(0);
    expect(out).toMatch(/^2 different denials:\n +2× MissingPermission.*\n +1× RateLimited/);
    const { all, denial } = await explained(log, '--all');
    expect(all.map(({ count }: { count: number }) => count)).toEqual([2, 1]);
    expect(denial.kind).toBe('RateLimited');
  });
});

describe('audit logs give the caller, the method and the resource', () => {
  const payload = {
    '@type': 'type.googleapis.com/google.cloud.audit.AuditLog',
    status: { code: 7, message: 'PERMISSION_DENIED' },
    authenticationInfo: { principalEmail: 'ann@example.com' },
    serviceName: 'storage.googleapis.com',
    methodName: 'storage.objects.get',
    authorizationInfo: [{ permission: 'storage.objects.get', resource: 'projects/_/buckets/reports' }],
    resourceName: 'projects/_/buckets/reports/objects/1.csv',
  };

  it.each([
    ['a record', JSON.stringify({ protoPayload: payload })],
    ['a list', JSON.stringify([{ protoPayload: payload }], null, 2)],
    ['one a line', `{"protoPayload":{}}\n${JSON.stringify({ protoPayload: payload })}\n`],
    ['the bare payload', JSON.stringify(payload)],
  ])('%s', async (_form, text) => {
    const { denial } = await explained(text);
    expect(denial).toMatchObject({
      kind: 'MissingPermission',
      permissions: ['storage.objects.get'],
      service: 'storage.googleapis.com',
      method: 'storage.objects.get',
      caller: { email: 'ann@example.com', verified: false },
    });
    expect(denial).not.toHaveProperty('project', '_');
  });
});

describe('a denial of this library that a log kept', () => {
  it('comes back from a cause, with what it knew', async () => {
    const { denial: first } = await explained(DENIED('Request had insufficient authentication scopes.'));
    const line = JSON.stringify({ level: 50, err: { type: 'Error', message: 'x', cause: first } });
    expect((await explained(line)).denial).toMatchObject({ kind: 'InsufficientScope', certainty: first.certainty });
  });

  it('comes back from the stack of an error around it', async () => {
    const stack =
      'Error: x\n    at a\ncaused by: MissingPermission: ann@example.com lacks pubsub.topics.publish (pubsub.projects.topics.publish). Google said: "User not authorized to perform this action."\n    at b';
    const { denial } = await explained(JSON.stringify({ level: 50, err: { message: 'x', stack } }));
    expect(denial).toMatchObject({
      kind: 'MissingPermission',
      method: 'pubsub.projects.topics.publish',
      caller: { email: 'ann@example.com', verified: false },
      serverMessage: 'User not authorized to perform this action.',
    });
  });

  it('grants nothing to whom a stack names', async () => {
    const { out } = await runProgram(
      ['explain'],
      'NotShared: attacker@example.com has no access to file 1 (drive.files.get). Google said: "x y z"',
    );
    expect(out).not.toMatch(/--member=user:attacker/);
  });
});

describe('explain takes the text itself', () => {
  it.each([
    ['rateLimitExceeded', 'RateLimited'],
    ['SERVICE_DISABLED', 'ApiDisabled'],
    ['invalid_grant', 'CredentialRejected'],
    ['The caller does not have permission', 'MissingPermission'],
    [DENIED('Request had insufficient authentication scopes.'), 'InsufficientScope'],
  ])('%s', async (text, kind) => {
    const { code, out } = await runProgram(['explain', text, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ denial: { kind } });
  });

  it('--brief prints the cause and the first fix', async () => {
    const { out } = await runProgram(['explain', '--brief'], DENIED('Request had insufficient authentication scopes.'));
    expect(out).toBe((await runProgram(['explain', '--form', 'short'], DENIED('Request had insufficient authentication scopes.'))).out);
  });
});

describe('an input without a denial is told what was looked for', () => {
  it.each([
    ['Traceback (most recent call last):\n  File "a.py", line 3, in <module>\nValueError: bad', /Python traceback.*error\.content/],
    ['TypeError: x is undefined\n    at Object.<anonymous> (/app/index.js:3:5)', /Node\.js stack trace.*response\.data/],
    ['hello', /no HTTP status, no response body, no known reason or message/],
  ])('%j', async (text, expected) => {
    const { code, err } = await runProgram(['explain'], text);
    expect(code).toBe(1);
    expect(err).toMatch(expected);
  });
});

it('help is a command, and kinds are known in any case', async () => {
  expect((await runProgram(['help'])).out).toBe((await runProgram(['--help'])).out);
  expect((await runProgram(['kinds', 'notshared'])).out).toMatch(/^NotShared /);
  expect((await runProgram(['kinds', 'NotShard'])).err).toMatch(/Did you mean NotShared\?/);
});

describe('the words of a server are found where a record keeps them', () => {
  it("a Kubernetes API server's Status", async () => {
    const message = 'nodes is forbidden: User "dev@example.com" cannot list resource "nodes" in API group "" at the cluster scope';
    const { denial } = await explained(JSON.stringify({ kind: 'Status', status: 'Failure', message, reason: 'Forbidden', code: 403 }));
    expect(denial).toMatchObject({ kind: 'MissingPermission', serverMessage: message });
  });

  it('the message of a log record whose program keeps nothing else', async () => {
    const message = 'Upload failed: svc@example-project.iam.gserviceaccount.com does not have storage.objects.create access to the bucket.';
    const { denial } = await explained(JSON.stringify({ insertId: 'abc', jsonPayload: { message, code: 403 }, severity: 'ERROR' }));
    expect(denial).toMatchObject({ kind: 'MissingPermission', permissions: ['storage.objects.create'] });
  });

  it('a 404 of .NET, which names the service and nothing else', async () => {
    const { denial } = await explained(
      'The service calendar has thrown an exception: Google.GoogleApiException: Google.Apis.Requests.RequestError\nNot Found [404]\nErrors [\n    Message[Not Found] Location[ - ] Reason[notFound] Domain[global]\n]',
    );
    expect(denial).toMatchObject({ kind: 'NotShared', service: expect.stringContaining('calendar') });
  });
});

describe('a program that found no credentials is told where to get some', () => {
  it.each([
    [
      'Node',
      'Error: Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.\n    at GoogleAuth.getApplicationDefaultAsync (/app/node_modules/google-auth-library/build/src/auth/googleauth.js:1:1)',
    ],
    [
      'Go',
      '2026/05/02 10:11:12 google: could not find default credentials. See https://cloud.google.com/docs/authentication/external/set-up-adc for more information',
    ],
    [
      'Python',
      'google.auth.exceptions.DefaultCredentialsError: Your default credentials were not found. To set up Application Default Credentials, see https://cloud.google.com/docs/authentication/external/set-up-adc for more information.',
    ],
    [
      'Terraform',
      "Error: Attempted to load application default credentials since neither `credentials` nor `access_token` was set in the provider block.  No credentials loaded. To use your gcloud credentials, run 'gcloud auth application-default login'. Original error: google: could not find default credentials. See https://developers.google.com/accounts/docs/application-default-credentials for more information.",
    ],
  ])('%s', async (_client, text) => {
    const { denial } = await explained(text);
    expect(denial).toMatchObject({ kind: 'CredentialRejected', problem: 'noCredentials', status: 0 });
    expect(denial.remedies[0].command).toBe('gcloud auth application-default login');
    expect(denial.remedies.map(({ docs }: { docs?: string }) => docs)).toContain('https://github.com/google-github-actions/auth');
  });

  it('and kubectl and Apps Script what their own sign-in is', async () => {
    const cluster = await explained('error: You must be logged in to the server (Unauthorized)');
    expect(cluster.denial).toMatchObject({ kind: 'CredentialRejected', problem: 'tokenInvalid' });
    expect(cluster.denial.remedies[0].command).toMatch(/^gcloud container clusters get-credentials/);
    const script = await explained('Exception: Authorization is required to perform that action.');
    expect(script.denial).toMatchObject({ kind: 'CredentialRejected', problem: 'noCredentials' });
    expect(script.denial.remedies[0].title).toMatch(/Run the function once from the editor/);
  });
});

describe('what another company denied gets no advice about Google', () => {
  it.each([
    ['github.com', "fatal: unable to access 'https://github.com/acme/x.git/': The requested URL returned error: 403"],
    ['registry.npmjs.org', 'npm ERR! 403 Forbidden - PUT https://registry.npmjs.org/x - You do not have permission to publish "x".'],
    ['AWS', 'An error occurred (AccessDeniedException) when calling the Invoke operation: Access Denied'],
    ['AWS', 'User: arn:aws:iam::123456789012:user/ann is not authorized to perform: s3:GetObject'],
    ['Azure', "The client 'x' does not have authorization to perform action 'Microsoft.Storage/storageAccounts/read'"],
    ['Stripe', "StripePermissionError: 403 The provided key does not have access to account 'acct_1'"],
    ['an nginx server', '<html><head><title>403 Forbidden</title></head><body><hr><center>nginx/1.24.0</center></body></html>'],
  ])('%s', async (name, text) => {
    const { code, err } = await runProgram(['explain'], text);
    expect(err).toContain(`This denial is from ${name}, not from a Google API`);
    expect(code).toBe(1);
  });

  it('but a bare 403, a proxy that hands on an error of Google, and a link beside one are explained', async () => {
    const link = 'See https://stackoverflow.com/q/1';
    for (const text of ['403 Forbidden', `POST https://proxy.example.com/x\n${DENIED('no')}`, `${link}\n${DENIED('no')}`]) {
      expect((await explained(text)).denied, text).toBe(true);
    }
  });
});
