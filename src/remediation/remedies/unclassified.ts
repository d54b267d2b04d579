import { isSharedProject } from '../../caller/local/shared-client.js';
import { granteeOf } from '../grants/grantee.js';
import { consolePage } from '../output/pages.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { commandLine, option } from '../output/shell.js';
import { sharingPlace } from '../sharing/places.js';

/** The payload does not say why: what to look at, in the order in which causes are common. */
export const unclassified: RemedyMaker = (denied) => [access(denied), caller(denied), logs(denied)];

function access({ operation: { governedBy, method }, permissions, service, project, caller }: RemedyCase): Remedy {
  const { name } = granteeOf(caller);
  if (governedBy === 'sharing') {
    const place = sharingPlace(service);
    return {
      action: 'Verify',
      title: `Check that ${place.thing} is shared with ${name}`,
      detail: place.how,
      url: place.url(undefined),
      docs: place.docs,
      who: 'resourceOwner',
    };
  }
  const needed = permissions.length === 0 ? 'a role for this call' : permissions.slice(0, 3).join(', ');
  return {
    action: 'Verify',
    title: `Check that ${name} has ${needed}`,
    detail: `${permissions.length === 0 ? 'The payload names no cause.' : `${method ?? 'The method'} is documented to need it; the payload names no cause.`} A missing role is the most common one.`,
    url: consolePage('iam-admin/iam', { project: isSharedProject(project) ? undefined : project }),
    docs: 'https://cloud.google.com/iam/docs/troubleshooting-access',
    who: 'projectAdmin',
  };
}

function caller({ caller: { source, principal, changedFrom } }: RemedyCase): Remedy {
  const before = changedFrom === undefined ? '' : ` The same client called as ${changedFrom} before.`;
  return {
    action: 'Verify',
    title: 'Check that this is the credential that you mean',
    detail: `The call was made as ${principal ?? 'an unknown caller'} (${source}).${before}`,
    command: commandLine('gcloud', 'auth', 'list'),
    docs: 'https://cloud.google.com/docs/authentication/application-default-credentials',
    who: 'caller',
  };
}

/** Audit logs hold the reason that the answer leaves out. */
function logs({ project, operation: { governedBy } }: RemedyCase): Remedy | undefined {
  if (governedBy === 'sharing' || isSharedProject(project)) return undefined;
  return {
    action: 'Verify',
    title: 'Look for the denial in the audit logs',
    detail: 'Data Access logs must be on for calls that read; denied calls are logged with their reason.',
    command: commandLine(
      'gcloud',
      'logging',
      'read',
      'protoPayload.status.code=7',
      option('project', project, 'PROJECT_ID'),
      '--limit=5',
      '--format=json',
    ),
    url: consolePage('logs/query', { project }),
    docs: 'https://cloud.google.com/logging/docs/audit',
    who: 'projectAdmin',
  };
}
