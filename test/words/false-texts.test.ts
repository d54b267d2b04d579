import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { handle } from '../../examples/demo/handle.js';
import { classifyResponse, explainDenial, type Denial } from '../../src/index.js';
import { denial } from '../../src/testing/index.js';
import { runProgram } from '../cli/program.js';

const root = path.resolve(import.meta.dirname, '../..');
const page = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The denial in a response, without any look-up. */
async function denied(status: number, url: string | undefined, error: object): Promise<Denial> {
  const body = { error: { code: status, ...error } };
  const found = await classifyResponse({ status, body, ...(url !== undefined && { request: { url } }) }, { identity: 'offline' });
  return found ?? expect.fail('no denial');
}

const FILE = 'https://www.googleapis.com/drive/v3/files/1AbC';
const errorInfo = (reason: string, metadata: object = {}): object => ({
  details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com', metadata }],
});

/** What once stood in a text and was false, or led to the wrong step. */
describe('what is printed is true', () => {
  it('of a call without credentials: nobody "sent a credential"', async () => {
    const text = explainDenial(
      await denied(401, FILE, { message: 'Login Required', status: 'UNAUTHENTICATED', ...errorInfo('CREDENTIALS_MISSING') }),
    );
    expect(text.split('\n')[0]).toBe('CredentialRejected: The request to drive.googleapis.com has no credentials.');
    expect(text).not.toMatch(/nobody|sent a credential/);
  });

  it('of a delegation without the scope: no token was issued, with a URL or without', async () => {
    const body = { error: 'unauthorized_client', error_description: 'Client is unauthorized to retrieve access tokens using this method.' };
    for (const request of [{ url: 'https://oauth2.googleapis.com/token', method: 'POST' }, undefined]) {
      const found = await classifyResponse({ status: 401, body, ...(request && { request }) }, { identity: 'offline' });
      expect(explainDenial(found!).split('\n')[0]).not.toMatch(/token/);
    }
  });

  it('of a 404: the file may not exist', async () => {
    const found = await denied(404, FILE, { message: 'File not found: 1AbC.', errors: [{ reason: 'notFound', domain: 'global' }] });
    expect(found.message).toMatch(/^File 1AbC doesn't exist, or isn't shared with the caller/);
  });

  it('of several scopes: the narrower one first, and none called the only one without a method', async () => {
    const challenge =
      'Bearer error="insufficient_scope", scope="https://www.googleapis.com/auth/drive https://www.googleapis.com/auth/drive.readonly"';
    const body = {
      error: { code: 403, message: 'Request had insufficient authentication scopes.', ...errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT') },
    };
    const found = await classifyResponse({ status: 403, headers: { 'www-authenticate': challenge }, body }, { identity: 'offline' });
    expect(found).toMatchObject({ requiredScopes: [expect.stringMatching(/readonly$/), expect.stringMatching(/\/drive$/)] });
    expect(found!.message).toContain('such as https://www.googleapis.com/auth/drive.readonly');
  });

  it('of a sentence that a reason confirms: the reason is named', async () => {
    const message = 'The user does not have sufficient permissions for file 1AbC.';
    const found = await denied(403, FILE, { message, errors: [{ reason: 'insufficientFilePermissions', domain: 'global', message }] });
    expect(explainDenial(found)).toMatch(/Evidence +Certain: .*, and the reason is insufficientFilePermissions$/m);
    for (const file of ['docs/how-it-works.md', 'src/classification/kinds.ts'])
      expect(page(file).replace(/\s+\*?\s*/g, ' ')).toMatch(/a documented sentence and an older reason agree/);
  });

  it('of a service account and of a CPU quota: the app asks nobody for consent, and speaks of no room', () => {
    expect(handle(denial('InsufficientScope'))).toMatch(/^Alert the operator/);
    expect(handle(denial('QuotaExceeded', { quota: { metric: 'compute.googleapis.com/cpus', limitValue: 24 } }))).not.toMatch(/room/);
    expect(page('README.md')).not.toMatch(/no room/);
  });

  it('of gRPC: a code has the name of the code, not of the reason', () => {
    const text = explainDenial(denial('MissingPermission', { grpcCode: 7, reason: 'IAM_PERMISSION_DENIED' }));
    expect(text).toContain('gRPC 7 PERMISSION_DENIED, reason IAM_PERMISSION_DENIED');
  });

  it('of an unknown cause: the account is found with whoami, not in the list of gcloud', async () => {
    const found = await classifyResponse({
      status: 403,
      body: '',
      request: { url: 'https://pubsub.googleapis.com/v1/projects/p-x/topics/t' },
    });
    expect(JSON.stringify(found!.remedies)).toContain('run google-denials whoami');
    expect(JSON.stringify(found!.remedies)).not.toContain('gcloud auth list');
  });

  it.each(['https://sheets.googleapis.com/v4/spreadsheets/1AbC', FILE, 'https://gmail.googleapis.com/gmail/v1/users/me/messages'])(
    'of a rate limit at %s: no page of Cloud Storage',
    async (url) => {
      const found = await denied(429, url, { message: 'Quota exceeded', status: 'RESOURCE_EXHAUSTED' });
      expect(found.kind).toBe('RateLimited');
      expect(JSON.stringify(found.remedies)).not.toContain('cloud.google.com/storage');
    },
  );

  it('of sharing: no page where nothing can be shared', async () => {
    const found = await denied(403, undefined, { message: "you don't have permission to access this resource" });
    expect(JSON.stringify(found.remedies)).not.toContain('myaccount.google.com');
  });

  it.each(['https://www.googleapis.com/books/v1/volumes?q=x', 'https://healthcare.googleapis.com/v1/projects/p/locations/eu/datasets'])(
    'of a location at %s: nothing about Gemini, Vertex AI or AI Studio',
    async (url) => {
      for (const message of [
        'User location is not supported for the API use.',
        'Cannot determine user location for geographically restricted operation.',
      ]) {
        const found = await denied(403, url, { message });
        expect(found.kind).toBe('PolicyBlocked');
        expect(explainDenial(found)).not.toMatch(/Gemini|Vertex|aistudio/);
      }
    },
  );

  it('of an organization policy: denied values are not offered', async () => {
    const message = "Constraint constraints/gcp.resourceLocations violated for projects/p attempting to create a resource in 'us-east1'.";
    const found = await denied(412, 'https://compute.googleapis.com/compute/v1/projects/p/zones/z/instances', { message });
    expect(explainDenial(found)).not.toMatch(/within them/);
  });

  it('of an expired token: only who signed in with gcloud signs in with gcloud', async () => {
    const robot = denial('CredentialRejected', { problem: 'tokenExpired', caller: { email: 'robot@p-x.iam.gserviceaccount.com' } });
    expect(JSON.stringify(robot.remedies)).not.toContain('application-default login');
    const unknown = await denied(401, FILE, {
      message: 'Invalid Credentials',
      status: 'UNAUTHENTICATED',
      ...errorInfo('ACCESS_TOKEN_EXPIRED'),
    });
    expect(unknown.remedies[0]).toMatchObject({ detail: expect.stringContaining('If you signed in with gcloud, run the command.') });
  });

  it('of exit codes: an unexpected error is 70, and help and page say so', async () => {
    const { out } = await runProgram(['--help'], '');
    expect(out).toMatch(/2 invalid usage,\s+70 unexpected error/);
    expect(page('docs/cli.md')).toMatch(/\| *70 *\|/);
  });

  it('of sample denials: their parts fit together', () => {
    expect(denial('CredentialRejected')).toMatchObject({ problem: 'apiKeyRestricted', caller: { type: 'apiKey' } });
    expect(denial('MissingPermission')).toMatchObject({
      method: expect.stringMatching(/versions\.access$/),
      permissions: ['secretmanager.versions.access'],
    });
    expect(denial('RateLimited', { window: 'day' }).message).not.toMatch(/retry in \d+ s/);
  });

  it('of the clients that can be wrapped: storage and gRPC clients are among them', () => {
    expect(page('README.md')).toMatch(/`@google-cloud\/storage`/);
    expect(page('README.md')).toMatch(/`SecretManagerServiceClient`/);
  });

  it('of a certain answer: there is no URL to add', async () => {
    const printed = JSON.stringify({
      error: {
        code: 403,
        message: 'x',
        status: 'PERMISSION_DENIED',
        ...errorInfo('SERVICE_DISABLED', { service: 'vision.googleapis.com' }),
      },
    });
    const { out } = await runProgram(['explain'], printed);
    expect(out).toMatch(/Certain/);
    expect(out).not.toContain('add --url');
  });

  it('of the page of a kind: it is in the package', async () => {
    const { out } = await runProgram(['kinds', 'NotShared', '--json'], '');
    const { kinds } = JSON.parse(out) as { kinds: { page: string }[] };
    expect(page(kinds[0]!.page.replace('google-denials/', ''))).toContain('# NotShared');
  });

  it('of servers: nothing is promised that nobody can prove', () => {
    expect(page('SECURITY.md')).not.toMatch(/servers repeat none/);
  });
});
