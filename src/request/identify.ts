import type { DenialContext } from '../context.js';
import type { Finding } from '../evidence/evidence.js';
import type { DeniedResponse } from '../response/denied-response.js';
import { isCredentialUrl, isMetadataUrl } from './credential-url.js';
import { hostedOperation } from './hosted-url.js';
import { mapsOperation } from './maps-url.js';
import type { Operation } from './operation.js';
import { shownUrl } from './shown-url.js';
import { storageOperation } from './storage-url.js';
import { tableOperation } from './table-operation.js';

/** Says what was asked: from the URL through the tables of methods, then from what the server names. Never throws. */
export async function identifyOperation(
  response: DeniedResponse,
  findings: readonly Finding[],
  _context: DenialContext,
): Promise<Operation> {
  const { method: httpMethod } = response.sent;
  const stated = statedBy(findings);
  const url = parse(response.sent.url);
  const found = url && (await operationOf(url, httpMethod, stated.service).catch((): Partial<Operation> => ({})));
  return {
    ...stated,
    ...(httpMethod !== undefined && { httpMethod: httpMethod.toUpperCase() }),
    ...found,
    governedBy: found?.governedBy ?? 'unknown',
    phase: url && isCredentialUrl(url) ? 'credentials' : 'api',
    ...(url && { url: shownUrl(url) }),
  };
}

async function operationOf(url: URL, httpMethod: string | undefined, service: string | undefined): Promise<Partial<Operation>> {
  if (isMetadataUrl(url)) return { service: 'metadata.google.internal' };
  return (
    mapsOperation(url) ?? hostedOperation(url) ?? storageOperation(url, httpMethod) ?? (await tableOperation(url, httpMethod, service))
  );
}

/** What the server names of the call, in order of the evidence. */
function statedBy(findings: readonly Finding[]): Partial<Operation> {
  const service = findings.find((finding) => finding.facts?.service !== undefined)?.facts?.service;
  return service === undefined ? {} : { service };
}

function parse(text: string | undefined): URL | undefined {
  if (text === undefined) return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
