import { cert, initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getDataConnect } from 'firebase-admin/data-connect';
import { getDatabase } from 'firebase-admin/database';
import { getMessaging } from 'firebase-admin/messaging';
import { getProjectManagement } from 'firebase-admin/project-management';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Denial, interceptDenials, toDenial } from '../../src/index.js';
import { PROJECT, SERVICES } from './rows/services.js';
import { SERVICE_ACCOUNT } from './world/credentials.js';
import { replaceGoogle } from './world/start.js';

const world = await replaceGoogle();
const databaseURL = `https://${PROJECT}-default-rtdb.firebaseio.com`;
const app = initializeApp({ credential: cert(SERVICE_ACCOUNT as object), projectId: PROJECT, databaseURL });
const told: Denial[] = [];
interceptDenials(app, { identity: 'offline', onDenial: (denial) => told.push(denial) });
beforeEach(() => void told.splice(0));
afterAll(() => {
  getDatabase(app).goOffline();
  world.close();
});

const WHO = { email: SERVICE_ACCOUNT.client_email };

describe('sendEach, which resolves with failures inside', () => {
  beforeEach(() => void Object.assign(world, { service: SERVICES.messaging, respond: undefined }));

  it('tells each denial once, and toDenial knows it by its error, with who called', async () => {
    world.scenario = 'MissingPermission';
    const result = await getMessaging(app).sendEach([{ token: 'a' }, { token: 'b' }]);
    expect(result).toMatchObject({ successCount: 0, failureCount: 2, responses: [{ success: false }, { success: false }] });
    const [first, second] = await Promise.all(result.responses.map(({ error }) => toDenial(error)));
    expect(first).toMatchObject({ kind: 'MissingPermission', certainty: 'certain', service: 'fcm.googleapis.com', caller: WHO });
    expect(told).toHaveLength(2);
    expect(told).toContain(first);
    expect(told).toContain(second);
  });

  it('tells nothing of messages that were sent, or that are wrong', async () => {
    for (const scenario of ['Success', 'BadRequest'] as const) {
      Object.assign(world, { scenario, respond: scenario === 'Success' ? () => ({ name: 'projects/p/messages/1' }) : undefined });
      const { responses } = await getMessaging(app).sendEach([{ token: 'a' }]);
      expect(responses.map(({ success }) => success)).toEqual([scenario === 'Success']);
      expect(await toDenial(responses[0]!.error)).toBeUndefined();
    }
    expect(told).toEqual([]);
  });
});

describe('what a service hands out', () => {
  beforeEach(() => void Object.assign(world, { service: SERVICES.auth, scenario: 'MissingPermission', respond: undefined }));

  it.each<[string, () => Promise<unknown>]>([
    ['the auth of a tenant', () => getAuth(app).tenantManager().authForTenant('t').getUser('u')],
    ['an Android app', () => getProjectManagement(app).androidApp('1:2:android:3').getShaCertificates()],
    [
      'a connector of Data Connect',
      () => getDataConnect({ location: 'us-central1', serviceId: 's' }, app).executeGraphql('{ users { id } }'),
    ],
  ])('%s is met as well, and told once', async (_, call) => {
    const error = await call().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ kind: 'MissingPermission', certainty: 'certain', caller: WHO });
    expect(told).toEqual([error]);
  });
});

describe('the Realtime Database', () => {
  const DENIED = { kind: 'NotShared', certainty: 'likely', service: 'firebasedatabase.googleapis.com', caller: WHO };
  beforeEach(() => void Object.assign(world, { service: SERVICES.database, scenario: 'Bare403' }));
  const users = (): ReturnType<ReturnType<typeof getDatabase>['ref']> => getDatabase(app).ref('users');
  const failure = (start: (done: (error: unknown) => void) => unknown): Promise<unknown> => new Promise((done) => void start(done));

  it.each<[string, () => Promise<unknown>]>([
    ['set', () => users().child('ann').set({ name: 'Ann' })],
    ['push', async () => users().push({ name: 'Ann' })],
    ['once', () => users().orderByKey().limitToFirst(1).once('value')],
    ['get', () => users().get()],
    ['transaction', () => users().transaction((value: unknown) => value ?? 1)],
  ])('%s rejects with the denial, told once', async (_, call) => {
    const error = await call().catch((caught: unknown) => caught);
    expect(error).toMatchObject(DENIED);
    expect(told).toEqual([error]);
  });

  it.each<[string, (done: (error: unknown) => void) => unknown]>([
    ['a listener', (done) => users().on('value', () => expect.fail('a value'), done)],
    [
      'a write',
      (done) =>
        void users()
          .set(1, done)
          .catch(() => undefined),
    ],
    ['a push', (done) => users().push(1, done)],
    [
      'a transaction',
      (done) =>
        void users()
          .transaction((value: unknown) => value ?? 1, done)
          .catch(() => undefined),
    ],
  ])('what is called when %s fails is handed the denial, told once', async (_, start) => {
    const error = await failure(start);
    expect(error).toMatchObject(DENIED);
    expect(told).toEqual([error]);
  });

  it('writes and listens as before', async () => {
    world.scenario = 'Success';
    const pushed = await users().push({ name: 'Ann' });
    expect(pushed.key).toMatch(/^-/);
    expect(await failure((done) => users().set(1, done))).toBeNull();
    expect(told).toEqual([]);
  });
});
