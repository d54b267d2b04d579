import { isSharedProject } from '../../caller/local/shared-client.js';
import { credentialKind } from '../credentials/credential-kind.js';
import { quotasPage } from '../output/pages.js';
import { setQuotaProject } from '../credentials/quota-project.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';

const DOCS = 'https://cloud.google.com/docs/quotas/overview';

/** A limit over time: wait, then ask less often, then ask for more. */
export const rateLimited: RemedyMaker = (denied) => {
  const { project, caller } = denied;
  const shared = isSharedProject(project)
    ? setQuotaProject(credentialKind(caller), caller.project, `Project ${project!} is gcloud's own, and everybody shares its limits.`)
    : undefined;
  return [shared, wait(denied), slowDown(denied), raise(denied)];
};

function wait({ facts: { retryAfterMs, window } }: RemedyCase): Remedy {
  const detail =
    window === 'day'
      ? 'The limit counts per day; daily limits of Google APIs start again at midnight Pacific time.'
      : `The limit counts ${window === undefined ? 'over a short time' : `per ${window}`}: try again with growing, random pauses. retryDenials() does so and obeys what the server says.`;
  return {
    action: 'Wait',
    title: retryAfterMs === undefined ? 'Wait and try again' : `Wait ${duration(retryAfterMs)} and try again`,
    detail,
    docs: 'https://cloud.google.com/storage/docs/retry-strategy',
    who: 'caller',
  };
}

function slowDown({ facts: { quota }, operation: { method } }: RemedyCase): Remedy {
  const perUser = /user/i.test(`${quota?.limit ?? ''} ${quota?.unit ?? ''}`);
  return {
    action: 'SlowDown',
    title: 'Send fewer calls at a time',
    detail: `${perUser ? 'The limit counts for each user. ' : ''}Limit how many calls run at once, ask for more per call (pageSize, batches, fields), and cache what ${method ?? 'the method'} answers.`,
    docs: DOCS,
    who: 'caller',
  };
}

function raise({ project, service, facts: { quota } }: RemedyCase): Remedy {
  const own = isSharedProject(project) ? undefined : project;
  return {
    action: 'RequestQuota',
    title: `Ask for a higher limit${quota?.metric === undefined ? '' : ` of ${quota.metric}`}`,
    detail: `${quota?.limitValue === undefined ? '' : `It is ${quota.limitValue} now. `}Limits of most APIs can be raised on the quotas page of the project that the calls count against.`,
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
