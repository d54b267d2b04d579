import { interceptAuthClient, isAuthClient } from './auth-client.js';
import { interceptComposite, interceptSpreadsheet, isSpreadsheet, isWrapperOf } from './clients/composite.js';
import { interceptFirebaseApp, interceptFirebaseService, isFirebaseApp, isFirebaseService } from './clients/firebase-admin.js';
import { interceptFirebaseDatabase, isFirebaseDatabase } from './clients/firebase-database.js';
import { interceptGenAi, isGenAi } from './clients/genai.js';
import { extendInstance, interceptAxios, isAxios, isExtensibleInstance } from './clients/http-instances.js';
import { hasApi, hasClients, hasPool, interceptInnerClients } from './clients/inner-clients.js';
import { interceptSubscription, isSubscription, reachJobs, reachKeyed } from './clients/makers.js';
import { interceptDiscoveredApi, isDiscoveredApi } from './discovered-api.js';
import { interceptGaxClient, isGaxClient } from './gax.js';
import { interceptGaxios, isGaxios } from './gaxios.js';
import { interceptGeneratedApi, isGeneratedApi } from './generated-api.js';
import { interceptGoogleAuth, makesAuthClients } from './google-auth.js';
import { interceptGoogle, isGoogle } from './google.js';
import type { Interception } from './wrap/mark.js';
import { interceptStorageClient, isStorageClient } from './storage.js';

/** Intercepts the client that another one calls through. */
type InterceptInner = (inner: object) => unknown;

/** A kind of client that can be intercepted. */
interface Target {
  readonly is: (target: object) => boolean;
  /** Intercepts in place, or answers with what stands for the target from now on. */
  readonly intercept: (target: object, interception: Interception, inner: InterceptInner) => unknown;
  /** Whether it can be intercepted although it is frozen. */
  readonly evenFrozen?: true;
}

function target<T extends object>(
  is: ((value: object) => value is T) | ((value: object) => boolean),
  intercept: (client: T, interception: Interception, inner: InterceptInner) => unknown,
): Target {
  return { is, intercept: intercept as Target['intercept'] };
}

const wrapperOf = (...path: readonly string[]): Target => target(isWrapperOf(path), interceptComposite(path));

/** Every kind of client that can be intercepted, most telling first. A kind that is not here is refused, and a test calls each through a real client. */
export const TARGETS = {
  'got or ky instance': {
    ...target(isExtensibleInstance, (instance, interception) => extendInstance(instance, interception)),
    evenFrozen: true,
  },
  'generated API': { ...target(isGeneratedApi, interceptGeneratedApi), evenFrozen: true },
  'discovered API': { ...target(isDiscoveredApi, interceptDiscoveredApi), evenFrozen: true },
  google: target(isGoogle, interceptGoogle),
  GoogleAuth: target(makesAuthClients, interceptGoogleAuth),
  'axios instance': target(isAxios, (instance, interception) => interceptAxios(instance, interception)),
  GoogleGenAI: target(isGenAi, interceptGenAi),
  Firestore: target(hasPool, interceptInnerClients),
  'PubSub, Logging or Bigtable': target(hasApi, interceptInnerClients),
  'Datastore or Spanner': target(hasClients, interceptInnerClients),
  'app of firebase-admin': target(isFirebaseApp, interceptFirebaseApp),
  'Realtime Database of firebase-admin': target(isFirebaseDatabase, interceptFirebaseDatabase),
  'service of firebase-admin': target(isFirebaseService, interceptFirebaseService),
  'google-spreadsheet document': target(isSpreadsheet, interceptSpreadsheet),
  'Subscription of Pub/Sub': target(isSubscription, (subscription, interception, inner) => {
    inner(subscription.pubsub);
    interceptSubscription(subscription, subscription.pubsub, interception);
  }),
  'Topic or Snapshot of Pub/Sub': wrapperOf('pubsub'),
  'Storage of firebase-admin': wrapperOf('storageClient'),
  'client of the Maps services': wrapperOf('axiosInstance'),
  ErrorReporting: wrapperOf('_client'),
  'connector of Cloud SQL': wrapperOf('sqlAdminFetcher', 'client'),
  'client of @google-cloud/common': target(isStorageClient, (client, interception) => {
    reachJobs(client, interception);
    reachKeyed(client, interception);
    interceptStorageClient(client, interception);
  }),
  'client of google-gax': target(isGaxClient, interceptGaxClient),
  'auth client': target(isAuthClient, interceptAuthClient),
  Gaxios: target(isGaxios, interceptGaxios),
} as const satisfies Readonly<Record<string, Target>>;

/** The name of a kind of client that can be intercepted. */
export type TargetName = keyof typeof TARGETS;

/** The kind of a client; `undefined` for one that cannot be intercepted. */
export function targetNameOf(value: object): TargetName | undefined {
  const frozen = !Object.isExtensible(value);
  for (const [name, kind] of Object.entries(TARGETS) as [TargetName, Target][])
    if ((!frozen || kind.evenFrozen) && kind.is(value)) return name;
  return undefined;
}
