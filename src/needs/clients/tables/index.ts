import type { HandWrittenClient } from '../handwritten.js';
import { BIGQUERY } from './bigquery.js';
import { BIGTABLE } from './bigtable.js';
import { CLOUD_SQL } from './cloud-sql.js';
import { DATASTORE } from './datastore.js';
import { DNS } from './dns.js';
import { FIREBASE_ADMIN, FIREBASE_DATABASE } from './firebase-admin.js';
import { FIRESTORE } from './firestore.js';
import { GEMINI, VERTEX } from './gemini.js';
import { GOOGLE_SPREADSHEET } from './google-spreadsheet.js';
import { ERROR_REPORTING, LOG_TRANSPORTS, LOGGING, TELEMETRY } from './logging.js';
import { PUBSUB } from './pubsub.js';
import { SPANNER } from './spanner.js';
import { STORAGE } from './storage.js';
import { TRANSLATE } from './translate.js';
import { SPEECH, VISION } from './vision.js';

/** The hand-written clients whose methods are mapped to REST methods. */
export const HAND_WRITTEN: readonly HandWrittenClient[] = [
  BIGQUERY,
  BIGTABLE,
  CLOUD_SQL,
  DATASTORE,
  DNS,
  ERROR_REPORTING,
  FIREBASE_ADMIN,
  FIREBASE_DATABASE,
  FIRESTORE,
  GEMINI,
  GOOGLE_SPREADSHEET,
  LOG_TRANSPORTS,
  LOGGING,
  PUBSUB,
  SPANNER,
  SPEECH,
  STORAGE,
  TELEMETRY,
  TRANSLATE,
  VERTEX,
  VISION,
];

const BY_PACKAGE = new Map(HAND_WRITTEN.flatMap((client) => client.packages.map((name) => [name, client] as const)));

/** The hand-written client in a package. */
export function clientOf(packageName: string): HandWrittenClient | undefined {
  return BY_PACKAGE.get(packageName);
}
