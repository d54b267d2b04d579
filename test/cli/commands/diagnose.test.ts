import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeWorld } from '../../../src/testing/fake-google/world.js';
import { Denial } from '../../../src/denial/denial.js';
import { openShell, type Shell } from '../../diagnosis/google-on-nock.js';
import { strictSchema } from '../schema.js';

const ANN = 'ann@example.com';
const ADMIN = 'admin@example.com';
const ROBOT = 'robot@acme-prod.iam.gserviceaccount.com';
const DRIVE = ['https://www.googleapis.com/auth/drive'];
const CLOUD = ['https://www.googleapis.com/auth/cloud-platform'];
const FILE = '1ExampleFileIdentifier0000000000000';

const world: FakeWorld = {
  callers: {
    [ANN]: { scopes: [...DRIVE, ...CLOUD] },
    [ROBOT]: { scopes: [...DRIVE, ...CLOUD], project: 'acme-prod' },
    [ADMIN]: { scopes: CLOUD, sees: 'everything' },
  },
  files: { [FILE]: { roles: { [ANN]: 'reader' } } },
  apis: {
    'acme-prod': ['drive.googleapis.com', 'secretmanager.googleapis.com', 'serviceusage.googleapis.com', 'cloudbilling.googleapis.com'],
  },
  explanations: { CiQwMTlmEXAMPLE: { because: 'denyPolicy', policy: 'policies/x/denypolicies/no-secrets' } },
  delegation: { [ROBOT]: DRIVE },
};

const SHEET = `HTTP/2 403\ncontent-type: application/json\n\n{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}`;
const SHEET_URL = `https://sheets.googleapis.com/v4/spreadsheets/${FILE}:batchUpdate`;

let shell: Shell;
const valid = strictSchema();

beforeEach(() => {
  shell = openShell(world);
});
afterEach(() => {
  vi.unstubAllEnvs();
  shell.close();
});

function json(out: string): any {
  const output = JSON.parse(out);
  expect(valid(output), JSON.stringify(valid.errors, null, 1)).toBe(true);
  return output;
}

