import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/classification/kinds.js';
import { pages, root } from './code-blocks.js';

const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

describe('the README', () => {
  it('has one table row for each kind, and no row for another', () => {
    const rows = [...readme.matchAll(/^\| `([A-Z]\w+)` +\|.*\|.*\|$/gm)].map((match) => match[1]);
    expect(rows).toEqual([...KINDS]);
  });

  it('handles every kind in its switch', () => {
    const cases = [...readme.matchAll(/case '(\w+)':/g)].map((match) => match[1]);
    expect(new Set(cases)).toEqual(new Set(KINDS));
  });

  it('can be read in three minutes', () => {
    const prose = readme.replace(/^```[\s\S]+?^```/gm, '').replace(/<!--[\s\S]*?-->/g, '');
    expect(prose.split(/\s+/).filter((word) => /\w/.test(word)).length).toBeLessThan(850);
  });

  it('states the versions that package.json states', () => {
    expect(readme).toContain(`Node ${manifest.engines.node.replace('>=', '≥ ')}`);
    for (const [name, range] of Object.entries(manifest.peerDependencies))
      expect(readme.replace(/ +/g, ' ')).toContain(`| \`${name}\` | ${range}`);
  });
});

describe.each(pages)('%s', (page) => {
  const text = readFileSync(path.join(root, page), 'utf8');

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(path.join(root, path.dirname(page), link)))).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});
