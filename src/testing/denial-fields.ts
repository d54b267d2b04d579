import type { Caller } from '../caller/caller.js';
import type { DenialKind } from '../classification/kinds.js';
import type { DenialRecord } from '../denial/scrub/record.js';

/**
 * The fields of a denial of kind `K` that a test cares about. What it leaves out is made up; `undefined` for an optional field leaves it out of
 * the denial.
 *
 * @example `{ resource: { type: 'file', id: '1AbC' }, caller: { email: 'robot@example-project.iam.gserviceaccount.com' } }`
 * @public
 */
export type DenialFields<K extends DenialKind = DenialKind> = {
  readonly [F in Exclude<keyof DenialRecord<K>, 'kind' | 'caller'>]?:
    DenialRecord<K>[F] | (object extends Pick<DenialRecord<K>, F> ? undefined : never);
} & {
  /** Who calls. An `email` brings the `type` and the `principal` with it. */
  readonly caller?: Partial<Caller>;
};
