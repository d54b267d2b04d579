import { described } from '../../options/check-options.js';
import { nearest } from '../../options/nearest.js';
import type { Governance } from '../governance.js';
import { loadDirectory, loadMethods } from '../load.js';
import { rolesForAll } from '../roles/roles.js';
import type { Requirements } from './requirements.js';
import type { MethodFacts, MethodTable } from './method-table.js';

/** A method of the tables, found by its id. */
interface KnownMethod {
  readonly facts: MethodFacts;
  readonly governedBy: Governance;
}

/** What a method needs, by its id or by its path on a googleapis client. @throws TypeError if there is none; it names the nearest ones. @throws Error in a bundle that did not take the tables along */
export async function requirementsById(methodId: string): Promise<Requirements> {
  const { facts, governedBy } = await findById(methodId);
  const always = facts.permissions.length > 0 ? facts.permissions : facts.conditionalPermissions.slice(0, 1);
  return {
    method: facts.id,
    scopes: facts.scopes,
    permissions: [...facts.permissions, ...facts.conditionalPermissions],
    conditionalPermissions: facts.conditionalPermissions,
    roles: (await rolesForAll(always)).offers.map(({ role }) => role),
    governedBy,
  };
}

async function findById(methodId: string): Promise<KnownMethod> {
  if (typeof methodId !== 'string' || methodId.trim() === '')
    throw new TypeError(
      `requirementsFor: the method is ${named(methodId)}. Pass its ID in Google's REST reference, for example drive.files.get.`,
    );
  const directory = await loadDirectory();
  const word = methodId.split('.')[0]!;
  const apis = directory.withIds(word);
  const tables = (await Promise.all(apis.map(loadMethods))).filter((table) => table !== undefined);
  if (apis.length > 0 && tables.length === 0) throw notTakenAlong(apis[0]!.api);
  for (const table of tables) {
    const facts = table.facts(methodId) ?? table.facts(spelling(table, methodId) ?? '');
    if (facts) return { facts, governedBy: table.governedBy };
  }
  const ids = tables.length > 0 ? tables.flatMap((table) => [...table.ids()]) : [...directory.prefixes()];
  const near = nearest(methodId, ids);
  const what = tables.length > 0 ? `method "${methodId}"` : `API "${word}"`;
  throw new TypeError(
    `requirementsFor: unknown ${what}. Did you mean ${near.join(', ')}? Pass a method ID from Google's REST reference, for example drive.files.get.`,
  );
}

function named(given: unknown): string {
  return typeof given === 'string' ? 'empty' : described(given);
}

function notTakenAlong(api: string): Error {
  const fix = `import { ${api} } from 'google-denials/tables', and call useTables(${api})`;
  return new Error(`requirementsFor: the tables of ${api} are not in this bundle. Take them along: ${fix}.`);
}

/** The id that a client's path stands for: other case, another first word, a version in between. */
function spelling(table: MethodTable, methodId: string): string | undefined {
  const comparable = (id: string): string =>
    id
      .slice(id.indexOf('.') + 1)
      .replace(/^v\d\w*\./, '')
      .replaceAll('-', '')
      .toLowerCase();
  const wanted = comparable(methodId);
  for (const id of table.ids()) if (comparable(id) === wanted) return id;
  return undefined;
}
