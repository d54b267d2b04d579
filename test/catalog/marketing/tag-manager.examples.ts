import type { tagManager } from '../../../src/catalog/marketing/tag-manager.js';
import type { Examples } from '../examples.js';

const API = 'https://tagmanager.googleapis.com/tagmanager/v2/accounts/12345/containers/67890/workspaces';

export default {
  wordings: {
    'not-found-or-denied': ['Not found or permission denied.'],
  },
  sentences: { 'not-found-or-denied': ['Not found or permission denied.'] },
  situations: {
    'publish-denied': {
      message: 'Not found or permission denied.',
      reason: 'insufficientPermissions',
      request: 'POST https://tagmanager.googleapis.com/tagmanager/v2/accounts/123/containers/456/versions/7:publish',
      caller: 'serviceAccount',
      first: /as Publish/,
    },
    'no-container-access': {
      status: 404,
      message: 'Not found or permission denied.',
      request: `GET ${API}`,
      caller: 'serviceAccount',
      first: /Share .*container 67890 with robot@.* as Read/,
    },
    'too-many-calls': {
      status: 429,
      message:
        "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute' of service 'tagmanager.googleapis.com' for consumer 'project_number:123456789012'.",
      request: `GET ${API}`,
      caller: 'serviceAccount',
      first: /four seconds/,
    },
  },
} satisfies Examples<typeof tagManager>;
