const DENIED = ['CredentialRejected', 'NotShared', 'MissingPermission', 'PolicyBlocked', 'InsufficientScope', 'Unclassified'] as const;
const LIVE = 'https://support.google.com/youtube/answer/2474026';
const FEATURES = 'https://support.google.com/youtube/answer/9890437';

/** What a channel may not do yet, or not with the data of others. */
export const features = {
  'members-of-a-channel': {
    says: 'Lists of members are open to channels that Google let use this part of the API.',
    when: { kind: DENIED, methods: ['youtube.members.list', 'youtube.membershipsLevels.list'] },
    only: true,
    source: 'https://developers.google.com/youtube/v3/docs/members/list',
    steps: [
      {
        action: 'AskAdmin',
        who: 'resourceOwner',
        title: 'Ask YouTube to let the channel use members.list, and sign in as its creator',
        detail:
          "The creator asks a YouTube or Google representative. The scope is youtube.channel-memberships.creator. Other channels can't be read.",
        docs: 'https://developers.google.com/youtube/v3/docs/members/list',
      },
    ],
  },
  'live-not-enabled': {
    says: "Live streaming isn't enabled for the channel.",
    when: [
      {
        kind: DENIED,
        reasons: ['liveStreamingNotEnabled', 'livePermissionBlocked'],
      },
      {
        kind: DENIED,
        sentences: ['no-live-streaming', 'live-blocked'],
      },
    ],
    only: true,
    source: LIVE,
    steps: [
      {
        action: 'Verify',
        who: 'resourceOwner',
        title: 'Enable live streaming for the channel in YouTube Studio',
        detail: 'Verify the phone number first. The first activation takes up to 24 hours, and a strike blocks live streaming for a time.',
        url: 'https://www.youtube.com/features',
        docs: LIVE,
        ifAlreadySo: 'The token may belong to another channel: channels.list with mine=true shows which one.',
      },
    ],
  },
  'custom-thumbnail': {
    says: 'The channel may not set custom thumbnails yet.',
    when: [
      { kind: DENIED, sentences: ['no-custom-thumbnail'] },
      { kind: DENIED, methods: ['youtube.thumbnails.set'] },
    ],
    only: true,
    source: 'https://developers.google.com/youtube/v3/docs/thumbnails/set#errors',
    steps: [
      {
        action: 'Verify',
        who: 'resourceOwner',
        title: 'Verify the phone number of the channel: custom thumbnails are an intermediate feature',
        detail: 'YouTube Studio lists the features of a channel under Settings, Channel, Feature eligibility.',
        url: 'https://www.youtube.com/verify',
        docs: FEATURES,
      },
    ],
  },
  'private-subscriptions': {
    says: 'The subscriptions of that channel are private.',
    when: [
      { kind: DENIED, sentences: ['subscriptions-private'] },
      {
        kind: DENIED,
        reasons: ['subscriptionForbidden', 'subscriberNotFound'],
      },
    ],
    only: true,
    source: 'https://developers.google.com/youtube/v3/docs/subscriptions/list#errors',
    steps: [
      {
        action: 'FixCredential',
        who: 'caller',
        title: 'Read subscriptions with the sign-in of the channel itself, with mine=true',
        detail: 'Other people see them only where the channel owner made subscriptions public.',
        docs: 'https://developers.google.com/youtube/v3/docs/subscriptions/list',
      },
      {
        action: 'AskAdmin',
        who: 'resourceOwner',
        title: 'Ask the channel owner to make their subscriptions public',
        detail: 'YouTube, Settings, Privacy: turn off "Keep all my subscriptions private".',
        url: 'https://www.youtube.com/account_privacy',
      },
    ],
  },
  'analytics-of-others': {
    says: 'The account may not read the reports of this channel or content owner.',
    when: [
      {
        kind: DENIED,
        services: ['youtubeanalytics', 'youtubereporting'],
      },
      {
        kind: DENIED,
        services: ['youtubeanalytics', 'youtubereporting'],
        reasons: ['forbidden', 'insufficientPermissions'],
      },
    ],
    only: true,
    source: 'https://developers.google.com/youtube/analytics/reference/reports/query',
    steps: [
      {
        action: 'FixCredential',
        who: 'caller',
        title: 'Sign in as the channel in `IDs`, or pass ids=channel==MINE',
        detail:
          'Reports are for the channel that signed in, with the scope yt-analytics.readonly: https://www.googleapis.com/auth/yt-analytics.readonly',
        docs: 'https://developers.google.com/youtube/reporting/guides/authorization',
        ifAlreadySo: 'Pick the brand account itself on the consent page.',
      },
      {
        action: 'RequestScopes',
        who: 'caller',
        when: 'If the report has revenue or ad metrics',
        title: 'Add the scope yt-analytics-monetary.readonly',
        detail:
          'https://www.googleapis.com/auth/yt-analytics-monetary.readonly is needed for them, and the channel must be in the YouTube Partner Program.',
        docs: 'https://developers.google.com/youtube/reporting/guides/authorization',
      },
      {
        action: 'ChangeRequest',
        who: 'caller',
        when: 'If a content owner manages the channel',
        title: 'Pass ids=contentOwner==OWNER_NAME, and the channel as a filter',
        detail:
          'The signed-in user needs a role at the content owner in YouTube Studio Content Manager. Replace OWNER_NAME with the name of the content owner.',
      },
    ],
  },
  'comments-off': {
    says: 'The owner turned comments off for this video.',
    when: [
      { kind: DENIED, reasons: ['commentsDisabled'] },
      { kind: DENIED, sentences: ['comments-off', 'comments-disabled'] },
    ],
    only: true,
    source: 'https://developers.google.com/youtube/v3/docs/commentThreads/list#errors',
    steps: [
      {
        action: 'ChangeRequest',
        who: 'caller',
        title: 'Skip this video: there are no comments to read or write',
        detail: 'Treat the reason commentsDisabled as an empty list. Live streams and videos made for kids have none either.',
        docs: 'https://support.google.com/youtube/answer/9483359',
      },
      {
        action: 'AskAdmin',
        who: 'resourceOwner',
        when: 'If the channel is yours',
        title: 'Turn comments on in YouTube Studio, under the details of the video',
        detail: "A video that is made for kids can't have comments.",
        url: 'https://studio.youtube.com/',
      },
    ],
  },
  'no-channel-in-the-token': {
    says: 'The token is revoked, or is of the bare Google account instead of a YouTube channel.',
    when: { kind: 'CredentialRejected', statuses: [401], problems: ['tokenInvalid', 'tokenExpired', 'other'], lacks: ['caller'] },
    source: 'https://developers.google.com/youtube/v3/guides/authentication',
    steps: [
      {
        action: 'FixCredential',
        who: 'caller',
        title: 'Sign in again, and pick the YouTube channel on the consent page',
        detail:
          'The page lists the Google account and each of its channels: the account alone may have none. Uploads need the scope youtube.upload or youtube.',
        docs: 'https://developers.google.com/youtube/v3/guides/authentication',
        ifAlreadySo: 'Publish the OAuth app: in testing, refresh tokens end after 7 days.',
      },
    ],
  },
} as const;
