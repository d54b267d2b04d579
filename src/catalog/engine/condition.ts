import type { Condition, FactName, Family } from '../define.js';
import { listOf, sentenceId } from './index-families.js';

/** A denial, as far as conditions ask about it. Services are named without `.googleapis.com`. */
export interface DeniedCall {
  readonly kind: string;
  readonly sentences: ReadonlySet<string>;
  readonly reasons: ReadonlySet<string>;
  readonly service: string | undefined;
  readonly method: string | undefined;
  readonly caller: string;
  /** Addresses of the caller and of the principal that the response names. */
  readonly principals: readonly string[];
  readonly resource: string | undefined;
  /** The project, and the ID and the name of the resource. */
  readonly names: readonly string[];
  readonly permissions: readonly string[];
  readonly policy: string | undefined;
  readonly problem: string | undefined;
  readonly access: string | undefined;
  readonly projectRole: string | undefined;
  readonly window: string | undefined;
  /** The metric and the name of the limit. */
  readonly quotas: readonly string[];
  readonly status: number;
  readonly httpMethod: string | undefined;
  readonly host: string | undefined;
  readonly query: Readonly<Record<string, string>> | undefined;
  readonly phase: string;
  readonly facts: ReadonlySet<FactName>;
}

/** One question of a condition: whether it holds, and how much it tells. `undefined`: not asked. */
type Ask = (condition: Condition, call: DeniedCall) => boolean | undefined;

/** Every question, the most telling ones with the most weight: of two situations that hold, the one that asked for more is the more exact one. */
const QUESTIONS: readonly (readonly [weight: number, ask: Ask])[] = [
  [6, ({ reasons }, call) => reasons?.some((reason) => call.reasons.has(reason))],
  [4, ({ permissions }, call) => permissions?.some((pattern) => call.permissions.some((permission) => fits(pattern, permission)))],
  [4, ({ query }, call) => query && call.query !== undefined && Object.entries(query).every((wanted) => asked(call.query!, wanted))],
  [10, ({ names }, call) => names?.some((pattern) => call.names.some((name) => fits(pattern, name)))],
  [4, ({ principals }, call) => principals?.some((pattern) => call.principals.some((address) => fits(pattern, address)))],
  [3, ({ methods }, call) => methods?.some((pattern) => fits(pattern, call.method))],
  [3, ({ callers }, call) => callers && (callers as readonly string[]).includes(call.caller)],
  [3, ({ quotas }, call) => quotas?.some((pattern) => call.quotas.some((quota) => fits(pattern, quota)))],
  [3, ({ hosts }, call) => hosts?.some((pattern) => fits(pattern, call.host))],
  [2, ({ resources }, call) => resources?.includes(call.resource ?? '')],
  [2, ({ policies }, call) => policies && (policies as readonly string[]).includes(call.policy ?? '')],
  [2, ({ problems }, call) => problems && (problems as readonly string[]).includes(call.problem ?? '')],
  [2, ({ access }, call) => access && (access as readonly string[]).includes(call.access ?? '')],
  [2, ({ projectRoles }, call) => projectRoles && (projectRoles as readonly string[]).includes(call.projectRole ?? '')],
  [2, ({ windows }, call) => windows && (windows as readonly string[]).includes(call.window ?? '')],
  [2, ({ phase }, call) => phase && phase === call.phase],
  [1, ({ statuses }, call) => statuses?.includes(call.status)],
  [1, ({ httpMethods }, call) => httpMethods?.includes(call.httpMethod ?? '')],
  [1, ({ has }, call) => has?.every((fact) => call.facts.has(fact))],
  [1, ({ lacks }, call) => lacks?.every((fact) => !call.facts.has(fact))],
];

/** How exactly a condition describes a call: 0 where it does not hold. */
export function exactness(name: string, family: Pick<Family, 'services' | 'sentences'>, condition: Condition, call: DeniedCall): number {
  if (!listOf(condition.kind).includes(call.kind as never)) return 0;
  const here = atService(family, condition, call);
  if (here === 0) return 0;
  let sum = 0;
  if (condition.sentences) {
    if (!condition.sentences.some((sentence) => call.sentences.has(sentenceId(name, family, sentence)))) return 0;
    sum += 8;
  }
  for (const [weight, ask] of QUESTIONS) {
    const holds = ask(condition, call);
    if (holds === undefined) continue;
    if (!holds) return 0;
    sum += weight;
  }
  return here + sum;
}

/** Reasons that many services write: alone, they tell of no product. */
const COMMON_REASONS: ReadonlySet<string> = new Set(
  `accessDenied accessNotConfigured authError backendError dailyLimitExceeded failedPrecondition forbidden insufficientPermissions internalError invalid
  limitExceeded notFound permissionDenied quotaExceeded rateLimitExceeded required userRateLimitExceeded unauthorized ACCESS_TOKEN_SCOPE_INSUFFICIENT
  CONSUMER_INVALID IAM_PERMISSION_DENIED PERMISSION_DENIED QUOTA_EXCEEDED RATE_LIMIT_EXCEEDED RESOURCE_EXHAUSTED SERVICE_DISABLED USER_PROJECT_DENIED
  USER_PERMISSION_DENIED OTHER`.split(/\s+/),
);

/** Whether the service is right: a family that knows the product is more exact than one for all of them. 1 also for none, where something else ties it to the family. */
function atService(
  family: Pick<Family, 'services'>,
  { services, sentences, reasons, methods, hosts, permissions }: Condition,
  call: DeniedCall,
): number {
  const wanted = services ?? family.services;
  if (wanted.length === 0) return 1;
  if (call.service !== undefined) return wanted.some((pattern) => fits(pattern, call.service)) ? (services ? 6 : 5) : 0;
  const anyService = services === undefined || services.includes('*');
  const telling = reasons?.some((reason) => !COMMON_REASONS.has(reason) && call.reasons.has(reason)) === true;
  return anyService && (telling || (sentences ?? methods ?? hosts ?? permissions) !== undefined) ? 1 : 0;
}

function asked(query: Readonly<Record<string, string>>, [name, wanted]: readonly [string, boolean | string]): boolean {
  const value = query[name];
  if (typeof wanted === 'string') return fits(wanted, value);
  return wanted ? value !== undefined && value !== 'false' : value === undefined || value === 'false';
}

/** Whether a text fits a pattern in which `*` stands for anything. */
export function fits(pattern: string, text: string | undefined): boolean {
  if (text === undefined) return false;
  const parts = pattern.split('*');
  if (parts.length === 1) return pattern === text;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return from <= text.length - last.length;
}
