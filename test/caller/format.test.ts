import { expect, it } from 'vitest';
import type { Caller } from '../../src/caller/caller.js';
import { formatCaller } from '../../src/caller/format.js';
import { ANN, ROBOT } from './google.js';

const verified = false;

it.each<[string, Caller]>([
  [
    `${ROBOT} (key file (~/key.json))`,
    { type: 'serviceAccount', principal: `serviceAccount:${ROBOT}`, email: ROBOT, source: 'key file (~/key.json)', verified },
  ],
  [
    `${ROBOT} via ${ANN} (gcloud's ADC file, quota project p)`,
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
    `${ROBOT} as ${ANN} (the client's service account key)`,
    {
      type: 'serviceAccount',
      principal: `serviceAccount:${ROBOT}`,
      subject: ANN,
      credential: 'serviceAccountKey',
      source: "the client's service account key",
      verified,
    },
  ],
  [
    `${ANN} (tokeninfo, previously bob@example.com)`,
    { type: 'user', principal: `user:${ANN}`, source: 'tokeninfo', changedFrom: 'user:bob@example.com', verified },
  ],
  [
    'API key ending in wxyz (x-goog-api-key header)',
    { type: 'apiKey', keySuffix: 'wxyz', credential: 'apiKey', source: 'x-goog-api-key header', verified },
  ],
  ['an API key (`key` URL parameter)', { type: 'apiKey', credential: 'apiKey', source: '`key` URL parameter', verified }],
  [
    'a user of OAuth client 123456-abc.apps.googleusercontent.com (tokeninfo)',
    { type: 'user', clientId: '123456-abc.apps.googleusercontent.com', source: 'tokeninfo', verified },
  ],
  [
    'a federated workload of //iam.googleapis.com/p (identity federation)',
    { type: 'workload', pool: '//iam.googleapis.com/p', credential: 'federation', source: 'identity federation', verified },
  ],
  [
    'an unauthenticated caller (no credentials in the request)',
    { type: 'anonymous', credential: 'none', source: 'no credentials in the request', verified },
  ],
  [
    'an unknown caller (the request has no credential details)',
    { type: 'unknown', source: 'the request has no credential details', verified },
  ],
])('says in one line: %s', (line, caller) => {
  expect(formatCaller(caller)).toBe(line);
});
