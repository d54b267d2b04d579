import { cleanText } from '../../response/safe/clean-text.js';
import { nameOfPlace, type GrantPlace, type GrantRequest } from './grant.js';
import { grantOn } from './grant-target.js';
import { encoded, consolePage, iamPage } from '../output/pages.js';
import type { Grantee } from './grantee.js';
import type { Remedy } from '../remedy.js';

/** What to grant, to whom, and why it helps. */
export interface RoleGrantRequest extends Omit<GrantRequest, 'member'> {
  readonly grantee: Grantee;
  /** True where the response asks for this role; else it comes from the tables. */
  readonly asked?: boolean;
  /** False for a role that the tables don't have first for these permissions. Default: true. */
  readonly least?: boolean;
  /** True for a role whose holder can give itself more. */
  readonly escalates?: boolean;
  /** Said after the first sentence. */
  readonly because?: string | undefined;
}

/** Marks the remedy of a grant on a project that nobody named. Copies of the remedy keep the mark; `asAdvice` takes it off. */
const ON_UNNAMED_PROJECT = Symbol('a grant on a project that nobody named');

type Marked = Remedy & { readonly [ON_UNNAMED_PROJECT]?: true };

const REPLACE_MEMBER = "Replace MEMBER with the caller's IAM member; `google-denials whoami` prints it.";

const DOCS = 'https://cloud.google.com/iam/docs/granting-changing-revoking-access';

const ESCALATES = 'Caution: an account with this role can give itself more access, so grant the role to few accounts.';

/** How long a grant takes, where nobody knows it more exactly. */
export const SPREADS = 'Allow a few minutes for the change to take effect.';

/** The remedy that grants one role, on the smallest place that takes it. */
export function grantRole({ grantee, because, asked = false, least = true, escalates = false, ...request }: RoleGrantRequest): Remedy {
  const grant = grantOn({ ...request, member: grantee.member });
  const place = cleanText(nameOfPlace(grant.place), 200);
  return {
    action: 'GrantRole',
    title: `Grant ${request.role} on ${place} to ${grantee.name}`,
    detail: [
      asked ? 'This is the role that the response asks for.' : least ? leastPrivileged(request.permissions) : undefined,
      escalates ? ESCALATES : undefined,
      because,
      grantee.isUnknownCaller ? REPLACE_MEMBER : undefined,
      SPREADS,
    ]
      .filter((sentence) => sentence !== undefined)
      .join(' '),
    command: grant.command,
    url: pageOf(grant.place, grant.project),
    docs: DOCS,
    ...(grant.onUnnamedProject && { [ON_UNNAMED_PROJECT]: true }),
    who: grant.narrow ? 'resourceOwner' : ['organization', 'folder'].includes(grant.place.noun) ? 'orgAdmin' : 'projectAdmin',
  };
}

/** A grant on a project that nobody named is no first step: it reads as a ready command, and goes to whatever project is at hand. */
export function asAdvice(remedy: Remedy): Remedy {
  const { [ON_UNNAMED_PROJECT]: unnamed, ...unmarked }: Marked = remedy;
  if (!unnamed) return remedy;
  const { command: _command, ...rest } = unmarked;
  return {
    ...rest,
    title: rest.title.replace(' on project PROJECT_ID', ' on the resource or its project'),
    detail: `${withoutReplacement(rest.detail)} Neither the response nor the request names the project: find it first.`,
  };
}

/** The remedy as people see it. */
export function unmarked(remedy: Remedy): Remedy {
  const { [ON_UNNAMED_PROJECT]: mark, ...rest }: Marked = remedy;
  return mark ? rest : remedy;
}

function leastPrivileged({ length }: readonly string[]): string {
  return `This is the least-privileged predefined role that includes the permission${length > 1 ? 's' : ''}.`;
}

/** The console page of the place. */
function pageOf({ noun, id }: GrantPlace, project: string | undefined): string {
  switch (noun) {
    case 'bucket':
      return consolePage(`storage/browser/${encoded(id)}`, { tab: 'permissions' });
    case 'secret':
      return consolePage(`security/secret-manager/secret/${encoded(id)}/versions`, { project });
    case 'service account':
      return consolePage('iam-admin/serviceaccounts', { project });
    case 'dataset':
    case 'table':
      return consolePage('bigquery', { project });
    case 'folder':
      return consolePage('iam-admin/iam', { folder: id });
    case 'organization':
      return consolePage('iam-admin/iam', { organizationId: id });
    default:
      return iamPage(project);
  }
}

/** Without a command there is nothing to replace in it; whose account it is has to be checked all the same. */
function withoutReplacement(detail: string): string {
  return detail
    .replace(` ${REPLACE_MEMBER}`, '')
    .replace(/ Replace PRINCIPAL with [^.]{1,200}\./, ' Check first that the account is yours.');
}
