import { sharingPlace } from '../remediation/sharing/places.js';
import type { MethodAccess } from './method-access.js';

/** What has to be shared with the account that calls: no IAM role opens it. */
export interface Sharing {
  readonly service: string;
  /** What is shared: `the file`. */
  readonly thing: string;
  /** Whether the account only reads, or changes things as well. */
  readonly access: 'read' | 'write';
  /** How a service account gets access: its `address` is added like anybody's, it acts for a user (`delegation`), or `never`. */
  readonly serviceAccounts: 'address' | 'delegation' | 'never';
  readonly docs: string;
  readonly methods: readonly string[];
}

const READS = /\.(?:get|list|search|query|export|download|count|aggregated|find|lookup|batchGet|freebusy|run\w*Report)\w*$/i;

/** What has to be shared for the methods of APIs in which resources are shared. */
export function sharingOf(known: readonly MethodAccess[]): readonly Sharing[] {
  const shared = known.filter(({ governedBy }) => governedBy === 'sharing');
  return [...Map.groupBy(shared, ({ service }) => service)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([service, own]) => {
      const { thing, serviceAccounts, docs } = sharingPlace(service);
      const methods = own.map(({ method }) => method);
      return { service, thing, access: methods.every((method) => READS.test(method)) ? 'read' : 'write', serviceAccounts, docs, methods };
    });
}
