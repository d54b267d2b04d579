import { beforeEach, describe, expect, it } from 'vitest';
import { authModule } from '../../intercept/auth-clients.js';
import { CREDENTIALS, POOL } from '../credentials.js';
import { callerOf, type Options, responseTo } from '../denied-call.js';
import { machine } from '../environment.js';
import { ANN, DRIVE, ROBOT, VM } from '../google.js';
import { SECRET } from '../secrets.js';

const { gal } = authModule('google-auth-library');
machine(() => 'http://127.0.0.1:1');

const API = 'https://storage.googleapis.com/storage/v1/b/x';
const SUBJECT = `principal:${POOL}/subject/repo:example/app`;
let robot: any;
beforeEach(() => {
  robot = new gal.JWT({ email: ROBOT, key: SECRET.privateKey, quotaProjectId: 'quota-project', scopes: [DRIVE] });
});

function denied(client: unknown, principal: string | undefined, url = API, options: Options = {}) {
  return callerOf(responseTo(url), {
    client,
    identity: 'offline',
    verdict: { facts: principal === undefined ? {} : { principal: { says: principal, by: 'structure' } } },
    ...options,
  });
}

function impersonated(): any {
  const sourceClient = new gal.JWT({ email: VM, key: SECRET.privateKey });
  return new gal.Impersonated({
    sourceClient,
    targetPrincipal: ROBOT,
    targetScopes: [DRIVE],
    delegates: [`projects/-/serviceAccounts/delegate@example-project.iam.gserviceaccount.com`],
  });
}

describe('the principal that the server names', () => {
  it.each([ROBOT, `serviceAccount:${ROBOT}`, ROBOT.toUpperCase(), `principal://iam.googleapis.com/projects/-/serviceAccounts/${ROBOT}`])(
    'verifies the client: %s',
    async (principal) => {
      const caller = await denied(robot, principal);
      expect(caller).toMatchObject({ verified: true, quotaProject: 'quota-project' });
      expect(caller.email?.toLowerCase()).toBe(ROBOT);
      expect(caller).not.toHaveProperty('notes');
    },
  );

  it('wins over what the client believes, and the difference is told', async () => {
    expect(await denied(robot, 'ann@example.com')).toEqual({
      type: 'user',
      principal: `user:${ANN}`,
      email: ANN,
      quotaProject: 'quota-project',
      source: 'named by Google',
      verified: true,
      notes: [`the client is configured as ${ROBOT}, but Google saw ${ANN}`],
    });
  });

  it('names the user whom nothing on this machine could name, and contradicts nothing by that', async () => {
    const client = new gal.UserRefreshClient({ clientId: '123456-abc.apps.googleusercontent.com', refreshToken: SECRET.refreshToken });
    expect(await denied(client, `user:${ANN}`)).toEqual({
      type: 'user',
      principal: `user:${ANN}`,
      email: ANN,
      clientId: '123456-abc.apps.googleusercontent.com',
      credential: 'user',
      source: 'named by Google',
      verified: true,
    });
    expect((await denied(client, ROBOT)).notes).toEqual([`the client is configured as user, but Google saw ${ROBOT}`]);
  });

  it('says which identity of a pool it was, and tells when it is none of that pool', async () => {
    const client = new gal.IdentityPoolClient(CREDENTIALS.externalAccount('https://sts.googleapis.com'));
    const inside = await denied(client, SUBJECT);
    expect(inside).toMatchObject({ type: 'workload', principal: SUBJECT, project: '123456', verified: true });
    expect(inside).not.toHaveProperty('notes');
    const other = SUBJECT.replace('example-pool', 'other-pool');
    expect((await denied(client, other)).notes).toEqual([`the client is configured as ${POOL}, but Google saw ${other}`]);
    expect(await denied(client, 'principal://iam.googleapis.com/locations/global/workforcePools/p/subject/ann')).toMatchObject({
      type: 'workforce',
    });
  });

  it('shows that nobody was seen although the client has a key', async () => {
    expect(await denied(robot, 'Anonymous caller')).toMatchObject({
      type: 'anonymous',
      verified: false,
      notes: [`the client is configured as ${ROBOT}, but Google saw anonymous`],
    });
  });

  it('is the user of a domain-wide delegation', async () => {
    const client = new gal.JWT({ email: ROBOT, key: SECRET.privateKey, subject: ANN });
    const caller = await denied(client, ANN);
    expect(caller).toMatchObject({ email: ROBOT, subject: ANN, verified: true });
    expect(caller).not.toHaveProperty('notes');
  });

  it.each([
    ['a word', 'somebody'],
    ['nothing', ''],
    ['half an address', 'ann@'],
    ['a prefix', 'user:'],
    ['a control character', '\u0000'],
    ['two words', 'a b@c'],
    ['a name with a space', 'principal://x y'],
    ['endless', 'x'.repeat(10_000)],
  ])('is left aside when it is no principal but %s', async (_what, principal) => {
    expect(await denied(robot, principal)).toEqual(await denied(robot, undefined));
  });
});

it('takes the scopes that the server saw for those of the token', async () => {
  const options = { verdict: { facts: { grantedScopes: ['https://www.googleapis.com/auth/drive.file'] } } };
  expect((await denied(robot, undefined, API, options)).scopes).toEqual(['https://www.googleapis.com/auth/drive.file']);
});

