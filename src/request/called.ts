import { projectInName, resourceOf } from '../evidence/values/names.js';
import { loadDirectory } from '../knowledge/lookup.js';
import type { ClientCall } from '../context.js';
import type { Operation } from './operation.js';

/** What the client knows of its call, with the service that the package of the RPC belongs to where it knows no better. */
export async function calledRpc(call: ClientCall | undefined): Promise<ClientCall | undefined> {
  if (call?.rpc === undefined || call.service !== undefined) return call;
  const directory = await loadDirectory();
  const service = servicesOf(call.rpc).find((name) => directory.ofService(name).length > 0);
  return service === undefined ? call : { ...call, service };
}

/** The resource that a request names, and the project in its name. */
export function resourceCalled(name: string): Partial<Operation> {
  const resource = resourceOf(name);
  const project = projectInName(name);
  return { ...(resource && { resource }), ...(project !== undefined && project !== '_' && project !== '-' && { project }) };
}

/**
 * The services that the package of an RPC may belong to, likeliest first: `google.cloud.tasks.v2` is `cloudtasks`, `google.bigtable.admin.v2` is
 * `bigtableadmin`, `google.spanner.admin.instance.v1` is `spanner`.
 */
function servicesOf(rpc: string): string[] {
  const packages = rpc.split('.').slice(1);
  const end = packages.findIndex((part) => /^v\d/.test(part));
  const names = packages.slice(0, end < 0 ? -2 : end).map((part) => part.toLowerCase());
  const own = names[0] === 'cloud' || names[0] === 'devtools' || names[0] === 'ai' ? names.slice(1) : names;
  const last = own.at(-1) ?? '';
  const labels = [
    names.join(''),
    own.join(''),
    ...(names[0] === 'cloud' ? [`cloud${own[0] ?? ''}`] : []),
    `${last}${own[0] ?? ''}`,
    last,
    own[0] ?? '',
  ];
  return [...new Set(labels)].filter((label) => label !== '').map((label) => `${label}.googleapis.com`);
}
