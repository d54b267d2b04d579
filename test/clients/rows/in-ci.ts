import { KEY, KEY_HOLDER, ROBOT, SERVICE_ACCOUNT } from '../world/credentials.js';
import type { Row } from '../world/measure.js';
import { MODEL, PROJECT, SERVICES } from './services.js';

const LANGUAGES = `https://translation.googleapis.com/v3/projects/${PROJECT}/supportedLanguages`;
const BY_FETCH = 'pass it `fetch: denialFetch()`, and call `toDenial(error)` where you catch';
const RETRIES = { RateLimited: 'google-gax retries it for minutes; pass `{ retry: null }`' };

let apps = 0;

/** An app of firebase-admin, with the service that a row calls. */
async function firebase(load: (name: string) => Promise<any>, part: string, get: string): Promise<{ app: any; service: any }> {
  const { initializeApp, cert } = await load('firebase-admin/app');
  const app = initializeApp({ credential: cert(SERVICE_ACCOUNT), projectId: PROJECT, storageBucket: 'b' }, `app-${(apps += 1)}`);
  return { app, service: (await load(`firebase-admin/${part}`))[get](app) };
}

/** The clients that are dev dependencies: measured in CI. */
export const IN_CI: readonly Row[] = [
  {
    client: 'Firestore',
    packages: ['@google-cloud/firestore'],
    service: SERVICES.firestore,
    caller: ROBOT,
    skip: { ...RETRIES, Success: 'the server answers with nothing, which is no write' },
    async make(load) {
      const { Firestore } = await load('@google-cloud/firestore');
      const target = new Firestore({ projectId: PROJECT });
      return { target, call: () => target.doc('a/b').set({ x: 1 }), close: () => target.terminate() };
    },
  },
  {
    client: 'PubSub',
    packages: ['@google-cloud/pubsub'],
    service: SERVICES.pubsub,
    caller: ROBOT,
    async make(load) {
      const { PubSub } = await load('@google-cloud/pubsub');
      const target = new PubSub({ projectId: PROJECT });
      return { target, call: () => target.getTopics({ gaxOpts: { retry: null } }), close: () => target.close() };
    },
  },
  {
    client: 'PubSub, Subscription',
    packages: ['@google-cloud/pubsub'],
    service: SERVICES.pubsub,
    caller: ROBOT,
    skip: { Success: 'it waits for messages', RateLimited: 'it opens the stream again for ever' },
    async make(load) {
      const { PubSub } = await load('@google-cloud/pubsub');
      const pubsub = new PubSub({ projectId: PROJECT });
      const target = pubsub.subscription('s');
      const call = (): Promise<unknown> => new Promise((_, reject) => target.on('error', reject).on('message', reject));
      return { target, call, close: () => pubsub.close() };
    },
  },
  {
    client: 'BigQuery',
    packages: ['@google-cloud/bigquery'],
    service: SERVICES.bigquery,
    caller: ROBOT,
    async make(load) {
      const { BigQuery } = await load('@google-cloud/bigquery');
      const target = new BigQuery({ projectId: PROJECT, autoRetry: false });
      return { target, call: () => target.dataset('ds').get() };
    },
  },
  {
    client: 'Storage',
    packages: ['@google-cloud/storage'],
    service: SERVICES.storage,
    caller: ROBOT,
    async make(load) {
      const { Storage } = await load('@google-cloud/storage');
      const target = new Storage({ projectId: PROJECT, credentials: SERVICE_ACCOUNT, retryOptions: { autoRetry: false } });
      return { target, call: () => target.bucket('b').file('o').getMetadata() };
    },
  },
  {
    client: 'Translate, API key',
    packages: ['@google-cloud/translate'],
    service: SERVICES.translate,
    caller: KEY_HOLDER,
    skip: { Success: 'the server answers with nothing, which is no list of languages' },
    async make(load) {
      const { v2 } = await load('@google-cloud/translate');
      const target = new v2.Translate({ key: KEY, autoRetry: false });
      return { target, call: () => target.getLanguages() };
    },
  },
  {
    client: 'SecretManagerServiceClient, gRPC',
    packages: ['@google-cloud/secret-manager'],
    service: SERVICES.secrets,
    caller: ROBOT,
    async make(load) {
      const { SecretManagerServiceClient } = await load('@google-cloud/secret-manager');
      const target = new SecretManagerServiceClient();
      return {
        target,
        call: () => target.getSecret({ name: `projects/${PROJECT}/secrets/s` }, { retry: null }),
        close: () => target.close(),
      };
    },
  },
  {
    client: 'GoogleGenAI, Gemini API',
    packages: ['@google/genai'],
    service: SERVICES.gemini,
    caller: KEY_HOLDER,
    async make(load) {
      const { GoogleGenAI } = await load('@google/genai');
      const target = new GoogleGenAI({ apiKey: KEY });
      return { target, call: () => target.models.generateContent({ model: MODEL, contents: 'hi' }) };
    },
  },
  {
    client: 'GoogleGenAI, stream',
    packages: ['@google/genai'],
    service: SERVICES.gemini,
    caller: KEY_HOLDER,
    async make(load) {
      const { GoogleGenAI } = await load('@google/genai');
      const target = new GoogleGenAI({ apiKey: KEY });
      return {
        target,
        async call() {
          for await (const _ of await target.models.generateContentStream({ model: MODEL, contents: 'hi' }));
        },
      };
    },
  },
  {
    client: 'GoogleGenAI, Vertex AI',
    packages: ['@google/genai'],
    service: SERVICES.vertex,
    caller: ROBOT,
    async make(load) {
      const { GoogleGenAI } = await load('@google/genai');
      const target = new GoogleGenAI({ vertexai: true, project: PROJECT, location: 'us-central1' });
      return { target, call: () => target.models.generateContent({ model: MODEL, contents: 'hi' }) };
    },
  },
  {
    client: 'firebase-admin, Auth',
    packages: ['firebase-admin'],
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
    service: SERVICES.storage,
    caller: ROBOT,
    skip: { RateLimited: 'its Storage retries' },
    async make(load) {
      const { service } = await firebase(load, 'storage', 'getStorage');
      return { target: service, call: () => service.bucket().file('o').getMetadata() };
    },
  },
  {
    client: 'AI SDK, Google',
    packages: ['ai', '@ai-sdk/google'],
    service: SERVICES.gemini,
    because: BY_FETCH,
    async make(load) {
      const [{ generateText }, { createGoogleGenerativeAI }] = [await load('ai'), await load('@ai-sdk/google')];
      const target = createGoogleGenerativeAI({ apiKey: KEY });
      return { target, call: () => generateText({ model: target(MODEL), prompt: 'hi', maxRetries: 0 }) };
    },
  },
  {
    client: 'openai on the URL of Gemini',
    packages: ['openai'],
    service: SERVICES.gemini,
    because: BY_FETCH,
    async make(load) {
      const { OpenAI } = await load('openai');
      const target = new OpenAI({ apiKey: KEY, baseURL: 'https://generativelanguage.googleapis.com/v1beta/openai/', maxRetries: 0 });
      return { target, call: () => target.chat.completions.create({ model: MODEL, messages: [{ role: 'user', content: 'hi' }] }) };
    },
  },
  {
    client: 'axios',
    packages: ['axios'],
    service: SERVICES.translate,
    caller: KEY_HOLDER,
    async make(load) {
      const target = (await load('axios')).default.create({ params: { key: KEY } });
      return { target, call: () => target.get(LANGUAGES) };
    },
  },
  {
    client: 'ky',
    packages: ['ky'],
    service: SERVICES.translate,
    caller: KEY_HOLDER,
    async make(load) {
      const target = (await load('ky')).default.create({ retry: 0, headers: { 'x-goog-api-key': KEY } });
      return { target, call: (instance) => instance.get(LANGUAGES).json() };
    },
  },
];
