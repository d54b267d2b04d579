import { credentialKind } from '../credentials/credential-kind.js';
import { authorizeDelegation } from '../credentials/delegation.js';
import { quotasPage } from '../output/pages.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { argument, commandLine, option } from '../output/shell.js';

const DRIVE = /^(?:drive|docs|sheets|slides|forms)\./;

/** Reasons that only Drive gives, where the service is not known. */
const DRIVE_REASONS =
  /^(?:storageQuotaExceeded|exportSizeLimitExceeded|teamDrive\w+|numChildren\w+|myDrive\w+|activeItemCreation\w+|sharingQuota\w+)$/;

/** A limit that waiting does not lift: free some of it, or ask for more. */
export const quotaExceeded: RemedyMaker = (denied) => {
  const { service, caller, classification } = denied;
  const kind = credentialKind(caller);
  const robot = kind === 'serviceAccount' || kind === 'machine' || kind === 'impersonated' || kind === 'federated';
  const isStorage = /storage/i.test(`${classification.reason ?? ''} ${classification.serverMessage ?? ''}`);
  if (DRIVE.test(service ?? '') || /^gmail\./.test(service ?? '') || DRIVE_REASONS.test(classification.reason ?? '')) {
    if (robot && isStorage)
      return [
        sharedDrive(),
        authorizeDelegation(caller, denied.scopes.slice(0, 1), 'Acting as a user (`subject`), its files count against that user.'),
      ];
    return [freeDrive(denied, isStorage)];
  }
  return [zero(denied), raise(denied), denied.facts.quota?.limitValue === 0 ? undefined : free(denied), usage(denied)];
};

/** https://developers.google.com/workspace/drive/api/guides/about-files#service-accounts */
function sharedDrive(): Remedy {
  return {
    action: 'ChangeRequest',
    title: 'Create the file on a shared drive',
    detail:
      'Service accounts own no Drive storage. On a shared drive the organization owns the file: add the service account as a member, pass its folder in `parents` and supportsAllDrives: true.',
    docs: 'https://developers.google.com/workspace/drive/api/guides/about-shareddrives',
    who: 'caller',
  };
}

function freeDrive({ classification: { reason }, resource }: RemedyCase, isStorage: boolean): Remedy {
  return {
    action: 'FreeQuota',
    title: isStorage
      ? 'Free storage, or buy more'
      : `Remove items${resource === undefined ? '' : ` from ${resource.type} ${resource.id}`}, or use another one`,
    detail: isStorage
      ? 'The storage of the owner is full: empty the trash, delete large files, or raise the storage of the account.'
      : `A limit on numbers or depth (${reason ?? 'see the message'}): waiting does not change it.`,
    url: isStorage ? 'https://drive.google.com/drive/quota' : 'https://drive.google.com/drive/my-drive',
    docs: isStorage
      ? 'https://support.google.com/drive/answer/6374270'
      : 'https://developers.google.com/workspace/drive/api/guides/handle-errors',
    who: 'resourceOwner',
  };
}

/** A limit of nothing is an offer that the project does not have. */
function zero({ facts: { quota } }: RemedyCase): Remedy | undefined {
  if (quota?.limitValue !== 0) return undefined;
  const location = quota.location === 'global' ? undefined : quota.location;
  const where = location === undefined ? '' : ` in ${location}`;
  return {
    action: 'ChangeRequest',
    title: `The limit${where} is 0: use another ${location === undefined ? 'offer or project' : 'location'}`,
    detail:
      'The project has no share of it at all, often because it has no billing account, is on a free plan, or the model or machine type is not offered there.',
    docs: 'https://cloud.google.com/docs/quotas/overview',
    who: 'caller',
  };
}

function raise({ project, service, facts: { quota } }: RemedyCase): Remedy {
  const what = quota?.metric ?? quota?.limit;
  return {
    action: 'RequestQuota',
    title: `Ask for more${what === undefined ? ' quota' : ` of ${what}`}${quota?.location === undefined ? '' : ` in ${quota.location}`}`,
    detail: `${quota?.limitValue === undefined ? '' : `The limit is ${quota.limitValue} now. `}Google decides on most requests within some minutes to two days.`,
    url: quotasPage(project, service),
    docs: 'https://cloud.google.com/docs/quotas/view-manage',
    who: 'projectAdmin',
  };
}

function free({ service }: RemedyCase): Remedy {
  return {
    action: 'FreeQuota',
    title: 'Free what is not needed any more',
    detail: `Delete or shrink resources of ${service ?? 'the service'} that count against the limit: addresses, disks, instances, indexes and the like.`,
    docs: 'https://cloud.google.com/docs/quotas/overview',
    who: 'projectAdmin',
  };
}

/** Compute Engine lists its limits with what is used of them. */
function usage({ service, project, facts: { quota } }: RemedyCase): Remedy | undefined {
  if (!/^compute\./.test(service ?? '')) return undefined;
  const region = quota?.location;
  const command =
    region === undefined
      ? commandLine('gcloud', 'compute', 'project-info', 'describe', option('project', project, 'PROJECT_ID'))
      : commandLine('gcloud', 'compute', 'regions', 'describe', argument(region, 'REGION'), option('project', project, 'PROJECT_ID'));
  return {
    action: 'Verify',
    title: 'See the limits and what is used of them',
    detail: 'The list `quotas` holds the limit and the usage of each metric.',
    command,
    docs: 'https://cloud.google.com/compute/resource-usage',
    who: 'caller',
  };
}
