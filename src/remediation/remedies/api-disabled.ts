import { isSharedProject } from '../../caller/local/shared-client.js';
import { credentialKind } from '../credentials/credential-kind.js';
import { apiPage } from '../output/pages.js';
import { setQuotaProject } from '../credentials/quota-project.js';
import type { RemedyCase, RemedyMaker } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { serviceToEnable } from '../output/google-service.js';
import { argument, commandLine, option, plainWord } from '../output/shell.js';
import { consolePage } from '../output/pages.js';

/** The API is not enabled in the project that the call counts against: enable it there, or count against another project. */
export const apiDisabled: RemedyMaker = (denied) => {
  const { project, caller, service } = denied;
  const kind = credentialKind(caller);
  if (isSharedProject(project)) {
    const own = caller.quotaProject ?? caller.project;
    const because = `The call is charged to project ${project!}, which is shared by all gcloud users. You can't enable APIs in it.`;
    return [setQuotaProject(kind, own, because), enableApi(denied, own)];
  }
  return [enableApi(denied, project), service === 'chat.googleapis.com' ? chatApp(project) : undefined, otherProject(denied)];
};

/** Enables the API in a project. */
export function enableApi({ service: refused, facts }: RemedyCase, project: string | undefined): Remedy {
  const service = serviceToEnable(refused);
  const activation = isSharedProject(facts.project) ? undefined : facts.activationUrl;
  return {
    action: 'EnableApi',
    title: `Enable ${service ?? 'the API'} in ${project === undefined ? 'the project' : `project ${project}`}`,
    detail:
      service === undefined && refused !== undefined
        ? `Google named ${plainWord(refused)}, which isn't one of Google's own services. Check who offers it before you enable it.`
        : 'Requires roles/serviceusage.serviceUsageAdmin on the project. Wait a few minutes, and then retry.',
    command: commandLine('gcloud', 'services', 'enable', argument(service, 'SERVICE'), option('project', project, 'PROJECT_ID')),
    url: activation ?? (service === undefined ? consolePage('apis/library', { project }) : apiPage(service, project)),
    docs: 'https://cloud.google.com/service-usage/docs/enable-disable',
    who: 'projectAdmin',
  };
}

/** The project in the message is often not the one that people look at. */
function otherProject({ project, caller }: RemedyCase): Remedy | undefined {
  if (project === undefined || caller.quotaProject === undefined) return undefined;
  return setQuotaProject(
    credentialKind(caller),
    undefined,
    `The call is charged to ${project} because the credential's quota project is ${caller.quotaProject}.`,
  );
}

function chatApp(project: string | undefined): Remedy {
  return {
    action: 'EnableApi',
    title: 'Configure the Chat app in the same project',
    detail: 'The Chat API works only in projects with a configured app.',
    url: consolePage('apis/api/chat.googleapis.com/hangouts-chat', { project }),
    docs: 'https://developers.google.com/workspace/chat/configure-chat-api',
    who: 'projectAdmin',
  };
}
