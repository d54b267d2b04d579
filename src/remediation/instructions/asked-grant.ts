import type { Ask } from '../../evidence/values/ask.js';
import { askedRole, roleByTitle, rolesForAll, type RoleOffer } from '../../knowledge/lookup.js';
import { grantRole } from '../grants/grant-role.js';
import { granteeOf, unknownGrantee } from '../grants/grantee.js';
import { iamPage } from '../output/pages.js';
import type { RemedyCase } from '../remedy-case.js';
import { explained } from '../situations/fill.js';
import { namedGrantee, type StepGrantee } from '../situations/step-grantee.js';
import type { Followed } from './followed.js';
import { quoting } from './quoting.js';

const DOCS = 'https://cloud.google.com/iam/docs/granting-changing-revoking-access';

/**
 * A grant that the response asks for. The account stands in the command only if it is the caller or a service agent of the call's own project; the role
 * only if it is a plain predefined one, or ours for the permission that the sentence names.
 */
export async function askedGrant(ask: Ask, denied: RemedyCase): Promise<Followed | undefined> {
  const { kind } = denied.classification;
  if (kind === 'PolicyBlocked' && ask.principal !== undefined)
    return { remedy: admitted(ask, denied.classification.policy === 'VpcServiceControls'), exact: true };
  if (kind !== 'MissingPermission' && kind !== 'Unclassified') return undefined;
  const name = ask.role?.says ?? (await roleByTitle(ask.says).catch(() => undefined));
  if (name === undefined && ask.permissions === undefined) return /\brole\b/i.test(ask.says) ? quoted(ask, denied) : undefined;
  const offer = await offered(name, ask);
  return offer === undefined
    ? quoted(ask, denied)
    : { remedy: granted(offer, name, ask, denied), exact: accountOf(ask, denied).grantee.known || ask.principal !== undefined };
}

async function offered(name: string | undefined, { permissions = [] }: Ask): Promise<RoleOffer | undefined> {
  const role = name === undefined ? undefined : await askedRole(name).catch(() => undefined);
  if (role !== undefined) return { role, permissions: [], escalates: false, asked: true };
  return name === undefined ? (await rolesForAll(permissions).catch(() => undefined))?.offers[0] : undefined;
}

function granted(offer: RoleOffer, name: string | undefined, ask: Ask, denied: RemedyCase): Followed['remedy'] {
  const { grantee, placeholder, told } = accountOf(ask, denied);
  // A role that stands by itself says by its name to which service's resources it belongs.
  const service = name === undefined ? denied.service : (/^roles\/([a-z\d]+)\./.exec(offer.role)?.[1] ?? denied.service);
  const { resource, project } = denied;
  const remedy = grantRole({ ...offer, grantee, resource, service, project });
  const named = told === undefined ? '' : ` It names ${told}: check that this account is yours.`;
  return { ...remedy, detail: `${quoting(ask)}${named} ${remedy.detail}${explained(new Map(placeholder && [placeholder]))}` };
}

/** What cannot be made a command: a role that is not known or that could give itself more. The words are the server's. */
function quoted(ask: Ask, denied: RemedyCase): Followed {
  const { grantee } = accountOf(ask, denied);
  return {
    remedy: {
      action: 'GrantRole',
      title: `Give ${grantee.name} the role that the response asks for`,
      detail: `${quoting(ask)} Check that the account is yours and what the role can do before you grant it.`,
      url: iamPage(denied.project),
      docs: DOCS,
      who: 'projectAdmin',
    },
    exact: false,
  };
}

/** Not a role but a rule keeps the account out. */
function admitted(ask: Ask, perimeter: boolean): Followed['remedy'] {
  return {
    action: 'AskAdmin',
    title: perimeter
      ? 'Add the account in the response to an access level or ingress rule of the perimeter'
      : 'Have the account that the response names admitted by the policy',
    detail: `${quoting(ask)} Check that the account is yours.`,
    ...(ask.url !== undefined && { url: ask.url }),
    who: 'orgAdmin',
  };
}

const UNNAMED = 'the account that the response describes';

function accountOf({ principal, says }: Ask, denied: RemedyCase): StepGrantee {
  if (principal !== undefined) return namedGrantee(principal.says, denied);
  if (!ABOUT_ANOTHER.test(says) || ABOUT_CALLER.test(says)) return { grantee: granteeOf(denied.caller) };
  return { grantee: unknownGrantee(UNNAMED, 'PRINCIPAL'), placeholder: ['PRINCIPAL', UNNAMED] };
}

const ABOUT_CALLER = /\b(?:the caller|your (?:\w+ )?account|the user)\b/i;
const ABOUT_ANOTHER = /\bservice (?:account|agent)\b/i;

/** Whether a grant would go to somebody else than the caller. */
export function asksForAnother({ kind, principal, says }: Ask, { caller }: RemedyCase): boolean {
  if (kind !== 'grant' && kind !== 'check') return false;
  if (principal !== undefined) return ![caller.email, caller.principal].includes(principal.says);
  return ABOUT_ANOTHER.test(says) && !ABOUT_CALLER.test(says);
}