describe('a denial on the way to another identity', () => {
  const refusedFor = (email: string, verb = 'generateAccessToken') =>
    `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${email}:${verb}`;

  it.each(['generateAccessToken', 'generateIdToken', 'signBlob'])('is one of the credential behind an impersonation: %s', async (verb) => {
    expect(await denied(impersonated(), undefined, refusedFor(ROBOT, verb))).toMatchObject({
      principal: `serviceAccount:${VM}`,
      credential: 'serviceAccountKey',
      source: "the client's service account key",
      notes: [`the call failed while impersonating ${ROBOT}`],
    });
  });

  it('is one of the impersonated account when it asks for somebody else', async () => {
    const caller = await denied(impersonated(), undefined, refusedFor('third@example-project.iam.gserviceaccount.com'));
    expect(caller).toMatchObject({
      principal: `serviceAccount:${ROBOT}`,
      via: { email: 'delegate@example-project.iam.gserviceaccount.com', via: { email: VM } },
    });
    expect(caller).not.toHaveProperty('notes');
  });

  it('is one of the federated identity at the token exchange and at the impersonation after it', async () => {
    const client = new gal.IdentityPoolClient({
      ...CREDENTIALS.externalAccount('https://sts.googleapis.com'),
      service_account_impersonation_url: refusedFor(ROBOT),
    });
    for (const url of ['https://sts.googleapis.com/v1/token', refusedFor(ROBOT)]) {
      expect(await denied(client, undefined, url)).toMatchObject({
        type: 'workload',
        pool: POOL,
        notes: [`the call failed while impersonating ${ROBOT}`],
      });
    }
    expect(await denied(client, undefined)).toMatchObject({ email: ROBOT, via: { type: 'workload' } });
  });

  it('is told by the server: a link of the chain that it names is the caller, and no surprise', async () => {
    const caller = await denied(impersonated(), VM);
    expect(caller).toMatchObject({ email: VM, verified: true });
    expect(caller).not.toHaveProperty('notes');
  });
});

describe('a caller that changes between two denials of one client', () => {
  it('is noticed once', async () => {
    const client = new gal.JWT({ email: ROBOT, key: SECRET.privateKey });
    expect(await denied(client, undefined)).not.toHaveProperty('changedFrom');
    client.email = VM;
    expect(await denied(client, undefined)).toMatchObject({ email: VM, changedFrom: `serviceAccount:${ROBOT}` });
    expect(await denied(client, undefined)).not.toHaveProperty('changedFrom');
  });

  it('is noticed when a GoogleAuth gets another client, another subject, or another key', async () => {
    const auth = new gal.GoogleAuth({ authClient: new gal.JWT({ email: ROBOT, key: SECRET.privateKey, subject: ANN }) });
    await denied(auth, undefined);
    auth.cachedCredential.subject = 'bob@example.com';
    expect((await denied(auth, undefined)).changedFrom).toBe(`user:${ANN}`);
    auth.cachedCredential = auth.fromAPIKey(SECRET.apiKey);
    expect((await denied(auth, undefined)).changedFrom).toBe('user:bob@example.com');
    auth.cachedCredential.apiKey = SECRET.apiKey.replace('wxyz', 'abcd');
    expect((await denied(auth, undefined)).changedFrom).toBe('API key ending in wxyz');
  });

  it('is noticed when the server sees another principal, but not when only one of two answers names one', async () => {
    const client = new gal.UserRefreshClient({ refreshToken: SECRET.refreshToken });
    await denied(client, ANN);
    expect(await denied(client, undefined)).not.toHaveProperty('changedFrom');
    expect(await denied(client, 'Ann@Example.com')).not.toHaveProperty('changedFrom');
    expect(await denied(client, 'bob@example.com')).toMatchObject({ changedFrom: 'user:Ann@Example.com' });
  });

  it('is noticed when the server first sees what the client believes, and then somebody else', async () => {
    await denied(robot, ROBOT);
    expect((await denied(robot, ANN)).changedFrom).toBe(`serviceAccount:${ROBOT}`);
  });

  it('is not one where a chain is refused at different links', async () => {
    const client = impersonated();
    await denied(client, undefined);
    await denied(client, VM, `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${ROBOT}:generateAccessToken`);
    expect(await denied(client, ROBOT)).not.toHaveProperty('changedFrom');
  });
});

describe('a principal that only a sentence names', () => {
  const told = { says: 'attacker@evil.example', by: 'sentence' } as const;

  it('takes nothing from what the credential says, and the difference is told', async () => {
    const caller = await denied(robot, undefined, API, { verdict: { facts: { principal: told } } });
    expect(caller).toMatchObject({
      email: ROBOT,
      verified: false,
      notes: [`the client is configured as ${ROBOT}, but the response names attacker@evil.example`],
    });
  });

  it('is told where nothing else names the caller, and is not verified', async () => {
    const caller = await denied(undefined, undefined, API, { verdict: { facts: { principal: told } } });
    expect(caller).toMatchObject({ email: 'attacker@evil.example', source: 'named by Google', verified: false });
  });

  it('verifies nothing on a host where others write the answers', async () => {
    const own = { says: ROBOT, by: 'structure' } as const;
    for (const url of ['https://x.a.run.app/', 'https://sites.google.com/x', 'https://evil.example/', `${API}:rawPredict`])
      expect(await denied(robot, undefined, url, { verdict: { facts: { principal: own } } })).toMatchObject({ verified: false });
  });

  it('is the caller if it is a service agent of the very project that was called', async () => {
    const agent = (number: string) => ({ says: `service-${number}@gcp-sa-pubsub.iam.gserviceaccount.com`, by: 'sentence' }) as const;
    const url = 'https://pubsub.googleapis.com/v1/projects/123456789012/subscriptions/s';
    const own = await denied(robot, undefined, url, { verdict: { facts: { principal: agent('123456789012') } } });
    expect(own.email).toBe('service-123456789012@gcp-sa-pubsub.iam.gserviceaccount.com');
    const other = await denied(robot, undefined, url, { verdict: { facts: { principal: agent('999999999999') } } });
    expect(other.email).toBe(ROBOT);
  });
});
