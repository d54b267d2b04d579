import type { RemedyCase } from '../remedy-case.js';

/** A kind of thing that is shared outside IAM, and how. */
export interface SharingPlace {
  /** The service, as ErrorInfo and hosts write it. */
  readonly service: RegExp;
  /** `the file`, `the calendar`. */
  readonly thing: string;
  /** The role in the words of that product: `reader`, `Editor`; `undefined` where nobody wrote it down. */
  readonly role: (denied: RemedyCase) => string | undefined;
  /** Where it is shared, if that is known. */
  readonly url: (id: string | undefined) => string | undefined;
  readonly docs: string;
  /** How to add somebody, in the product's own words. */
  readonly how: string;
  /** What a service account needs here: `address`: to be added like anybody; `delegation`: to act for a user; `never`: a user must sign in. */
  readonly serviceAccounts: 'address' | 'delegation' | 'never';
  /** True where nobody but its owner can be let in by sharing: sign in as the owner. */
  readonly ownerOnly?: boolean;
}

/** Whether a call only reads. */
export function onlyReads({ operation: { httpMethod, method } }: Pick<RemedyCase, 'operation'>): boolean {
  if (
    method !== undefined &&
    /\.(?:get|list|search|query|export|download|batchGet\w*|getByDataFilter|freebusy|run\w*Report\w*|count)$/i.test(method)
  )
    return true;
  return httpMethod === undefined ? method === undefined : httpMethod === 'GET' || httpMethod === 'HEAD';
}
