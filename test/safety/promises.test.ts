import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'SECURITY.md'), 'utf8');

it('every test that the security page names is there', () => {
  const named = [...page.matchAll(/`((?:test|src|\.github)\/[^`]+)`/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

it('every program that the security page names can be run', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const named = [...page.matchAll(/`npm run (\w+)/g)].map((match) => match[1]!);
  expect(named).toEqual(expect.arrayContaining(['soak', 'fuzz']));
  for (const name of named) expect(scripts).toHaveProperty(name);
});

it('every test of safety stands on the security page', () => {
  const promised = ['secrets.slow', 'faults.slow', 'hostile-values', 'hostile-servers', 'hostile-json', 'impostors', 'regressions'];
  for (const name of promised) expect(page).toContain(`test/safety/${name}.test.ts`);
});
