import { afterAll, describe, expect, it } from 'vitest';
import { recordAccess } from '../../src/index.js';
import { IN_CI } from './rows/in-ci.js';
import { replaceGoogle } from './world/start.js';

const world = await replaceGoogle();
afterAll(() => world.close());

const load = (name: string): Promise<any> => import(name);

/** The method that each client calls, or how it is refused. A discovered API of no table is called, and nobody knows what it needs. */
const RECORDED: Readonly<Record<string, string | RegExp | undefined>> = {
  Gaxios: 'translate.projects.getSupportedLanguages',
  JWT: 'translate.projects.getSupportedLanguages',
  GoogleAuth: 'translate.projects.getSupportedLanguages',
  'google.drive': 'drive.files.get',
  google: 'drive.files.get',
  'google.discoverAPI': undefined,
  Firestore: 'firestore.projects.databases.documents.commit',
  'Firestore, BulkWriter': 'firestore.projects.databases.documents.batchWrite',
  PubSub: 'pubsub.projects.topics.list',
  'PubSub, Subscription': 'pubsub.projects.subscriptions.pull',
  'PubSub, Topic': 'pubsub.projects.topics.get',
  Spanner: 'spanner.projects.instances.get',
  BigQuery: 'bigquery.datasets.get',
  Storage: 'storage.objects.get',
  'Translate, API key': 'language.languages.list',
  'SecretManagerServiceClient, gRPC': 'secretmanager.projects.secrets.get',
  ErrorReporting: 'clouderrorreporting.projects.events.report',
  'Cloud SQL connector': 'sql.connect.get',
  'firebase-admin, Auth': 'identitytoolkit.projects.accounts.lookup',
  'firebase-admin, Messaging': 'fcm.projects.messages.send',
  'firebase-admin, Storage': 'storage.objects.get',
  'firebase-admin, Realtime Database': /has no methods to record: roles\/firebasedatabase\.viewer reads.* Pass the app/,
  'GoogleGenAI, Gemini API': 'generativelanguage.models.generateContent',
  'GoogleGenAI, stream': 'generativelanguage.models.streamGenerateContent',
  'GoogleGenAI, Vertex AI': 'aiplatform.projects.locations.publishers.models.generateContent',
  'AI SDK, Google': /a function, not a client/,
  'openai on the URL of Gemini': /can't intercept this OpenAI/,
  axios: 'translate.projects.getSupportedLanguages',
  ky: /can't be recorded in place\. Pass the auth client/,
  got: /can't be recorded in place\. Pass the auth client/,
  'google-spreadsheet': 'sheets.spreadsheets.get',
  'Maps services': /ask for no scope or role/,
};

describe('a denied call is recorded by its method, or the client is refused with what to do', () => {
  it.each(IN_CI.map((row) => [row.client, row] as const))('%s', { timeout: 60_000 }, async (client, row) => {
    const respond = row.respond && ((): object | undefined => row.respond?.('MissingPermission'));
    Object.assign(world, { scenario: 'MissingPermission', service: row.service, respond });
    const expected = RECORDED[client];
    const { target, call, close } = await row.make(load);
    try {
      if (expected instanceof RegExp) {
        expect(() => recordAccess(target!)).toThrow(TypeError);
        expect(() => recordAccess(target!)).toThrow(expected);
        return;
      }
      const recording = recordAccess(target!);
      await Promise.resolve(call(target)).catch(() => undefined);
      const { methods } = await recording.report();
      if (client in RECORDED) expect(methods).toEqual(expected === undefined ? {} : { [expected]: { calls: 1, denied: 1 } });
      else expect(Object.keys(methods)).not.toEqual([]);
    } finally {
      await close?.();
    }
  });
});
