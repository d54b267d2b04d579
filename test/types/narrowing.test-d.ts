/* The guard narrows to the kinds that it is asked about, and fields of other kinds are out of reach. */
import { isDenial, type Denial, type MissingPermission, type NotShared } from 'google-denials';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(..._proof: Equal<A, B> extends true ? [] : ['these types differ']): void {}

export function narrowed(error: unknown): void {
  if (isDenial(error)) same<typeof error, Denial>();
  if (isDenial(error, 'NotShared')) same<typeof error, NotShared>();
  if (isDenial(error, 'NotShared', 'MissingPermission')) same<typeof error, NotShared | MissingPermission>();
  // @ts-expect-error -- there is no such kind
  isDenial(error, 'Forbidden');
}

export function fields(denial: Denial): void {
  // @ts-expect-error -- only MissingPermission has permissions
  void denial.permissions;
  if (denial.kind === 'MissingPermission') void denial.permissions;
  // @ts-expect-error -- a denial is a record of what happened
  denial.kind = 'NotShared';
}

export function isAnError(denial: Denial): Error {
  return denial;
}
