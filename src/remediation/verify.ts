import { cleanText } from '../response/clean-text.js';
import { granteeOf } from './grantee.js';
import { consolePage } from './pages.js';
import type { RemedyCase } from './remedy-case.js';
import type { Remedy } from './remedy.js';
import { argument, commandLine, option } from './shell.js';

/** A denial of IAM looks the same for a resource that does not exist: say so where the server does. */
export function verifyResource({ classification: { serverMessage, certainty }, resource, project }: RemedyCase): Remedy | undefined {
  if (!/may not exist|not found|or it doesn't exist/i.test(serverMessage ?? '') && certainty !== 'possible') return undefined;
  const what = resource === undefined ? 'the resource' : cleanText(resource.name ?? resource.id, 200);
  return {
    action: 'Verify',
    title: `Check that ${what} exists`,
    detail: 'The server answers the same for a resource that does not exist: check its name, its project and its location.',
    ...describe(resource?.name, project),
    who: 'caller',
  };
}

/** A search that finds a resource by its name, whatever it is. */
function describe(name: string | undefined, project: string | undefined): Pick<Remedy, 'command'> {
  if (name === undefined) return {};
  const id = name.slice(name.lastIndexOf('/') + 1);
  const scope = project === undefined ? undefined : `projects/${project}`;
  return {
    command: commandLine(
      'gcloud',
      'asset',
      'search-all-resources',
      option('scope', scope, 'projects/PROJECT_ID'),
      option('query', `name:${id}`, 'name:NAME'),
    ),
  };
}

/** Policy Troubleshooter: why a principal has a permission or not, when the grant seems to be there. */
export function troubleshoot({ caller, permissions, permissionsStated, resource, service, project }: RemedyCase): Remedy | undefined {
  const { email, known } = granteeOf(caller);
  const [permission] = permissions;
  if (!known || permission === undefined || !permissionsStated) return undefined;
  const full = fullName(resource?.name, service) ?? `//cloudresourcemanager.googleapis.com/projects/${project ?? 'PROJECT_ID'}`;
  return {
    action: 'Verify',
    title: `If the role is there already, ask Policy Troubleshooter why ${permission} is denied`,
    detail: 'It looks at allow policies with their conditions, deny policies and access boundaries on every level.',
    command: commandLine(
      ...['gcloud', 'policy-intelligence', 'troubleshoot-policy', 'iam'],
      argument(full, 'RESOURCE'),
      option('principal-email', email, 'EMAIL'),
      option('permission', permission, 'PERMISSION'),
    ),
    url: consolePage('iam-admin/troubleshooter', { project }),
    docs: 'https://cloud.google.com/policy-intelligence/docs/troubleshoot-access',
    who: 'projectAdmin',
  };
}

function fullName(name: string | undefined, service: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (name.startsWith('//')) return name;
  if (/^(?:projects|folders|organizations)\/[^/]+$/.test(name)) return `//cloudresourcemanager.googleapis.com/${name}`;
  return service === undefined ? undefined : `//${service}/${name}`;
}
