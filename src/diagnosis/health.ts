import { describeAuth } from '../caller/local/describe-auth.js';
import { callerOf } from '../caller/local/local-identity.js';
import { arrayProperty, stringProperty } from '../response/safe/property.js';
import { Prober } from './asking/prober.js';
import type { ProbeAnswer } from './asking/probe-call.js';
import { missingIn } from './asking/read-permissions.js';
import type { Asker } from './diagnosis.js';
import { levelTest } from './iam-test-call.js';
import { oneLine } from './remedy-text.js';

/** One thing that was examined. */
export interface HealthCheck {
  readonly check: 'token' | 'clock' | 'scope' | 'api' | 'billing' | 'quota project';
  readonly question: string;
  readonly result: 'pass' | 'fail' | 'unknown';
  readonly says: string;
  /** What to do about it. */
  readonly fix?: string;
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
    if (plan.subject === undefined) yield scopeCheck(scope, granted);
    else yield delegationCheck(scope, plan.subject, caller?.clientId, await prober.ask(auth, { name: 'oauth2.token', values: { scope } }));
  }
  const project = plan.project ?? caller?.quotaProject ?? caller?.project;
  if (project === undefined) return;
  for (const service of plan.apis)
    yield apiCheck(service, project, await prober.ask(auth, { name: 'serviceusage.services.get', values: { project, service } }));
  yield billingCheck(project, await prober.ask(auth, { name: 'cloudbilling.projects.getBillingInfo', values: { project } }));
  if (caller?.quotaProject !== undefined)
    yield quotaProjectCheck(
      caller.quotaProject,
      await prober.ask(auth, levelTest(`projects/${caller.quotaProject}`, ['serviceusage.services.use']).call),
    );
}

function tokenCheck(answer: ProbeAnswer): HealthCheck {
  const about = { check: 'token', question: 'Does Google accept the credential?' } as const;
  if (answer.outcome === 'answered') {
    const email = stringProperty(answer.json, 'email');
    return {
      ...about,
      result: 'pass',
      says: email === undefined ? 'Google accepts the token' : `Google knows the token as ${oneLine(email)}`,
    };
  }
  if (answer.outcome === 'no token' || answer.outcome === 'refused') {
    const fix = answer.denial?.remedies[0]?.title ?? 'Sign in again: gcloud auth application-default login';
    return { ...about, result: 'fail', says: answer.outcome === 'no token' ? oneLine(answer.because) : oneLine(answer.message), fix };
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
        fix: 'Set the clock: Google accepts no signature from the future, or older than an hour',
      };
}

function scopeCheck(scope: string, granted: readonly string[] | undefined): HealthCheck {
  const about = { check: 'scope', question: `Does the token carry ${scope}?` } as const;
  if (granted === undefined) return { ...about, result: 'unknown', says: 'Google told no scopes' };
  return granted.includes(scope)
    ? { ...about, result: 'pass', says: 'the token carries it' }
    : {
        ...about,
        result: 'fail',
        says: `the token carries ${granted.join(', ')}`,
        fix: `Sign in again with the scope: gcloud auth application-default login --scopes=${scope},https://www.googleapis.com/auth/cloud-platform`,
      };
}

function delegationCheck(scope: string, subject: string, clientId: string | undefined, answer: ProbeAnswer): HealthCheck {
  const about = { check: 'scope', question: `May the service account use ${scope} as ${subject}?` } as const;
  if (answer.outcome === 'answered') return { ...about, result: 'pass', says: 'Google issues a token for it' };
  if (answer.outcome !== 'failed' && answer.denial?.kind === 'InsufficientScope')
    return {
      ...about,
      result: 'fail',
      says: "domain-wide delegation doesn't include it",
      fix: `A Workspace admin adds it for client ${clientId ?? 'CLIENT_ID'} at https://admin.google.com/ac/owl/domainwidedelegation`,
    };
  return open(about, answer);
}

function apiCheck(service: string, project: string, answer: ProbeAnswer): HealthCheck {
  const about = { check: 'api', question: `Is ${service} enabled in ${project}?` } as const;
  const state = answer.outcome === 'answered' ? stringProperty(answer.json, 'state') : undefined;
  if (state === 'ENABLED') return { ...about, result: 'pass', says: 'it is enabled' };
  if (state === 'DISABLED')
    return {
      ...about,
      result: 'fail',
      says: 'it is disabled',
      fix: `Enable it: https://console.cloud.google.com/apis/library/${service}?project=${project}`,
    };
  return open(about, answer);
}

function billingCheck(project: string, answer: ProbeAnswer): HealthCheck {
  const about = { check: 'billing', question: `Is billing enabled for ${project}?` } as const;
  if (answer.outcome !== 'answered') return open(about, answer);
  return (answer.json as { billingEnabled?: unknown }).billingEnabled === true
    ? { ...about, result: 'pass', says: 'it is enabled' }
    : {
        ...about,
        result: 'fail',
        says: 'it is disabled',
        fix: `Link a billing account: https://console.cloud.google.com/billing/linkedaccount?project=${project}`,
      };
}

function quotaProjectCheck(project: string, answer: ProbeAnswer): HealthCheck {
  const about = { check: 'quota project', question: `May the caller use ${project} as its quota project?` } as const;
  if (answer.outcome !== 'answered') return open(about, answer);
  return missingIn(answer.json, ['serviceusage.services.use']).length === 0
    ? { ...about, result: 'pass', says: 'it may' }
    : {
        ...about,
        result: 'fail',
        says: 'serviceusage.services.use is missing',
        fix: `A project admin grants roles/serviceusage.serviceUsageConsumer on ${project}`,
      };
}

function open(about: Pick<HealthCheck, 'check' | 'question'>, answer: ProbeAnswer): HealthCheck {
  const says =
    answer.outcome === 'refused'
      ? `the caller may not ask (${answer.status}): ${answer.message}`
      : 'because' in answer
        ? answer.because
        : 'not answered';
  return { ...about, result: 'unknown', says: oneLine(says) };
}
