import { spelled } from '../../caller/format.js';
import { isSharedProject } from '../../caller/local/shared-client.js';
import { nameOfPlace } from '../grants/grant.js';
import { describeCommand } from '../grants/grant-target.js';
import { granteeOf } from '../grants/grantee.js';
import { consolePage } from '../output/pages.js';
import type { RemedyCase } from '../remedy-case.js';
import type { Remedy } from '../remedy.js';
import { resourcePath } from '../grants/resource-path.js';
import { argument, commandLine, option } from '../output/shell.js';

/** A denial of IAM looks the same for a resource that does not exist: say so where the server does. */
export function verifyResource({ classification, permissions, resource, service, project }: RemedyCase): Remedy | undefined {
  const { serverMessage, certainty } = classification;
  if (!/may not exist|not found|doesn't exist/i.test(serverMessage ?? '') && certainty !== 'possible') return undefined;
  const described = resource && describeCommand({ permissions, resource, service, project });
  return {
    action: 'Verify',
    title: `Check that ${described ? nameOfPlace(described.place) : 'the resource'} exists`,
    detail: "Google sends the same response when the resource doesn't exist. Check its name, project and location.",
    ...(described && { command: described.command }),
    who: 'caller',
  };
}

/** The silent switch of credentials: access that the one before had does not help this one. */
export function credentialChanged({ caller: { changedFrom } }: RemedyCase): Remedy | undefined {
  if (changedFrom === undefined) return undefined;
  return {
    action: 'Verify',
    title: 'Check whether the client switched to another account',
    detail: `This client previously called as ${spelled(changedFrom)}. Access granted to that account doesn't apply to this one.`,
    docs: 'https://cloud.google.com/docs/authentication/application-default-credentials',
    who: 'caller',
  };
}

/** The page on which IAM itself explains this denial. It knows about deny policies, boundaries and conditions, which the response leaves out. */
export function explainedByGoogle({ facts: { troubleshooterUrl } }: RemedyCase): Remedy | undefined {
  if (troubleshooterUrl === undefined) return undefined;
  return {
    action: 'Verify',
    title: 'Open Google’s own explanation of this denial',
    detail:
      'Policy Troubleshooter shows which policy denied the call and offers to grant access. Without a role such as roles/iam.securityReviewer, send the link to an admin.',
    url: troubleshooterUrl,
    docs: 'https://cloud.google.com/policy-intelligence/docs/troubleshoot-access',
    who: 'caller',
  };
}

/** The page that the response links, where no other remedy leads there: only Google's own pages that only show something get this far. */
export function linkedPage({ facts: { helpUrl }, classification: { kind } }: RemedyCase, others: readonly Remedy[]): Remedy | undefined {
  if (helpUrl === undefined || kind === 'ApiDisabled') return undefined;
  const page = pageOf(helpUrl);
  if (page === undefined || others.some(({ url, docs }) => pageOf(url) === page || pageOf(docs) === page)) return undefined;
  return {
    action: 'Verify',
    title: 'Read the page that the response links',
    detail: 'Google links this page for this kind of error.',
    url: helpUrl,
    who: 'caller',
  };
}

/** Host and path of an address; nothing for the root of a host, which says nothing. */
function pageOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { host, pathname } = new URL(address);
  if (pathname === '/') return undefined;
  return `${host}${pathname.endsWith('/') ? pathname.slice(0, -1) : pathname}`;
}

/** A role for a while, which the caller may ask for itself where the organization offers it. https://cloud.google.com/iam/docs/pam-overview */
export function temporaryAccess({ caller, project, permissionsStated }: RemedyCase): Remedy | undefined {
  if (caller.type !== 'user' || project === undefined || !permissionsStated || isSharedProject(project)) return undefined;
  return {
    action: 'AskAdmin',
    title: 'Request temporary access with Privileged Access Manager',
    when: 'If your organization grants access only for a limited time',
    detail: 'The command lists the roles that you can request for the project yourself.',
    command: commandLine(
      ...['gcloud', 'pam', 'entitlements', 'search', '--caller-access-type=grant-requester', '--location=global'],
      option('project', project, 'PROJECT_ID'),
    ),
    url: consolePage('iam-admin/pam/entitlements', { project }),
    docs: 'https://cloud.google.com/iam/docs/pam-request-temporary-elevated-access',
    who: 'caller',
  };
}

/** Policy Troubleshooter: why a principal has a permission or not, when the grant seems to be there. */
export function troubleshoot(denied: RemedyCase): Remedy | undefined {
  const { email } = granteeOf(denied.caller);
  const [permission] = denied.permissions;
  if (email === undefined || permission === undefined || !denied.permissionsStated) return undefined;
  return {
    action: 'Verify',
    title: `If the role is already granted, run Policy Troubleshooter for ${permission}`,
    detail: 'Policy Troubleshooter checks allow policies and their conditions, deny policies, and access boundaries at every level.',
    command: commandLine(
      ...['gcloud', 'policy-intelligence', 'troubleshoot-policy', 'iam'],
      argument(fullName(denied, permission), 'RESOURCE'),
      option('principal-email', email, 'EMAIL'),
      option('permission', permission, 'PERMISSION'),
    ),
    url: consolePage('iam-admin/troubleshooter', { project: denied.project }),
    docs: 'https://cloud.google.com/policy-intelligence/docs/troubleshoot-access',
    who: 'projectAdmin',
  };
}

/** The full name of the resource that a permission is checked on: its own service, or the project where the resource has no such name. */
function fullName({ resource, project }: RemedyCase, permission: string): string {
  if (resource?.name?.startsWith('//') === true) return resource.name;
  const path = resourcePath(resource);
  const service = permission.split('.', 1)[0]!;
  const name = [...path].flat().join('/');
  if (path.size > 1 && service !== 'resourcemanager') return `//${service}.googleapis.com/${name}`;
  const level = /^(?:projects|folders|organizations)\//.test(name) ? name : `projects/${project ?? 'PROJECT_ID'}`;
  return `//cloudresourcemanager.googleapis.com/${level}`;
}
