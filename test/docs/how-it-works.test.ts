import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './code-blocks.js';

const rule = readFileSync(path.join(root, 'eslint-rules/import-direction.js'), 'utf8');
const STAGES = [.../STAGES = \[([^\]]*)\]/.exec(rule)![1]!.matchAll(/'(\w+)'/g)].map((match) => match[1]!);

const page = readFileSync(path.join(root, 'docs/how-it-works.md'), 'utf8');

it('draws the stages in the order that lint enforces', () => {
  const drawn = [...page.matchAll(/^ {2}\w+(?:\(.*\))? -.*-> (\w+)/gm)];
  const arrows = drawn.map((match) => match[1]).filter((stage) => STAGES.includes(stage!));
  expect(arrows).toEqual(STAGES);
  expect([...page.matchAll(/^\d\. `(\w+)` /gm)].map((match) => match[1])).toEqual(STAGES);
  for (const stage of STAGES) expect(readdirSync(path.join(root, 'src'))).toContain(stage);
});

it('lists what is believed first in the order of the classifier', () => {
  const source = readFileSync(path.join(root, 'src/classification/classify.ts'), 'utf8');
  const list = source.slice(source.indexOf('PRECEDENCE'), source.indexOf('];'));
  const steps = [...list.matchAll(/'([\w-]+)'\)|^ {2}(verdictBy\w+),/gm)].map((match) => match[1] ?? match[2]);
  const section = page.slice(page.indexOf('## Order of evidence'), page.indexOf('## How sure it is'));
  expect([...section.matchAll(/^\d+\. `([\w-]+)`/gm)].map((match) => match[1])).toEqual(steps);
});
