import { arrayProperty, property, stringProperty } from '../../../response/safe/property.js';
import { singularize } from '../../../evidence/values/singularize.js';
import type { Probe } from '../../probe.js';
import type { Known } from '../../proofs.js';
import type { Subject } from '../../subject/subject.js';
import { addressOf } from '../address-of.js';

/** What did the audit log see? It names the permission that was checked, where the response doesn't. */
export const auditLog: Probe = {
  id: 'audit-log',
  by: ['admin'],
  about: 'state',
  source: 'https://cloud.google.com/logging/docs/reference/v2/rest/v2/entries/list',
  round: 2,
  applies: (subject, known) =>
    subject.asAdmin &&
    !subject.permissionsStated &&
    ['MissingPermission', 'Unclassified'].includes(subject.denial.kind) &&
    projectOf(subject) !== undefined &&
    emailOf(subject, known) !== undefined &&
    subject.service !== undefined,
  question: (subject) => `Which permission did the audit log of ${projectOf(subject)} see denied in the last hour?`,
  call: (subject, known) => ({
    name: 'logging.entries.list',
    body: {
      resourceNames: [`projects/${projectOf(subject)!}`],
      filter: [
        'log_id("cloudaudit.googleapis.com/activity") OR log_id("cloudaudit.googleapis.com/data_access")',
        'protoPayload.status.code=7',
        `protoPayload.serviceName="${subject.service!}"`,
        `protoPayload.authenticationInfo.principalEmail="${emailOf(subject, known)!}"`,
        `timestamp>="${new Date(Date.now() - 3_600_000).toISOString()}"`,
      ]
        .map((part) => `(${part})`)
        .join(' AND '),
      orderBy: 'timestamp desc',
      pageSize: 5,
    },
  }),
  read: (json, subject) => {
    const entries = arrayProperty(json, 'entries').filter((entry) => isOfMethod(property(entry, 'protoPayload'), subject));
    const checks = entries
      .flatMap((entry) => arrayProperty(property(entry, 'protoPayload'), 'authorizationInfo'))
      .filter((check) => property(check, 'granted') !== true);
    const permissions = [...new Set(checks.map((check) => stringProperty(check, 'permission')))].filter(
      (permission) => permission !== undefined && /^[\w.-]{3,200}$/.test(permission),
    ) as string[];
    if (permissions.length === 0)
      return {
        answer: 'unknown',
        says: 'the audit log has no such entry',
        because: 'data access logs are off by default, or it was longer ago',
      };
    const resource = stringProperty(checks[0], 'resource');
    return {
      answer: 'yes',
      says: `the audit log saw ${permissions.join(', ')} denied${resource === undefined ? '' : ` on ${resource}`}`,
      proves: [{ id: 'audit-missing', permissions, ...(resource !== undefined && { resource }) }],
    };
  },
};

/** Whether an entry is about the denied method, and not about another call of the same caller. */
function isOfMethod(payload: unknown, { method, permissions }: Subject): boolean {
  if (method === undefined) return false;
  const logged = (stringProperty(payload, 'methodName') ?? '').split(/[./]/).map((word) => word.toLowerCase());
  const [noun = '', verb = ''] = method.split('.').slice(-2);
  const last = logged.at(-1) ?? '';
  // `storage.objects.get` as it is, or `…SecretManagerService.AccessSecretVersion`.
  if (last === verb.toLowerCase() && logged.at(-2) === noun.toLowerCase()) return true;
  if (last.startsWith(verb.toLowerCase()) && last.includes(singularize(noun).toLowerCase())) return true;
  const checked = arrayProperty(payload, 'authorizationInfo').map((check) => stringProperty(check, 'permission'));
  return checked.some((permission) => permission !== undefined && permissions.includes(permission));
}

function projectOf({ owner, denial }: Subject): string | undefined {
  return owner ?? (denial.projectRole === 'consumer' ? undefined : denial.project);
}

/** It goes into a filter: only what is surely an address. */
function emailOf(subject: Subject, known: Known): string | undefined {
  return /^[\w.+-]{1,128}@[\w.-]{1,253}$/.exec(addressOf(subject, known) ?? '')?.[0];
}
