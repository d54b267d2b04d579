import { KEY, KEY_HOLDER, ROBOT, SERVICE_ACCOUNT } from '../world/credentials.js';
import type { Row } from '../world/measure.js';
import { PROJECT, RETRIES, SERVICES } from './services.js';

/** The clients of Google Cloud. */
export const GOOGLE_CLOUD: readonly Row[] = [
  {
    client: 'Firestore',
    packages: ['@google-cloud/firestore'],
    target: 'Firestore',
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
    client: 'Firestore, BulkWriter',
    packages: ['@google-cloud/firestore'],
    target: 'Firestore',
    service: SERVICES.firestore,
    caller: ROBOT,
    byToDenial: 'intercepted',
    skip: { ...RETRIES, Success: 'the server answers with nothing, which is no write' },
    async make(load) {
      const { Firestore } = await load('@google-cloud/firestore');
      const target = new Firestore({ projectId: PROJECT });
      const call = async (): Promise<unknown> => {
        const writer = target.bulkWriter();
        writer.onWriteError(() => false);
        const written = writer.set(target.doc('a/b'), { x: 1 });
        void writer.close();
        return written;
      };
      return { target, call, close: () => target.terminate() };
    },
  },
  {
    client: 'PubSub',
    packages: ['@google-cloud/pubsub'],
    target: 'PubSub, Logging or Bigtable',
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
    target: 'Subscription of Pub/Sub',
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
    client: 'PubSub, Topic',
    packages: ['@google-cloud/pubsub'],
    target: 'Topic or Snapshot of Pub/Sub',
    service: SERVICES.pubsub,
    caller: ROBOT,
    async make(load) {
      const { PubSub } = await load('@google-cloud/pubsub');
      const pubsub = new PubSub({ projectId: PROJECT });
      const target = pubsub.topic('t');
      return { target, call: () => target.getMetadata({ retry: null }), close: () => pubsub.close() };
    },
  },
  {
    client: 'Spanner',
    packages: ['@google-cloud/spanner'],
    target: 'Datastore or Spanner',
    service: SERVICES.spanner,
    caller: ROBOT,
    skip: { RateLimited: RETRIES.RateLimited },
    async make(load) {
      const { Spanner } = await load('@google-cloud/spanner');
      const target = new Spanner({ projectId: PROJECT, disableBuiltInMetrics: true });
      return { target, call: () => target.instance('i').getMetadata({ gaxOptions: { retry: null } }), close: () => target.close() };
    },
  },
  {
    client: 'BigQuery',
    packages: ['@google-cloud/bigquery'],
    target: 'client of @google-cloud/common',
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
    target: 'client of @google-cloud/common',
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
    target: 'client of @google-cloud/common',
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
    target: 'client of google-gax',
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
    client: 'ErrorReporting',
    packages: ['@google-cloud/error-reporting'],
    target: 'ErrorReporting',
    service: SERVICES.errors,
    caller: ROBOT,
    skip: { RateLimited: 'it retries' },
    async make(load) {
      const { ErrorReporting } = await load('@google-cloud/error-reporting');
      const target = new ErrorReporting({ projectId: PROJECT, reportMode: 'always', logLevel: 0, credentials: SERVICE_ACCOUNT });
      const call = (): Promise<unknown> =>
        new Promise((resolve, reject) =>
          target.report('failed', undefined, undefined, (error: unknown, answer: unknown) =>
            error ? reject(error as Error) : resolve(answer),
          ),
        );
      return { target, call };
    },
  },
  {
    client: 'Cloud SQL connector',
    packages: ['@google-cloud/cloud-sql-connector'],
    target: 'connector of Cloud SQL',
    service: SERVICES.sql,
    caller: ROBOT,
    skip: { RateLimited: 'it retries' },
    async make(load) {
      const { Connector } = await load('@google-cloud/cloud-sql-connector');
      const target = new Connector();
      // What `getOptions` calls first. It leaves a rejection behind that nobody handles, bare as well.
      return {
        target,
        call: () => target.sqlAdminFetcher.getInstanceMetadata({ projectId: PROJECT, regionId: 'us-central1', instanceId: 'i' }),
      };
    },
  },
];
