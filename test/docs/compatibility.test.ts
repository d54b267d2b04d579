import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMatrix, type Cell } from '../intercept/matrix.js';
import { root } from './code-blocks.js';

const page = readFileSync(path.join(root, 'docs/compatibility.md'), 'utf8');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** The rows that the measurement makes: a client with the majors in which it was met. */
function rowsOf(cells: readonly Cell[]): string[][] {
  const rows = new Map<string, Set<string>>();
  for (const { client, major } of cells) {
    const [name = '', version = ''] = major.split(' ');
    const key = `${client.replace('#fetch', '')}|${name}`;
    rows.set(
      key,
      (rows.get(key) ?? new Set()).add(/^7\.[13]/.test(version) ? version.split('.').slice(0, 2).join('.') : version.split('.')[0]!),
    );
  }
  return [...rows].map(([key, majors]) => [...key.split('|'), [...majors].join(', ')]);
}

describe('the compatibility page', () => {
  it('lists the clients and majors that the matrix measures, all of them explained', { timeout: 60_000 }, async () => {
    const cells = await runMatrix();
    expect(cells.filter(({ outcome }) => outcome !== 'MissingPermission')).toEqual([]);
    const table = page.slice(page.indexOf('<!-- matrix -->'), page.indexOf('<!-- /matrix -->'));
    const rows = [...table.matchAll(/^\| (.*?) +\| `?(.*?)`? +\| (.*?) +\|$/gm)].map(([, ...columns]) =>
      columns.map((column) => column.trim()),
    );
    expect(rows.slice(1).filter(([client]) => !client!.startsWith('---'))).toEqual(rowsOf(cells));
  });

  it('states the ranges of package.json', () => {
    for (const [name, range] of Object.entries(manifest.peerDependencies))
      expect(page.replace(/ +/g, ' ')).toContain(`| \`${name}\` | \`${range}\``);
    expect(page).toMatch(new RegExp(`Node +\\| ${/\d+/.exec(manifest.engines.node)![0]} and later`));
    expect(manifest.dependencies).toBeUndefined();
  });
});
