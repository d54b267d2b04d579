import { MethodTable } from '../../src/knowledge/methods/method-table.js';
import type { Knowledge } from './generated-files.js';
import type { Method } from './methods.js';
import { countRequests } from './read-googleapis.js';

/** Reads the tables back as the library reads them and compares them with their inputs. Prints what is covered; false when something is missing. */
export function reportCoverage({ files, tables: texts, methods, permissions }: Knowledge): boolean {
  const tables = new Map<string, MethodTable>();
  const tableOf = (api: string): MethodTable => {
    const table = tables.get(api) ?? new MethodTable(api, api, 'unknown', texts.get(api)!);
    tables.set(api, table);
    return table;
  };
  const clients = (some: readonly Method[]): number => some.reduce((sum, method) => sum + method.clients, 0);
  const found = methods.filter(({ api, id }) => tableOf(api).facts(id) !== undefined);
  const documented = methods.filter(({ scopes }) => scopes.length > 0);
  const scoped = documented.filter(({ api, id }) => (tableOf(api).facts(id)?.scopes.length ?? 0) > 0);
  const known = methods.filter(({ id }) => permissions.has(id));
  const permitted = known.filter(({ api, id }) => {
    const facts = tableOf(api).facts(id);
    return sameSet(
      [...(facts?.permissions ?? []), ...(facts?.conditionalPermissions ?? [])],
      permissions.get(id)!.map(({ permission }) => permission),
    );
  });

  const results = [
    result('methods of googleapis in the tables', clients(found), countRequests()),
    result('methods with scopes, of those that document them', clients(scoped), clients(documented)),
    result('methods with permissions, of those in the input', ids(permitted), ids(known)),
  ];
  const size = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  console.log(`${ids(methods)} method ids, ${tables.size} APIs, ${(size / 1024).toFixed(0)} KiB`);
  return results.every((complete) => complete);
}

function result(what: string, covered: number, all: number): boolean {
  console.log(`${what}: ${covered} of ${all}`);
  return covered === all;
}

function ids(methods: readonly Method[]): number {
  return new Set(methods.map(({ id }) => id)).size;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === new Set(b).size && a.every((entry) => b.includes(entry));
}
