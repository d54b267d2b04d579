import { loadCatalog } from '../catalog/lookup.js';
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

/** What nobody wrote down. */
const SOMETHING = {
  thing: 'the resource',
  serviceAccounts: 'address',
  docs: 'https://developers.google.com/workspace/guides/auth-overview',
} as const;

const READS = /\.(?:get|list|search|query|export|download|count|aggregated|find|lookup|batchGet|freebusy|run\w*Report)\w*$/i;

/** What has to be shared for the methods of APIs in which resources are shared. */
export async function sharingOf(known: readonly MethodAccess[]): Promise<readonly Sharing[]> {
  const catalog = await loadCatalog();
  const shared = known.filter(({ service, governedBy }) => (catalog.governanceOf(service) ?? governedBy) === 'sharing');
  const services = [...Map.groupBy(shared, ({ service }) => service)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(
    services.map(async ([service, own]) => {
      const { thing, serviceAccounts, docs } = (await catalog.accessTo(service, undefined)) ?? SOMETHING;
      const methods = own.map(({ method }) => method);
      return { service, thing, access: methods.every((method) => READS.test(method)) ? 'read' : 'write', serviceAccounts, docs, methods };
    }),
  );
}
