import { ROBOT, SERVICE_ACCOUNT } from '../world/credentials.js';
import type { Row } from '../world/measure.js';
import { PROJECT, SERVICES } from './services.js';

const DATABASE = `https://${PROJECT}-default-rtdb.firebaseio.com`;
let apps = 0;

/** An app of firebase-admin, with the service that a row calls. */
async function firebase(load: (name: string) => Promise<any>, part: string, get: string): Promise<{ app: any; service: any }> {
  const { initializeApp, cert } = await load('firebase-admin/app');
  const app = initializeApp(
    { credential: cert(SERVICE_ACCOUNT), projectId: PROJECT, storageBucket: 'b', databaseURL: DATABASE },
    `app-${(apps += 1)}`,
  );
  return { app, service: (await load(`firebase-admin/${part}`))[get](app) };
}

/** firebase-admin. */
export const FIREBASE: readonly Row[] = [
  {
    client: 'firebase-admin, Auth',
    packages: ['firebase-admin'],
    target: 'app of firebase-admin',
    service: SERVICES.auth,
    caller: ROBOT,
    async make(load) {
      const { app, service } = await firebase(load, 'auth', 'getAuth');
      return { target: app, call: () => service.getUser('u') };
    },
  },
  {
    client: 'firebase-admin, Messaging',
    packages: ['firebase-admin'],
    target: 'service of firebase-admin',
    service: SERVICES.messaging,
    caller: ROBOT,
    skip: { RateLimited: 'it waits for as long as the server asks before it tries again' },
    async make(load) {
      const { service } = await firebase(load, 'messaging', 'getMessaging');
      return { target: service, call: () => service.send({ token: 't' }) };
    },
  },
  {
    client: 'firebase-admin, Storage',
    packages: ['firebase-admin'],
    target: 'Storage of firebase-admin',
    service: SERVICES.storage,
    caller: ROBOT,
    skip: { RateLimited: 'its Storage retries' },
    async make(load) {
      const { service } = await firebase(load, 'storage', 'getStorage');
      return { target: service, call: () => service.bucket().file('o').getMetadata() };
    },
  },
  {
    client: 'firebase-admin, Realtime Database',
    packages: ['firebase-admin'],
    target: 'Realtime Database of firebase-admin',
    service: SERVICES.database,
    caller: ROBOT,
    untold: ['method'],
    only: ['Success', 'Bare403'],
    async make(load) {
      const { service } = await firebase(load, 'database', 'getDatabase');
      return { target: service, call: () => service.ref('users/ann').set({ name: 'Ann' }), close: () => service.goOffline() };
    },
  },
];
