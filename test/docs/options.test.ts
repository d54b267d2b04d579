import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './code-blocks.js';

/** The public interface as API Extractor writes it down, and the page that lists every option. */
const report = readFileSync(path.join(root, 'etc/google-denials.api.md'), 'utf8');
const page = readFileSync(path.join(root, 'docs/options.md'), 'utf8');

/** The members of the interfaces in the report, inherited ones included. */
function membersOf(name: string): readonly string[] {
  const [, inherited = '', body = ''] = new RegExp(`^export interface ${name} (.*?)\\{\\n([\\s\\S]*?)^\\}`, 'm').exec(report) ?? [];
  return [...[...body.matchAll(/^ {4}readonly (\w+)\??:/gm)].map(([, member]) => member!), ...optionsIn(inherited)];
}

/** The options that a type names: all of an interface, or what `Pick` takes of it. */
function optionsIn(type: string): readonly string[] {
  const picked = /Pick<\w+Options, ([^>]+)>/.exec(type)?.[1];
  if (picked !== undefined) return [...picked.matchAll(/'(\w+)'/g)].map(([, member]) => member!);
  const named = /\b(\w+Options)\b/.exec(type)?.[1];
  return named === undefined ? [] : membersOf(named);
}

/** Every option of every public function, `function.option`. */
const options = [...report.matchAll(/^export function (\w+)(?:<[^(]*>)?\((.*)\): /gm)].flatMap(([, name, parameters]) =>
  optionsIn(parameters!).map((option) => `${name}.${option}`),
);

/** The rows of the table: which functions, which options, and the default. */
const rows = page
  .split('\n')
  .filter((line) => /^\| [`_]/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| |\s*\|$/g, '').trim()));

/** What the page calls the functions that explain. */
const EXPLAINING = [.../_explaining_ stands for ([\s\S]+?)\./.exec(page)![1]!.matchAll(/`(\w+)`/g)].map(([, name]) => name!);

const namesIn = (cell: string): readonly string[] => [...cell.matchAll(/`([\w.]+)`/g)].map(([, name]) => name!);
const listed = rows.flatMap(([functions = '', names = '']) =>
  [...namesIn(functions), ...(functions.includes('_explaining_') ? EXPLAINING : [])].flatMap((name) =>
    namesIn(names).map((option) => `${name}.${option}`),
  ),
);

describe('docs/options.md', () => {
  it('lists every option of every public function', () => {
    expect(options.length).toBeGreaterThan(40);
    expect(options.filter((option) => !listed.includes(option))).toEqual([]);
  });

  it('lists no option that is gone, and none twice', () => {
    const known = new Set([...options, 'Denial.fromJSON.trusted']);
    expect(listed.filter((option) => !known.has(option))).toEqual([]);
    expect(listed.filter((option, at) => listed.indexOf(option) !== at)).toEqual([]);
  });

  it('says the default and the meaning of each', () => {
    expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell === '')).map(([, name]) => name)).toEqual([]);
  });

  it('names every other public function as one without options', () => {
    const functions = [...report.matchAll(/^export function (\w+)/gm)].map(([, name]) => name!);
    expect(functions.filter((name) => !page.includes(`\`${name}`))).toEqual([]);
  });
});
