import { methodFacts } from '../../../knowledge/lookup.js';
import { identifyOperation } from '../../../request/identify.js';
import { holds, isDeniedByPolicy, isEnabled } from '../access.js';
import { ok, type FakeRoute } from '../fake-request.js';
import { apiDisabled, lacksPermission, lacksScope, refused } from '../refusals.js';

/** Any other read of a Cloud API: allowed or denied by the token, the API, and the policies of the world, in Google's order. */
export const anyRead: FakeRoute = async ({ url, method, world, email, caller }) => {
  if (method !== 'GET') return undefined;
  const sent = { url: url.href, method, header: () => undefined };
  const called = { transport: 'http', status: 0, headers: {}, json: undefined, text: '', sent } as const;
  const operation = await identifyOperation(called, [], { met: 'by hand' });
  const facts = operation.method === undefined ? undefined : await methodFacts(operation.method);
  if (!facts || operation.service === undefined) return undefined;
  if (facts.scopes.length > 0 && !caller.scopes.some((scope) => facts.scopes.includes(scope))) return lacksScope(operation.service);
  const project = operation.project ?? caller.project;
  if (!isEnabled(world, caller.project ?? project, operation.service)) return apiDisabled(operation.service, caller.project ?? project!);
  const name = (operation.resource?.name ?? operation.resource?.id ?? `projects/${project}`).replace(/^projects\/_\/buckets/, 'buckets');
  const missing = facts.permissions.find(
    (permission) => !holds(world, email, permission, name) || isDeniedByPolicy(world, email, permission, project),
  );
  if (missing !== undefined) return lacksPermission(missing, name);
  return facts.permissions.length > 0 ? ok({ name }) : refused(404, 'Not found.');
};
