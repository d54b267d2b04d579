import type { games } from '../../../src/catalog/distribution/games.js';
import type { Examples } from '../examples.js';

export default {
  sentences: {
    'integrity-token': ['Integrity token cannot be decrypted due to invalid arguments.'],
  },
  situations: {
    'integrity-project-not-linked': {
      message: 'The caller does not have permission',
      request: 'POST https://playintegrity.googleapis.com/v1/com.example.app:decodeIntegrityToken',
      caller: 'serviceAccount',
      first: /Link this Cloud project/,
    },
    'verdicts-of-the-day': {
      status: 429,
      message: 'Too many requests: the quota of the app is exceeded.',
      request: 'POST https://playintegrity.googleapis.com/v1/com.example.app:decodeIntegrityToken',
      first: /higher limit/,
    },
    'games-publishing': {
      message: 'Forbidden',
      reason: 'forbidden',
      request: 'GET https://games.googleapis.com/games/v1/players/me',
      caller: 'user',
      first: /OAuth client/,
    },
  },
} satisfies Examples<typeof games>;
