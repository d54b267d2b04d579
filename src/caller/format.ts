import type { Caller } from './caller.js';

const KINDS: Readonly<Record<Caller['type'], string>> = {
  serviceAccount: 'a service account',
  user: 'a user',
  workload: 'a federated workload',
  workforce: 'a federated user',
  apiKey: 'an API key',
  anonymous: 'nobody',
  unknown: 'an unknown caller',
};

/**
 * A caller in one line, for people.
 *
 * @example
 * ```ts
 * formatCaller(denial.caller); // serviceAccount:robot@p.iam.gserviceaccount.com via user:ann@example.com (gcloud's ADC file, quota project p)
 * ```
 */
export function formatCaller(caller: Caller): string {
  const links: string[] = [];
  for (let link: Caller | undefined = caller; link && links.length < 10; link = link.via) links.push(name(link));
  const { source, quotaProject, changedFrom } = caller;
  const details = [source, quotaProject && `quota project ${quotaProject}`, changedFrom && `before this ${changedFrom}`];
  return `${links.join(' via ')} (${details.filter(Boolean).join(', ')})`;
}

function name(caller: Caller): string {
  const acting = caller.subject === undefined ? '' : ` as user:${caller.subject}`;
  if (caller.principal !== undefined) return caller.principal + acting;
  if (caller.keySuffix !== undefined) return `API key …${caller.keySuffix}`;
  const where = caller.pool ?? caller.clientId;
  return (
    KINDS[caller.type] + acting + (where === undefined ? '' : caller.pool === undefined ? ` of OAuth client ${where}` : ` of ${where}`)
  );
}
