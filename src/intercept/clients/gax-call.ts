import type { KnownCall } from '../../response/known-call.js';

/** The parts of a generated client that say whom it calls. */
interface GaxLike {
  readonly apiEndpoint?: unknown;
  readonly _servicePath?: unknown;
  readonly _opts?: { readonly servicePath?: unknown };
  readonly _defaults?: Record<string, { readonly apiName?: unknown } | undefined>;
  readonly constructor?: { readonly name?: string };
}

/** What a generated client knows of one of its calls: the service by its host, the RPC by the name of the method, the resource by the request. */
export function gaxCall(client: object, method: string, args: readonly unknown[]): KnownCall {
  const { apiEndpoint, _servicePath, _opts, _defaults } = client as GaxLike;
  const host = [_servicePath, apiEndpoint, _opts?.servicePath].find((value): value is string => typeof value === 'string');
  const service = serviceOfHost(host);
  const name = method[0]!.toUpperCase() + method.slice(1);
  const apiName = _defaults?.[method]?.apiName;
  const api = typeof apiName === 'string' ? apiName : (client as GaxLike).constructor?.name?.replace(/Client$/, '');
  const resource = resourceIn(args[0]);
  return {
    ...(service !== undefined && { service }),
    ...(api !== undefined && { rpc: `${api}.${name}` }),
    ...(resource !== undefined && { resource }),
  };
}

/** `pubsub.googleapis.com`, without region and port: `us-central1-aiplatform.googleapis.com:443`. */
function serviceOfHost(host: string | undefined): string | undefined {
  const label = /^(?:[a-z]+-[a-z]+\d+-)?([a-z][a-z0-9-]{1,60})\.[a-z0-9.-]+(?::\d+)?$/.exec(host ?? '')?.[1];
  return label === undefined || !/\.googleapis\.com(?::\d+)?$/.test(host!) ? undefined : `${label}.googleapis.com`;
}

/** Fields of requests that name what the request is about, most telling first. */
const RESOURCE_FIELDS = [
  'name',
  'resource',
  'parent',
  'topic',
  'subscription',
  'session',
  'database',
  'endpoint',
  'table',
  'tableName',
  'property',
] as const;

const NAME = /^(?:\/\/[\w.-]+\/)?(?:projects|folders|organizations|billingAccounts|accounts|properties|customers|locations)\/\S{1,500}$/;

function resourceIn(request: unknown): string | undefined {
  if (typeof request !== 'object' || request === null) return undefined;
  const fields = request as Record<string, unknown>;
  for (const field of RESOURCE_FIELDS) if (isName(fields[field])) return fields[field];
  // `updateSecret({ secret: { name } })`, and the fields that one service alone has.
  for (const value of Object.values(fields).slice(0, 20)) {
    const name = typeof value === 'object' && value !== null ? (value as { name?: unknown }).name : value;
    if (isName(name)) return name;
  }
  return undefined;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && NAME.test(value);
}
