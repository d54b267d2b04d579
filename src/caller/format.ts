import type { Caller } from './caller.js';

const TYPES: Readonly<Record<Caller['type'], string>> = {
  serviceAccount: 'service account',
  user: 'user',
  workload: 'federated workload',
  workforce: 'federated user',
  apiKey: 'API key',
  anonymous: 'unauthenticated caller',
  unknown: 'unknown caller',
};

/** A principal as people write it: the prefixes of IAM members belong in commands. */
export function spelled(principal: string): string {
  return principal.replace(/^(?:serviceAccount|user):/, '');
}

/** The one spelling of a caller in a text: its email, else its IAM principal, else the end of its key; nothing where none of these is known. */
export function nameOf({ email, principal, keySuffix, subject }: Caller): string | undefined {
  const name = email ?? (principal === undefined ? undefined : spelled(principal));
  if (name !== undefined) return subject === undefined ? name : `${name} as ${subject}`;
  return keySuffix === undefined ? undefined : `API key ending in ${keySuffix}`;
}

/** What kind of credential a caller has, and how that is known: `service account (the client's service account key)`. */
export function describeCredential(caller: Caller): string {
  const { type, source, quotaProject, changedFrom, pool, clientId, via, notes = [] } = caller;
  const where = nameOf(caller) === undefined ? (pool ?? clientId) : undefined;
  const of = where === undefined ? '' : pool === undefined ? ` of OAuth client ${where}` : ` of ${where}`;
  const details = [source, quotaProject && `quota project ${quotaProject}`, changedFrom && `previously ${spelled(changedFrom)}`];
  const behind = via === undefined ? '' : ` via ${chainOf(via)}`;
  return `${TYPES[type]}${of}${behind} (${details.filter(Boolean).join(', ')})${notes.map((note) => `; ${note}`).join('')}`;
}

/**
 * A caller in one line, for people.
 *
 * @example
 * ```ts
 * formatCaller(denial.caller); // robot@p.iam.gserviceaccount.com via ann@example.com (gcloud's ADC file, quota project p)
 * ```
 */
export function formatCaller(caller: Caller): string {
  const { source, quotaProject, changedFrom } = caller;
  const details = [source, quotaProject && `quota project ${quotaProject}`, changedFrom && `previously ${spelled(changedFrom)}`];
  return `${chainOf(caller)} (${details.filter(Boolean).join(', ')})`;
}

/** The caller and those behind it, by name. */
function chainOf(caller: Caller): string {
  const links: string[] = [];
  for (let link: Caller | undefined = caller; link && links.length < 10; link = link.via) links.push(name(link));
  return links.join(' via ');
}

function name(caller: Caller): string {
  const { type, subject, pool, clientId } = caller;
  const where = pool ?? clientId;
  const acting = subject === undefined ? '' : ` as ${subject}`;
  return (
    nameOf(caller) ??
    `${/^(?:API|un)/.test(TYPES[type]) ? 'an' : 'a'} ${TYPES[type]}${acting}${where === undefined ? '' : pool === undefined ? ` of OAuth client ${where}` : ` of ${where}`}`
  );
}
