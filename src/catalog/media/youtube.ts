import { family } from '../define.js';
import { features } from './youtube/features.js';
import { limits } from './youtube/limits.js';
import { PEOPLE, ROBOTS } from '../callers.js';
import { meanings } from './youtube/meanings.js';

const DENIED = ['CredentialRejected', 'NotShared', 'MissingPermission', 'PolicyBlocked', 'InsufficientScope', 'Unclassified'] as const;
const ACCESS = ['NotShared', 'MissingPermission', 'Unclassified'] as const;
const ERRORS = 'https://developers.google.com/youtube/v3/docs/errors';
const AUTH = 'https://developers.google.com/youtube/v3/guides/authentication';

/** Signing in again is how an account or channel is chosen: the token belongs to the channel that was picked on the consent page. */
const OTHER_CHANNEL = {
  action: 'FixCredential',
  who: 'caller',
  title: 'Sign in again and pick the channel that owns the item',
  detail:
    'A YouTube token belongs to the one channel, or brand account, that was picked on the consent page. Check it: channels.list with mine=true shows which one the token has.',
  docs: AUTH,
  ifAlreadySo: "Managers of a brand account also sign in as the brand account itself. A role in YouTube Studio doesn't reach the API.",
} as const;

/** YouTube Data, Live Streaming, Analytics and Reporting. */
export const youtube = family({
  meanings,
  services: ['youtube', 'youtubeanalytics', 'youtubereporting'],
  governedBy: 'sharing',
  docs: ERRORS,

  sentences: {
    'comments-off': 'video identified by the {text} parameter has disabled comments',
    'not-owner-of-item': [
      '(playlist|video|channel|caption|subscription|broadcast|stream) {words} is not owned by the',
      'not (the|its) owner of the (playlist|video|channel)',
    ],
    'no-live-streaming': 'user is not enabled for live streaming',
    'live-blocked': 'user is blocked from live streaming',
    'no-custom-thumbnail': "authenticated user does[n]'t have permissions to upload and set custom video thumbnails",
    'upload-limit': 'user has exceeded the number of videos they may upload',
    'caption-download': 'permissions associated with the request are not sufficient to download the caption track',
    'no-channel': ['is not connected to Google\\+', "authenticated user's account {words} YouTube channel", 'must have a YouTube channel'],
    'subscriptions-private': 'requester is not allowed to access the requested subscriptions',
    'too-many-subscriptions': ['Too many recent subscriptions', 'subscriber has {words} maximum number of subscriptions'],
    'comment-not-created': 'comment {words} could not be created due to insufficient permissions',
    'units-spent': 'cannot be completed because you have exceeded your [<a {text}>]quota',
  },

  answers: [
    { kind: 'PolicyBlocked', policy: 'OwnerRestriction', sentences: ['comments-off'], onlyHere: true },
    { kind: 'NotShared', access: 'insufficient', sentences: ['caption-download'], onlyHere: true },
    { kind: 'NotShared', access: 'none', sentences: ['subscriptions-private'], onlyHere: true },
  ],

  access: {
    '*': {
      thing: 'the YouTube channel',
      page: 'https://studio.youtube.com/',
      roles: [['*', 'owner']],
      how: 'Sign in as the channel itself: nobody can be added to a channel for the API.',
      docs: AUTH,
      serviceAccounts: 'never',
      ownerOnly: true,
    },
  },

  situations: {
    ...features,
    ...limits,
    'service-account': {
      says: "YouTube doesn't accept service accounts: a service account has no channel and can't be linked to one.",
      when: [
        { kind: DENIED, reasons: ['youtubeSignupRequired'] },
        { kind: DENIED, callers: ROBOTS },
        {
          kind: DENIED,
          callers: ROBOTS,
          reasons: [
            'forbidden',
            'insufficientPermissions',
            'playlistForbidden',
            'channelForbidden',
            'videoForbidden',
            'authorizationRequired',
          ],
        },
      ],
      only: true,
      source: AUTH,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Sign in as the user who owns the channel, instead of a service account',
          detail: 'Use the OAuth flow for a web or installed app once, with offline access, and store the refresh token on your server.',
          docs: AUTH,
          ifAlreadySo: 'The user needs a channel: open youtube.com as that user and create one.',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If only public data is read',
          title: 'Send an API key and no token',
          detail: 'Public videos, channels and playlists need no account.',
          docs: 'https://developers.google.com/youtube/registering_an_application',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If a content owner (CMS) manages the channel',
          title: 'Pass onBehalfOfContentOwner with a service account linked to the content owner',
          detail: 'Only YouTube content partners can link a service account, in the settings of the content owner.',
          docs: 'https://developers.google.com/youtube/partner/guides/oauth2_for_service_accounts',
        },
      ],
    },

    'no-channel': {
      says: 'The signed-in Google account has no YouTube channel.',
      when: [
        {
          kind: DENIED,
          reasons: ['ineligibleAccount', 'channelNotFound', 'authenticatedUserNotChannel'],
        },
        {
          kind: DENIED,
          reasons: ['youtubeSignupRequired'],
          callers: PEOPLE,
        },
        { kind: DENIED, sentences: ['no-channel'] },
      ],
      only: true,
      source: ERRORS,
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Create a YouTube channel for the account, or sign in with an account that has one',
          detail: 'Open youtube.com as that account, choose Create a channel, and repeat the call.',
          url: 'https://www.youtube.com/create_channel',
          docs: 'https://support.google.com/youtube/answer/1646861',
          ifAlreadySo: 'The consent page offers each channel of the account: sign in again and pick the channel, not the bare account.',
        },
      ],
    },

    'not-your-channel': {
      says: "The signed-in channel doesn't own {resource}, and YouTube has no sharing for the API.",
      when: [
        { kind: ACCESS },
        {
          kind: ACCESS,
          reasons: [
            'playlistForbidden',
            'playlistItemsNotAccessible',
            'channelForbidden',
            'subscriptionForbidden',
            'forbidden',
            'videoForbidden',
            'insufficientPermissions',
          ],
        },
        { kind: ACCESS, services: ['youtube'], sentences: ['not-owner-of-item'] },
      ],
      only: true,
      source: ERRORS,
      steps: [
        OTHER_CHANNEL,
        {
          action: 'RequestScopes',
          who: 'caller',
          when: 'If the token was made for reading only',
          title: 'Ask for the scope youtube.force-ssl and let the user consent again',
          detail:
            "youtube.readonly can't change anything. The scope https://www.googleapis.com/auth/youtube.force-ssl covers changes, comments and captions.",
          docs: AUTH,
        },
        {
          action: 'Verify',
          who: 'caller',
          title: 'Check the ID in the call: is the item private, deleted, or of another channel?',
          detail: 'Open it in a browser where only this account is signed in. Only its owner can open a private playlist or video.',
        },
      ],
    },

    'comment-not-allowed': {
      says: "YouTube doesn't let this account comment here.",
      when: [
        { kind: DENIED, sentences: ['comment-not-created'] },
        {
          kind: DENIED,
          methods: ['youtube.comments.*', 'youtube.commentThreads.*'],
        },
      ],
      only: true,
      source: 'https://developers.google.com/youtube/v3/docs/commentThreads/insert#errors',
      steps: [
        {
          action: 'RequestScopes',
          who: 'caller',
          title: 'Sign in again with the scope youtube.force-ssl',
          detail: 'Comments are only accepted with https://www.googleapis.com/auth/youtube.force-ssl, from an account with a channel.',
          docs: 'https://developers.google.com/youtube/v3/docs/commentThreads/insert',
        },
        {
          action: 'Verify',
          who: 'caller',
          title: 'Write the same comment on youtube.com with that account',
          detail: 'If that fails too, the video is made for kids, its comments are off or held, or the channel is blocked or too new.',
          docs: 'https://support.google.com/youtube/answer/9706180',
        },
        OTHER_CHANNEL,
      ],
    },

    'captions-of-others': {
      says: 'Only who may edit the video can download its captions.',
      when: [
        { kind: DENIED, sentences: ['caption-download'] },
        { kind: DENIED, methods: ['youtube.captions.*'] },
      ],
      only: true,
      source: 'https://developers.google.com/youtube/v3/docs/captions/download#errors',
      steps: [
        {
          ...OTHER_CHANNEL,
          title: 'Sign in as the channel that owns the video, with the scope youtube.force-ssl',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If the video belongs to another channel',
          title: 'Do without captions.download: the API gives captions to the owner only',
          detail: "captions.list works for any public video; the text itself doesn't come through the API.",
        },
      ],
    },
  },
});
