import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../../../src/caller/caller.js';
import { credentialKind } from '../../../src/remediation/credentials/credential-kind.js';
import { authModule, MAJORS } from '../../intercept/auth-clients.js';
import { installed } from '../../intercept/installed.js';
import { atHome, CREDENTIALS, folder, GCLOUD_CLIENT, GCLOUD_FOLDER, POOL, ROBOT_ID, WORKFORCE_POOL, written } from '../credentials.js';
import { callerOf, refusal, responseTo } from '../denied-call.js';
import { machine } from '../environment.js';
import { ANN, type Google, PLATFORM, ROBOT, robot, startGoogle } from '../google.js';
import { SECRET } from '../secrets.js';

let google: Google;
beforeAll(async () => {
  google = await startGoogle();
});
afterAll(() => google.close());
machine(() => google.url);

const ADC = 'application_default_credentials.json';
const ENVIRONMENT = `GOOGLE_APPLICATION_CREDENTIALS (${atHome('adc.json')})`;
const pool = { type: 'workload', credential: 'federation', pool: POOL, project: '123456', verified: false } as const;
const ann = {
  type: 'user',
  principal: `user:${ANN}`,
  email: ANN,
  credential: 'gcloudUser',
  clientId: GCLOUD_CLIENT,
  quotaProject: 'quota-project',
  verified: false,
} as const;

/** Every type of file, and the caller that it stands for, the source left out. */
const FILES: Record<
  string,
  {
    readonly file: (url: string) => object;
    readonly caller: Omit<Caller, 'source'>;
    readonly scopes?: readonly string[];
    readonly via?: Omit<Caller, 'source'>;
  }
> = {
  service_account: { file: CREDENTIALS.serviceAccount, caller: { ...robot, credential: 'serviceAccountKey', clientId: ROBOT_ID } },
  authorized_user: { file: CREDENTIALS.namedUser, caller: ann },
  impersonated_service_account: {
    file: CREDENTIALS.impersonated,
    caller: { ...robot, credential: 'impersonation', scopes: [PLATFORM] },
    via: ann,
  },
  external_account: { file: CREDENTIALS.externalAccount, caller: { ...pool, scopes: [PLATFORM] } },
  'external_account that impersonates': {
    file: CREDENTIALS.externalImpersonating,
    caller: { ...robot, credential: 'impersonation', scopes: [PLATFORM] },
    via: { ...pool, scopes: [PLATFORM] },
  },
  external_account_authorized_user: {
    file: CREDENTIALS.workforceUser,
    caller: { type: 'workforce', credential: 'federation', pool: WORKFORCE_POOL, quotaProject: 'quota-project', verified: false },
  },
};

describe.each(MAJORS)('%s', (major) => {
  const { gal } = authModule(major);
  const adc = { scopes: [PLATFORM] };

  it.each(Object.entries(FILES))(
    `names the caller of a file of type %s and where the file lies, with ${installed(major)}`,
    async (_type, { file, caller, via }) => {
      vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', written('adc.json', file(google.url)));
      const auth = new gal.GoogleAuth(adc);
      const client = await auth.getClient();
      client.credentials = { access_token: SECRET.accessToken, expiry_date: Date.now() + 3_600_000 };
      const response = await refusal(() => auth.request({ url: `${google.url}/drive/v3/files/x` }));
      const { source, via: behind, scopes, ...named } = await callerOf(response, { client: auth, identity: 'offline' });
      const { scopes: expected, ...rest } = caller;
      expect(named).toEqual(rest);
      if (scopes !== undefined) expect(scopes).toEqual([PLATFORM]);
      expect(expected === undefined || scopes !== undefined).toBe(true);
      expect(source).toBe(ENVIRONMENT);
      expect(behind && { ...behind, source: undefined }).toEqual(via && { ...via, source: undefined });
    },
  );

  it(`knows the same when only the client is at hand, with ${installed(major)}`, async () => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', written('adc.json', CREDENTIALS.impersonated(google.url)));
    const client = await new gal.GoogleAuth(adc).getClient();
    const caller = await callerOf(responseTo('https://storage.googleapis.com/storage/v1/b/x'), { client });
    expect(caller).toMatchObject({
      principal: `serviceAccount:${ROBOT}`,
      source: ENVIRONMENT,
      via: { principal: `user:${ANN}`, source: `source credentials of the ${ENVIRONMENT}` },
    });
  });

  it(`takes a key file for what it is, whatever its folder is called, with ${installed(major)}`, async () => {
    mkdirSync(join(folder, 'machine-learning/gcloud'), { recursive: true });
    const keyFilename = written('machine-learning/gcloud/key.json', CREDENTIALS.serviceAccount());
    const caller = await callerOf(responseTo('https://storage.googleapis.com/storage/v1/b/x'), {
      client: new gal.GoogleAuth({ keyFilename }),
    });
    expect(caller).toMatchObject({
      credential: 'serviceAccountKey',
      source: `key file (${atHome('machine-learning', 'gcloud', 'key.json')})`,
    });
    expect(credentialKind(caller)).toBe('serviceAccount');
  });

  it(`tells a key file that was given from credentials that were passed in code, with ${installed(major)}`, async () => {
    const credentials = CREDENTIALS.serviceAccount();
    const keyFilename = written('given.json', credentials);
    const response = responseTo('https://storage.googleapis.com/storage/v1/b/x');
    const fromFile = new gal.GoogleAuth({ keyFilename });
    const fromCode = new gal.GoogleAuth({ credentials });
    for (const [auth, source] of [
      [fromFile, `key file (${atHome('given.json')})`],
      [fromCode, 'credentials passed in code'],
    ] as const) {
      expect((await callerOf(response, { client: auth })).source).toBe(source);
      await auth.getClient();
      expect(await callerOf(response, { client: auth })).toEqual({ ...robot, credential: 'serviceAccountKey', clientId: ROBOT_ID, source });
    }
  });
});

