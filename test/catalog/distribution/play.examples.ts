import type { play } from '../../../src/catalog/distribution/play.js';
import type { Examples } from '../examples.js';

const API = 'https://androidpublisher.googleapis.com/androidpublisher/v3/applications/com.example.app';

export default {
  wordings: {
    'play-access': ['The current user has insufficient permissions to perform the requested operation.'],
    'play-link': ['The project id used to call the Google Play Developer API has not been linked in the Google Play Developer Console.'],
  },
  sentences: {
    'draft-app': ['Only releases with status draft may be created on draft app.'],
    'review-by-hand': ['Changes cannot be sent for review automatically. Please set the query parameter changesNotSentForReview to true.'],
    'not-the-emm': ['The caller is not authorized to manage enterprise.'],
    'notifications-topic': ['Grant google-play-developer-notifications@system.gserviceaccount.com the role Pub/Sub Publisher.'],
    'account-not-owner': ['The developer account does not own the application.'],
    'package-not-found': ['Package not found: com.example.app.', 'No application was found for the given package name.'],
    'project-not-linked': [
      'The project id used to call the Google Play Developer API has not been linked in the Google Play Developer Console.',
    ],
    'current-user-insufficient': ['The current user has insufficient permissions to perform the requested operation.'],
  },
  kinds: { 'package-not-found': 'NotShared', 'not-the-emm': 'Unclassified' },
  situations: {
    'draft-app': {
      status: 400,
      message: 'Only releases with status draft may be created on draft app.',
      request: 'POST https://androidpublisher.googleapis.com/androidpublisher/v3/applications/com.example.app/edits/1:commit',
      caller: 'serviceAccount',
      first: /status draft/,
    },
    'review-by-hand': {
      status: 400,
      message: 'Changes cannot be sent for review automatically. Please set the query parameter changesNotSentForReview to true.',
      request: 'POST https://androidpublisher.googleapis.com/androidpublisher/v3/applications/com.example.app/edits/1:commit',
      caller: 'serviceAccount',
      first: /changesNotSentForReview=true/,
    },
    'enterprise-of-another-project': {
      message: 'The caller is not authorized to manage enterprise.',
      request: 'GET https://androidmanagement.googleapis.com/v1/enterprises/LC0example/devices',
      caller: 'serviceAccount',
      first: /Cloud project that the enterprise was signed up with/,
    },
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
