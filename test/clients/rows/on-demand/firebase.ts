import { KEY, ROBOT, SERVICE_ACCOUNT } from '../../world/credentials.js';
import type { Made, Row } from '../../world/measure.js';
import { MODEL, PROJECT, SERVICES } from '../services.js';
import { BY_ERROR, SLOW } from './make.js';

type Load = (name: string) => Promise<any>;

let apps = 0;

/** Older majors of firebase-admin. */
export const FIREBASE: readonly Row[] = ['firebase-admin12', 'firebase-admin13'].flatMap((name) => {
  const app = async (load: Load, part: string, get: string): Promise<any> => {
    const { initializeApp, cert } = await load(`${name}/app`);
    const made = initializeApp({ credential: cert(SERVICE_ACCOUNT), projectId: PROJECT }, `app-${(apps += 1)}`);
    return (await load(`${name}/${part}`))[get](made);
  };
  const row = (client: string, rest: Omit<Row, 'client' | 'packages' | 'caller'>): Row => ({
    client,
    packages: [name],
    caller: ROBOT,
    ...rest,
  });
  return [
    row('firebase-admin, Auth', {
      service: SERVICES.auth,
      async make(load) {
        const target = await app(load, 'auth', 'getAuth');
        return { target, call: () => target.getUser('u') };
      },
    }),
    row('firebase-admin, Messaging', {
      service: SERVICES.messaging,
      skip: { RateLimited: 'it waits for as long as the server asks before it tries again' },
      async make(load) {
        const target = await app(load, 'messaging', 'getMessaging');
        return { target, call: () => target.send({ token: 't' }) };
      },
    }),
    row('firebase-admin, Remote Config', {
      service: SERVICES.remoteConfig,
      skip: { ...SLOW, Success: 'the server answers with nothing, which is no template' },
      async make(load) {
        const target = await app(load, 'remote-config', 'getRemoteConfig');
        return { target, call: () => target.getTemplate() };
      },
    }),
  ];
});

/** Firebase for the web: what it throws has its own codes, and nothing of the response. */
function web(client: string, part: string, row: Omit<Row, 'client' | 'packages' | 'make'> & { use: (module: any, app: any) => Made }): Row {
  const { use, ...rest } = row;
  return {
    client: `firebase, ${client}`,
    packages: ['firebase'],
    because: BY_ERROR,
    ...rest,
    async make(load) {
      const { initializeApp } = await load('firebase/app');
      const app = initializeApp({ apiKey: KEY, projectId: PROJECT, storageBucket: 'b', appId: '1:1:web:1' }, `web-${(apps += 1)}`);
      return use(await load(`firebase/${part}`), app);
    },
  };
}

/** Firebase for the web. */
export const WEB: readonly Row[] = [
  web('Firestore Lite', 'firestore/lite', {
    service: SERVICES.firestore,
    only: ['Bare403', 'RateLimited', 'BadRequest'],
    untold: ['method', 'delay'],
    use(firestore, app) {
      const target = firestore.getFirestore(app);
      return { target, call: () => firestore.getDoc(firestore.doc(target, 'a/b')) };
    },
  }),
  web('Storage', 'storage', {
    service: SERVICES.firebaseStorage,
    because: `it says \`unauthorized\` for every 403: ${BY_ERROR}`,
    only: ['Bare403', 'BadRequest'],
    untold: ['method'],
    use(storage, app) {
      const target = storage.getStorage(app);
      return { target, call: () => storage.getMetadata(storage.ref(target, 'x/y')) };
    },
  }),
  web('Auth', 'auth', {
    service: SERVICES.auth,
    only: ['KeyInvalid', 'ApiDisabled'],
    untold: ['method'],
    use(auth, app) {
      const target = auth.getAuth(app);
      return { target, call: () => auth.signInAnonymously(target) };
    },
  }),
  web('AI', 'ai', {
    service: { ...SERVICES.gemini, name: 'firebasevertexai.googleapis.com' },
    use(ai, app) {
      const target = ai.getAI(app, { backend: new ai.GoogleAIBackend() });
      return { target, call: () => ai.getGenerativeModel(target, { model: MODEL }).generateContent('hi') };
    },
  }),
];
