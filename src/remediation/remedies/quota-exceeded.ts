import { credentialKind } from '../credentials/credential-kind.js';
import { authorizeDelegation } from '../credentials/delegation.js';
import { quotasPage } from '../output/pages.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { argument, commandLine, option, thingNamed } from '../output/shell.js';

const DRIVE_SERVICES = /^(?:drive|docs|sheets|slides|forms)\./;

/** Reasons that only Drive gives, where the service is not known. */
const DRIVE_REASONS =
  /^(?:storageQuotaExceeded|exportSizeLimitExceeded|teamDrive\w+|numChildren\w+|myDrive\w+|activeItemCreation\w+|sharingQuota\w+)$/;

/** A limit that waiting does not lift: free some of it, or ask for more. */
export const quotaExceeded: RemedyMaker = (denied) => {
  const { service, caller, classification } = denied;
  const kind = credentialKind(caller);
  const robot = kind === 'serviceAccount' || kind === 'machine' || kind === 'impersonated' || kind === 'federated';
  const isStorage = /storage/i.test(`${classification.reason ?? ''} ${classification.serverMessage ?? ''}`);
  if (DRIVE_SERVICES.test(service ?? '') || /^gmail\./.test(service ?? '') || DRIVE_REASONS.test(classification.reason ?? '')) {
    if (robot && isStorage)
      return [
        sharedDrive(),
        authorizeDelegation(caller, denied.scopes.slice(0, 1), "With `subject` set, files count against that user's storage."),
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
      'Service accounts have no Drive storage. Add the service account to a shared drive, pass a folder there in `parents`, and set supportsAllDrives: true.',
    docs: 'https://developers.google.com/workspace/drive/api/guides/about-shareddrives',
    who: 'caller',
  };
}

function freeDrive({ classification: { reason }, resource }: RemedyCase, isStorage: boolean): Remedy {
  return {
    action: 'FreeQuota',
    title: isStorage
      ? 'Free up storage, or buy more'
      : `Remove items from ${resource === undefined ? 'the folder or drive' : thingNamed(resource.type, resource.id)}, or use another one`,
    detail: isStorage
      ? "The owner's storage is full. Empty the trash, delete large files, or buy more storage."
      : `The limit is on the number or depth of items (${reason ?? "see Google's message"}).`,
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
    title: `Use another ${location === undefined ? 'product or project' : 'location'}: the limit${where} is 0`,
    detail:
      "The project has no quota for this. Often it has no billing account or is on a free plan, or the model or machine type isn't available there.",
    docs: 'https://cloud.google.com/docs/quotas/overview',
    who: 'caller',
  };
}

function raise({ project, service, facts: { quota } }: RemedyCase): Remedy {
  const what = quota?.metric ?? quota?.limit;
  return {
    action: 'RequestQuota',
    title: `Request ${what === undefined ? 'more quota' : `a higher limit for ${what}`}${quota?.location === undefined || quota.location === 'global' ? '' : ` in ${quota.location}`}`,
    detail: `${quota?.limitValue === undefined ? '' : `The limit is ${quota.limitValue} now. `}Google reviews each request, so an increase isn't immediate.`,
    url: quotasPage(project, service),
    docs: 'https://cloud.google.com/docs/quotas/view-manage',
    who: 'projectAdmin',
  };
}

function free({ service }: RemedyCase): Remedy {
  return {
    action: 'FreeQuota',
    title: 'Delete resources you no longer need',
    detail: `Resources of ${service ?? 'the service'} that count against the limit include addresses, disks, instances and indexes.`,
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
    title: 'Show current limits and usage',
    detail: 'The list `quotas` shows the limit and the usage of each metric.',
    command,
    docs: 'https://cloud.google.com/compute/resource-usage',
    who: 'caller',
  };
}
