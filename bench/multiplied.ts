import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { dist, type Built } from './built.js';
import { race } from './measure.js';
import { another, PAYLOADS } from './payloads.js';
import type { Result } from './result.js';

const root = path.resolve(import.meta.dirname, '..');

/** Nine more of every family, each about products of its own: other words, reasons, services, methods, hosts. */
const MULTIPLIED = `
import { FAMILIES as own } from 'SOURCES/src/catalog/families.js';
import { indexFamilies, listOf, writeIndex } from 'SOURCES/src/catalog/engine/index-families.js';
const letters = [...'bcdfghjkl'];
const NAMES = new Set(['reasons', 'services', 'methods', 'permissions', 'hosts', 'principals', 'names', 'domains']);
const phrase = (text, letter) => text.replace(/\\{[^}]*\\}|[A-Za-z]{4,}/g, (found) => (found[0] === '{' ? found : found + letter));
const phrases = (said, letter, idOf) =>
  said && Object.fromEntries(Object.entries(said).map(([id, texts]) => [idOf(id), listOf(texts).map((text) => phrase(text, letter))]));
const another = (family, letter) => {
  const renamed = (id) => (id in family.sentences ? id : id.includes('/') ? id.replace(/\\/([^/]*)$/, '-' + letter + '/$1') : id + letter);
  const change = (value, key) =>
    Array.isArray(value) ? value.map((entry) => change(entry, key))
    : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, change(entry, name)]))
    : typeof value !== 'string' ? value
    : NAMES.has(key) ? value.replace(/[A-Za-z]{3,}/, (found) => found + letter)
    : key === 'sentences' || key === 'alongside' ? renamed(value) : value;
  const { sentences, meanings, hints, ...rest } = family;
  return {
    ...change(rest),
    // What belongs to no product is there once: of nine more that did, each would hold for every denial.
    ...(family.services.length === 0 && { services: ['product-' + letter] }),
    sentences: phrases(sentences, letter, (id) => id),
    ...(meanings && { meanings: { wordings: phrases(meanings.wordings, letter, (id) => id + letter), answers: change(meanings.answers) } }),
    ...(hints && { hints: phrases(hints, letter, (id) => id + letter) }),
  };
};
const families = Object.fromEntries([
  ...Object.entries(own),
  ...letters.flatMap((letter) => Object.entries(own).map(([name, family]) => [name + '-' + letter, another(family, letter)])),
]);
export { ESCALATING } from 'SOURCES/src/knowledge/generated/escalating-roles.js';
export const INDEX = writeIndex(indexFamilies(families));
export const AT_HAND = { names: Object.keys(families), lines: Object.values(families).map((family) => JSON.stringify(family)).join('\\n') };
export const IN_TABLE = [];
`;

/** Denials of many resources: of one that it met a moment ago, the library looks nothing up. */
const DENIED = Array.from({ length: 200 }, (_, turn) => PAYLOADS.map((payload) => another(payload, turn))).flat();

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
    ({ classifyResponse }: Built, turn = 0) =>
    async (count: number): Promise<void> => {
      for (let index = 0; index < count; index++) {
        const { url, status, body } = DENIED[turn++ % DENIED.length]!;
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
