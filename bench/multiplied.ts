import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { dist, type Built } from './built.js';
import { race } from './measure.js';
import { PAYLOADS } from './payloads.js';
import type { Result } from './result.js';

const root = path.resolve(import.meta.dirname, '..');

/** Nine more of every family, with words, reasons and services of their own. */
const MULTIPLIED = `
import { FAMILIES as own } from 'SOURCES/src/catalog/families.js';
import { indexFamilies } from 'SOURCES/src/catalog/engine/index-families.js';
const letters = [...'bcdfghjkl'];
const word = (text, letter) => text.replace(/\\{[^}]*\\}|[A-Za-z]{4,}/g, (found) => (found[0] === '{' ? found : found + letter));
const change = (value, letter, key) =>
  Array.isArray(value) ? value.map((entry) => change(entry, letter, key))
  : typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, key === 'sentences' ? changeTexts(entry, letter) : change(entry, letter, name)]))
  : typeof value === 'string' && (key === 'reasons' || key === 'services') ? value + letter : value;
const changeTexts = (value, letter) => (Array.isArray(value) ? value.map((text) => word(text, letter)) : word(value, letter));
const families = Object.fromEntries([
  ...Object.entries(own),
  ...letters.flatMap((letter) => Object.entries(own).map(([name, family]) => [name + '-' + letter, change(family, letter)])),
]);
export const catalogIndex = () => indexFamilies(families);
export const loadFamily = async (name) => families[name];
`;

/** One denial with ten times as many families, sentences and situations as the package has, against one with those that it has. */
export async function benchMultiplied(built: Built, rounds: number): Promise<Result[]> {
  const copy = path.resolve(import.meta.dirname, '../.cache/bench-multiplied');
  rmSync(copy, { recursive: true, force: true });
  cpSync(dist, copy, { recursive: true });
  await build({
    stdin: { contents: MULTIPLIED.replaceAll('SOURCES', root), resolveDir: root },
    outfile: path.join(copy, 'catalog.js'),
    allowOverwrite: true,
    bundle: true,
    format: 'esm',
    logLevel: 'error',
  });
  const multiplied = (await import(pathToFileURL(path.join(copy, 'index.js')).href)) as Built;
  const ask =
    ({ classifyResponse }: Built) =>
    async (count: number): Promise<void> => {
      for (let index = 0; index < count; index++) {
        const { url, status, body } = PAYLOADS[index % PAYLOADS.length]!;
        await classifyResponse({ status, body, request: { method: 'GET', url } }, { identity: 'offline' });
      }
    };
  const outcome = await race({ once: { run: ask(built) }, tenfold: { run: ask(multiplied) } }, { rounds, count: 20, warmUp: rounds });
  const { median, low, high } = outcome.ratio('tenfold', 'once');
  rmSync(copy, { recursive: true, force: true });
  return [
    {
      name: 'denial with ten times the families, sentences and situations ÷ with one time',
      value: median,
      unit: '×',
      spread: [low, high],
      budget: 1.15,
    },
  ];
}
