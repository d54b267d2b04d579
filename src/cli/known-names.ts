import { loadDirectory, loadMethods } from '../knowledge/lookup.js';
import { nearest } from '../options/nearest.js';
import { UsageError } from './exit-codes.js';
import { remark, shown } from './screen.js';
import type { Terminal } from './terminal.js';

const PREFIX = 'https://www.googleapis.com/auth/';

/** Scopes that say who signs in: no method of an API needs them. */
const OF_SIGN_IN = /^(?:openid|email|profile)$|\/auth\/userinfo\.(?:email|profile)$/;

/**
 * Says which scopes no method of a known API accepts, and which may be meant. They are used all the same: Google has scopes that its lists of
 * methods don't name.
 */
export async function remarkUnknownScopes(scopes: readonly string[], terminal: Terminal): Promise<void> {
  const asked = scopes.filter((scope) => !OF_SIGN_IN.test(scope));
  if (asked.length === 0) return;
  const known = await knownScopes();
  for (const scope of asked.filter((one) => !known.has(one))) {
    const meant = nearest(scope.replace(PREFIX, ''), [...known].map(shortName), 3);
    terminal.err(
      remark(`No method of a known API accepts the scope ${shown(shortName(scope))}. Did you mean ${meant.join(', ')}?`, terminal),
    );
  }
}

function shortName(scope: string): string {
  return scope.startsWith(PREFIX) ? scope.slice(PREFIX.length) : scope;
}

/** Every scope that a method accepts. */
async function knownScopes(): Promise<ReadonlySet<string>> {
  const directory = await loadDirectory();
  const scopes = new Set<string>();
  for (let line = 0, entry = directory.at(line); entry; line += 1, entry = directory.at(line)) {
    const table = await loadMethods(entry);
    for (const id of table?.ids() ?? []) for (const scope of table!.facts(id)?.scopes ?? []) scopes.add(scope);
  }
  return scopes;
}

/**
 * The service that a name stands for: `drive.googleapis.com`, which `drive` is short for.
 *
 * @throws UsageError for a word that is no API; it names the nearest ones
 */
export async function serviceNamed(name: string): Promise<string> {
  if (name.includes('.')) return name;
  const directory = await loadDirectory();
  const service = directory.ofService(`${name}.googleapis.com`)[0]?.service ?? directory.withIds(name)[0]?.service;
  if (service !== undefined) return service;
  throw new UsageError(
    `Unknown API "${shown(name)}". Did you mean ${nearest(name, directory.prefixes()).join(', ')}? Pass the name of a service, for example drive.googleapis.com.`,
  );
}
