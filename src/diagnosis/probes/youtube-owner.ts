import { arrayProperty, property, stringProperty } from '../../response/safe/property.js';
import type { Probe } from '../probe.js';

/** Whose channel does the video or the playlist belong to? */
export const youtubeOwner: Probe = {
  id: 'youtube-owner',
  by: ['caller'],
  about: 'caller',
  source: 'https://developers.google.com/youtube/v3/docs/videos/list',
  round: 2,
  applies: ({ resource }, known) => known.has('channel-is') && /^(?:video|playlist|channel)$/.test(resource?.type ?? ''),
  question: ({ resource }) => `Does ${resource!.type} ${resource!.id} belong to that channel?`,
  call: ({ resource }) => ({
    name:
      resource!.type === 'video'
        ? 'youtube.videos.list'
        : resource!.type === 'playlist'
          ? 'youtube.playlists.list'
          : 'youtube.channels.list',
    query: { part: 'snippet', id: resource!.id },
  }),
  read: (json, { resource }, known) => {
    const [first] = arrayProperty(json, 'items');
    const owner = resource!.type === 'channel' ? stringProperty(first, 'id') : stringProperty(property(first, 'snippet'), 'channelId');
    if (owner === undefined)
      return { answer: 'unknown', says: `YouTube shows no such ${resource!.type}`, because: "it doesn't exist, or it's private" };
    return owner === known.get('channel-is')!.channel
      ? { answer: 'yes', says: `the ${resource!.type} belongs to the channel that the token acts as`, proves: [{ id: 'channel-own' }] }
      : { answer: 'no', says: `the ${resource!.type} belongs to channel ${owner}`, proves: [{ id: 'channel-other', owner }] };
  },
};
