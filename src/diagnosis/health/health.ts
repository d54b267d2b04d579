import { describeAuth } from '../../caller/local/describe-auth.js';
import { callerOf } from '../../caller/local/local-identity.js';
import { arrayProperty, property, stringProperty } from '../../response/safe/property.js';
import { Prober } from '../asking/prober.js';
import type { ProbeAnswer } from '../asking/probe-call.js';
import { missingIn } from '../asking/read-permissions.js';
import type { Asker } from '../diagnosis.js';
import { levelTest } from '../iam-test-call.js';
import { remedyFor, SET_CLOCK, SIGN_IN } from './health-remedies.js';
import type { Caller } from '../../caller/caller.js';
import type { Remedy } from '../../remediation/remedy.js';
import { boundedLine } from '../remedy-text.js';

/** One thing that was examined. */
export interface HealthCheck {
  readonly check: 'token' | 'clock' | 'scope' | 'api' | 'billing' | 'quota project';
  readonly question: string;
  readonly result: 'pass' | 'fail' | 'unknown';
  readonly says: string;
  /** What to do about it, where it failed. */
  readonly remedy?: Remedy;
}

/** What to examine. */
export interface HealthPlan {
  readonly scopes: readonly string[];
  readonly apis: readonly string[];
  readonly project?: string | undefined;
  /** The user to act as. Then each scope is tried with a token of its own. */
  readonly subject?: string | undefined;
  readonly budgetMs: number;
}

/** More than this, and Google takes no assertion that was signed here. */
const MOST_SKEW_MS = 60_000;

/** Examines a credential, one question after the other: the first failures explain the later ones. Reads only. */
export async function* examine(auth: Asker, plan: HealthPlan): AsyncGenerator<HealthCheck> {
  const prober = new Prober({ budgetMs: plan.budgetMs });
  const identity = describeAuth(auth);
  const caller = identity && callerOf(identity);
  const token = await prober.ask(auth, { name: 'oauth2.tokeninfo' });
  yield tokenCheck(token);
  if (token.outcome === 'answered' && token.date !== undefined) yield clockCheck(token.date);
  const granted =
    token.outcome === 'answered'
      ? (stringProperty(token.json, 'scope') ?? arrayProperty(token.json, 'scope').join(' ')).split(' ')
      : undefined;
  for (const scope of plan.scopes) {
    if (plan.subject === undefined) yield await scopeCheck(scope, granted, caller);
    else yield await delegationCheck(scope, plan.subject, caller, await prober.ask(auth, { name: 'oauth2.token', values: { scope } }));
  }
  const project = plan.project ?? caller?.quotaProject ?? caller?.project;
  if (project === undefined) return;
  for (const service of plan.apis)
    yield await apiCheck(
      service,
      project,
      caller,
      await prober.ask(auth, { name: 'serviceusage.services.get', values: { project, service } }),
    );
  yield await billingCheck(project, caller, await prober.ask(auth, { name: 'cloudbilling.projects.getBillingInfo', values: { project } }));
  if (caller?.quotaProject !== undefined)
    yield await quotaProjectCheck(
      caller.quotaProject,
      caller,
      await prober.ask(auth, levelTest(`projects/${caller.quotaProject}`, USES).call),
    );
}

function tokenCheck(answer: ProbeAnswer): HealthCheck {
  const about = { check: 'token', question: 'Does Google accept the credential?' } as const;
  if (answer.outcome === 'answered') {
    const email = stringProperty(answer.json, 'email');
    return {
      ...about,
      result: 'pass',
      says: email === undefined ? 'Google accepts the token' : `Google knows the token as ${boundedLine(email)}`,
    };
  }
  if (answer.outcome === 'no token' || answer.outcome === 'refused') {
    const says = answer.outcome === 'no token' ? boundedLine(answer.because) : boundedLine(answer.message);
    return { ...about, result: 'fail', says, remedy: answer.denial?.remedies[0] ?? SIGN_IN };
  }
  return open(about, answer);
}

