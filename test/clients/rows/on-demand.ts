import type { Row } from '../world/measure.js';
import { AI } from './on-demand/ai.js';
import { CLOUD } from './on-demand/cloud.js';
import { FIREBASE, WEB } from './on-demand/firebase.js';
import { HTTP, OAUTH } from './on-demand/http.js';

/** Clients that `npm run clients -- --all` installs and measures. */
export const ON_DEMAND: readonly Row[] = [...CLOUD, ...FIREBASE, ...WEB, ...AI, ...HTTP, ...OAUTH];
