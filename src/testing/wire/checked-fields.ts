import type { DenialKind } from '../../classification/kinds.js';
import type { DenialRecord } from '../../denial/scrub/record.js';
import { checkedOptions } from '../../options/check-options.js';
import { areTexts, FLAG, RECORD, TEXT, type Rule } from '../../options/rule.js';
import { isArray, isObject, property } from '../../response/safe/property.js';

/** The names of the fields of all kinds, and of the form that a test asks for. */
type FieldName = Exclude<{ [K in DenialKind]: keyof DenialRecord<K> }[DenialKind], 'kind'> | 'variant';

const NUMBER: Rule = { is: (value) => typeof value === 'number' && value >= 0, pass: 'a number from 0 on' };
const LIST: Rule = { is: isArray, pass: 'an array' };

function listOf(example: string): Rule {
  return { is: (value) => areTexts(value, /^/), pass: `an array of strings: ['${example}']` };
}

const RULES: Readonly<Record<FieldName, Rule>> = {
  variant: TEXT,
  certainty: TEXT,
  message: TEXT,
  status: NUMBER,
  grpcCode: NUMBER,
  reason: TEXT,
  serverMessage: TEXT,
  service: TEXT,
  method: TEXT,
  resource: {
    is: (value) => isObject(value) && typeof property(value, 'type') === 'string',
    pass: "an object: { type: 'file', id: '1AbC' }",
  },
  project: TEXT,
  projectRole: TEXT,
  phase: TEXT,
  host: TEXT,
  caller: { is: RECORD.is, pass: "an object: { email: 'ann@example.com' }" },
  situation: RECORD,
  remedies: LIST,
  retryable: FLAG,
  requestId: TEXT,
  errorId: TEXT,
  troubleshooterUrl: TEXT,
  helpUrl: TEXT,
  evidence: LIST,
  permissions: listOf('secretmanager.versions.access'),
  roles: listOf('roles/secretmanager.secretAccessor'),
  requiredScopes: listOf('https://www.googleapis.com/auth/drive.readonly'),
  grantedScopes: listOf('https://www.googleapis.com/auth/drive.file'),
  activationUrl: TEXT,
  access: TEXT,
  retryAfterMs: { is: (value) => Number.isFinite(value) && (value as number) >= 0, pass: 'milliseconds from 0 on, for example 5000' },
  window: TEXT,
  quota: { is: RECORD.is, pass: "an object: { metric: 'sheets.googleapis.com/read_requests' }" },
  billingUrl: TEXT,
  policy: TEXT,
  policyId: TEXT,
  problem: TEXT,
};

/**
 * Sees to it that the fields that a test passes have the values that they take.
 *
 * @throws TypeError for a wrong value, and for a name that no denial has; the message says what to pass
 */
export function checkFields(kind: string, fields: object | undefined): void {
  checkedOptions<object>(kind, fields, RULES);
}

/** The same where a form of Google's answers for the names: it says which ones it can state. */
export function checkValues(kind: string, fields: object | undefined): void {
  const own = isObject(fields) ? Object.keys(fields) : [];
  const others = Object.fromEntries(own.filter((name) => !Object.hasOwn(RULES, name)).map((name) => [name, undefined]));
  checkFields(kind, isObject(fields) && !isArray(fields) ? { ...fields, ...others } : fields);
}
