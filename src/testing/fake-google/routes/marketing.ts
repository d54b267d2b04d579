import { carries } from '../access.js';
import { ok, type FakeRoute } from '../fake-request.js';
import { lacksScope } from '../refusals.js';

/** YouTube: the caller's channel, and the owners of videos and playlists. */
export const youtube: FakeRoute = (request) => {
  const { url, method, world, email = '' } = request;
  const list = /^\/youtube\/v3\/(channels|videos|playlists)$/.exec(url.pathname)?.[1];
  if (list === undefined || method !== 'GET') return undefined;
  if (!carries(request, 'youtube', 'youtube.readonly', 'youtube.force-ssl', 'youtube.upload')) return lacksScope('youtube.googleapis.com');
  const id = url.searchParams.get('id') ?? '';
  const own = world.channels?.[email];
  if (url.searchParams.get('mine') === 'true')
    return ok({ kind: 'youtube#channelListResponse', items: own ? [{ id: own.id, snippet: { title: own.title ?? own.id } }] : [] });
  if (list === 'channels')
    return ok({ kind: 'youtube#channelListResponse', items: Object.values(world.channels ?? {}).filter((one) => one.id === id) });
  const channelId = world.videos?.[id];
  return ok({ kind: 'youtube#listResponse', items: channelId === undefined ? [] : [{ id, snippet: { channelId } }] });
};

/** Search Console: the caller's properties. */
export const searchConsole: FakeRoute = (request) => {
  const { url, method, world, email = '' } = request;
  if (url.pathname !== '/webmasters/v3/sites' || method !== 'GET') return undefined;
  if (!carries(request, 'webmasters', 'webmasters.readonly')) return lacksScope('searchconsole.googleapis.com');
  const entries = Object.entries(world.sites?.[email] ?? {}).map(([siteUrl, permissionLevel]) => ({ siteUrl, permissionLevel }));
  return ok(entries.length > 0 ? { siteEntry: entries } : {});
};

/** Analytics: what the caller sees. */
export const analytics: FakeRoute = (request) => {
  const { url, method, world, email = '' } = request;
  if (url.hostname !== 'analyticsadmin.googleapis.com' || url.pathname !== '/v1beta/accountSummaries' || method !== 'GET') return undefined;
  if (!carries(request, 'analytics', 'analytics.readonly', 'analytics.edit')) return lacksScope('analyticsadmin.googleapis.com');
  const seen = world.analytics?.[email] ?? [];
  const properties = seen.filter((name) => name.startsWith('properties/')).map((property) => ({ property }));
  const account = seen.find((name) => name.startsWith('accounts/')) ?? 'accounts/1';
  return ok(seen.length === 0 ? {} : { accountSummaries: [{ account, propertySummaries: properties }] });
};

/** Tag Manager: what the caller sees. */
export const tagManager: FakeRoute = (request) => {
  const { url, method, world, email = '' } = request;
  if (url.hostname !== 'tagmanager.googleapis.com' || url.pathname !== '/tagmanager/v2/accounts' || method !== 'GET') return undefined;
  if (!carries(request, 'tagmanager.readonly', 'tagmanager.edit.containers', 'tagmanager.manage.accounts'))
    return lacksScope('tagmanager.googleapis.com');
  const seen = world.tagManager?.[email] ?? [];
  return ok(seen.length === 0 ? {} : { account: seen.map((accountId) => ({ accountId, path: `accounts/${accountId}` })) });
};
