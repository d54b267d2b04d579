import type { GrantStep, Step, TextStep } from '../../catalog/lookup.js';
import { escalates, grantableRole, type RoleOffer } from '../../knowledge/lookup.js';
import { grantRole, SPREADS } from '../grants/grant-role.js';
import type { RemedyCase } from '../remedy-case.js';
import { STILL_DENIED, type Remedy } from '../remedy.js';
import { capitalized, explained, fillCommand, fillText, fillUrl } from './fill.js';
import type { HoleValues } from './hole-values.js';
import { stepGrantee } from './step-grantee.js';
import { unnamedPermission } from '../remedies/missing-permission.js';
import { usedRemedy } from './used-remedy.js';

/** A step as a remedy: holes filled, the command quoted, placeholders explained. `undefined` where a grant has no role that is known. */
export async function renderStep(step: Step, denied: RemedyCase, values: HoleValues): Promise<Remedy | undefined> {
  const remedy =
    'grant' in step
      ? await granted(step, denied, values)
      : 'use' in step
        ? retitled(usedRemedy(step.use, denied), step.title, values)
        : written(step, values);
  if (!remedy) return undefined;
  const { when, ...rest } = remedy;
  const condition = step.when === undefined ? when : fillText(step.when, values);
  const already = step.ifAlreadySo === undefined ? '' : ` ${STILL_DENIED} ${capitalized(fillText(step.ifAlreadySo, values))}`;
  return {
    ...rest,
    ...(condition !== undefined && { when: condition }),
    detail: `${remedy.detail}${already}`.trim(),
    ...(step.docs !== undefined && { docs: step.docs }),
  };
}

function written({ action, who, title, detail, command, replace, url }: TextStep, values: HoleValues): Remedy {
  const filled = command && fillCommand(command, values, replace);
  const page = fillUrl(url, values);
  return {
    action,
    title: fillText(title, values),
    detail: `${fillText(detail, values)}${filled ? explained(filled.placeholders) : ''}`,
    ...(filled && { command: filled.command }),
    ...(page !== undefined && { url: page }),
    who,
  };
}

async function granted(
  { grant: { role, to, on = 'resource' }, title, detail }: GrantStep,
  denied: RemedyCase,
  values: HoleValues,
): Promise<Remedy | undefined> {
  const offer = role === 'needed' || (to === 'caller' && isTooWeak(role, denied)) ? denied.roles[0] : await offered(role);
  if (offer === undefined) return undefined;
  const { grantee, placeholder, told } = stepGrantee(to, denied);
  const { resource, service, project } = denied;
  // The permissions choose the place; where the place is given, the role says enough.
  const permissions = on === 'resource' || role === 'needed' ? denied.permissions : [];
  const at = on === 'resource' ? undefined : on;
  const because = denied.permissions.length > 0 ? unnamedPermission(denied) : undefined;
  const least = denied.permissions.length > 0 && offer.role === denied.roles[0]?.role;
  const remedy = grantRole({ ...offer, permissions, least, grantee, resource, service, project, at, because });
  const says = told === undefined ? '' : ` The message names ${told}.`;
  const said = detail === undefined ? '' : `${fillText(detail, values)} `;
  // The detail may know exactly how long a grant takes.
  const general = /\b(?:minutes?|hours?|day)\b/.test(said) ? remedy.detail.replace(SPREADS, '').trim() : remedy.detail;
  return retitled({ ...remedy, detail: `${said}${general}${says}${explained(new Map(placeholder && [placeholder]))}` }, title, values);
}

async function offered(role: string): Promise<Pick<RoleOffer, 'role' | 'escalates'>> {
  return { role: grantableRole(role), escalates: await escalates(role).catch(() => false) };
}

/** Whether a role of a product misses every permission of that product that was denied, where the response names them and the tables know who holds them. */
function isTooWeak(role: string, { permissionsStated, permissions, roles }: RemedyCase): boolean {
  const product = /^roles\/([^.]+)\./.exec(role)?.[1];
  return (
    permissionsStated &&
    roles.length > 0 &&
    roles.every((held) => held.role !== role) &&
    permissions.every((name) => name.startsWith(`${product}.`))
  );
}

function retitled(remedy: Remedy | undefined, title: string | undefined, values: HoleValues): Remedy | undefined {
  return remedy && title !== undefined ? { ...remedy, title: fillText(title, values) } : remedy;
}
