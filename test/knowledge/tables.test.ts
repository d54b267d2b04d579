import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as lists from '../../src/knowledge/generated/apis.js';
import { EDITION } from '../../src/knowledge/generated/edition.js';
import { FILES } from '../../src/knowledge/generated/everything.js';
import { loadDirectory, loadMethods } from '../../src/knowledge/lookup.js';
import { namesIn } from '../../src/knowledge/tables.js';
import { loadRoles } from '../../src/knowledge/load.js';

const GENERATED = new URL('../../src/knowledge/generated/', import.meta.url);

describe('the generated tables', () => {
  it('say that nobody edits them, what they were made from, and when that was written', () => {
    const files = readdirSync(GENERATED, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      const [header] = readFileSync(new URL(file, GENERATED), 'utf8').split('\n', 1);
      expect(header).toMatch(/^\/\/ DO NOT EDIT: .*googleapis \d+\.\d+\.\d+; .*as of \d{4}-\d\d-\d\d\.$/);
    }
  });

  it('are all reachable through loaders that a bundler can follow', async () => {
    const files = readdirSync(new URL('tables/', GENERATED)).map((file) => file.replace(/\.ts$/, ''));
    expect(Object.keys(FILES).sort()).toEqual(files.sort());
    for (const load of Object.values(FILES)) expect((await load())['edition']).toBe(EDITION);
  });

  it('are few and small: a file is read in a moment, and the most used APIs are in one', async () => {
    const sizes = await Promise.all(Object.values(FILES).map(async (load) => JSON.stringify(await load()).length));
    expect(sizes.length).toBeLessThanOrEqual(24);
    expect(Math.max(...sizes)).toBeLessThan(110_000);
    expect(Object.values(await FILES['popular']!()).flatMap(namesIn)).toEqual(
      expect.arrayContaining(['drive', 'gmail', 'storage', 'storage_roles', 'bigquery']),
    );
  });

  it('are offered API by API, each with the roles of its permissions', () => {
    for (const [api, table] of Object.entries(lists)) {
      const { edition, packs } = table();
      expect(edition).toBe(EDITION);
      expect(packs!.flatMap(namesIn)).toContain(api);
      expect(packs!.every((pack) => /^\w+(?: \w+)*\n[\s\S]/.test(pack))).toBe(true);
    }
    expect(lists.cloudresourcemanager().packs!.flatMap(namesIn)).toContain('resourcemanager_roles');
  });

  it('are packed so that an API brings little along that nobody asked for', () => {
    for (const table of Object.values(lists)) {
      const shared = table().packs!.filter((pack) => namesIn(pack).length > 1);
      // A pack of several is small, but for the text that filled it.
      for (const pack of shared) expect(pack.length, pack.slice(0, 80)).toBeLessThan(10_500);
    }
    expect(lists.compute().packs!.flatMap(namesIn)).toHaveLength(3);
  });

  it('give the roles of every service, also of those that are no API of googleapis', async () => {
    const packs = (await Promise.all(Object.values(FILES).map((load) => load()))).flatMap((file) => Object.values(file));
    const names = packs.flatMap(namesIn).filter((name) => name.endsWith('_roles'));
    expect(names.length).toBeGreaterThan(250);
    const services = names.map((name) => name.slice(0, -'_roles'.length).replaceAll('_', '-'));
    const missing = await Promise.all(services.map(async (service) => ((await loadRoles(service)) ? [] : [service])));
    expect(missing.flat()).toEqual([]);
  });

  it('hold every method once by its id, with scopes that are URLs and permissions that are names', async () => {
    const directory = await loadDirectory();
    let methods = 0;
    for (const api of Object.keys(lists)) {
      const entry = directory.withIds(api).find((candidate) => candidate.api === api)!;
      const table = (await loadMethods(entry))!;
      for (const id of table.ids()) {
        const facts = table.facts(id)!;
        methods++;
        expect(facts.id).toBe(id);
        expect(facts.scopes.every((scope) => /^https:\/\/[\w./-]+$/.test(scope))).toBe(true);
        expect([...facts.permissions, ...facts.conditionalPermissions].every((name) => /^[\w-]+(?:\.[\w/-]+)+$/.test(name))).toBe(true);
      }
    }
    expect(methods).toBeGreaterThan(15_000);
  });

  it('are loaded once, however many ask at the same time', async () => {
    const [entry] = (await loadDirectory()).withIds('drive');
    const tables = await Promise.all(Array.from({ length: 20 }, () => loadMethods(entry!)));
    expect(new Set(tables).size).toBe(1);
  });
});
