import { isSharedProject } from '../../caller/local/shared-client.js';
import { credentialKind } from '../credentials/credential-kind.js';
import { limitsPage, quotasPage } from '../output/pages.js';
import { setQuotaProject } from '../credentials/quota-project.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';

/** A limit over time: wait, then ask less often, then ask for more. */
export const rateLimited: RemedyMaker = (denied) => {
  const { project, caller } = denied;
  const shared = isSharedProject(project)
    ? setQuotaProject(credentialKind(caller), caller.project, `All gcloud users share project ${project!} and its limits.`)
    : undefined;
  return [shared, wait(denied), slowDown(denied), raise(denied)];
};

function wait({ service, facts: { retryAfterMs, window } }: RemedyCase): Remedy {
  const detail =
    window === 'day'
      ? 'This is a daily limit. Google APIs reset daily limits at midnight Pacific Time.'
      : `${counts(window, retryAfterMs)} Retry with exponential backoff and jitter. In Node, retryDenials() does this and honors Retry-After.`;
  return {
    action: 'Wait',
    title: retryAfterMs === undefined ? 'Wait, and then retry' : `Wait ${duration(retryAfterMs)}, and then retry`,
    detail,
    docs: limitsPage(service),
    who: 'caller',
  };
}

/** Over which time a limit counts, as far as that is known: a wait of hours is no short time. */
function counts(window: string | undefined, retryAfterMs = 0): string {
  if (window !== undefined) return `This is a per-${window} limit.`;
  return retryAfterMs > 3_600_000 ? 'The limit counts over hours.' : 'The limit counts over a short time.';
}

function slowDown({ service, facts: { quota }, operation: { method } }: RemedyCase): Remedy {
  const perUser = /user/i.test(`${quota?.limit ?? ''} ${quota?.unit ?? ''}`);
  return {
    action: 'SlowDown',
    title: 'Send fewer requests: limit concurrency, batch, request fewer fields, cache',
    detail: `${perUser ? 'The limit counts for each user. ' : ''}Set a larger pageSize where ${method ?? 'the method'} has one, and cache its responses.`,
    docs: limitsPage(service),
    who: 'caller',
  };
}

function raise({ project, service, facts: { quota } }: RemedyCase): Remedy {
  const own = isSharedProject(project) ? undefined : project;
  return {
    action: 'RequestQuota',
    title: `Request a higher limit${quota?.metric === undefined ? '' : ` for ${quota.metric}`}`,
    detail: `${quota?.limitValue === undefined ? '' : `The limit is ${quota.limitValue} now. `}You can request higher limits for most APIs on the quotas page of the project that makes the calls.`,
    url: quotasPage(own, service),
    docs: 'https://cloud.google.com/docs/quotas/view-manage',
    who: 'projectAdmin',
  };
}

/** `30 s`, `12 min`, `11 h`: rounded up, so that nobody comes too early. */
function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7_200 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3_600)} h`;
}
