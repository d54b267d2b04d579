import type { HandWrittenClient } from '../handwritten.js';
import { BIGQUERY } from './bigquery.js';
import { CLOUD_SQL } from './cloud-sql.js';
import { DATASTORE } from './datastore.js';
import { DNS } from './dns.js';
import { FIRESTORE } from './firestore.js';
import { ERROR_REPORTING, LOG_TRANSPORTS, LOGGING } from './logging.js';
import { PUBSUB } from './pubsub.js';
import { SPANNER } from './spanner.js';
import { STORAGE } from './storage.js';
import { TRANSLATE } from './translate.js';

/** The hand-written clients whose methods are mapped to REST methods. */
export const HAND_WRITTEN: readonly HandWrittenClient[] = [
  BIGQUERY,
  CLOUD_SQL,
  DATASTORE,
  DNS,
  ERROR_REPORTING,
  FIRESTORE,
  LOG_TRANSPORTS,
  LOGGING,
  PUBSUB,
  SPANNER,
  STORAGE,
  TRANSLATE,
];

const BY_PACKAGE = new Map(HAND_WRITTEN.flatMap((client) => client.packages.map((name) => [name, client] as const)));

/** The hand-written client in a package. */
export function clientOf(packageName: string): HandWrittenClient | undefined {
  return BY_PACKAGE.get(packageName);
}
