import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as lists from '../../src/knowledge/generated/apis.js';
import { EDITION } from '../../src/knowledge/generated/edition.js';
import { FILES } from '../../src/knowledge/generated/everything.js';
import { loadDirectory, loadMethods } from '../../src/knowledge/lookup.js';

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
    expect(Object.keys(await FILES['popular']!())).toEqual(
      expect.arrayContaining(['drive', 'gmail', 'storage', 'storage_roles', 'bigquery']),
    );
  });

  it('are offered API by API, each with the roles of its permissions', () => {
    for (const [api, table] of Object.entries(lists)) {
      const { edition, texts } = table();
      expect(edition).toBe(EDITION);
      expect(Object.keys(texts!)[0]).toBe(api);
      expect(Object.values(texts!).every((text) => typeof text === 'string' && text !== '')).toBe(true);
    }
    expect(Object.keys(lists.cloudresourcemanager().texts!)).toContain('resourcemanager_roles');
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
