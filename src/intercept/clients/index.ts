import type { Interception } from '../wrap/mark.js';
import { innerClientOf, interceptComposite, interceptSpreadsheet, isSpreadsheet } from './composite.js';
import { interceptFirebaseApp, interceptFirebaseService, isFirebaseApp, isFirebaseService } from './firebase-admin.js';
import { interceptFirebaseDatabase, isFirebaseDatabase } from './firebase-database.js';
import { interceptGenAi, isGenAi } from './genai.js';
import { interceptAxios, isAxios } from './http-instances.js';
import { hasInnerClients, interceptInnerClients } from './inner-clients.js';
import { interceptSubscription, isSubscription } from './makers.js';

type Intercept = (inner: object) => unknown;

/** Intercepts a client that has an adapter here. Answers whether it has. */
export function interceptKnownClient(target: object, interception: Interception, intercept: Intercept): boolean {
  if (isAxios(target)) interceptAxios(target, interception);
  else if (typeof target === 'function') return false;
  else if (isGenAi(target)) interceptGenAi(target, interception);
  else if (hasInnerClients(target)) interceptInnerClients(target, interception);
  else if (isFirebaseApp(target)) interceptFirebaseApp(target, interception, intercept);
  else if (isFirebaseDatabase(target)) interceptFirebaseDatabase(target, interception);
  else if (isFirebaseService(target)) interceptFirebaseService(target, interception);
  else if (isSpreadsheet(target)) interceptSpreadsheet(target, interception);
  else if (isSubscription(target)) {
    intercept(target.pubsub);
    interceptSubscription(target, target.pubsub, interception);
  } else {
    const inner = innerClientOf(target);
    if (inner === undefined) return false;
    interceptComposite(target, inner, interception, intercept);
  }
  return true;
}
