import type { Catalog, GovernedBy } from '../catalog/lookup.js';
import type { DenialContext } from '../context.js';
import type { Finding } from '../evidence/evidence.js';
import type { Operation } from '../request/operation.js';
import type { DeniedResponse } from '../response/denied-response.js';
import { endpointOf, type Endpoint } from '../response/endpoint.js';
import { httpStatusOf } from '../response/grpc/status-codes.js';
import { serviceNamed } from './services.js';

/** The evidence, laid out for the rules. */
export interface RuleInput {
  readonly findings: readonly Finding[];
  /** The HTTP status that counts: the response's, or the one that a 2xx states inside. */
  readonly status: number;
  /** The service that answered, as the server or the URL names it. */
  readonly service: string | undefined;
  readonly wordings: ReadonlySet<string>;
  readonly governedBy: 'iam' | 'sharing' | 'unknown';
  /** How access to the service is governed, as the catalog or else the tables know it. */
  readonly governance: GovernedBy;
  readonly endpoint: Endpoint;
  /** True for a call with an API key alone: a key has no permissions of its own that could be missing. */
  readonly keyed: boolean;
  readonly catalog: Catalog | undefined;
}

/** Lays the evidence out for the rules. */
export function ruleInputOf(
  response: DeniedResponse,
  findings: readonly Finding[],
  operation: Operation,
  context: DenialContext,
  catalog?: Catalog,
): RuleInput {
  const service = serviceNamed(findings, operation);
  const governance = (service === undefined ? undefined : catalog?.governanceOf(service)) ?? operation.governedBy;
  return {
    findings,
    status: countingStatus(response, findings),
    service,
    wordings: new Set(findings.flatMap(({ wording }) => (wording === undefined ? [] : [wording]))),
    governance,
    governedBy: governance === 'sharing' ? 'sharing' : service === undefined ? 'unknown' : 'iam',
    endpoint: endpointOf(response.sent.url, context.endpoints),
    keyed: isKeyed(response),
    catalog,
  };
}

function isKeyed({ sent }: DeniedResponse): boolean {
  if (sent.header('authorization') !== undefined) return false;
  return sent.header('x-goog-api-key') !== undefined || /[?&]key=/.test(sent.url ?? '');
}

/** A 2xx, or a body without a response around it, counts as what its `error.code` says; gRPC codes count as the status they map to. */
function countingStatus(response: DeniedResponse, findings: readonly Finding[]): number {
  if (response.status >= 300) return response.status;
  const inBody = Number(findings.find(({ source, path }) => source === 'Status' && path === 'error.code')?.value);
  if (!Number.isInteger(inBody) || inBody <= 0) return response.status;
  return inBody <= 16 ? httpStatusOf(inBody) : inBody;
}
