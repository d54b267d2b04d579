import type { youtube } from '../../../src/catalog/media/youtube.js';
import type { Examples } from '../examples.js';

const API = 'https://www.googleapis.com/youtube/v3';

export default {
  wordings: {
    'comments-disabled': ['The video identified by the videoId parameter has disabled comments.'],
    'not-properly-authorized': ['The request might not be properly authorized.'],
    'upload-limit': ['The user has exceeded the number of videos they may upload.'],
  },
  sentences: {
    'comments-off': [
      'The video identified by the <code><a href="/youtube/v3/docs/commentThreads/list#videoId">videoId</a></code> parameter has disabled comments.',
    ],
    'not-owner-of-item': ['The playlist PLabcdef is not owned by the authenticated user.', 'You are not the owner of the playlist.'],
    'no-live-streaming': ['The user is not enabled for live streaming.'],
    'live-blocked': ['The user is blocked from live streaming.'],
    'no-custom-thumbnail': ["The authenticated user doesn't have permissions to upload and set custom video thumbnails."],
    'upload-limit': ['The user has exceeded the number of videos they may upload.'],
    'caption-download': [
      'The permissions associated with the request are not sufficient to download the caption track. The request might not be properly authorized.',
    ],
    'no-channel': ['The callers YouTube account is not connected to Google+.'],
    'subscriptions-private': ['The requester is not allowed to access the requested subscriptions.'],
    'too-many-subscriptions': ['Too many recent subscriptions. Please try again in a few hours.'],
    'comment-not-created': [
      'The comment thread could not be created due to insufficient permissions. The request might not be properly authorized.',
    ],
    'units-spent': [
      'The request cannot be completed because you have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>.',
    ],
  },
  situations: {
    'members-of-a-channel': {
      message: 'Request had insufficient authentication scopes.',
      reason: 'insufficientPermissions',
      request: 'GET https://www.googleapis.com/youtube/v3/members?part=snippet',
      caller: 'user',
      first: /channel-memberships\.creator/,
    },
    'service-account': [
      {
        status: 401,
        message: 'Unauthorized',
        reason: 'youtubeSignupRequired',
        request: `POST ${API}/videos?part=snippet`,
        caller: 'serviceAccount',
        first: /Sign in as the user who owns the channel/,
        never: /Share|add-iam-policy-binding/,
      },
      { message: 'Forbidden', reason: 'forbidden', request: `GET ${API}/playlists?part=id&mine=true`, caller: 'machine' },
    ],
    'no-channel-in-the-token': {
      status: 401,
      message: 'Unauthorized',
      request: 'POST https://www.googleapis.com/upload/youtube/v3/videos?part=snippet',
      first: /pick the YouTube channel/,
    },
    'no-channel': {
      message: 'The callers YouTube account is not connected to Google+.',
      reason: 'ineligibleAccount',
      request: `POST ${API}/commentThreads?part=snippet`,
      caller: 'user',
      first: /Create a YouTube channel/,
    },
    'not-your-channel': [
      {
        message: 'Forbidden',
        reason: 'playlistItemsNotAccessible',
        request: `POST ${API}/playlistItems?part=snippet`,
        caller: 'user',
        first: /pick the channel/,
        never: /Share /,
      },
      {
        message: 'The request is not properly authorized.',
        reason: 'playlistForbidden',
        request: `PUT ${API}/playlists?part=snippet`,
        caller: 'user',
      },
    ],
    'comment-not-allowed': {
      message: 'The comment thread could not be created due to insufficient permissions. The request might not be properly authorized.',
      reason: 'forbidden',
      request: `POST ${API}/commentThreads?part=snippet`,
      caller: 'user',
      first: /youtube\.force-ssl/,
    },
    'comments-off': {
      message: 'The video identified by the videoId parameter has disabled comments.',
      reason: 'commentsDisabled',
      request: `GET ${API}/commentThreads?part=snippet&videoId=abc`,
      caller: 'apiKey',
      first: /Skip this video/,
    },
    'units-spent': {
      message: 'The request cannot be completed because you have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>.',
      reason: 'quotaExceeded',
      request: `GET ${API}/search?part=id&q=x`,
      caller: 'apiKey',
      first: /midnight Pacific/,
    },
    'too-many-uploads': {
      status: 400,
      message: 'The user has exceeded the number of videos they may upload.',
      reason: 'uploadLimitExceeded',
      request: 'POST https://www.googleapis.com/upload/youtube/v3/videos?part=snippet',
      caller: 'user',
      first: /Wait 24 hours/,
    },
    'live-not-enabled': {
      message: 'The user is not enabled for live streaming.',
      reason: 'liveStreamingNotEnabled',
      request: `POST ${API}/liveBroadcasts?part=snippet`,
      caller: 'user',
      first: /Enable live streaming/,
    },
    'custom-thumbnail': {
      message: "The authenticated user doesn't have permissions to upload and set custom video thumbnails.",
      reason: 'forbidden',
      request: 'POST https://www.googleapis.com/upload/youtube/v3/thumbnails/set?videoId=abc',
      caller: 'user',
      first: /Verify the phone number/,
    },
    'captions-of-others': {
      message:
        'The permissions associated with the request are not sufficient to download the caption track. The request might not be properly authorized.',
      reason: 'forbidden',
      request: `GET ${API}/captions/abc`,
      caller: 'user',
      first: /channel that owns the video/,
    },
    'private-subscriptions': {
      message: 'The requester is not allowed to access the requested subscriptions.',
      reason: 'subscriptionForbidden',
      request: `GET ${API}/subscriptions?part=id&channelId=UCabc`,
      caller: 'apiKey',
      first: /mine=true/,
    },
    'too-many-subscriptions': {
      status: 429,
      message: 'Too many recent subscriptions. Please try again in a few hours.',
      request: `POST ${API}/subscriptions?part=snippet`,
      caller: 'user',
      first: /Wait a few hours/,
    },
    'analytics-of-others': {
      message: 'Forbidden',
      reason: 'forbidden',
      request: 'GET https://youtubeanalytics.googleapis.com/v2/reports?ids=channel==UCabc&metrics=views',
      caller: 'user',
      first: /channel==MINE/,
    },
  },
} satisfies Examples<typeof youtube>;
