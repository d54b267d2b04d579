import { PROJECT_STATE } from './api.js';
import { CALENDAR } from './calendar.js';
import { AS_BEFORE, REPEATED, SERVICE_DENIED } from './call.js';
import type { Conclusion } from './conclusion.js';
import { DRIVE } from './drive.js';
import { EXPLAINED } from './explained.js';
import { ABSENT, IAM } from './iam.js';
import { PLACES } from './places.js';
import { QUOTA } from './quota.js';
import { RULES } from './rules.js';
import { SCOPE } from './scope.js';

const WORKS: Conclusion = {
  id: 'call/works-now',
  says: 'The same call works now.',
  all: ['call-works'],
  kind: 'resolved',
  overridesCertain: true,
};

/** An error ID stands for one check of IAM: then the token, the API and the quota project were let through. */
const BY_ERROR_ID = EXPLAINED.map((conclusion): Conclusion => ({ ...conclusion, where: ({ errorId }) => errorId !== undefined }));

/** Every conclusion, in order: what Google checks first comes first, what proves nothing comes last. */
export const CONCLUSIONS: readonly Conclusion[] = [
  WORKS,
  ...ABSENT,
  ...BY_ERROR_ID,
  ...REPEATED,
  ...SCOPE,
  ...SERVICE_DENIED,
  ...PROJECT_STATE,
  ...EXPLAINED,
  ...DRIVE,
  ...CALENDAR,
  ...PLACES,
  ...IAM,
  ...QUOTA,
  ...RULES,
  ...AS_BEFORE,
];
