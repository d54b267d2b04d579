import type { CredentialKind } from './credential-kind.js';
import type { Remedy } from '../remedy.js';
import { argument, commandLine } from '../output/shell.js';

const DOCS = 'https://cloud.google.com/docs/quotas/set-quota-project';

/** Sets the quota project, for the kind of credential that made the call. */
export function setQuotaProject(kind: CredentialKind, project: string | undefined, because: string): Remedy {
  const isGcloud = kind === 'adcUser' || kind === 'user' || kind === 'unknown';
  const how = isGcloud
    ? 'Run the command, or set the environment variable GOOGLE_CLOUD_QUOTA_PROJECT.'
    : 'Set the environment variable GOOGLE_CLOUD_QUOTA_PROJECT, or quotaProjectId on the auth client.';
  return {
    action: 'SetQuotaProject',
    title: project === undefined ? 'Set a quota project' : `Use ${project} as the quota project`,
    detail: `${because} ${how} The caller needs roles/serviceusage.serviceUsageConsumer on that project.`,
    ...(isGcloud && {
      command: commandLine('gcloud', 'auth', 'application-default', 'set-quota-project', argument(project, 'PROJECT_ID')),
    }),
    docs: DOCS,
    who: 'caller',
  };
}