function clockCheck(date: string): HealthCheck {
  const skew = Date.now() - Date.parse(date);
  const question = "Does this machine's clock agree with Google's?";
  if (!Number.isFinite(skew)) return { check: 'clock', question, result: 'unknown', says: 'Google named no time' };
  const seconds = Math.round(Math.abs(skew) / 1_000);
  return Math.abs(skew) <= MOST_SKEW_MS
    ? { check: 'clock', question, result: 'pass', says: `the clocks differ by ${seconds} s` }
    : {
        check: 'clock',
        question,
        result: 'fail',
        says: `the clock is ${seconds} s ${skew > 0 ? 'ahead' : 'behind'}`,
        remedy: SET_CLOCK,
      };
}

async function scopeCheck(scope: string, granted: readonly string[] | undefined, caller: Caller | undefined): Promise<HealthCheck> {
  const about = { check: 'scope', question: `Does the token carry ${scope}?` } as const;
  if (granted === undefined) return { ...about, result: 'unknown', says: 'Google told no scopes' };
  if (granted.includes(scope)) return { ...about, result: 'pass', says: 'the token carries it' };
  const facts = { requiredScopes: [scope], grantedScopes: granted };
  return failed(about, `the token carries ${granted.join(', ')}`, await remedyFor(caller, { kind: 'InsufficientScope', facts }));
}

async function delegationCheck(scope: string, subject: string, caller: Caller | undefined, answer: ProbeAnswer): Promise<HealthCheck> {
  const about = { check: 'scope', question: `May the service account use ${scope} as ${subject}?` } as const;
  if (answer.outcome === 'answered') return { ...about, result: 'pass', says: 'Google issues a token for it' };
  if (answer.outcome === 'failed' || answer.denial?.kind !== 'InsufficientScope') return open(about, answer);
  const facts = { requiredScopes: [scope] };
  const remedy = await remedyFor(caller, { kind: 'InsufficientScope', phase: 'credentials', facts });
  return failed(about, "domain-wide delegation doesn't include it", remedy);
}

async function apiCheck(service: string, project: string, caller: Caller | undefined, answer: ProbeAnswer): Promise<HealthCheck> {
  const about = { check: 'api', question: `Is ${service} enabled in ${project}?` } as const;
  const state = answer.outcome === 'answered' ? stringProperty(answer.json, 'state') : undefined;
  if (state === 'ENABLED') return { ...about, result: 'pass', says: 'it is enabled' };
  if (state !== 'DISABLED') return open(about, answer);
  const facts = { service, project, projectRole: 'consumer' } as const;
  return failed(about, 'it is disabled', await remedyFor(caller, { kind: 'ApiDisabled', service, project, facts }));
}

async function billingCheck(project: string, caller: Caller | undefined, answer: ProbeAnswer): Promise<HealthCheck> {
  const about = { check: 'billing', question: `Is billing enabled for ${project}?` } as const;
  if (answer.outcome !== 'answered') return open(about, answer);
  if (property(answer.json, 'billingEnabled') === true) return { ...about, result: 'pass', says: 'it is enabled' };
  return failed(about, 'it is disabled', await remedyFor(caller, { kind: 'BillingDisabled', project, facts: { project } }));
}

async function quotaProjectCheck(project: string, caller: Caller | undefined, answer: ProbeAnswer): Promise<HealthCheck> {
  const about = { check: 'quota project', question: `May the caller use ${project} as its quota project?` } as const;
  if (answer.outcome !== 'answered') return open(about, answer);
  if (missingIn(answer.json, USES).length === 0) return { ...about, result: 'pass', says: 'it may' };
  const resource = { type: 'project', id: project, name: `projects/${project}` };
  const facts = { permissions: USES, project, resource, projectRole: 'quota' } as const;
  const remedy = await remedyFor(caller, { kind: 'MissingPermission', project, resource, facts });
  return failed(about, 'serviceusage.services.use is missing', remedy);
}

/** What a quota project asks of its callers. */
const USES = ['serviceusage.services.use'];

function failed(about: Pick<HealthCheck, 'check' | 'question'>, says: string, remedy: Remedy | undefined): HealthCheck {
  return { ...about, result: 'fail', says: boundedLine(says), ...(remedy && { remedy }) };
}

function open(about: Pick<HealthCheck, 'check' | 'question'>, answer: ProbeAnswer): HealthCheck {
  const says =
    answer.outcome === 'refused'
      ? `the caller may not ask (${answer.status}): ${answer.message}`
      : 'because' in answer
        ? answer.because
        : 'not answered';
  return { ...about, result: 'unknown', says: boundedLine(says) };
}
