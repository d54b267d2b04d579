import { isNewcomer } from './newcomers.js';
import { PREFERRED } from './preferred-roles.js';
import { isRead, wordsOf, type Role } from './read-roles.js';

/** Words of what a role lets one be, not of what it is about. */
const OFFICES = new Set(
  'admin administrator editor viewer reader writer user owner creator deleter accessor invoker publisher subscriber consumer client browser manager operator developer runner executor updater agent signer verifier encrypter decrypter receiver predictor deployer enqueuer requester connector controller reviewer data metadata resource resources basic full level project'.split(
    ' ',
  ),
);

/** Words of roles that serve one product or one occasion; they hold ordinary permissions only on the side. */
const OCCASIONS =
  /^(?:migration|migrator|clone|restore|backup|hub|insights|collector|peer|debugger|carbon|extension|troubleshooter|memcache|filtered|xpn|emergency|recovery|onboarding|sandbox|console|tensorboard|colab|notebook|workload|workforce|express|exempted)$/;

/**
 * Orders the roles that hold a permission as an IAM expert would grant them: normal roles before basic ones, the permission's own service
 * first, a read-only role for a read, no role made for one occasion, none that the guides do not know yet, GA before beta, the role that is
 * about the same thing, and then the fewest permissions. Service agents, deprecated and legacy roles are never proposed.
 */
export function rankRoles(permission: string, holders: readonly Role[]): Role[] {
  const service = permission.split('.')[0]!;
  const about = [...wordsOf(permission), ...wordsOf(service)];
  const preferred = PREFERRED.find(([pattern]) => pattern.test(permission))?.[1];
  const score = (role: Role): number[] => {
    const strange = role.words.filter((word) => !OFFICES.has(word) && !about.some((known) => related(word, known)));
    const isGeneric = role.words.every((word) => OFFICES.has(word));
    const isBroad = isGeneric && role.words.some((word) => /^(?:admin|editor|owner|viewer)$/.test(word));
    return [
      Number(role.name !== preferred),
      Number(role.standing !== 'normal'),
      Number(role.service !== service),
      Number(isRead(permission) && !role.readOnly),
      Number(strange.some((word) => OCCASIONS.test(word))),
      Number(isNewcomer(role.name)),
      role.stage,
      isRead(permission) && role.readOnly ? Number(strange.length > 0) : 0,
      role.permissions.size * (isBroad ? 1.5 : 1),
      strange.length,
      Number(role.words.some((word) => word === 'admin' || word === 'owner')),
    ];
  };
  return holders
    .filter((role) => role.standing !== 'unusual')
    .map((role) => ({ role, score: score(role) }))
    .sort((a, b) => compare(a.score, b.score) || (a.role.name < b.role.name ? -1 : 1))
    .map(({ role }) => role);
}

/** `log` and `logs`, `app` and `applications`. */
function related(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 2 && long.startsWith(short.replace(/(?:ies|y|s)$/, ''));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}
