import type { personal } from '../../../src/catalog/workspace/personal.js';
import type { Examples } from '../examples.js';

export default {
  wordings: {
    'private-data': ['No permission to read data for this source.'],
    'blog-access': ["We're sorry, but you don't have permission to access this resource."],
  },
  sentences: {
    'not-in-a-domain': ['Must be a G Suite domain user.'],
    'outside-the-region': ['The user is not in a supported region.'],
    'keep-scope': ['Some requested scopes were invalid. {valid=[], invalid=[https://www.googleapis.com/auth/keep]}'],
    'fitness-closed': ['Fitness API is no longer accepting new developers'],
    'events-topic': ['The service account lacks permission to publish to the topic projects/my-project/topics/chat.'],
    'directory-sharing-off': ['The directory sharing is disabled.'],
  },
  kinds: {
    'not-in-a-domain': 'Unclassified',
    'outside-the-region': 'Unclassified',
  },
  situations: {
    'not-in-a-domain': {
      status: 400,
      message: 'Must be a G Suite domain user.',
      request: 'GET https://people.googleapis.com/v1/people:listDirectoryPeople',
      caller: 'serviceAccount',
      first: /set `subject`/,
    },
    'data-outside-the-region': {
      message: 'The user is not in a supported region.',
      request: 'POST https://dataportability.googleapis.com/v1/portabilityArchive:initiate',
      caller: 'user',
      first: /Takeout/,
    },
    'fitness-closed': {
      message: 'Fitness API is no longer accepting new developers',
      request: 'GET https://www.googleapis.com/fitness/v1/users/me/dataSources',
      caller: 'user',
      first: /Health Connect/,
    },
    'events-topic': {
      message: 'The service account lacks permission to publish to the topic projects/my-project/topics/chat.',
      request: 'POST https://workspaceevents.googleapis.com/v1/subscriptions',
      first: /chat-api-push|pubsub\.publisher/,
    },
    'photos-since-2025': {
      message: 'Request had insufficient authentication scopes.',
      errorInfo: { reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', metadata: { service: 'photoslibrary.googleapis.com' } },
      request: 'GET https://photoslibrary.googleapis.com/v1/mediaItems',
      caller: 'user',
      first: /appendonly/,
      among: /Picker API/,
    },
    'keep-needs-enterprise': {
      message: 'The caller does not have permission',
      request: 'GET https://keep.googleapis.com/v1/notes',
      caller: 'serviceAccount',
      first: /domain-wide delegation/,
    },
    'meet-organizer-only': {
      message: 'The caller does not have permission',
      request: 'GET https://meet.googleapis.com/v2/conferenceRecords/abc',
      caller: 'user',
      first: /organizer of the meeting/,
    },
    'service-account': {
      message: 'The caller does not have permission',
      request: 'GET https://people.googleapis.com/v1/people/me/connections',
      caller: 'serviceAccount',
      first: /act as the user/,
    },
    'directory-off': {
      message: 'The directory sharing is disabled.',
      request:
        'GET https://people.googleapis.com/v1/people:listDirectoryPeople?readMask=names&sources=DIRECTORY_SOURCE_TYPE_DOMAIN_PROFILE',
      caller: 'user',
      first: /contact sharing/,
    },
    'too-fast': {
      status: 429,
      message:
        "Quota exceeded for quota metric 'Critical read requests' and limit 'Critical read requests per minute per user' of service 'people.googleapis.com' for consumer 'project_number:123456789012'.",
      request: 'GET https://people.googleapis.com/v1/people/me/connections',
      caller: 'user',
      first: /backoff/,
    },
  },
} satisfies Examples<typeof personal>;
