import type { DenialKind } from '../classification/kinds.js';
import { assembleDenial } from '../denial/assemble.js';
import { createDenial, type Denial } from '../denial/denial.js';
import type { DenialBase, DenialRecord } from '../denial/scrub/record.js';
import { summaryOf } from '../denial/text/summary.js';
import { checkFields } from './wire/checked-fields.js';
import type { DenialFields } from './denial-fields.js';
import { sampleCase, type AnyFields } from './sample-case.js';

/**
 * Builds a denial without HTTP, without gaxios, and without waiting. Fields that the test omits get sample values that
 * fit the others: the caller, the evidence, the message and the general remedies of the kind. Nothing is looked up: a denial has the `situation` that you pass.
 *
 * @example
 * ```ts
 * drive.files.get = vi.fn().mockRejectedValue(denial('NotShared', { resource: { type: 'file', id: '1AbC' } }));
 * ```
 * @param kind - the kind of denial
 * @param fields - what the test cares about
 * @param original - the caught error that it stands for: it becomes `original`, and gives `response`, `config` and `cause`
 * @throws TypeError if there is no such kind, or a field is wrong
 * @public
 */
export function denial<K extends DenialKind>(kind: K, fields: DenialFields<K> = {}, original?: unknown): Extract<Denial, { kind: K }> {
  const asked = fields as AnyFields;
  checkFields(kind, fields);
  const findings = sampleCase(kind, asked);
  const { caller } = findings;
  const { name: _name, format: _format, ...assembled } = assembleDenial(findings).toJSON();
  const record = Object.entries(asked).reduce<DenialBase>(withField, { ...assembled, caller });
  const built = createDenial({ ...record, message: asked.message ?? summaryOf(record) } as DenialRecord<K>, original);
  // A failing test shall point at the test, not in here.
  if (original === undefined) Error.captureStackTrace(built, denial);
  return built;
}

/** What a denial may lack. */
const OPTIONAL = [
  'grpcCode',
  'reason',
  'serverMessage',
  'service',
  'method',
  'resource',
  'project',
  'projectRole',
  'host',
  'requestId',
  'errorId',
  'troubleshooterUrl',
  'helpUrl',
  'grantedScopes',
  'retryAfterMs',
  'window',
  'quota',
  'policyId',
  'activationUrl',
  'billingUrl',
  'situation',
];

/** A field as the test wants it. `undefined` takes out what a denial may lack, and says nothing about the rest. */
function withField(record: DenialBase, [field, value]: [string, unknown]): DenialBase {
  if (field === 'caller') return record;
  if (value !== undefined) return { ...record, [field]: value };
  const { [field as 'reason']: _left, ...rest } = record;
  return OPTIONAL.includes(field) ? rest : record;
}
