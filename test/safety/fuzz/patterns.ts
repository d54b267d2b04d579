import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { Family } from '../../../src/catalog/define.js';
import { compilePhrase } from '../../../src/catalog/engine/phrase.js';
import { FAMILIES } from '../../../src/catalog/families.js';
import { listOf } from '../../../src/catalog/lookup.js';
import { beginningsOf } from './beginnings.js';

const source = path.resolve(import.meta.dirname, '../../../src');

interface Pattern {
  readonly where: string;
  readonly pattern: RegExp;
}

/** Every pattern that stands in the library. */
function patternsOf(file: string): Pattern[] {
  const tree = ts.createSourceFile(file, readFileSync(path.join(source, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ where: `${file}:${line}`, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1).replace('y', '')) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The phrases of the catalog, as they are compiled. */
const PHRASES = (Object.values(FAMILIES) as readonly Family[])
  .flatMap(({ sentences, meanings, hints }) => Object.values({ ...sentences, ...meanings?.wordings, ...hints }).flatMap(listOf))
  .map((phrase): Pattern => ({ where: phrase, pattern: compilePhrase(phrase) }));

const PATTERNS = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.split(path.sep).includes('generated'))
  .flatMap(patternsOf)
  .concat(PHRASES);

/** A text that goes on for ever: what it begins with, and what it repeats. */
interface Pump {
  readonly start: string;
  readonly unit: string;
}

const CHARACTERS = ['a', 'A', '0', ' ', '-', '.', '/', '_', '"', "'", '<', '>', '\\', '\n', '@', ':', '=', ',', '[', '(', '%', '\u200b'];
const PAIRS = ['a.', 'a,', 'a b ', '1.', '0a', '\\n', '\\"', '<a', '/a', 'a@', 'a:', ' "', "' ", '--', 'aA0', 'projects/', '\r\n', '%2F'];

/** What a pattern may stumble over: the same character for ever, its own words for ever, and every beginning of what it matches for ever. */
function pumpsFor({ source: text, flags }: RegExp): Pump[] {
  const words = text.match(/[a-z][\w/.:-]{1,30}/gi) ?? [];
  const start = /[a-z]{3,}/i.exec(text)?.[0] ?? '';
  const units = new Set([...CHARACTERS, ...PAIRS, ...words.slice(0, 12).flatMap((word) => [word, `${word} `])]);
  return [...[...units].map((unit) => ({ start, unit })), ...beginningsOf(text, flags)];
}
/** The fewest milliseconds that a pattern takes for a text. */
function fastest(pattern: RegExp, text: string, runs: number): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    pattern.lastIndex = 0;
    const start = performance.now();
    pattern.exec(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** As long as the texts are that a stage hands on: rules see the values of findings, of which each is cut at 300 characters; what is pasted is long. */
function longestFor(where: string): number {
  if (where.startsWith('cli/input')) return 48_000;
  return where.startsWith('classification') ? 300 : 12_000;
}

/** The texts on which four times the length takes far more than four times the time. */
function slowTextsFor({ where, pattern }: Pattern, pumps: readonly Pump[], runs: number): Pump[] {
  const longest = longestFor(where);
  return pumps.filter(({ start, unit }) => {
    const text = (length: number): string => `${start}${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\u0000!`;
    const long = fastest(pattern, text(longest), runs);
    // Below this nobody waits for anything.
    if (long < 4) return false;
    return long / fastest(pattern, text(longest / 4), runs) > 9;
  });
}

/** No pattern takes more than linear time, whatever it is given. Beside other programs, what is slow must be slow again and again. */
export const linearPatterns = fc.asyncProperty(fc.constantFrom(...PATTERNS), async (one) => {
  const slow = slowTextsFor(one, slowTextsFor(one, slowTextsFor(one, pumpsFor(one.pattern), 1), 10), 20);
  if (slow.length > 0) throw new Error(`${one.where} ${one.pattern.source.slice(0, 80)} on ${JSON.stringify(slow[0])}`);
});
