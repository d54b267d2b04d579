import { loadDirectory, loadMethods, type MethodTable } from '../knowledge/lookup.js';
import type { Operation } from './operation.js';
import { singularize } from '../evidence/values/singularize.js';

/** REST's words for the verbs that RPCs begin with. */
const RPC_VERBS: Readonly<Record<string, readonly string[]>> = {
  create: ['create', 'insert'],
  update: ['patch', 'update'],
  insert: ['insert', 'create'],
  patch: ['patch', 'update'],
};

/** Verbs that every collection has. */
const COMMON = /^(?:get|list|create|insert|update|patch|delete|watch|import|export|copy|move|batchGet|search)$/;

/**
 * The call as the server names it, for denials whose URL does not tell: the governance of the service, and the REST method of an RPC such as
 * `calendar.v3.Events.List`, `google.apps.drive.v3.DriveFiles.Get` or `google.cloud.secretmanager.v1.SecretManagerService.AccessSecretVersion`.
 */
export async function statedOperation(service: string, rpc: string | undefined): Promise<Partial<Operation>> {
  const [entry] = (await loadDirectory()).ofService(service);
  if (!entry) return {};
  const method = rpc === undefined ? undefined : methodOfRpc(await loadMethods(entry), rpc);
  return { governedBy: entry.governedBy, ...(method !== undefined && { method }) };
}

/** Nothing where several methods could be meant. */
function methodOfRpc(table: MethodTable | undefined, rpc: string): string | undefined {
  const [rpcService = '', rpcName = ''] = rpc.split('.').slice(-2);
  if (!table) return undefined;
  // Audit logs write the id of a REST method: `storage.objects.get`, `v1.compute.instances.insert`.
  const id = rpc.replace(/^(?:v\d\w*|alpha|beta)\./, '');
  if (!/^[A-Z]/.test(rpcName)) return table.facts(id)?.id;
  const meant = [...table.ids()].filter((id) => isMeant(id, rpcService, rpcName));
  const endings = new Set(meant.map((id) => id.split('.').slice(-2).join('.')));
  // The same method below several parents is one RPC: its plainest form in a project stands for all.
  const outside = (id: string): number => Number(!id.includes('.projects.'));
  return endings.size === 1 ? meant.sort((a, b) => outside(a) - outside(b) || a.length - b.length)[0] : undefined;
}

function isMeant(id: string, rpcService: string, rpcName: string): boolean {
  const [collection = '', name = ''] = id.split('.').slice(-2);
  const thing = singularize(collection).toLowerCase();
  const [, verb = '', noun = ''] = /^([A-Z][a-z]+)((?:[A-Z]\w*)?)$/.exec(rpcName) ?? [];
  const verbs = RPC_VERBS[verb.toLowerCase()] ?? [verb.toLowerCase()];
  // `Events.List`: the service names the collection. `Publisher.Publish`: a verb of its own names itself.
  if (noun === '') return verbs.includes(name) && (singularize(rpcService).toLowerCase().endsWith(thing) || !COMMON.test(name));
  if (rpcName.toLowerCase() === name.toLowerCase()) return true;
  // `BatchGetDocuments` of the collection `documents` is its method `batchGet`.
  if ([collection, thing].some((word) => word !== '' && rpcName.toLowerCase() === `${name}${word}`.toLowerCase())) return true;
  return verbs.includes(name) && thing !== '' && singularize(noun).toLowerCase().endsWith(thing);
}
