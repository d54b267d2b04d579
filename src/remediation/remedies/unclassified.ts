import { isSharedProject } from '../../caller/local/shared-client.js';
import { formatCaller, spelled } from '../../caller/format.js';
import { granteeOf } from '../grants/grantee.js';
import { consolePage } from '../output/pages.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { commandLine, option } from '../output/shell.js';
import { howShared, sharingPage } from '../sharing/how-shared.js';

/** The payload does not say why: what to look at, in the order in which causes are common. */
export const unclassified: RemedyMaker = (denied) => [access(denied), whichAccount(denied), logs(denied)];

function access(denied: RemedyCase): Remedy {
  const {
    operation: { method },
    governedBy,
    permissions,
    project,
    caller,
  } = denied;
  const { name } = granteeOf(caller);
  if (governedBy === 'sharing') {
    const place = howShared(denied);
    const url = sharingPage(place, denied);
    return {
      action: 'Verify',
      title: `Check that ${place.thing} is shared with ${name}`,
      detail: place.how,
      ...(url !== undefined && { url }),
      docs: place.docs,
      who: 'resourceOwner',
    };
  }
  const needed = permissions.length === 0 ? 'a role that allows this call' : permissions.slice(0, 3).join(', ');
  return {
    action: 'Verify',
    title: `Check that ${name} has ${needed}`,
    detail: `${permissions.length === 0 ? "Google didn't say why." : `${method ?? 'The method'} is documented to require it. Google didn't say why it denied the call.`} A missing role is the most common cause.`,
    url: consolePage('iam-admin/iam', { project: isSharedProject(project) ? undefined : project }),
    docs: 'https://cloud.google.com/iam/docs/troubleshooting-access',
    who: 'projectAdmin',
  };
}

function whichAccount({ caller }: RemedyCase): Remedy {
  const before = caller.changedFrom === undefined ? '' : ` This client previously called as ${spelled(caller.changedFrom)}.`;
  return {
    action: 'Verify',
    title: 'Check which account made the call: run google-denials whoami',
    detail: `The call was made as ${formatCaller(caller)}.${before}`,
    docs: 'https://cloud.google.com/docs/authentication/application-default-credentials',
    who: 'caller',
  };
}

/** Audit logs hold the reason that the answer leaves out. */
function logs({ project, governedBy }: RemedyCase): Remedy | undefined {
  if (governedBy === 'sharing' || isSharedProject(project)) return undefined;
  return {
    action: 'Verify',
    title: 'Look for the denial in the audit logs',
    detail: 'Audit log entries include the reason. For read calls, enable Data Access audit logs first.',
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
