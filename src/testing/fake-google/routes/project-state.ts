import { carries, isEnabled } from '../access.js';
import { ok, type FakeAnswer, type FakeRequest, type FakeRoute } from '../fake-request.js';
import { apiDisabled, lacksPermission, lacksScope, refused } from '../refusals.js';

const HOSTS = /^(?:serviceusage|cloudbilling|cloudquotas|orgpolicy|privilegedaccessmanager)\.googleapis\.com$/;

/** The state of APIs, of billing, of quotas, of organization policies, and temporary access. */
export const projectState: FakeRoute = (request) => {
  const { url, caller, world, method } = request;
  if (!HOSTS.test(url.hostname) || method !== 'GET') return undefined;
  if (!carries(request, 'cloud-platform', 'cloud-platform.read-only', 'cloud-billing.readonly')) return lacksScope(url.hostname);
  if (!isEnabled(world, caller.project, url.hostname)) return apiDisabled(url.hostname, caller.project!);
  const path = decodeURIComponent(url.pathname);
  const project = /^\/v\d\/projects\/([^/]+)/.exec(path)?.[1];
  if (project !== undefined && world.projects && !world.projects[project])
    return lacksPermission('resourcemanager.projects.get', `projects/${project}`);
  return answerTo(request, path, project);
};

function answerTo({ world, caller, url, email }: FakeRequest, path: string, project = ''): FakeAnswer | undefined {
  const sees = caller.sees ?? 'state';
  const [, service] = /^\/v1\/projects\/[^/]+\/services\/([^/:]+)$/.exec(path) ?? [];
  if (service !== undefined) {
    if (sees === 'nothing')
      return refused(403, `Permission denied to get service [${service}]`, 'AUTH_PERMISSION_DENIED', {}, 'serviceusage.googleapis.com');
    const name = `projects/${world.projects?.[project]?.number ?? project}/services/${service}`;
    return ok({
      name,
      parent: name.split('/services')[0],
      config: { name: service },
      state: isEnabled(world, project, service) ? 'ENABLED' : 'DISABLED',
    });
  }
  if (path.endsWith('/billingInfo')) {
    if (sees === 'nothing') return refused(403, 'The caller does not have permission');
    const on = world.projects?.[project]?.billing !== false;
    return ok({
      name: `projects/${project}/billingInfo`,
      projectId: project,
      ...(on && { billingAccountName: 'billingAccounts/000000-000000-000000', billingEnabled: true }),
    });
  }
  if (url.hostname.startsWith('cloudquotas.'))
    return sees === 'nothing'
      ? lacksPermission('cloudquotas.quotas.get', `projects/${project}`)
      : quotas(world.quotas?.[project] ?? {}, path);
  const [, place, constraint] = /^\/v2\/(.+)\/policies\/([\w.]+):getEffectivePolicy$/.exec(path) ?? [];
  if (place !== undefined) {
    if (sees !== 'everything') return lacksPermission('orgpolicy.policy.get', place);
    const enforce = world.orgPolicies?.[place]?.[constraint!];
    return ok({ name: `${place}/policies/${constraint}`, ...(enforce !== undefined && { spec: { rules: [{ enforce }] } }) });
  }
  const [, where] = /^\/v1\/(.+)\/locations\/global\/entitlements:search$/.exec(path) ?? [];
  if (where === undefined) return undefined;
  const mine = world.entitlements?.[where]?.[email ?? ''] ?? [];
  return ok(mine.length === 0 ? {} : { entitlements: mine.map((id) => ({ name: `${where}/locations/global/entitlements/${id}` })) });
}

function quotas(all: NonNullable<NonNullable<FakeRequest['world']['quotas']>[string]>, path: string): FakeAnswer {
  const service = /\/services\/([^/]+)/.exec(path)?.[1];
  const infos = Object.entries(all)
    .filter(([, quota]) => quota.service === service)
    .map(([quotaId, { metric, value, refreshInterval }]) => ({
      quotaId,
      metric,
      service,
      ...(refreshInterval !== undefined && { refreshInterval }),
      dimensionsInfos: [{ details: { value: String(value) } }],
    }));
  return ok({ quotaInfos: infos });
}
