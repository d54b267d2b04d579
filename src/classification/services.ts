import type { Finding } from '../evidence/evidence.js';
import type { Operation } from '../request/operation.js';

/** Names of services that speak for others: IAM denies what other services ask it about. */
const SPEAKS_FOR_OTHERS = /^(?:iam|cloudresourcemanager|servicecontrol|serviceusage|storage-component)\./;

/** Domains of the old error list that are an API's own: `walletobjects`, `youtube.thumbnail`, `content.ContentErrorDomain`. */
const OWN_DOMAIN =
  /^(walletobjects|youtube|calendar|androidpublisher|gmail|drive|classroom|blogger|books|adsense|tagmanager)(?:\.|$)|^(content)\.ContentErrorDomain$/;

/** The service whose own list of errors it is. */
function serviceOfDomain({ source, domain }: Finding): string | undefined {
  const [, own, shopping] = source === 'LegacyError' ? (OWN_DOMAIN.exec(domain ?? '') ?? []) : [];
  if (shopping !== undefined) return 'shoppingcontent.googleapis.com';
  return own === undefined ? undefined : `${own === 'calendar' ? 'calendar-json' : own}.googleapis.com`;
}

/** The service that denied: as the response states it, as the URL says it, else as the domain of ErrorInfo or the full name of a resource do. */
export function serviceNamed(findings: readonly Finding[], operation: Operation): string | undefined {
  const stated = findings.find(({ facts }) => facts?.service !== undefined)?.facts?.service ?? operation.service;
  if (stated !== undefined) return stated;
  for (const { source, domain, facts } of findings) {
    const named = /^\/\/([a-z][a-z\d-]*\.googleapis\.com)\//.exec(facts?.resource?.name ?? '')?.[1];
    const service = named ?? (source === 'ErrorInfo' && /^[a-z][a-z\d-]*\.googleapis\.com$/.test(domain ?? '') ? domain : undefined);
    if (service !== undefined && !SPEAKS_FOR_OTHERS.test(service)) return service;
  }
  for (const finding of findings) {
    const service = serviceOfDomain(finding);
    if (service !== undefined) return service;
  }
  return undefined;
}