describe('google-denials diagnose', () => {
  const ask = ['diagnose', '--url', SHEET_URL, '--method', 'POST'];

  it('says what Google shows, the sharper explanation, and what was asked', async () => {
    const { code, out, err } = await shell.run([...ask, '--credentials', shell.user(ANN)], SHEET);
    expect(code).toBe(0);
    expect(out).toMatch(/^Google confirms it\.\n\nNotShared: /);
    expect(out).toContain(`1. Change the role of ${ANN} on the file from reader to writer`);
    expect(out).toMatch(/Asked\n[\s\S]*the caller has the file as reader; the call needs writer/);
    expect(err).toMatch(/Does the caller see file .* the caller has the file as reader/);
    expect(out + err).not.toContain('CANARY');
  });

  it('prints JSON that validates, with the record of the sharper denial', async () => {
    const { out } = await shell.run([...ask, '--json', '--credentials', shell.user(ANN)], SHEET);
    const output = json(out);
    expect(output).toMatchObject({ conclusion: 'confirmed', denial: { kind: 'NotShared', access: 'insufficient', certainty: 'certain' } });
    expect(Denial.fromJSON(output.denial).evidence[0]).toMatchObject({ source: 'Probe' });
  });

  it('takes the Application Default Credentials where no file is named', async () => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', shell.user(ANN));
    // Else google-auth-library asks gcloud and the metadata server for one.
    vi.stubEnv('GOOGLE_CLOUD_PROJECT', 'acme-prod');
    const { out } = await shell.run(ask, SHEET);
    expect(out).toContain('from reader to writer');
  });

  it('works for an administrator alone, on an error that somebody pasted', async () => {
    const denied = {
      error: {
        code: 403,
        status: 'PERMISSION_DENIED',
        message: "Permission 'secretmanager.versions.access' denied on resource 'projects/acme-prod/secrets/db'.",
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
            reason: 'IAM_PERMISSION_DENIED',
            domain: 'iam.googleapis.com',
            metadata: {
              permission: 'secretmanager.versions.access',
              resource: 'projects/acme-prod/secrets/db',
              error_info_id: 'CiQwMTlmEXAMPLE',
            },
          },
        ],
      },
    };
    const { out } = await shell.run(['diagnose', '--admin-credentials', shell.user(ADMIN), '--json'], JSON.stringify(denied));
    expect(json(out)).toMatchObject({ conclusion: 'corrected', denial: { kind: 'PolicyBlocked', policy: 'IamDeny' } });
    expect(shell.google.requests.every(({ email }) => email === ADMIN || email === undefined)).toBe(true);
  });

  it('says that nothing was denied, with exit code 1', async () => {
    const { code, err } = await shell.run(['diagnose', '--credentials', shell.user(ANN)], 'all is well');
    expect(code).toBe(1);
    expect(err).toMatch(/No denied call was found/);
    expect(json((await shell.run(['diagnose', '--json'], 'all is well')).out)).toMatchObject({ denied: false });
  });

  it.each([
    ['a file that is not there', () => '/nowhere/key.json', /nowhere/],
    ['a file that is not JSON', () => shell.file('key.txt', 'hello'), /isn't JSON\. Pass a key file/],
    ['a file that is no credential', () => shell.file('package.json', '{"name":"x"}'), /isn't a credential file: it has no "type"/],
  ])('says what to do about %s', async (_what, file, message) => {
    const { code, err } = await shell.run([...ask, '--credentials', file()], SHEET);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('says how to sign in where there are no credentials', async () => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', '/nowhere/adc.json');
    const { code, err } = await shell.run(ask, SHEET);
    expect(code).toBe(2);
    expect(err).toMatch(/gcloud auth application-default login/);
  });

  it('explains as far as it can without a network', async () => {
    const file = shell.user(ANN);
    nock.cleanAll();
    const { code, out, err } = await shell.run([...ask, '--credentials', file], SHEET);
    expect(code).toBe(0);
    expect(err).toMatch(/could not be reached/);
    expect(out).toMatch(/^What Google said doesn't prove the cause\.\n\nNotShared: /);
  });

  it('refuses a timeout that is none', async () => {
    const { code, err } = await shell.run([...ask, '--timeout', 'soon'], SHEET);
    expect(code).toBe(2);
    expect(err).toMatch(/number of seconds/);
  });
});

describe('google-denials can', () => {
  it('says yes, with exit code 0', async () => {
    const { code, out } = await shell.run(['can', 'drive.files.get', '--on', FILE, '--credentials', shell.user(ANN)]);
    expect(out).toMatch(/^yes: drive\.files\.get on 1Example/);
    expect(code).toBe(0);
  });

  it('says no, what is missing and what to do, with exit code 1', async () => {
    const { code, out } = await shell.run(['can', 'drive.files.update', '--on', FILE, '--credentials', shell.user(ANN)]);
    expect(out).toMatch(/^no: drive\.files\.update/);
    expect(out).toContain('from reader to writer');
    expect(code).toBe(1);
  });

  it('prints JSON that validates', async () => {
    const secret = 'projects/acme-prod/secrets/db';
    const { out } = await shell.run([
      'can',
      'secretmanager.projects.secrets.versions.access',
      '--on',
      secret,
      '--json',
      '--credentials',
      shell.user(ANN),
    ]);
    expect(json(out)).toMatchObject({
      access: 'notAllowed',
      denial: { kind: 'MissingPermission', permissions: ['secretmanager.versions.access'] },
    });
  });

  it('names the nearest methods for one that it does not know', async () => {
    const { code, err } = await shell.run(['can', 'drive.files.gett', '--credentials', shell.user(ANN)]);
    expect(code).toBe(2);
    expect(err).toMatch(/drive\.files\.get/);
  });
});

describe('google-denials doctor', () => {
  it('passes what is well and fails what is not, with the fix', async () => {
    const args = [
      'doctor',
      '--credentials',
      shell.user(ANN),
      '--scopes',
      'drive,calendar',
      '--apis',
      'drive.googleapis.com,sheets.googleapis.com',
      '--project',
      'acme-prod',
    ];
    const { code, out } = await shell.run(args);
    expect(code).toBe(1);
    expect(out).toMatch(/PASS +Does Google accept the credential\? Google knows the token as ann@example\.com/);
    expect(out).toMatch(/PASS +Does the token carry \S+auth\/drive\?/);
    expect(out).toMatch(/FAIL +Does the token carry \S+auth\/calendar\?[\s\S]*Fix: Ask the user to consent to \S+auth\/calendar\n/);
    expect(out).toMatch(/PASS +Is drive\.googleapis\.com enabled/);
    expect(out).toMatch(
      /FAIL +Is sheets\.googleapis\.com enabled[\s\S]*Fix: Enable [\s\S]*\$ gcloud services enable sheets\.googleapis\.com --project=acme-prod/,
    );
    expect(out).toMatch(/PASS +Is billing enabled/);
  });

  it('tries the scopes of domain-wide delegation one by one', async () => {
    const { out } = await shell.run([
      'doctor',
      '--json',
      '--credentials',
      shell.key(ROBOT),
      '--subject',
      ANN,
      '--scopes',
      'drive,calendar',
    ]);
    const { healthy, checks } = json(out);
    expect(healthy).toBe(false);
    expect(checks.filter((check: any) => check.check === 'scope').map((check: any) => check.result)).toEqual(['pass', 'fail']);
    expect(checks.find((check: any) => check.result === 'fail' && check.check === 'scope').remedy).toMatchObject({
      action: 'AuthorizeDelegation',
      who: 'workspaceAdmin',
    });
  });

  it('fails a credential that Google takes no more', async () => {
    const { code, out } = await shell.run(['doctor', '--credentials', shell.user('gone@example.com')]);
    expect(code).toBe(1);
    expect(out).toMatch(/FAIL +Does Google accept the credential\?/);
  });

  it('says that Google could not be reached, and that nothing is known to be well', async () => {
    const file = shell.user(ANN);
    nock.cleanAll();
    const { code, out, err } = await shell.run(['doctor', '--credentials', file, '--scopes', 'drive']);
    expect(code).toBe(1);
    expect(out).not.toMatch(/FAIL|PASS/);
    expect(err).toMatch(/could not be reached\. Check the network/);
  });
});
