import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'shut-down': 'deprecated and shutting down',
    'registry-exchange': "Token exchange failed for project '{project}'",
  },
  answers: [
    { kind: 'MissingPermission', sentences: ['registry-exchange'] },
    { kind: 'ApiDisabled', projectRole: 'consumer', sentences: ['shut-down'] },
  ],
});
