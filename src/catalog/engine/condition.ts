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

/** One question of a condition that asks it: whether it holds. */
type Ask = (condition: Required<Condition>, call: DeniedCall) => boolean;

/**
 * Every question, the most telling ones with the most weight: of two situations that hold, the one that asked for more is the more exact one. What is
 * answered at a glance is asked first: most conditions do not hold.
 */
const QUESTIONS: readonly (readonly [weight: number, name: keyof Condition, ask: Ask])[] = [
  [2, 'phase', ({ phase }, call) => phase === call.phase],
  [3, 'callers', ({ callers }, call) => (callers as readonly string[]).includes(call.caller)],
  [2, 'resources', ({ resources }, call) => resources.includes(call.resource ?? '')],
  [1, 'statuses', ({ statuses }, call) => statuses.includes(call.status)],
  [2, 'problems', ({ problems }, call) => (problems as readonly string[]).includes(call.problem ?? '')],
  [2, 'policies', ({ policies }, call) => (policies as readonly string[]).includes(call.policy ?? '')],
  [2, 'access', ({ access }, call) => (access as readonly string[]).includes(call.access ?? '')],
  [2, 'projectRoles', ({ projectRoles }, call) => (projectRoles as readonly string[]).includes(call.projectRole ?? '')],
  [2, 'windows', ({ windows }, call) => (windows as readonly string[]).includes(call.window ?? '')],
  [1, 'httpMethods', ({ httpMethods }, call) => httpMethods.includes(call.httpMethod ?? '')],
  [1, 'has', ({ has }, call) => has.every((fact) => call.facts.has(fact))],
  [1, 'lacks', ({ lacks }, call) => lacks.every((fact) => !call.facts.has(fact))],
  [6, 'reasons', ({ reasons }, call) => reasons.some((reason) => call.reasons.has(reason))],
  [4, 'permissions', ({ permissions }, call) => fitsOne(permissions, call.permissions)],
  [3, 'methods', ({ methods }, call) => methods.some((pattern) => fits(pattern, call.method))],
  [3, 'hosts', ({ hosts }, call) => hosts.some((pattern) => fits(pattern, call.host))],
  [3, 'quotas', ({ quotas }, call) => fitsOne(quotas, call.quotas)],
  [4, 'principals', ({ principals }, call) => fitsOne(principals, call.principals)],
  [10, 'names', ({ names }, call) => fitsOne(names, call.names)],
  [4, 'query', ({ query }, call) => call.query !== undefined && Object.entries(query).every((wanted) => asked(call.query!, wanted))],
];

/** Says how exactly a condition describes a call: 0 where it does not hold. */
export type Matcher = (call: DeniedCall) => number;

/** What of a condition does not depend on the call is worked out once: most conditions ask two or three questions. */
export function matcherOf(name: string, family: Pick<Family, 'services' | 'sentences'>, condition: Condition): Matcher {
  const kinds = listOf(condition.kind) as readonly string[];
  const placed = placing(family, condition);
  const sentences = condition.sentences?.map((sentence) => sentenceId(name, family, sentence));
  const questions = QUESTIONS.filter(([, question]) => condition[question] !== undefined);
  return (call) => {
    if (!kinds.includes(call.kind)) return 0;
    if (sentences && !sentences.some((sentence) => call.sentences.has(sentence))) return 0;
    const here = placed(call);
    if (here === 0) return 0;
    let sum = here + (sentences ? 8 : 0);
    for (const [weight, , ask] of questions) {
      if (!ask(condition as Required<Condition>, call)) return 0;
      sum += weight;
    }
    return sum;
  };
}

/** Reasons that many services write: alone, they tell of no product. */
const COMMON_REASONS: ReadonlySet<string> = new Set(
  `accessDenied accessNotConfigured authError backendError dailyLimitExceeded failedPrecondition forbidden insufficientPermissions internalError invalid
  limitExceeded notFound permissionDenied quotaExceeded rateLimitExceeded required userRateLimitExceeded unauthorized ACCESS_TOKEN_SCOPE_INSUFFICIENT
  CONSUMER_INVALID IAM_PERMISSION_DENIED PERMISSION_DENIED QUOTA_EXCEEDED RATE_LIMIT_EXCEEDED RESOURCE_EXHAUSTED SERVICE_DISABLED USER_PROJECT_DENIED
  USER_PERMISSION_DENIED OTHER`.split(/\s+/),
);

/** Whether the service is right: a family that knows the product is more exact than one for all of them. 1 also for none, where something else ties it to the family. */
function placing(
  family: Pick<Family, 'services'>,
  { services, sentences, reasons = [], methods, hosts, permissions }: Condition,
): (call: DeniedCall) => number {
  const wanted = services ?? family.services;
  if (wanted.length === 0) return () => 1;
  const exact = services ? 6 : 5;
  const anyService = services === undefined || services.includes('*');
  const tied = (sentences ?? methods ?? hosts ?? permissions) !== undefined;
  const telling = reasons.filter((reason) => !COMMON_REASONS.has(reason));
  return ({ service, reasons: given }) => {
    if (service !== undefined) return wanted.some((pattern) => fits(pattern, service)) ? exact : 0;
    return anyService && (tied || telling.some((reason) => given.has(reason))) ? 1 : 0;
  };
}

/** Whether one of the texts fits one of the patterns. */
function fitsOne(patterns: readonly string[], texts: readonly string[]): boolean {
  return patterns.some((pattern) => texts.some((text) => fits(pattern, text)));
}

function asked(query: Readonly<Record<string, string>>, [name, wanted]: readonly [string, boolean | string]): boolean {
  const value = query[name];
  if (typeof wanted === 'string') return fits(wanted, value);
  return wanted ? value !== undefined && value !== 'false' : value === undefined || value === 'false';
}

/** Whether a text fits a pattern in which `*` stands for anything. */
export function fits(pattern: string, text: string | undefined): boolean {
  if (text === undefined) return false;
  if (!pattern.includes('*')) return pattern === text;
  const parts = pattern.split('*');
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
