import { ok, type FakeRoute } from '../fake-request.js';
import { lacksPermission, refused } from '../refusals.js';

/** API keys, for administrators. */
export const keys: FakeRoute = ({ url, method, world, caller }) => {
  if (url.hostname !== 'apikeys.googleapis.com' || method !== 'GET') return undefined;
  if (caller.sees !== 'everything') return lacksPermission('apikeys.keys.lookup', 'projects/-');
  const all = Object.entries(world.keys ?? {}).map(([text, key], index) => ({
    text,
    key,
    name: `projects/${key.project}/locations/global/keys/key-${index}`,
  }));
  const path = decodeURIComponent(url.pathname);
  if (path === '/v2/keys:lookupKey') {
    const found = all.find(({ text }) => text === url.searchParams.get('keyString'));
    return found ? ok({ parent: `projects/${found.key.project}/locations/global`, name: found.name }) : refused(404, 'Key not found.');
  }
  const found = all.find(({ name }) => path === `/v2/${name}`);
  if (!found) return refused(404, 'Key not found.');
  const { apis, referrers } = found.key;
  const restrictions = {
    ...(apis && { apiTargets: apis.map((service) => ({ service })) }),
    ...(referrers && { browserKeyRestrictions: { allowedReferrers: referrers } }),
  };
  return ok({ name: found.name, ...(Object.keys(restrictions).length > 0 && { restrictions }) });
};
