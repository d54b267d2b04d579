import { arrayProperty, property, stringProperty } from '../../../response/safe/property.js';
import type { CallName } from '../../asking/closed-list.js';
import type { Probe } from '../../probe.js';
import type { Subject } from '../../subject/subject.js';

/** Whose channel does the video or the playlist belong to? */
export const youtubeOwner: Probe = {
  id: 'youtube-owner',
  by: ['caller'],
  about: 'caller',
  source: 'https://developers.google.com/youtube/v3/docs/videos/list',
  round: 2,
  applies: (subject, known) => known.has('channel-is') && wantedOf(subject) !== undefined,
  question: (subject) => `Does ${wantedOf(subject)!.type} ${wantedOf(subject)!.id} belong to that channel?`,
  call: (subject) => ({ name: LISTS[wantedOf(subject)!.type]!, query: { part: 'snippet', id: wantedOf(subject)!.id } }),
  read: (json, subject, known) => {
    const resource = wantedOf(subject);
    const [first] = arrayProperty(json, 'items');
    const owner = resource!.type === 'channel' ? stringProperty(first, 'id') : stringProperty(property(first, 'snippet'), 'channelId');
    if (owner === undefined)
      return { answer: 'unknown', says: `YouTube shows no such ${resource!.type}`, because: "it doesn't exist, or it's private" };
    return owner === known.get('channel-is')!.channel
      ? { answer: 'yes', says: `the ${resource!.type} belongs to the channel that the token acts as`, proves: [{ id: 'channel-own' }] }
      : { answer: 'no', says: `the ${resource!.type} belongs to channel ${owner}`, proves: [{ id: 'channel-other', owner }] };
  },
};

const LISTS: Readonly<Record<string, CallName>> = {
  video: 'youtube.videos.list',
  playlist: 'youtube.playlists.list',
  channel: 'youtube.channels.list',
};

/** Parameters that name what a call is about, and of which type that is. */
const PARAMETERS: readonly (readonly [path: RegExp, parameter: string, type: string])[] = [
  [/\/videos$/, 'id', 'video'],
  [/\/playlists$/, 'id', 'playlist'],
  [/\/channels$/, 'id', 'channel'],
  [/\/playlistItems$/, 'playlistId', 'playlist'],
  [/\/(?:captions|thumbnails\/set)$/, 'videoId', 'video'],
];

/** What anybody may do with what others own: comment, rate, subscribe. */
const OF_OTHERS = /comment|subscription|\.(?:rate|reportAbuse|list)$/i;

/** The video, playlist or channel of the call: as the denial names it, else by the parameters of its URL. */
function wantedOf({ resource, request, method }: Subject): { readonly type: string; readonly id: string } | undefined {
  if (OF_OTHERS.test(method ?? '')) return undefined;
  if (resource !== undefined && Object.hasOwn(LISTS, resource.type)) return resource;
  const [, parameter, type] = PARAMETERS.find(([path]) => path.test(request?.url.pathname ?? '')) ?? [];
  const id = parameter === undefined ? undefined : request?.url.searchParams.get(parameter);
  return type === undefined || !id || !/^[\w-]{5,64}$/.test(id) ? undefined : { type, id };
}
