import type { games } from '../../../src/catalog/marketing/games.js';
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
    'games-publishing': {
      message: 'Forbidden',
      reason: 'forbidden',
      request: 'GET https://games.googleapis.com/games/v1/players/me',
      caller: 'user',
      first: /OAuth client/,
    },
  },
} satisfies Examples<typeof games>;
