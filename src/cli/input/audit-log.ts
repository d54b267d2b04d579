import { arrayProperty, integerProperty, isObject, property, stringProperty } from '../../response/safe/property.js';
import type { Answer } from './answer.js';

/**
 * A record of Cloud Audit Logs about a call that was denied: its status is that of the call, and `authorizationInfo` lists what was checked.
 * See https://cloud.google.com/logging/docs/audit/understanding-audit-logs.
 */
export function auditAnswer(value: unknown): Answer | undefined {
  const record: unknown = Array.isArray(value) ? value.find((entry) => isObject(property(entry, 'protoPayload'))) : value;
  const payload = property(record, 'protoPayload');
  const status = property(payload, 'status');
  const code = integerProperty(status, 'code');
  if (code === undefined || code < 1 || code > 16) return undefined;
  const message = stringProperty(status, 'message') ?? '';
  const refused = arrayProperty(payload, 'authorizationInfo').filter((check) => isObject(check) && property(check, 'granted') !== true);
  const named = refused.flatMap((check) => sentence(check, message));
  const statusDetails = arrayProperty(status, 'details').filter(isObject);
  return { grpc: { code, details: [message, ...named].filter(Boolean).join('\n'), statusDetails } };
}

/** The check that failed, in the words in which IAM says it, where the status does not say it already. */
function sentence(check: unknown, message: string): readonly string[] {
  const permission = stringProperty(check, 'permission');
  const resource = stringProperty(check, 'resource');
  if (permission === undefined || message.includes(permission)) return [];
  return [`Permission '${permission}' denied${resource === undefined ? '' : ` on resource '${resource}'`} (or it may not exist).`];
}
