import { arrayProperty, stringProperty } from '../../../response/safe/property.js';
import { carries } from '../access.js';
import { ok, type FakeRoute } from '../fake-request.js';
import { lacksPermission, lacksScope } from '../refusals.js';

/** The audit log: the denials of one caller at one service, as the filter asks for them. */
export const auditLog: FakeRoute = (request) => {
  const { url, method, world, caller, body } = request;
  if (url.hostname !== 'logging.googleapis.com' || url.pathname !== '/v2/entries:list' || method !== 'POST') return undefined;
  if (!carries(request, 'cloud-platform', 'cloud-platform.read-only', 'logging.read')) return lacksScope(url.hostname);
  const project = String(arrayProperty(body, 'resourceNames')[0]).replace('projects/', '');
  if (caller.sees !== 'everything') return lacksPermission('logging.logEntries.list', `projects/${project}`);
  const filter = stringProperty(body, 'filter') ?? '';
  const entries = (world.auditLog?.[project] ?? [])
    .filter((entry) => filter.includes(`"${entry.email}"`) && filter.includes(`"${entry.service}"`))
    .map(({ email, service, method: methodName, permission, resource }) => ({
      logName: `projects/${project}/logs/cloudaudit.googleapis.com%2Fdata_access`,
      protoPayload: {
        '@type': 'type.googleapis.com/google.cloud.audit.AuditLog',
        status: { code: 7, message: 'PERMISSION_DENIED' },
        authenticationInfo: { principalEmail: email },
        serviceName: service,
        methodName,
        // Google leaves out `granted` where it is false.
        authorizationInfo: [{ permission, ...(resource !== undefined && { resource }) }],
      },
    }));
  return ok(entries.length === 0 ? {} : { entries });
};
