import { expect, it } from 'vitest';
import type { Caller } from '../../src/caller/caller.js';
import { formatCaller } from '../../src/caller/format.js';
import { ANN, ROBOT } from './google.js';

const verified = false;

it.each<[string, Caller]>([
  [
    `serviceAccount:${ROBOT} (key file (~/key.json))`,
    { type: 'serviceAccount', principal: `serviceAccount:${ROBOT}`, email: ROBOT, source: 'key file (~/key.json)', verified },
  ],
  [
    `serviceAccount:${ROBOT} via user:${ANN} (gcloud's ADC file, quota project p)`,
    {
      type: 'serviceAccount',
      principal: `serviceAccount:${ROBOT}`,
      via: { type: 'user', principal: `user:${ANN}`, source: 'x', verified },
      source: "gcloud's ADC file",
      quotaProject: 'p',
      verified,
    },
  ],
  [
    `serviceAccount:${ROBOT} as user:${ANN} (service account key of the client)`,
    { type: 'serviceAccount', principal: `serviceAccount:${ROBOT}`, subject: ANN, source: 'service account key of the client', verified },
  ],
  [
    `user:${ANN} (tokeninfo, before this user:bob@example.com)`,
    { type: 'user', principal: `user:${ANN}`, source: 'tokeninfo', changedFrom: 'user:bob@example.com', verified },
  ],
  ['API key …wxyz (x-goog-api-key header)', { type: 'apiKey', keySuffix: 'wxyz', source: 'x-goog-api-key header', verified }],
  ['an API key (key parameter of the URL)', { type: 'apiKey', source: 'key parameter of the URL', verified }],
  [
    'a user of OAuth client 123456-abc.apps.googleusercontent.com (tokeninfo)',
    { type: 'user', clientId: '123456-abc.apps.googleusercontent.com', source: 'tokeninfo', verified },
  ],
  [
    'a federated workload of //iam.googleapis.com/p (identity federation)',
    { type: 'workload', pool: '//iam.googleapis.com/p', source: 'identity federation', verified },
  ],
  ['nobody (the request carried no credential)', { type: 'anonymous', source: 'the request carried no credential', verified }],
  ['an unknown caller (nothing in the request names it)', { type: 'unknown', source: 'nothing in the request names it', verified }],
])('says in one line: %s', (line, caller) => {
  expect(formatCaller(caller)).toBe(line);
});
