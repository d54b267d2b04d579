import { SERVICE_ACCOUNT } from '../../world/credentials.js';
import type { Row } from '../../world/measure.js';
import { PROJECT, RETRIES, SERVICES } from '../services.js';
import { cloud, SLOW } from './make.js';

/** Further clients and majors of Google Cloud. */
export const CLOUD: readonly Row[] = [
  ...['bigquery7', 'bigquery8'].map((name) =>
    cloud('BigQuery', name, {
      service: SERVICES.bigquery,
      use({ BigQuery }) {
        const target = new BigQuery({ projectId: PROJECT, autoRetry: false });
        return { target, call: () => target.dataset('ds').get() };
      },
    }),
  ),
  cloud('Storage', 'storage6', {
    service: SERVICES.storage,
    use({ Storage }) {
      const target = new Storage({ projectId: PROJECT, credentials: SERVICE_ACCOUNT, retryOptions: { autoRetry: false } });
      return { target, call: () => target.bucket('b').file('o').getMetadata() };
    },
  }),
  cloud('PubSub', 'pubsub4', {
    service: SERVICES.pubsub,
    use({ PubSub }) {
      const target = new PubSub({ projectId: PROJECT });
      return { target, call: () => target.getTopics({ gaxOpts: { retry: null } }), close: () => target.close() };
    },
  }),
  cloud('Firestore', 'firestore7', {
    service: SERVICES.firestore,
    skip: { ...RETRIES, Success: 'the server answers with nothing, which is no write' },
    use({ Firestore }) {
      const target = new Firestore({ projectId: PROJECT });
      return { target, call: () => target.doc('a/b').set({ x: 1 }), close: () => target.terminate() };
    },
  }),
  ...['datastore10', '@google-cloud/datastore'].map((name) =>
    cloud('Datastore', name, {
      service: SERVICES.datastore,
      skip: RETRIES,
      use({ Datastore }) {
        const target = new Datastore({ projectId: PROJECT });
        return { target, call: () => target.get(target.key(['Kind', 'name']), { gaxOptions: { retry: null } }) };
      },
    }),
  ),
  ...['logging11', '@google-cloud/logging'].map((name) =>
    cloud('Logging', name, {
      service: SERVICES.logging,
      use({ Logging }) {
        const target = new Logging({ projectId: PROJECT });
        const log = target.log('l');
        return { target, call: () => log.write(log.entry({}, 'x'), { gaxOptions: { retry: null } }) };
      },
    }),
  ),
  cloud('Bigtable', '@google-cloud/bigtable', {
    service: SERVICES.bigtable,
    use({ Bigtable }) {
      const target = new Bigtable({ projectId: PROJECT, metricsEnabled: false });
      return { target, call: () => target.getInstances({ retry: null }), close: () => target.close() };
    },
  }),
  cloud('DNS', '@google-cloud/dns', {
    service: SERVICES.dns,
    skip: SLOW,
    use({ DNS }) {
      const target = new DNS({ projectId: PROJECT, autoRetry: false });
      return { target, call: () => target.getZones() };
    },
  }),
  cloud('KeyManagementServiceClient, REST', '@google-cloud/kms', {
    service: SERVICES.kms,
    use({ KeyManagementServiceClient }) {
      const target = new KeyManagementServiceClient({ fallback: true });
      const parent = `projects/${PROJECT}/locations/us-central1`;
      return { target, call: () => target.listKeyRings({ parent }, { retry: null }), close: () => target.close() };
    },
  }),
  cloud('SpeechClient, stream', '@google-cloud/speech', {
    service: SERVICES.speech,
    skip: { Success: 'it ends with nothing' },
    use({ SpeechClient }) {
      const target = new SpeechClient();
      const call = (): Promise<unknown> =>
        new Promise((resolve, reject) => {
          const stream = target.streamingRecognize({ config: { encoding: 'LINEAR16', sampleRateHertz: 16_000, languageCode: 'en-US' } });
          stream.on('error', reject).on('data', resolve).on('end', resolve);
          stream.write(Buffer.alloc(2));
        });
      return { target, call, close: () => target.close() };
    },
  }),
];
