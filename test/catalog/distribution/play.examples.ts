import type { play } from '../../../src/catalog/distribution/play.js';
import type { Examples } from '../examples.js';

const API = 'https://androidpublisher.googleapis.com/androidpublisher/v3/applications/com.example.app';

export default {
  wordings: {
    'play-access': ['The current user has insufficient permissions to perform the requested operation.'],
    'play-link': ['The project id used to call the Google Play Developer API has not been linked in the Google Play Developer Console.'],
  },
  sentences: {
    'notifications-topic': ['Grant google-play-developer-notifications@system.gserviceaccount.com the role Pub/Sub Publisher.'],
    'account-not-owner': ['The developer account does not own the application.'],
    'package-not-found': ['Package not found: com.example.app.', 'No application was found for the given package name.'],
    'project-not-linked': [
      'The project id used to call the Google Play Developer API has not been linked in the Google Play Developer Console.',
    ],
    'current-user-insufficient': ['The current user has insufficient permissions to perform the requested operation.'],
  },
  kinds: { 'package-not-found': 'NotShared' },
  situations: {
    'notifications-topic': {
      message:
        "google-play-developer-notifications@system.gserviceaccount.com does not have permission to publish messages to the topic 'projects/my-project/topics/play'.",
      request: 'PATCH https://androidpublisher.googleapis.com/androidpublisher/v3/applications/com.example.app/notifications',
      first: /roles\/pubsub\.publisher/,
    },
    'not-invited': {
      message: 'The caller does not have permission',
      request: `POST ${API}/edits`,
      caller: 'serviceAccount',
      first: /Invite robot@.*Play Console/,
      never: /add-iam-policy-binding/,
    },
    'package-not-found': {
      status: 404,
      message: 'Package not found: com.example.app.',
      reason: 'notFound',
      request: `POST ${API}/edits`,
      caller: 'serviceAccount',
      first: /package name/,
    },
    'purchases-denied': {
      status: 401,
      message: 'The current user has insufficient permissions to perform the requested operation.',
      reason: 'permissionDenied',
      request: `GET ${API}/purchases/products/coins/tokens/abc`,
      caller: 'serviceAccount',
      first: /View financial data/,
    },
    'too-many-calls': {
      status: 429,
      message: 'Quota exceeded.',
      reason: 'quotaExceeded',
      request: `GET ${API}/reviews`,
      caller: 'serviceAccount',
      first: /Poll less/,
    },
  },
} satisfies Examples<typeof play>;