describe('Application Default Credentials', () => {
  const { gal } = authModule('google-auth-library');
  const response = responseTo('https://storage.googleapis.com/storage/v1/b/x');
  const wellKnown = join(folder, GCLOUD_FOLDER, ADC);

  it('prefers the environment variable to the file that gcloud wrote, as the auth libraries do', async () => {
    mkdirSync(dirname(wellKnown), { recursive: true });
    writeFileSync(wellKnown, JSON.stringify(CREDENTIALS.namedUser()));
    expect(await callerOf(response, { client: new gal.GoogleAuth() })).toMatchObject({
      email: ANN,
      source: `gcloud's ADC file (${atHome(GCLOUD_FOLDER, ADC)})`,
    });
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', written('adc.json', CREDENTIALS.serviceAccount()));
    expect(await callerOf(response, { client: new gal.GoogleAuth() })).toMatchObject({ email: ROBOT, source: ENVIRONMENT });
  });

  it('follows CLOUDSDK_CONFIG', async () => {
    vi.stubEnv('CLOUDSDK_CONFIG', join(folder, 'elsewhere'));
    mkdirSync(join(folder, 'elsewhere'), { recursive: true });
    writeFileSync(join(folder, 'elsewhere', ADC), JSON.stringify(CREDENTIALS.namedUser()));
    expect((await callerOf(response, { client: new gal.GoogleAuth() })).source).toBe(`gcloud's ADC file (${atHome('elsewhere', ADC)})`);
  });

  it("tells that gcloud's own OAuth client is used without a quota project", async () => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', written('adc.json', CREDENTIALS.authorizedUser()));
    const auth = new gal.GoogleAuth();
    const before = await callerOf(response, { client: auth });
    await auth.getClient();
    const after = await callerOf(response, { client: auth });
    for (const caller of [before, after]) {
      expect(caller).toMatchObject({ type: 'user', clientId: GCLOUD_CLIENT });
      expect(caller.notes?.join()).toMatch(/gcloud's OAuth client and no quota project/);
    }
    auth.cachedCredential.quotaProjectId = 'quota-project';
    expect(await callerOf(response, { client: auth })).not.toHaveProperty('notes');
  });

  it('sees a file that was written again', async () => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', written('adc.json', CREDENTIALS.namedUser()));
    expect((await callerOf(response, { client: new gal.GoogleAuth() })).email).toBe(ANN);
    written('adc.json', { ...CREDENTIALS.namedUser(), account: 'somebody.else@example.com' });
    expect((await callerOf(response, { client: new gal.GoogleAuth() })).email).toBe('somebody.else@example.com');
  });

  it.each([
    ['missing', join(folder, 'missing.json')],
    ['a folder', folder],
    ['no JSON', written('torn.json', '{"type": "service_acc')],
    ['a list', written('list.json', [1, 2])],
    ['of a type that nobody knows', written('new.json', { type: 'quantum_account', client_email: ROBOT })],
    ['huge', written('huge.json', { ...CREDENTIALS.serviceAccount(), padding: 'x'.repeat(100_000) })],
    ['nested without end', written('nested.json', nested(50))],
    ['a special file', '/dev/zero'],
  ])('says that it does not know the caller when the file is %s', async (_what, path) => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', path);
    const caller = await callerOf(response, { client: new gal.GoogleAuth() });
    expect(['unknown', 'serviceAccount']).toContain(caller.type);
    expect(caller.verified).toBe(false);
  });

  it('does not credit a file with a client that was made from something else', async () => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', written('adc.json', CREDENTIALS.serviceAccount()));
    const client = new gal.JWT({ email: 'other@example-project.iam.gserviceaccount.com', key: SECRET.privateKey });
    expect(await callerOf(response, { client })).toEqual({
      type: 'serviceAccount',
      principal: 'serviceAccount:other@example-project.iam.gserviceaccount.com',
      email: 'other@example-project.iam.gserviceaccount.com',
      project: 'example-project',
      credential: 'serviceAccountKey',
      source: "the client's service account key",
      verified: false,
    });
  });
});

function nested(depth: number): object {
  const credentials = CREDENTIALS.impersonated('https://iamcredentials.googleapis.com');
  return depth === 0 ? credentials : { ...credentials, source_credentials: nested(depth - 1) };
}
