import { arrayProperty, integerProperty, isObject, property, stringProperty } from '../../../response/safe/property.js';
import type { Answer } from '../answer.js';
import { embeddedValues } from '../notations/embedded-values.js';

const MAX_RECORDS = 200;
const MAX_YAML = 60_000;

/**
 * The denied calls in records of Cloud Audit Logs, in whatever form they were exported: a record, a list, one JSON a line, the YAML of `gcloud logging read`,
 * the bare payload. See https://cloud.google.com/logging/docs/audit/understanding-audit-logs.
 */
export async function auditAnswers(text: string): Promise<readonly Answer[]> {
  if (!/\b(?:protoPayload|authenticationInfo|authorizationInfo)\b/.test(text)) return [];
  const documents = [...embeddedValues(text).map(({ value }) => value), ...(await yamlDocuments(text))];
  const payloads = documents.flatMap((document) => payloadsIn(document)).slice(0, MAX_RECORDS);
  return payloads.flatMap((payload) => answerOf(payload) ?? []).reverse();
}

function payloadsIn(document: unknown): readonly object[] {
  if (Array.isArray(document)) return document.slice(0, MAX_RECORDS).flatMap(payloadsIn);
  const payload = property(document, 'protoPayload');
  if (isObject(payload)) return [payload];
  const held = ['data', 'entry', 'log', 'record', 'message']
    .map((key) => property(document, key))
    .find((value) => isObject(property(value, 'protoPayload')));
  if (held !== undefined) return payloadsIn(held);
  return isObject(document) && isObject(property(document, 'authenticationInfo')) && isObject(property(document, 'status'))
    ? [document]
    : [];
}

function answerOf(payload: object): Answer | undefined {
  const status = property(payload, 'status');
  const code = integerProperty(status, 'code');
  if (code === undefined || code < 1 || code > 16) return undefined;
  const message = stringProperty(status, 'message') ?? '';
  const refused = arrayProperty(payload, 'authorizationInfo').filter((check) => isObject(check) && property(check, 'granted') !== true);
  const named = refused.flatMap((check) => sentence(check, message));
  const statusDetails = arrayProperty(status, 'details').filter(isObject);
  const service = stringProperty(payload, 'serviceName');
  const rpc = stringProperty(payload, 'methodName');
  const resource = stringProperty(payload, 'resourceName');
  const principal = principalOf(property(payload, 'authenticationInfo'));
  return {
    grpc: { code, details: [message, ...named].filter(Boolean).join('\n'), statusDetails },
    call: { ...(service !== undefined && { service }), ...(rpc !== undefined && { rpc }), ...(resource !== undefined && { resource }) },
    ...(principal !== undefined && { principal }),
  };
}

function principalOf(authentication: unknown): string | undefined {
  return stringProperty(authentication, 'principalEmail') ?? stringProperty(authentication, 'principalSubject');
}

/** The check that failed, in the words in which IAM says it, where the status does not say it already. */
function sentence(check: unknown, message: string): readonly string[] {
  const permission = stringProperty(check, 'permission');
  const resource = stringProperty(check, 'resource');
  if (permission === undefined || message.includes(permission)) return [];
  return [`Permission '${permission}' denied${resource === undefined ? '' : ` on resource '${resource}'`} (or it may not exist).`];
}

async function yamlDocuments(text: string): Promise<readonly unknown[]> {
  if (!/^[ \t-]{0,4}protoPayload:[ \t]*$/m.test(text)) return [];
  const { load } = await import('js-yaml');
  return text
    .slice(0, MAX_YAML)
    .split(/^---[ \t]*$/m)
    .slice(0, MAX_RECORDS)
    .flatMap((part) => {
      // A record refers to nothing; references that nest would grow without end.
      if (/[-:]\s{1,8}[&*]\w/.test(part)) return [];
      try {
        return [load(part, { json: true })];
      } catch {
        return [];
      }
    });
}
