import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'comments-disabled': ['has disabled comments', 'comments (are|have been) (disabled|turned off)'],
    'not-properly-authorized': ['not [be ]properly authorized', 'permissions associated with the request are not sufficient'],
    'upload-limit': 'exceeded the number of videos',
  },
  answers: [
    {
      kind: 'NotShared',
      certainty: 'likely',
      access: 'none',
      sources: ['LegacyError'],
      reasons: ['channelForbidden', 'playlistForbidden', 'playlistItemsNotAccessible', 'insufficientLivePermissions'],
    },
    {
      kind: 'NotShared',
      access: 'none',
      sources: ['LegacyError'],
      services: ['youtube*'],
      reasons: ['accountDelegationForbidden', 'cmsUserAccountNotFound', 'subscriptionForbidden'],
    },
    {
      kind: 'NotShared',
      access: 'none',
      sources: ['LegacyError'],
      reasons: ['accountDelegationForbidden', 'cmsUserAccountNotFound', 'subscriptionForbidden'],
    },
    { kind: 'NotShared', access: 'insufficient', sources: ['LegacyError'], reasons: ['insufficientCapabilities'] },
    { kind: 'NotShared', certainty: 'possible', sources: ['LegacyError'], services: ['youtube*'], reasons: ['forbidden'] },
    { kind: 'NotShared', certainty: 'possible', access: 'none', sentences: ['not-properly-authorized'] },
    { kind: 'RateLimited', certainty: 'likely', sources: ['LegacyError'], reasons: ['uploadLimitExceeded'] },
    { kind: 'RateLimited', sentences: ['upload-limit'] },
    {
      kind: 'QuotaExceeded',
      sources: ['LegacyError'],
      reasons: ['uploadTooLarge', 'playlistContainsMaximumNumberOfVideos', 'maxPlaylistExceeded'],
    },
    { kind: 'PolicyBlocked', policy: 'Location', sources: ['LegacyError'], reasons: ['countryBlocked', 'unknownLocation'] },
    { kind: 'PolicyBlocked', policy: 'Abuse', sources: ['LegacyError'], reasons: ['livePermissionBlocked'] },
    {
      kind: 'PolicyBlocked',
      policy: 'OwnerRestriction',
      sources: ['LegacyError'],
      reasons: ['commentsDisabled', 'videoRatingDisabled', 'liveChatDisabled'],
    },
    {
      kind: 'PolicyBlocked',
      policy: 'ResourceState',
      sources: ['LegacyError'],
      reasons: ['forbiddenEmbedSetting', 'forbiddenLicenseSetting', 'forbiddenPrivacySetting', 'eventTypeRestriction'],
    },
    { kind: 'PolicyBlocked', policy: 'OwnerRestriction', sentences: ['comments-disabled'] },
    {
      kind: 'CredentialRejected',
      problem: 'accountDisabled',
      sources: ['LegacyError'],
      reasons: ['authenticatedUserAccountClosed', 'authenticatedUserAccountSuspended', 'accountClosed', 'accountSuspended'],
    },
    {
      kind: 'CredentialRejected',
      problem: 'accountNotSetUp',
      sources: ['LegacyError'],
      reasons: ['ineligibleAccount', 'authenticatedUserNotChannel', 'contentOwnerAccountNotFound'],
    },
    {
      kind: 'CredentialRejected',
      certainty: 'likely',
      problem: 'accountNotSetUp',
      sources: ['LegacyError'],
      reasons: ['liveStreamingNotEnabled'],
    },
    {
      kind: 'CredentialRejected',
      problem: 'accountUnsupported',
      sources: ['LegacyError'],
      services: ['youtube*'],
      reasons: ['youtubeSignupRequired'],
    },
    { kind: 'CredentialRejected', problem: 'accountUnsupported', sources: ['LegacyError'], reasons: ['youtubeSignupRequired'] },
  ],
});
