import type { Remedy } from '../../remediation/remedy.js';
import { shownName } from '../remedy-text.js';
import type { Conclusion } from './conclusion.js';

const ANY: Conclusion['of'] = ['NotShared', 'Unclassified', 'MissingPermission'];

/** What the lists of YouTube, Search Console, Analytics, Tag Manager, and Gmail show of the caller's. */
export const PLACES: readonly Conclusion[] = [
  {
    id: 'youtube/no-channel',
    says: 'The account that signed in has no YouTube channel.',
    all: ['channel-none'],
    of: ['NotShared', 'Unclassified', 'CredentialRejected'],
    // To read what others made public, nobody needs a channel.
    where: ({ reads, denial, request }) =>
      !reads || denial.kind === 'CredentialRejected' || request?.url.searchParams.get('mine') === 'true',
    kind: 'CredentialRejected',
    overridesCertain: true,
    detail: () => ({ problem: 'accountNotSetUp' }),
    remedies: (_known, { caller }) => [noChannel(caller.type === 'serviceAccount')],
  },
  {
    id: 'youtube/other-channel',
    says: "The token acts as another channel than the owner's.",
    all: ['channel-other', 'channel-is'],
    of: ANY,
    kind: 'NotShared',
    detail: () => ({ access: 'none' }),
    remedies: (known) => [
      {
        action: 'FixCredential',
        title: `Sign in as channel ${shownName(known.get('channel-other')!.owner)}`,
        detail: `The token acts as channel ${shownName(known.get('channel-is')!.title ?? known.get('channel-is')!.channel)}. When you sign in, Google asks which channel of the account to use.`,
        docs: 'https://developers.google.com/youtube/v3/guides/authentication',
        who: 'caller',
      },
    ],
  },
  {
    id: 'search-console/other-form',
    says: 'The caller has the site as a property of another form.',
    all: ['site-other-form'],
    of: ANY,
    kind: 'NotShared',
    detail: () => ({ access: 'none' }),
    remedies: (known) => [
      {
        action: 'ChangeRequest',
        title: `Pass ${shownName(known.get('site-other-form')!.listed)} as siteUrl`,
        detail:
          'The caller has the site under this name. Each scheme, each www, and the whole domain (sc-domain:) are properties of their own.',
        docs: 'https://support.google.com/webmasters/answer/34592',
        who: 'caller',
      },
    ],
  },
  {
    id: 'search-console/not-listed',
    says: "The property isn't among the caller's.",
    all: ['site-not-listed'],
    of: ANY,
    kind: 'NotShared',
    detail: () => ({ access: 'none' }),
  },
  {
    id: 'search-console/unverified',
    says: "The property is in the caller's list, but isn't verified.",
    all: ['site-unverified'],
    of: ANY,
    kind: 'NotShared',
    detail: () => ({ access: 'none' }),
    remedies: () => [
      {
        action: 'ShareResource',
        title: 'Verify the property, or have an owner add the caller as a user',
        detail: "The property is in the caller's list, but the caller's ownership isn't verified.",
        url: 'https://search.google.com/search-console/users',
        docs: 'https://support.google.com/webmasters/answer/9008080',
        who: 'resourceOwner',
      },
    ],
  },
  {
    id: 'search-console/level-too-low',
    says: 'The caller has the property, at too low a level.',
    all: ['site-role-too-weak'],
    of: ANY,
    kind: 'NotShared',
    detail: () => ({ access: 'insufficient' }),
    remedies: (known) => [
      {
        action: 'ShareResource',
        title: 'Raise the caller to Full user or Owner of the property',
        detail: `The caller is ${known.get('site-role-too-weak')!.level} now.`,
        url: 'https://search.google.com/search-console/users',
        docs: 'https://support.google.com/webmasters/answer/7687615',
        who: 'resourceOwner',
      },
    ],
  },
  {
    id: 'search-console/accessible',
    says: 'The caller has the property now.',
    all: ['site-accessible'],
    of: ['NotShared'],
    kind: 'resolved',
  },
  {
    id: 'analytics/not-listed',
    says: "The account or property isn't among the caller's.",
    all: ['analytics-not-listed'],
    of: ANY,
    kind: 'NotShared',
    detail: () => ({ access: 'none' }),
  },
  {
    id: 'analytics/listed',
    says: 'The caller sees the property now.',
    all: ['analytics-listed'],
    of: ['NotShared'],
    where: ({ reads }) => reads,
    kind: 'resolved',
  },
  {
    id: 'analytics/listed-not-writable',
    says: 'The caller sees the property, but may not change it.',
    all: ['analytics-listed'],
    of: ['NotShared'],
    where: ({ reads }) => !reads,
    kind: 'NotShared',
    detail: () => ({ access: 'insufficient', certainty: 'likely' }),
  },
  {
    id: 'tag-manager/not-listed',
    says: "The Tag Manager account isn't among the caller's.",
    all: ['tag-manager-not-listed'],
    of: ANY,
    kind: 'NotShared',
    detail: () => ({ access: 'none' }),
  },
  {
    id: 'tag-manager/listed',
    says: 'The caller has the account, but too little access to the container.',
    all: ['tag-manager-listed'],
    of: ['NotShared'],
    where: ({ resource }) => /\/containers\//.test(resource?.name ?? ''),
    kind: 'NotShared',
    detail: () => ({ access: 'insufficient', certainty: 'likely' }),
    remedies: () => [
      {
        action: 'ShareResource',
        title: "Raise the caller's permission on the container",
        detail: 'The caller has the account. Read, Edit, Approve, and Publish are granted for each container.',
        url: 'https://tagmanager.google.com/',
        docs: 'https://support.google.com/tagmanager/answer/6107011',
        who: 'resourceOwner',
      },
    ],
  },
  {
    id: 'gmail/other-mailbox',
    says: 'The token opens another mailbox than the one in the call.',
    all: ['mailbox-other'],
    of: ANY,
    kind: 'NotShared',
    detail: () => ({ access: 'none' }),
    remedies: (known) => [
      {
        action: 'FixCredential',
        title: 'Use a token of the mailbox, or pass me as userId',
        detail: `The token opens ${shownName(known.get('mailbox-other')!.own)}. Gmail gives nobody the mailbox of another user.`,
        docs: 'https://developers.google.com/workspace/gmail/api/auth/scopes',
        who: 'caller',
      },
    ],
  },
];

function noChannel(robot: boolean): Remedy {
  return {
    action: 'FixCredential',
    title: robot ? 'Sign in as the user who owns the channel' : 'Create a channel for the account, or sign in as the one that owns it',
    detail: robot ? "A service account has no YouTube channel, and can't get one." : 'The account that signed in has no YouTube channel.',
    url: robot ? 'https://developers.google.com/youtube/v3/guides/authentication' : 'https://www.youtube.com/create_channel',
    docs: 'https://developers.google.com/youtube/v3/guides/authentication',
    who: 'caller',
  };
}
