import type { Carrier, Shape } from './carrier.js';
import { adminError, firebaseError, realtimeDatabase } from './firebase.js';
import { gaxRetries } from './gax-retries.js';
import { agentEvent, errorDetails, fetchingFrom, retriedAway, vertexError } from './gemini.js';
import { grpcText } from './grpc-text.js';
import { statusHeadersError, usedResponse } from './http-libraries.js';
import { mailError, passportError, tokenError } from './oauth-libraries.js';
import { adsFailure, bigQueryJob } from './resolved.js';

/** Every shape that needs a reader of its own, most telling first. All are found by structure: no client is imported. */
const ERROR_SHAPES: readonly Shape[] = [
  fetchingFrom,
  usedResponse,
  vertexError,
  errorDetails,
  adminError,
  firebaseError,
  realtimeDatabase,
  tokenError,
  passportError,
  mailError,
  statusHeadersError,
  adsFailure,
  bigQueryJob,
  gaxRetries,
  grpcText,
  retriedAway,
  agentEvent,
];

/** The answer in a value of one of the known shapes; `'foreign'` for one that is not Google's. Never throws. */
export function shapedCarrier(value: object): Carrier | 'foreign' | undefined {
  try {
    for (const shape of ERROR_SHAPES) {
      const carrier = shape(value);
      if (carrier !== undefined) return carrier;
    }
  } catch {
    // A value that refuses to be looked at is of no known shape.
  }
  return undefined;
}
