import type { DenialContext } from '../context.js';
import type { Finding } from '../evidence/evidence.js';
import type { Facts } from '../evidence/facts.js';
import type { DeniedResponse } from '../response/denied-response.js';
import { strangersHost } from '../response/endpoint.js';
import { compact } from '../response/safe/compact.js';
import { isCredentialUrl, isMetadataUrl } from './credential-url.js';
import { unlistedOperation } from './unlisted-url.js';
import { documentOperation } from './document-url.js';
import { hostedOperation } from './hosted-url.js';
import { mapsOperation } from './maps-url.js';
import type { Operation } from './operation.js';
import { calledRpc, resourceCalled } from './called.js';
import { statedOperation } from './rpc-method.js';
import { operationOfAnyVerb } from './any-verb.js';
import { storageOperation } from './storage-url.js';
import { tableOperation } from './table-operation.js';

/** How a request to Drive says that it knows shared drives, today and in older clients. */
const SHARED_DRIVES = /[?&]supports(?:AllDrives|TeamDrives)=true\b/;

/** Says what was asked: from the URL through the tables of methods, then from what the server names. Never throws. */
export async function identifyOperation(
  response: DeniedResponse,
  findings: readonly Finding[],
  context: DenialContext,
): Promise<Operation> {
  const { method: httpMethod } = response.sent;
  const call = await calledRpc(response.call).catch(() => response.call);
  const stated = statedBy(findings);
  // What the client called is known; what the server names may be a service behind that one.
  const service = call?.service ?? stated.service;
  const url = parse(response.sent.url);
  const verbIn = httpMethod === undefined ? context.printed?.verbIn : undefined;
  const look = (verb: string | undefined): Promise<Partial<Operation>> => (url ? operationOf(url, verb, service) : Promise.resolve({}));
  const found = await (verbIn === undefined ? look(httpMethod) : operationOfAnyVerb(look, verbIn, url?.pathname ?? '')).catch(
    (): Partial<Operation> => ({}),
  );
  const named =
    found.method === undefined && service !== undefined
      ? await statedOperation(service, call?.rpc ?? stated.rpcMethod).catch(() => ({}))
      : {};
  return {
    ...(service !== undefined && { service }),
    ...(httpMethod !== undefined && { httpMethod: httpMethod.toUpperCase() }),
    governedBy: 'unknown',
    ...(response.isSentTold && { isTold: true }),
    ...compact({ strangersHost: context.printed?.behind ?? strangersHost(url?.origin) }),
    ...(call?.rpc !== undefined && !call.rpc.endsWith('.') && { method: call.rpc }),
    ...named,
    ...(call?.resource !== undefined && resourceCalled(call.resource)),
    ...found,
    phase: url && isCredentialUrl(url) ? 'credentials' : 'api',
    ...(url && { origin: url.origin, sharedDrives: SHARED_DRIVES.test(url.search), query: queryOf(url) }),
  };
}

async function operationOf(url: URL, httpMethod: string | undefined, service: string | undefined): Promise<Partial<Operation>> {
  if (isMetadataUrl(url)) return { service: 'metadata.google.internal' };
  return (
    mapsOperation(url) ??
    unlistedOperation(url, httpMethod) ??
    hostedOperation(url) ??
    documentOperation(url) ??
    storageOperation(url, httpMethod) ??
    (await tableOperation(url, httpMethod, service))
  );
}

/** What the server names of the call, in order of the evidence. */
function statedBy(findings: readonly Finding[]): Pick<Facts, 'service' | 'rpcMethod'> {
  const stated = findings.find((finding) => finding.facts?.service !== undefined)?.facts;
  return stated ?? serviceOfResource(findings.find((finding) => finding.facts?.resource !== undefined)?.facts?.resource?.name);
}

/** A full resource name begins with its service; that of a project says nothing of who was called. */
function serviceOfResource(name: string | undefined): Pick<Facts, 'service'> {
  const service = /^\/\/([a-z-]{2,60}\.googleapis\.com)\//.exec(name ?? '')?.[1];
  return service === undefined || service === 'cloudresourcemanager.googleapis.com' ? {} : { service };
}

/** Parameters whose values may be secrets, whole or in part. */
const SECRET = /key|token|secret|signature|credential|assertion|password|code|policy|^x-goog-(?!algorithm$)/i;

/** The query parameters of a call, bounded; of those that may hold secrets only that they are there. */
function queryOf(url: URL): Readonly<Record<string, string>> {
  if (url.search === '') return {};
  const query = [...url.searchParams].slice(0, 40);
  return Object.fromEntries(query.map(([name, value]) => [name.slice(0, 60), SECRET.test(name) ? 'hidden' : value.slice(0, 200)]));
}

function parse(text: string | undefined): URL | undefined {
  if (text === undefined) return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
