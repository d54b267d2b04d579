import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'turn-on-api': '(must turn on|has not enabled) the {words} API',
    membership: [
      'requires (shared drive|team drive) membership',
      "(is not|isn't|must be|not) a [direct ]member of (this|the) (space|group|shared drive|team drive|course|room)",
    ],
  },
  answers: [
    { kind: 'ApiDisabled', projectRole: 'consumer', sentences: ['turn-on-api'] },
    { kind: 'NotShared', access: 'none', sentences: ['membership'] },
  ],
});
