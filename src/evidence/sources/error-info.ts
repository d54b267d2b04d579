import { property, stringProperty } from '../../response/safe/property.js';
import type { Detail } from './details.js';
import type { Finding } from '../evidence.js';
import type { Facts, Quota } from '../facts.js';
import { facts, finding } from '../finding.js';
import { googleUrl } from '../values/google-url.js';
import { errorIdIn, nameOf, permissionOf, projectInName, projectOf, resourceOf, serviceOf } from '../values/names.js';
import { limitValueOf, windowOf } from '../values/quota-window.js';
import { toldByStructure } from '../values/told.js';
import { compact } from '../../response/safe/compact.js';

/** `google.rpc.ErrorInfo`: reason, domain and metadata, the strongest evidence there is. See https://google.aip.dev/193#errorinfo. */
export function readErrorInfo({ detail, path }: Detail): Finding | undefined {
  const reason = tidy(stringProperty(detail, 'reason'));
  if (reason === undefined) return undefined;
  const domain = tidy(stringProperty(detail, 'domain'));
  return finding('ErrorInfo', reason, `${domain ?? 'the server'} gives reason ${reason}`, {
    path,
    domain,
    facts: metadataFacts(property(detail, 'metadata') ?? property(detail, 'metadatas')),
  });
}

/** gaxios 7.1 may have put a comma into a name; no reason and no domain has one. */
function tidy(value: string | undefined): string | undefined {
  return nameOf(value?.replaceAll(',', ''), 120);
}

/** `storage.objects.get`, or `iam.googleapis.com/denypolicies.create`; no address of a page. */
const PERMISSION = /^(?:[a-z][\w-]*\.googleapis\.com\/)?[a-z][\w-]*(?:\.[\w-]+){1,6}(?<!\.(?:com|net|org|io|dev|app|example|sh))$/i;

function metadataFacts(metadata: unknown): Facts {
  const read = (key: string): string | undefined => nameOf(stringProperty(metadata, key));
  const resource = resourceOf(read('resource') ?? read('resource_name') ?? read('resourceName'));
  const consumer = projectOf(read('consumer')) ?? projectOf(read('containerInfo'));
  const permissions = (read('permission') ?? read('permissions') ?? read('missing_permissions'))
    ?.split(/[\s,]+/)
    .filter((name) => PERMISSION.test(name))
    .map(permissionOf);
  const quota = quotaOf(read);
  return facts({
    permissions,
    resource,
    service: serviceOf(read('service')),
    rpcMethod: read('method'),
    project: consumer ?? (resource?.name === undefined ? undefined : projectInName(resource.name)),
    projectRole: consumer === undefined ? (resource ? 'resource' : undefined) : 'consumer',
    activationUrl: googleUrl(read('activationUrl')),
    errorId: errorIdIn(read('error_info_id')) ?? errorIdIn(read('troubleshooter_url')),
    troubleshooterUrl: googleUrl(read('troubleshooter_url')),
    helpUrl: googleUrl(read('consoleUrl') ?? read('validation_link')),
    quota,
    window: windowOf(quota?.unit, quota?.limit),
    policyId: read('uid') ?? read('policy_name') ?? read('vpcServiceControlsUniqueIdentifier'),
    principal: toldByStructure(read('email') ?? read('principal')),
  });
}

function quotaOf(read: (key: string) => string | undefined): Quota | undefined {
  const value = read('quota_limit_value') ?? read('quotaLimitValue');
  const quota = {
    metric: read('quota_metric') ?? read('quotaMetric'),
    limit: read('quota_limit') ?? read('quotaLimit'),
    limitValue: limitValueOf(value),
    unit: read('quota_unit') ?? read('quotaUnit'),
    location: read('quota_location') ?? read('quotaLocation'),
  };
  const parts = compact(quota);
  return Object.keys(parts).length > 0 ? parts : undefined;
}
