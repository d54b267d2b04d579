import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METHOD_SHARDS } from '../../src/knowledge/generated/method-shards.js';
import { ROLE_SHARDS } from '../../src/knowledge/generated/role-shards.js';
import { loadDirectory, loadMethods } from '../../src/knowledge/lookup.js';

const GENERATED = new URL('../../src/knowledge/generated/', import.meta.url);

describe('the generated tables', () => {
  it('say that nobody edits them, what they were made from, and when that was written', () => {
    const files = readdirSync(GENERATED, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(600);
    for (const file of files) {
      const [header] = readFileSync(new URL(file, GENERATED), 'utf8').split('\n', 1);
      expect(header).toMatch(/^\/\/ DO NOT EDIT: .*googleapis \d+\.\d+\.\d+; .*as of \d{4}-\d\d-\d\d\.$/);
    }
  });

  it('are all reachable through loaders that a bundler can follow', () => {
    for (const [folder, shards] of [
      ['methods', METHOD_SHARDS],
      ['roles', ROLE_SHARDS],
    ] as const) {
      const files = readdirSync(new URL(`${folder}/`, GENERATED)).map((file) => file.replace(/\.ts$/, ''));
      expect(Object.keys(shards).sort()).toEqual(files.sort());
    }
  });

  it('hold every method once by its id, with scopes that are URLs and permissions that are names', async () => {
    const directory = await loadDirectory();
    let methods = 0;
    for (const api of Object.keys(METHOD_SHARDS)) {
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
