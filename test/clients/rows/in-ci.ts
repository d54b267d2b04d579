import type { Row } from '../world/measure.js';
import { AI } from './ai.js';
import { FIREBASE } from './firebase.js';
import { FOUNDATIONS } from './foundations.js';
import { GOOGLE_CLOUD } from './google-cloud.js';
import { HTTP } from './http.js';

/** The clients that are dev dependencies: measured in CI. */
export const IN_CI: readonly Row[] = [...FOUNDATIONS, ...GOOGLE_CLOUD, ...FIREBASE, ...AI, ...HTTP];
