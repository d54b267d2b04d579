import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { pagesIn, writeReference } from '../../scripts/docs.js';
import { root } from './pack.js';

it('the API reference has a page for every public name, and comes out the same each time', () => {
  const [first, second] = ['reference-1', 'reference-2'].map((name) => {
    const folder = path.join(root, '.cache', name);
    writeReference(folder);
    return pagesIn(folder);
  });
  expect([...second!]).toEqual([...first!]);
  for (const [entry, report] of [
    ['index', 'google-denials'],
    ['testing', 'google-denials-testing'],
  ]) {
    const declared = [
      ...readFileSync(path.join(root, `etc/${report}.api.md`), 'utf8').matchAll(
        /^export (?:declare )?(?:abstract )?(?:class|interface|type|function|const) (\w+)/gm,
      ),
    ];
    expect(declared.length).toBeGreaterThan(5);
    for (const [, name] of declared) expect([...first!.keys()], name).toContain(`${entry}/google-denials.${name!.toLowerCase()}.md`);
  }
});
